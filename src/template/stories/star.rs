//! Stars that are signs, signs that stand alone, and quotations that begin with a number → the HTML of them.

use crate::template::markdown::{text_html, to_html};
use crate::template::written_table::TableWords;

#[test]
fn stars_with_nothing_to_emphasise_are_printed() {
    for typed in [
        "Marked (*) are provisional: 5*, 7*",
        "Figures marked “*” are provisional: 5*",
        "Figures with an asterisk (*) are estimates*.",
        "£5m (*), £6m (*) and £7m (**)",
        "A* (*), B (*)",
        "Score (*) and A*",
        "(***) and A* and B* and C*",
        "Food hygiene (was **) and now 4* of 5*",
        "The inn (****) had 40 grade A* pupils.",
        "Hotel: ****, 5* rooms",
        "“****” and A*",
        "Door code: *4711* (side) and *0815 (front)",
        "Wi-Fi key: *spring*2019* is old.",
        "The file is *report*final* now.",
        "Press *0* now and *12* later.",
    ] {
        assert_eq!(to_html(typed, &[]), format!("<p>{typed}</p>"));
    }
    let lines = "Hotel rating *** (was ****)\n5* rooms * 3 nights\nGrade A* pupils: 12\nGrade A*-C pupils: 88%";
    let escaped = lines.replace('\n', "<br>\n");
    assert_eq!(to_html(lines, &[]), format!("<p>{escaped}</p>"));
}

#[test]
fn what_stars_are_put_around_is_emphasised() {
    for (typed, html) in [
        ("**“Agreed”** (1)", "<strong>“Agreed”</strong> (1)"),
        ("See *(below)*.", "See <em>(below)</em>."),
        ("In *2024* and *1999*", "In <em>2024</em> and <em>1999</em>"),
        ("It is (**bold**).", "It is (<strong>bold</strong>)."),
        (
            "It says “*now*”, not “*then*”.",
            "It says “<em>now</em>”, not “<em>then</em>”.",
        ),
        ("*’Tis so*, they said", "<em>’Tis so</em>, they said"),
        (
            "**Note:** all **done.**",
            "<strong>Note:</strong> all <strong>done.</strong>",
        ),
    ] {
        assert_eq!(to_html(typed, &[]), format!("<p>{html}</p>"));
    }
}

#[test]
fn a_sign_between_paragraphs_is_a_sign() {
    for sign in ["*", "-"] {
        let typed = format!("Before.\n\n{sign}\n\nAfter.\n\n{sign}\n\nEnd.");
        let html =
            format!("<p>Before.</p>\n<p>{sign}</p>\n<p>After.</p>\n<p>{sign}</p>\n<p>End.</p>");
        assert_eq!(to_html(&typed, &[]), html);
    }
    let list = to_html("- One\n-\n- Two", &[]);
    assert_eq!(list.matches("<li>").count(), 3, "{list}");
}

#[test]
fn a_quotation_may_begin_with_the_number_of_a_clause() {
    for words in [
        "12. The Tenant must repair the fence.",
        "2(1) Before the commencement of each year",
        "4.1 The Council may do so.",
        "12 July 2023: the Committee met.",
        "45. RESOLVED – that it be done",
        "2024 was a hard year.",
    ] {
        let html = to_html(&format!("> {words}"), &[]);
        assert!(html.starts_with("<blockquote>"), "{html}");
        assert!(!html.contains("&gt;"), "{html}");
    }
    for words in ["> 90 % of pupils", "> 2.5 times as many"] {
        let html = to_html(words, &[]);
        assert!(html.starts_with("<p>&gt; "), "{html}");
    }
}

#[test]
fn a_star_below_a_word_with_a_star_is_that_of_its_footnote_whatever_lists_are_in_the_text() {
    let list = "<ul>\n<li>approve</li>\n<li>note</li>\n</ul>\n";
    for (typed, notes) in [
        ("Total 14*\n* est.", "<p>Total 14*<br>\n* est.</p>"),
        ("Total 14*\n\n* est.", "<p>Total 14*</p>\n<p>* est.</p>"),
        (
            "North 12*\nSouth 14**\n* est.\n** final",
            "<p>North 12*<br>\nSouth 14**<br>\n* est.<br>\n** final</p>",
        ),
        (
            "Total 14* in May\n* est.\nThe rest is known.",
            "<p>Total 14* in May<br>\n* est.<br>\nThe rest is known.</p>",
        ),
    ] {
        let html = to_html(&format!("Recommended:\n* approve\n* note\n\n{typed}"), &[]);
        assert_eq!(
            html,
            format!("<p>Recommended:</p>\n{list}{notes}"),
            "{typed}"
        );
    }
    let html = to_html("Total 14*\n* est.\n\nRecommended:\n* approve\n* note", &[]);
    assert!(html.starts_with("<p>Total 14*<br>\n* est.</p>"), "{html}");
}

#[test]
fn a_star_and_two_stars_below_each_other_are_notes() {
    for typed in [
        "Visits 12\n* provisional\n** includes estimates",
        "* provisional\n** includes estimates",
        "Visits 12\n** includes estimates\n* provisional",
        "Visits 12\n* provisional\n** includes estimates\n*** final",
    ] {
        let lines = typed.replace('\n', "<br>\n");
        assert_eq!(to_html(typed, &[]), format!("<p>{lines}</p>"));
    }
}

