//! Lines that were ended by their writer, above longer ones and between lists → the HTML of them.

use crate::template::markdown::to_html;

/// The words of a page, with its signs in square brackets.
fn page(typed: &str) -> String {
    to_html(typed, &[])
        .replace("<span class=\"marker\">", "[")
        .replace("</span>", "]")
        .replace("<br>\n", "<br>")
        .replace('\n', "")
}

const LONG: &str = "The Panel met four times in the spring and heard from the officers of the council and from residents";

#[test]
fn items_that_are_indented_far_are_items() {
    let two = |inner: &str| format!("<ul><li>one<ul>{inner}</ul></li><li>two</li></ul>");
    for (typed, expected) in [
        (
            "- one\n      - a\n      - b\n- two",
            two("<li>a</li><li>b</li>"),
        ),
        (
            "- one\n\t\t- a\n\t\t- b\n- two",
            two("<li>a</li><li>b</li>"),
        ),
        (
            "- one\n      - a\n    - b\n- two",
            two("<li>a</li><li>b</li>"),
        ),
        (
            "- one\n        - a\n                - c\n- two",
            two("<li>a<ul><li>c</li></ul></li>"),
        ),
        (
            "1. one\n        - a\n2. two",
            "<ol><li>one<ul><li>a</li></ul></li><li>two</li></ol>".to_owned(),
        ),
        (
            "Visits:\n    - a\n    - b",
            "<p>Visits:</p><ul><li>a</li><li>b</li></ul>".to_owned(),
        ),
        (
            "Visits\n\t- a\n\t\t- c\n\t- b",
            "<p>Visits</p><ul><li>a<ul><li>c</li></ul></li><li>b</li></ul>".to_owned(),
        ),
        (
            "Visits:\n\n    - a\n    - b\n\n      More of b.\n\nEnd.",
            "<p>Visits:</p><ul><li><p>a</p></li><li><p>b</p><p>More of b.</p></li></ul><p>End.</p>"
                .to_owned(),
        ),
        (
            "Steps:\n    1. one\n    2. two",
            "<p>Steps:</p><ol><li>one</li><li>two</li></ol>".to_owned(),
        ),
        (
            "Steps:\n    * one\n    * two",
            "<p>Steps:</p><ul><li>one</li><li>two</li></ul>".to_owned(),
        ),
        (
            "> Steps:\n>     - one\n>     - two",
            "<blockquote><p>Steps:</p><ul><li>one</li><li>two</li></ul></blockquote>".to_owned(),
        ),
    ] {
        assert_eq!(page(typed), expected, "{typed:?}");
    }
}

#[test]
fn numbered_titles_are_lines_of_their_own_whatever_is_below_them() {
    for stop in [".", "", ";"] {
        for [one, next, last] in [["1.", "2.", "3."], ["4.", "5.", "6."], ["1)", "2)", "3)"]] {
            let typed = format!(
                "{one} Introduction\n{LONG}{stop}\n{next} Findings\n{LONG}{stop}\n{last} Conclusions\n{LONG}{stop}"
            );
            let page = page(&typed);
            for (number, title) in [
                (one, "Introduction"),
                (next, "Findings"),
                (last, "Conclusions"),
            ] {
                let item = [
                    format!("<li>{title}<br>{LONG}{stop}</li>"),
                    format!("<li>[{number}] {title}<br>{LONG}{stop}</li>"),
                ];
                assert!(item.iter().any(|item| page.contains(item)), "{page}");
            }
            assert_eq!(page.matches("</ol>").count(), 1, "{page}");
        }
    }
    for sign in ["•", "a)", "-", "1.1"] {
        let other = match sign {
            "a)" => "b)",
            "1.1" => "1.2",
            same => same,
        };
        let page = page(&format!(
            "{sign} Introduction\n{LONG}\n{other} Findings\n{LONG}"
        ));
        assert_eq!(page.matches("<br>The Panel").count(), 2, "{page}");
    }
    let title = page(&format!("Background\n{LONG}"));
    assert_eq!(title, format!("<p>Background<br>{LONG}</p>"));
}

#[test]
fn a_line_that_goes_on_in_the_next_is_no_title() {
    for typed in [
        format!("- the plan of\n{}", LONG.to_lowercase()),
        "- The Panel met four times in the spring and was then told by\nCouncillor Rees of the gates and of the paths of the park".to_owned(),
        "The Panel met four times in the spring of the year and heard from Councillor\nRees and the officers".to_owned(),
    ] {
        assert!(!page(&typed).contains("<br>"), "{}", page(&typed));
    }
}

