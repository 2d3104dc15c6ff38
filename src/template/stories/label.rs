//! Texts with labels of many kinds, and with sentences after lists → the HTML of them.

use crate::template::markdown::to_html;

/// What a list of these items is, with the signs that they bring.
fn list(is_numbered: bool, items: &[(&str, &str)]) -> String {
    let (name, class) = match is_numbered {
        true => ("ol", "numbered"),
        false => ("ul", "marked"),
    };
    let items = items
        .iter()
        .map(|(sign, words)| format!("<li><span class=\"marker\">{sign}</span> {words}</li>\n"));
    let items: String = items.collect();
    format!("<{name} class=\"{class}\">\n{items}</{name}>")
}

#[test]
fn labels_that_count_on_are_lists() {
    for signs in [
        ["§ 4", "§ 5"],
        ["§4.1", "§4.2"],
        ["1.1", "1.2"],
        ["1.9", "2.1"],
        ["A.", "B."],
        ["I.", "II."],
        ["(aa)", "(ab)"],
        ["(z)", "(aa)"],
        ["ch)", "d)"],
        ["α)", "β)"],
        ["а)", "б)"],
        ["①", "②"],
    ] {
        for gap in ["\n", "\n\n"] {
            let typed = format!("{} Paths{gap}{} Bins", signs[0], signs[1]);
            let page = to_html(&typed, &[])
                .replace(" \n<p>", " ")
                .replace("</p>\n", "");
            assert_eq!(
                page,
                list(true, &[(signs[0], "Paths"), (signs[1], "Bins")]),
                "{typed}"
            );
        }
    }
}

#[test]
fn what_does_not_count_on_is_a_line() {
    for typed in [
        "A. Jones\nP. Brown",
        "A. Jones\nB. Smith\nP. Brown",
        "1.5 hectares\n2.5 hectares",
        "§ 106 money\n§ 12 money",
        "(to) be\n(in) it",
    ] {
        let lines = typed.replace('\n', "<br>\n");
        assert_eq!(to_html(typed, &[]), format!("<p>{lines}</p>"));
    }
}

#[test]
fn a_sign_of_another_kind_is_an_item_of_its_own() {
    let dash = list(false, &[("–", "three")]);
    assert_eq!(
        to_html("a) one\nb) two\n– three", &[]),
        list(true, &[("a)", "one"), ("b)", "two")])
            .replace("two</li>", &format!("two\n{dash}\n</li>"))
    );
    assert_eq!(
        to_html("1. One\n1.1 Sub\n1.2 Sub\n2. Two", &[]),
        format!(
            "<ol>\n<li>One\n{}\n</li>\n<li>Two</li>\n</ol>",
            list(true, &[("1.1", "Sub"), ("1.2", "Sub")])
        )
    );
}

#[test]
fn a_sentence_after_a_list_is_a_paragraph() {
    for (typed, after) in [
        (
            "- one\nWe met again in the spring.",
            "<p>We met again in the spring.</p>",
        ),
        (
            "- one.\n**Next steps:** two\n- one",
            "<p><strong>Next steps:</strong> two</p>\n<ul>\n<li>one</li>\n</ul>",
        ),
        (
            "- one\nNext steps:\n- one",
            "<p>Next steps:</p>\n<ul>\n<li>one</li>\n</ul>",
        ),
    ] {
        let page = to_html(typed, &[]);
        let (_, found) = page.split_once("</ul>\n").expect("a list");
        assert_eq!(found, after, "{typed}");
    }
    for typed in [
        "- one\n- two\nAll done",
        "• one\n• two\nHead of Parks",
        "a) one\nb) two\nAll done",
    ] {
        let (_, last) = typed.rsplit_once('\n').expect("lines");
        let page = to_html(typed, &[]);
        assert!(page.ends_with(&format!("l>\n<p>{last}</p>")), "{page}");
    }
    for typed in [
        "- one\n- two\nand so on",
        "- one\nAll done",
        "- one\ngoes on here, and here.",
        "- one\nCllr Smith\n- two\nCllr Jones",
        "- a line that is as wide as the window of the editor has room for and\nGoes on in it.",
        "- one\n  We met again in the spring.",
        "- one\n- two\nCompleted in June\nCosts go on\n- three",
    ] {
        assert!(!to_html(typed, &[]).contains("<p>"), "{typed}");
    }
    assert_eq!(
        to_html(
            "- one\n- two\nAll are done.\nNext steps\n- three\n- four",
            &[]
        ),
        "<ul>\n<li>one</li>\n<li>two</li>\n</ul>\n<p>All are done.<br>\nNext steps</p>\n<ul>\n<li>three</li>\n<li>four</li>\n</ul>"
    );
}

