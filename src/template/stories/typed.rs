//! Signs as they are typed in offices → the HTML of them: what is printed with its sign, and where a line ends.

use super::page;

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
fn a_number_with_a_tab_begins_an_item() {
    let list = |items: &str| format!("<ol class=\"numbered\">{items}</ol>");
    for (typed, expected) in [
        (
            "1\tPolicy\n2\ttraining",
            list("<li>[1] Policy</li><li>[2] training</li>"),
        ),
        (
            "Do:\n\t1\tpolicy\n\t2\ttraining",
            format!(
                "<p>Do:</p>{}",
                list("<li>[1] policy</li><li>[2] training</li>")
            ),
        ),
        (
            "2.2\tReport:\n\t2.2.1\tFirst\n\t2.2.2\tSecond\n2.3\tSigned",
            list(&format!(
                "<li>[2.2] Report:{}</li><li>[2.3] Signed</li>",
                list("<li>[2.2.1] First</li><li>[2.2.2] Second</li>")
            )),
        ),
        (
            "R1\tPolicy\nR2\tTraining",
            "<p>R1\tPolicy<br>R2\tTraining</p>".to_owned(),
        ),
        (
            "i\tpolicy\nii\ttraining",
            "<p>i\tpolicy<br>ii\ttraining</p>".to_owned(),
        ),
    ] {
        assert_eq!(page(typed), expected, "{typed}");
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

#[test]
fn a_paragraph_that_begins_with_its_number_stays_a_line() {
    let long = "heard from the Head of Service that the gates would be ready by the end of May";
    for (numbers, typed) in [
        (
            ["1", "2", "3"],
            format!("1 The Panel {long}\n2 Members {long}\n3 The Chair {long}"),
        ),
        (
            ["9", "10", "11"],
            format!("9 The Panel {long}\n10 Members {long}.\nand on\n11 “We” {long}"),
        ),
        (
            ["4 –", "5 –", "6 –"],
            format!("4 – The Panel {long}\n5 – Members {long}\n6 – The Chair {long}"),
        ),
        (
            ["1", "2", "3"],
            format!("1 The Panel {long}\n\n2 Members {long}\n\n3 The Chair {long}"),
        ),
    ] {
        let page = page(&typed);
        for number in numbers {
            assert!(
                page.contains(&format!("<li>[{number}] ")),
                "{number}: {page}"
            );
        }
    }
    for words in [
        format!("1 The Panel {long}\n3 Members {long}"),
        format!("In this year {long}\n2 Members {long}"),
        format!("5 gates {long}\n6 trees {long}"),
    ] {
        assert!(!page(&words).contains("<li>"), "{words}");
    }
}

#[test]
fn lines_that_begin_with_a_date_stay_lines() {
    let long =
        "the gates were put right and the steps were repaired by the contractor in two days.";
    for (one, other) in [
        ("w/c 3 November:", "w/c 10 November:"),
        ("Week ending 7 Nov", "Week ending 14 Nov"),
        ("3–7 November:", "10–14 November:"),
        ("3 Tachwedd 2025:", "10 Tachwedd 2025:"),
        ("Early May 2025 -", "Late May 2025 -"),
    ] {
        let page = page(&format!("{one} {long}\n{other} {long}"));
        assert!(page.contains(&format!("<li>[{one}] ")), "{page}");
        assert!(page.contains(&format!("<li>[{other}] ")), "{page}");
    }
    for date in ["12 March 2025", "Mon 7 July", "w/c 3 Nov", "**May 2025**"] {
        let page = page(&format!("{long}\n{date}\nThen {long}"));
        assert_eq!(page.matches("<br>").count(), 2, "{page}");
    }
    let page = page(&format!(
        "12 March: asked\n6 June: let\nMon 7 July\nThen {long}\nw/c 3 Nov: ready"
    ));
    assert!(
        page.contains(&format!("</ul><p>Mon 7 July<br>Then {long}</p>")),
        "{page}"
    );
    assert!(page.contains("<li>[w/c 3 Nov:] ready"), "{page}");
}

#[test]
fn a_sentence_after_a_list_with_paragraphs_is_no_part_of_it() {
    for typed in [
        "1. One\n\n   More of one.\n2. Two\n\n3. Three\nAfter the list.",
        "- One\n\n  > Quoted\n\n- Two\nAfter the list.",
        "1. One\n   - a\n   - b\n\n   More.\n2. Two\nAfter the list.",
    ] {
        assert!(
            page(typed).ends_with("l><p>After the list.</p>"),
            "{}",
            page(typed)
        );
    }
    let alone = page("1. One\nThe rest of one");
    assert!(!alone.contains("<p>The rest"), "{alone}");
    let bracket = page("2.1.1 Sub\n2.1.2 Sub two goes on\nand on\n(3) Next");
    assert!(bracket.contains("<li>[(3)] Next"), "{bracket}");
    let sentence = page("2.1.1 Sub\n2.1.2 Sub two goes\non, see section\n(3) of the Act");
    assert!(!sentence.contains("<li>[(3)]"), "{sentence}");
}

#[test]
fn what_parts_messages_is_a_line_of_its_own() {
    let long = "This e-mail is confidential. Please consider the environment before you print it.";
    for typed in [
        format!("Tel: 01642 000000\n--\n{long}"),
        format!("{long}\n==\n{long}"),
        format!("[03/11 09:14] Rees, Siân\n{long}\n[03/11 09:16] Parks Team\n{long}"),
        format!("Siân Rees 09:14\n{long}"),
        format!("Parks Team 9:14 PM\n{long}"),
    ] {
        let breaks = page(&typed).matches("<br>").count();
        assert_eq!(breaks, typed.matches('\n').count(), "{}", page(&typed));
    }
}

#[test]
fn one_box_below_ticks_is_an_item() {
    for sign in ["□", "O", "■", "✕", "➔"] {
        let page = page(&format!("☒ Signs\n{sign} Trees\n✓ Paths"));
        assert!(page.contains(&format!("<li>[{sign}] Trees")), "{page}");
    }
    let welsh = page("O fewn y flwyddyn\nO ran y parc");
    assert!(!welsh.contains("<li>"), "{welsh}");
}
