//! Signs as they are typed in offices → the HTML of them: what is printed with its sign, and where a line ends.

use crate::template::markdown::to_html;

/// The words of a page, with its signs in square brackets.
fn page(typed: &str) -> String {
    to_html(typed, &[])
        .replace("<span class=\"marker\">", "[")
        .replace("</span>", "]")
        .replace('\n', "")
}

#[test]
fn only_lines_with_the_sign_of_a_quotation_are_quoted() {
    for (typed, expected) in [
        (
            "> Very good.\n(Norton)\n> Poor.\n(Yarm)",
            "<blockquote><p>Very good.</p></blockquote><p>(Norton)</p>\
             <blockquote><p>Poor.</p></blockquote><p>(Yarm)</p>",
        ),
        (
            "(a) said:\n> fine\n(b) said:\n> poor",
            "<p>(a) said:</p><blockquote><p>fine</p></blockquote><p>(b) said:</p><blockquote><p>poor</p></blockquote>",
        ),
        (
            "> fine\n2. two\n3. three",
            "<blockquote><p>fine</p></blockquote><ol start=\"2\"><li>two</li><li>three</li></ol>",
        ),
        (
            "> > inner\n> outer\nnone",
            "<blockquote><blockquote><p>inner</p></blockquote><p>outer</p></blockquote><p>none</p>",
        ),
        ("> one\n> two", "<blockquote><p>one<br>two</p></blockquote>"),
    ] {
        assert_eq!(page(typed), expected, "{typed}");
    }
}

#[test]
fn any_white_space_parts_a_sign_from_its_item() {
    let numbers = "<ol><li>First</li><li>Second</li></ol>";
    let bullets = "<ul><li>three</li><li>four</li></ul>";
    for (typed, expected) in [
        ("1.\u{a0}First\n2.\u{a0}Second", numbers),
        ("1.\u{2003}First\n2.\u{2003}Second", numbers),
        ("\u{a0}1. First\n\u{a0}2. Second", numbers),
        ("-\u{a0}three\n-\u{a0}four", bullets),
        ("*\u{a0}three\n*\u{a0} four", bullets),
        ("-\u{2003}three\n-\u{2003}four", bullets),
        (
            "•\u{a0}three\n1.\u{a0}four",
            "<ul class=\"marked\"><li>[•] three</li></ul><ol><li>four</li></ol>",
        ),
    ] {
        assert_eq!(page(typed), expected, "{typed:?}");
    }
}

#[test]
fn a_sign_that_may_say_something_is_printed() {
    let listed = |sign: &str, one: &str, two: &str| {
        format!("<ul class=\"marked\"><li>[{sign}] {one}</li><li>[{sign}] {two}</li></ul>")
    };
    for (typed, expected) in [
        ("- 5%\n- 12%", listed("-", "5%", "12%")),
        ("- £500\n- £20", listed("-", "£500", "£20")),
        ("- (3)\n- (4)", listed("-", "(3)", "(4)")),
        (
            "-\u{a0}5%\n\n-\u{a0}6%\n\nWards:\n- one",
            format!(
                "{}<p>Wards:</p><ul><li>one</li></ul>",
                "<ul class=\"marked\"><li>[-] <p>5%</p></li><li>[-] <p>6%</p></li></ul>"
            ),
        ),
        (
            "- 5% more\n- new bins",
            "<ul><li>5% more</li><li>new bins</li></ul>".to_owned(),
        ),
        ("+ three\n+ four", listed("+", "three", "four")),
        ("→ three\n→ four", listed("→", "three", "four")),
        ("− 5\n− 6", listed("−", "5", "6")),
        ("* This is required", "<p>* This is required</p>".to_owned()),
        (
            "Visits*\n\n* of parks\n\n- one\n- two",
            "<p>Visits*</p><p>* of parks</p><ul><li>one</li><li>two</li></ul>".to_owned(),
        ),
        (
            "Words\n\n* an item",
            "<p>Words</p><ul><li>an item</li></ul>".to_owned(),
        ),
        (
            "* one\n* two\n+ three",
            "<ul><li>one</li><li>two</li></ul><ul class=\"marked\"><li>[+] three</li></ul>"
                .to_owned(),
        ),
    ] {
        assert_eq!(page(typed), expected, "{typed:?}");
    }
}

#[test]
fn signs_of_several_kinds_and_numbers_with_gaps_are_items() {
    for (typed, signs) in [
        ("2.1 next\n2.10 ten", ["2.1", "2.10"]),
        ("1.2 x\n1.10 y", ["1.2", "1.10"]),
        ("1.2.1 x\n1.2.4 y", ["1.2.1", "1.2.4"]),
        ("(2) x; and\n(3)(a) y", ["(2)", "(3)(a)"]),
        ("(1)(a) x\n(1)(b) y", ["(1)(a)", "(1)(b)"]),
        ("● met\n▪ wrote", ["●", "▪"]),
        ("✓ done\n✗ not done", ["✓", "✗"]),
        ("• met\n→ goes on", ["•", "→"]),
        ("IV. x\nV. y", ["IV.", "V."]),
    ] {
        let page = page(typed);
        for sign in signs {
            assert!(page.contains(&format!("<li>[{sign}] ")), "{page}");
        }
    }
    for words in ["1.5 hectares\n1.7 hectares", "It cost more\n→ see below"] {
        assert!(!page(words).contains("<li>"), "{words}");
    }
}

#[test]
fn a_number_below_a_bullet_with_a_colon_is_part_of_it() {
    let expected =
        "<ul class=\"marked\"><li>[•] One:<ol><li>x</li><li>y</li></ol></li><li>[•] Two</li></ul>";
    assert_eq!(page("• One:\n1. x\n2. y\n• Two"), expected);
}

#[test]
fn lines_that_end_by_themselves_stay_lines() {
    let long = "https://www.example.gov.uk/very/long/path/that/goes/on/and/on/for/ever";
    let words = "The position of the council has not changed since the last report was written";
    for typed in [
        format!("Tel: 01\n{long}\nhttps://www.example.gov.uk/other"),
        format!("{words} {long}\n{words}"),
        format!("{words} to parks@example.gov.uk\n{words}"),
        format!("Position reported in March 2022:\n{words}"),
        format!("**Position in March 2022:**\n{words}"),
    ] {
        let breaks = page(&typed).matches("<br>").count();
        assert_eq!(breaks, typed.matches('\n').count(), "{typed}");
    }
    let wrapped = format!("{words} at {long}\nand in all the libraries of the borough");
    assert!(!page(&wrapped).contains("<br>"), "{wrapped}");
}