#[test]
fn a_figure_with_its_sign_begins_a_line() {
    for figure in ["−3 %", "-3 %", "–3", "+£500", "-£2.5m in all", "±4", "-.5"] {
        assert_eq!(
            page(&format!("{LONG}\n{figure}")),
            format!("<p>{LONG}<br>{figure}</p>")
        );
        assert_eq!(
            page(&format!("{LONG}\n{figure} {LONG}\n{figure}")),
            format!("<p>{LONG}<br>{figure} {LONG}<br>{figure}</p>")
        );
    }
    let hyphen = page(&format!("{LONG}\n-based work"));
    assert!(!hyphen.contains("<br>"), "{hyphen}");
}

#[test]
fn a_short_line_between_two_lists_is_a_paragraph() {
    for [one, two, three] in [
        ["-", "-", "-"],
        ["•", "•", "•"],
        ["1.", "2.", "•"],
        ["1.", "2.", "1."],
        ["a)", "b)", "a)"],
    ] {
        for (line, end) in [("Next steps", ""), ("Next steps:", ""), ("For later", ".")] {
            let page = page(&format!(
                "{one} first{end}\n{two} second{end}\n{line}\n{three} third"
            ));
            assert!(page.contains(&format!("l><p>{line}</p><")), "{page}");
        }
    }
    let long = page(&format!("- {LONG}\n- second\nNext steps\n- third"));
    assert!(long.contains("</ul><p>Next steps</p><ul>"), "{long}");
    let colon = page(&format!("- second\n- {LONG}\nNext steps:\n- third"));
    assert!(colon.contains("</ul><p>Next steps:</p><ul>"), "{colon}");
    let noted = page("Visits*\n- one\n- two\n* only in summer\nNext steps\n- three");
    assert!(
        noted.contains("</ul><p>* only in summer<br>Next steps</p><ul><li>three"),
        "{noted}"
    );
    for typed in [
        "1. one\n2. two of\nNorton\n3. three",
        "- one\nCllr Smith\n- two\nCllr Jones",
        "- one\nCllr Smith\n- two\nCllr Jones\n- three",
        "• one\n• two\nNorton\n  • three",
        "1. One\nBackground\n• a\n• b\n2. Two",
    ] {
        assert!(!page(typed).contains("<p>"), "{}", page(typed));
    }
}

#[test]
fn a_sign_after_a_quotation_or_a_list_stays() {
    assert_eq!(
        page("> Very good.\n- 5 % fewer"),
        "<blockquote><p>Very good.</p></blockquote><p>- 5 % fewer</p>"
    );
}

#[test]
fn a_line_at_the_margin_below_an_indented_list_is_a_paragraph() {
    for typed in [
        "The Panel asked:\n    1) who pays\n    2) who mends\nand was told this",
        "The Panel asked:\n  - who pays\n  - who mends\nand was told this",
        "The Panel asked:\n\t• who pays\n\t• who mends\nand was told this",
    ] {
        let page = page(typed);
        assert!(page.ends_with("l><p>and was told this</p>"), "{page}");
    }
    let wrapped = page(&format!("  - {LONG}\ngoes on"));
    assert!(!wrapped.contains("<p>"), "{wrapped}");
}

#[test]
fn lines_that_begin_with_a_counted_word_stay_lines() {
    for [one, next] in [
        ["Recommendation 1 –", "Recommendation 2 –"],
        ["Phase 1:", "Phase 2:"],
        ["Action 9.", "Action 10."],
    ] {
        let page = page(&format!("{one} {LONG}\n{next} {LONG}"));
        assert_eq!(page.matches("<br>").count(), 1, "{page}");
    }
    let year = page(&format!("{LONG} in\nYear 7 and {LONG} in\nYear 8 and on"));
    assert!(!year.contains("<br>"), "{year}");
}

#[test]
fn lines_that_begin_with_bold_words_stay_lines() {
    let long =
        "The Panel met in the hall of the school and agreed that the plan should be written.";
    for (one, next) in [
        ("**1.1**", "**1.2**"),
        ("**1.**", "**2.**"),
        ("**(a)**", "**(b)**"),
        ("**Autumn:**", "**Spring:**"),
        ("**Autumn term**", "**Spring term**"),
    ] {
        let page = page(&format!("{one} {long}\n{next} {long}"));
        assert_eq!(page.matches("<br>").count(), 1, "{page}");
    }
    let after_words = page(&format!("{long}\n**1.2** {long}"));
    assert!(after_words.contains("<br>"), "{after_words}");
    let within = page(&format!("{long}\n**Nine** members {long}"));
    assert!(!within.contains("<br>"), "{within}");
}
