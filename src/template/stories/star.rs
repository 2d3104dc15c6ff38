//! Stars that are signs, signs that stand alone, and quotations that begin with a number → the HTML of them.

use crate::template::markdown::to_html;

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