#[test]
fn stars_below_words_without_one_are_a_list() {
    for typed in [
        "Recommended:\n* approve\n* note",
        "See *the long plan*:\n* approve\n\nNext:\n* note",
        "Seats 14*:\n* approve\n* note",
        "* Seats 14*\n\n* approve\n\n* note",
        "Recommended:\n* approve\n\nAgreed:\n* note",
    ] {
        let html = to_html(typed, &[]);
        let items = typed.lines().filter(|line| line.starts_with("* ")).count();
        assert_eq!(html.matches("<li>").count(), items, "{html}");
    }
}

#[test]
fn stars_beside_figures_and_those_of_two_lines_are_signs() {
    for typed in [
        "Grades: Hartburn *3 in May, Norton 4* in June.",
        "Peer view *2, own view 3*",
        "Costs *£5m in May, £6m* in June",
        "Leadership 4*\nGovernance *3\nTraining 2** of 5",
        "Governance *3\nLeadership, see below, *",
        "Rated *3\nand 5*",
        "He said *it was\ngood* again",
        "North *is open\nSouth 5* is shut",
    ] {
        let lines = typed.replace('\n', "<br>\n");
        assert_eq!(to_html(typed, &[]), format!("<p>{lines}</p>"));
    }
    let table = "Ward | Grade\n--- | ---\nNorth | *3 in May, 4* in June";
    let words = TableWords {
        caption: Some("Table"),
        blank: None,
    };
    let html = text_html(table, &[], &words).expect("a table");
    assert!(html.contains(">*3 in May, 4* in June<"), "{html}");
    for (typed, html) in [
        ("*2018 to 2019* was good", "<em>2018 to 2019</em> was good"),
        ("On *12 March 2024*", "On <em>12 March 2024</em>"),
        (
            "In *2018/19 and 2019/20*",
            "In <em>2018/19 and 2019/20</em>",
        ),
        (
            "See *Table 4* and *5a*",
            "See <em>Table 4</em> and <em>5a</em>",
        ),
        (
            "On *3 May* and *4 May*",
            "On <em>3 May</em> and <em>4 May</em>",
        ),
        (
            "*Pupils said\nit was good*",
            "<em>Pupils said<br>\nit was good</em>",
        ),
        (
            "They said “*it was\ngood*”.",
            "They said “<em>it was<br>\ngood</em>”.",
        ),
    ] {
        assert_eq!(to_html(typed, &[]), format!("<p>{html}</p>"));
    }
}

#[test]
fn stars_of_file_names_telephones_and_programs_are_signs() {
    for typed in [
        "Search for: *.xls* or school*transport",
        "Search *.* and *.tmp; then *.bak* and *copy*.doc.",
        "Press * for help, # to end, *0* for an operator.",
        "The code *#06# shows the number, and *#21# the other.",
        "Count(*) is the total; rate* is estimated.",
        "SELECT *, COUNT(*) FROM pupils; rate*(1+r)*n is k*",
        "Letters, figures and one of !*$ or ?*&",
        "See */12/* and /* a note */, /*another*/ or /*one more*/",
        "A 5*-rated school and a 4*-rated one, graded *A to C.",
        "With an asterisk [*] are Yarm*, Norton* and Conyers.",
        "Items with ‘*’s are exempt; those with (*)s are late*",
        "src/**/*.rs",
    ] {
        let escaped = typed.replace('&', "&amp;");
        assert_eq!(to_html(typed, &[]), format!("<p>{escaped}</p>"));
    }
    for (typed, html) in [
        ("See the *budget*.", "See the <em>budget</em>."),
        ("As **.pdf**, please", "As <strong>.pdf</strong>, please"),
        ("A *pre*-war hall", "A <em>pre</em>-war hall"),
        ("*yes*/*no*", "<em>yes</em>/<em>no</em>"),
        (
            "In *£1,090* and *2024*",
            "In <em>£1,090</em> and <em>2024</em>",
        ),
    ] {
        assert_eq!(to_html(typed, &[]), format!("<p>{html}</p>"));
    }
}

#[test]
fn a_sign_that_a_key_explains_is_no_bullet() {
    for typed in [
        "- means nil, * means not collected",
        "- denotes nil\n\nSee below.",
        "G = on track\nR = off track\n* = new",
        "- = not reported\n* = fewer than 5",
    ] {
        let page = to_html(typed, &[]);
        assert!(!page.contains("<li>"), "{page}");
        assert!(typed.lines().all(|line| page.contains(line)), "{page}");
    }
    for typed in ["- means of access\n- lifts", "- means of access"] {
        assert!(to_html(typed, &[]).contains("<ul>\n<li>means"), "{typed}");
    }
}

#[test]
fn footnotes_below_items_that_begin_with_a_star_are_none_of_them() {
    for (one, two) in [
        ("* before recharges", "** after recharges"),
        ("* before recharges", "** _after_"),
    ] {
        let typed =
            format!("Noted:\n* £12k* of savings\n* 3 posts\n* an overspend of £4k**\n{one}\n{two}");
        let page = super::page(&typed);
        assert_eq!(page.matches("<li>").count(), 3, "{page}");
        assert!(
            page.ends_with(&format!("</ul><p>{one}<br>{two}</p>")),
            "{page}"
        );
    }
    // Nothing leads to a footnote.
    let items = super::page("* one\n* two\n** more of two");
    assert_eq!(items.matches("<li>").count(), 2, "{items}");
}