#[test]
fn times_without_a_day_begin_items_where_a_colon_follows() {
    let page = to_html(
        "March 2025: one\nApril (early): two\nQ1 2026: three\nSpring 2027 – four",
        &[],
    );
    assert_eq!(page.matches("<li>").count(), 4, "{page}");
    for typed in ["Spring 2027 was wet\nAutumn 2027 was dry", "Q1 was\nQ2 was"] {
        assert!(!to_html(typed, &[]).contains("<li>"), "{typed}");
    }
}

#[test]
fn a_day_below_an_hour_begins_a_line() {
    let page = to_html(
        "14:00 Site walk\n3 March 2025 We met the contractor about the gates and the lighting along the path",
        &[],
    );
    assert!(page.contains("Site walk<br>"), "{page}");
}

#[test]
fn numbers_of_fewer_parts_go_on_after_those_of_more() {
    let page = to_html("1.1 one\n1.2 two\n1.2.1 three\n1.4 four", &[]);
    assert_eq!(page.matches("<li>").count(), 4, "{page}");
}

#[test]
fn a_hyphen_that_goes_on_with_a_sentence_is_printed() {
    let page = to_html("We need more benches in the park\n- not fewer.", &[]);
    assert!(
        page.contains("- not fewer.") || page.contains(">-</span> not fewer."),
        "{page}"
    );
    for typed in [
        "We need:\n- benches",
        "We need\n- benches\n- bins",
        "We need\n- Benches",
    ] {
        assert!(to_html(typed, &[]).contains("<ul>"), "{typed}");
    }
}

#[test]
fn entries_of_a_log_stay_lines_however_long_one_is() {
    let long = "met with residents of the north quarter and of the old town about the plan";
    for [one, next] in [
        ["CR/2024/01", "CR/2024/02"],
        ["10:30", "11:45"],
        ["09.30", "10.00"],
        ["2.00pm", "2.30pm"],
        ["9.15 am", "11:45"],
        ["[1]", "[2]"],
        ["2024/25 –", "2025/26 –"],
        ["Cllr Margaret Fenwick-Jones:", "Cllr Brown:"],
        ["Phase 1:", "Phase 2:"],
        ["[a]", "[b]"],
        ["[ii]", "[iii]"],
        ["{a}", "{b}"],
        ["{1}", "{2}"],
        ["(1.)", "(2.)"],
        ["R1)", "R2)"],
        ["R1.", "R2."],
        ["1.a", "1.b"],
        ["1.a.", "1.b."],
    ] {
        let page = to_html(&format!("{one} {long}\n{next} letters sent"), &[]);
        assert_eq!(
            page,
            format!("<p>{one} {long}<br>\n{next} letters sent</p>")
        );
    }
    for typed in [
        format!("The figures of {long} were\n1,200 and {long}, and later\n1,300."),
        format!("10:30 {long} and at\nnoon."),
        format!("They {long} and\n[sic] they were at {long} of the\n(A1) road."),
        format!("They {long} and\nQ1 was at {long} of the\nQ2. It ended."),
    ] {
        assert!(!to_html(&typed, &[]).contains("<br"), "{typed}");
    }
}

#[test]
fn indented_lines_stay_lines() {
    for typed in [
        "  head of parks\n  contractor",
        "Present:\n    head of parks\n    contractor",
    ] {
        let lines = typed.lines().map(str::trim).collect::<Vec<_>>();
        assert_eq!(
            to_html(typed, &[]),
            format!("<p>{}</p>", lines.join("<br>\n"))
        );
    }
    let item = to_html("- one line\n  that goes on\n  and on", &[]);
    assert!(!item.contains("<br"), "{item}");
}
