//! Lists that go on from another sign than the first, or below a paragraph, and what ends one → the HTML of them.

use crate::template::markdown::to_html;

/// The signs of a page's one list, in its order.
fn signs_of_one_list(typed: &str) -> Vec<String> {
    let page = to_html(typed, &[]);
    let lists = page.matches("<ol").count() + page.matches("<ul").count();
    assert_eq!(lists, 1, "{typed}\n{page}");
    let items = page.split("<span class=\"marker\">").skip(1);
    let signs = items.filter_map(|item| Some(item.split_once("</span>")?.0.to_owned()));
    signs.collect()
}

#[test]
fn lists_may_go_on_from_a_roman_number_or_in_the_welsh_alphabet() {
    let welsh = "a b c ch d dd e f ff g ng h i j l ll m n o p ph r rh s t th u w y";
    for labels in [
        "v vi vii",
        "v vi",
        "x xi",
        "iv v vi",
        "vi vii viii ix x xi",
        "V VI",
        "ix x xi",
        welsh,
        "j l ll m",
        "dd e",
    ] {
        for (before, after) in [("", ")"), ("", "."), ("(", ")")] {
            // Two initials are a name.
            if after == "." && labels.starts_with('V') {
                continue;
            }
            for lead in ["", "The following apply:\n"] {
                let signs: Vec<String> = labels
                    .split(' ')
                    .map(|label| format!("{before}{label}{after}"))
                    .collect();
                let lines: Vec<String> = signs
                    .iter()
                    .map(|sign| format!("{sign} Paths are laid"))
                    .collect();
                let typed = format!("{lead}{}", lines.join("\n"));
                assert_eq!(signs_of_one_list(&typed), signs, "{typed}");
            }
        }
    }
}

#[test]
fn numbers_go_on_whatever_parts_them_from_their_words() {
    let typed = "3 – Costs\n4 – Savings\n5: Risks\n6 Thanks";
    assert_eq!(signs_of_one_list(typed), ["3 –", "4 –", "5:", "6"]);
    let page = to_html(
        "3 – Costs\n4 – Savings\n5: Risks\nVI Annex\nQ.1 Why?\nNo 2 Taxi",
        &[],
    );
    assert!(
        page.ends_with("</ul>\n<p>VI Annex<br>\nQ.1 Why?<br>\nNo 2 Taxi</p>")
            || page.ends_with("</ol>\n<p>VI Annex<br>\nQ.1 Why?<br>\nNo 2 Taxi</p>"),
        "{page}"
    );
    for typed in ["5: Risks", "Ratios are\n3: Four\n10: One", ": The"] {
        assert!(!to_html(typed, &[]).contains("<li>"), "{typed}");
    }
}

#[test]
fn a_short_word_with_a_full_stop_is_no_welsh_letter() {
    for typed in [
        "ch. 5 of the report\nth. page",
        "See the plan\nch. 5",
        "ph. 01642 555 0100\nff. the next page",
    ] {
        let page = to_html(typed, &[]);
        assert!(!page.contains("<li>"), "{page}");
    }
}

#[test]
fn a_list_goes_on_below_a_paragraph_in_one_of_its_items() {
    for [one, two] in [
        ["1.", "2."],
        ["a)", "b)"],
        ["(i)", "(ii)"],
        ["-", "-"],
        ["•", "•"],
        ["10.", "11."],
    ] {
        for indent in ["  ", "   ", "    ", "\t"] {
            let typed =
                format!("{one} Paths\n\n{indent}They are laid by the crew.\n\n{two} Bins\n");
            let page = to_html(&typed, &[]);
            assert_eq!(page.matches("<li>").count(), 2, "{typed}\n{page}");
            assert_eq!(
                page.matches("<ul").count() + page.matches("<ol").count(),
                1,
                "{typed}\n{page}"
            );
            let inside = page.split("</li>").next().unwrap_or_default();
            assert!(inside.contains("They are laid"), "{typed}\n{page}");
        }
    }
}

#[test]
fn a_closing_clause_at_the_margin_is_a_paragraph() {
    for (typed, is_apart) in [
        (
            "That:\n(a) paths be laid;\n(b) bins be bought; and\n(c) gates be hung,\nas the Head of Parks sees fit and the budget of the year allows.",
            true,
        ),
        ("(a) paths;\n(b) bins;\nwhich the Committee noted.", true),
        // The words of an item that go on below it.
        ("(a) paths, gardens,\nand bins\n(b) gates", false),
        ("(a) paths;\n(b) bins,\nand gates", false),
        (
            "(a) the paths of the park\n(b) the bins and the gates, which were bought for\nall parks",
            false,
        ),
    ] {
        let page = to_html(typed, &[]);
        assert_eq!(page.contains("</ol>\n<p>"), is_apart, "{typed}\n{page}");
    }
}

#[test]
fn a_label_that_was_put_in_is_an_item_with_its_own_sign() {
    for signs in [
        &["1.", "2.", "2a.", "3."][..],
        &["1.", "2.", "2a.", "2b.", "3."],
        &["2)", "2a)", "3)"],
        &["2.", "2A.", "3."],
        &["(2)", "(2a)", "(3)"],
        &["(a)", "(b)", "(ba)", "(c)"],
        &["(b)", "(ba)", "(bb)", "(c)"],
        &["(ay)", "(az)", "(ba)", "(bb)"],
        &["y)", "z)", "aa)", "ab)"],
    ] {
        for lead in ["", "The following apply:\n"] {
            for gap in ["\n", "\n\n"] {
                let lines: Vec<String> = signs
                    .iter()
                    .map(|sign| format!("{sign} Paths are laid"))
                    .collect();
                let typed = format!("{lead}{}", lines.join(gap));
                assert_eq!(signs_of_one_list(&typed), signs, "{typed}");
            }
        }
    }
    for typed in [
        "7a. Seven",
        "Rooms 2a. and 3b. are\n2a. free",
        "(to) be\n(in) it",
        "2a. one\n4a. two",
    ] {
        let page = to_html(typed, &[]);
        assert!(!page.contains("<li>"), "{page}");
    }
}

#[test]
fn a_date_that_the_words_of_an_item_wait_for_is_a_part_of_it() {
    for typed in [
        "(i) note the report;\n(ii) thank officers for their work since\nMay 2018; and\n(iii) ask for more in\nSeptember 2019.",
        "a) visits were made on\n12 March 2019\nb) letters were sent by\nTue 4 June\nc) done",
        "b. The bill was paid on 4\nMarch 2019\nc. Done",
        "a) cyfarfod ar\n12 Mawrth 2019\nb) adroddiad erbyn\nMedi 2019",
    ] {
        let labels: Vec<&str> = typed
            .lines()
            .filter_map(|line| line.split_once(' '))
            .map(|(label, _)| label)
            .filter(|label| label.ends_with([')', '.']))
            .collect();
        assert_eq!(signs_of_one_list(typed), labels, "{typed}");
        assert!(!to_html(typed, &[]).contains("<p>"), "{typed}");
    }
    // A day by itself parts two lists.
    let days = "Mon 7 July\n- Paths\n- Bins\nTue 8 July\n- Lamps\n- Signs";
    assert_eq!(to_html(days, &[]).matches("<ul>").count(), 2);
}
