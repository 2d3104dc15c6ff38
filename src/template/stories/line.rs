//! Texts as they are typed in offices → the HTML of them: lists with signs of their own, short lines, addresses.

use crate::template::markdown::to_html;

#[test]
fn lines_with_signs_are_lists() {
    for (typed, page) in [
        (
            "a) Paths laid\nb) Bins ordered",
            "<ol class=\"numbered\">\n<li>[a)] Paths laid</li>\n<li>[b)] Bins ordered</li>\n</ol>",
        ),
        (
            "17/11/25 – figures validated\n15/09/25 – deferred",
            "<ul class=\"marked wide\">\n<li>[17/11/25 –] figures validated</li>\n\
             <li>[15/09/25 –] deferred</li>\n</ul>",
        ),
        (
            "•\tPaths laid\n•\tBins ordered",
            "<ul class=\"marked\">\n<li>[•] Paths laid</li>\n<li>[•] Bins ordered</li>\n</ul>",
        ),
        (
            "• Paths\no\tnorth\no\tsouth\n• Bins",
            "<ul class=\"marked\">\n<li>[•] Paths\n<ul class=\"marked\">\n<li>[o] north</li>\n\
             <li>[o] south</li>\n</ul>\n</li>\n<li>[•] Bins</li>\n</ul>",
        ),
        (
            "• one\n\t• sub\n\t\t• below\n• two",
            "<ul class=\"marked\">\n<li>[•] one\n<ul class=\"marked\">\n<li>[•] sub\n<ul class=\"marked\">\n\
             <li>[•] below</li>\n</ul>\n</li>\n</ul>\n</li>\n<li>[•] two</li>\n</ul>",
        ),
        (
            "•\tone\n  •\tsub\n•\ttwo",
            "<ul class=\"marked\">\n<li>[•] one\n<ul class=\"marked\">\n<li>[•] sub</li>\n</ul>\n</li>\n\
             <li>[•] two</li>\n</ul>",
        ),
        (
            "(a) Paths\n(i) north\n(ii) south\n(b) Bins",
            "<ol class=\"numbered\">\n<li>[(a)] Paths\n<ol class=\"numbered\">\n<li>[(i)] north</li>\n\
             <li>[(ii)] south</li>\n</ol>\n</li>\n<li>[(b)] Bins</li>\n</ol>",
        ),
        (
            "- Paths:\n  a) north\n  b) south\n- Bins",
            "<ul>\n<li>Paths:\n<ol class=\"numbered\">\n<li>[a)] north</li>\n<li>[b)] south</li>\n</ol>\n\
             </li>\n<li>Bins</li>\n</ul>",
        ),
        (
            "Ø Paths laid\nØ Bins ordered",
            "<ul class=\"marked\">\n<li>[Ø] Paths laid</li>\n<li>[Ø] Bins ordered</li>\n</ul>",
        ),
        (
            "a) x\nb) y\n\n(i) north\n(ii) south",
            "<ol class=\"numbered\">\n<li>[a)] x</li>\n<li>[b)] y</li>\n</ol>\n\
             <ol class=\"numbered\">\n<li>[(i)] north</li>\n<li>[(ii)] south</li>\n</ol>",
        ),
        (
            "Visitors:\n2. two\n3. three",
            "<p>Visitors:</p>\n<ol class=\"numbered\">\n<li>[2.] two</li>\n<li>[3.] three</li>\n</ol>",
        ),
        (
            "• - x\n• # y\n• 1. z\n• > 5",
            "<ul class=\"marked\">\n<li>[•] - x</li>\n<li>[•] # y</li>\n<li>[•] 1. z</li>\n\
             <li>[•] &gt; 5</li>\n</ul>",
        ),
        (
            "(a) First\n\n(b) Second\n\n   (i) north\n   (ii) south\n\n(c) Third",
            "<ol class=\"numbered\">\n<li>[(a)] \n<p>First</p>\n</li>\n<li>[(b)] \n<p>Second</p>\n\
             <ol class=\"numbered\">\n<li>[(i)] north</li>\n<li>[(ii)] south</li>\n</ol>\n</li>\n\
             <li>[(c)] \n<p>Third</p>\n</li>\n</ol>",
        ),
        (
            "17/11/25 – figures:\n• north\n• south\n15/09/25 – deferred",
            "<ul class=\"marked wide\">\n<li>[17/11/25 –] figures:\n<ul class=\"marked\">\n<li>[•] north</li>\n\
             <li>[•] south</li>\n</ul>\n</li>\n<li>[15/09/25 –] deferred</li>\n</ul>",
        ),
        (
            "(h) x\n(i) y",
            "<ol class=\"numbered\">\n<li>[(h)] x</li>\n<li>[(i)] y</li>\n</ol>",
        ),
        (
            "> – Paths\n> – Bins",
            "<blockquote>\n<ul class=\"marked\">\n<li>[–] Paths</li>\n<li>[–] Bins</li>\n</ul>\n</blockquote>",
        ),
    ] {
        let page = page
            .replace('[', "<span class=\"marker\">")
            .replace(']', "</span>");
        assert_eq!(to_html(typed, &[]), page, "{typed}");
    }
}

#[test]
fn a_line_goes_back_to_the_level_of_its_indentation() {
    let nested = |sign: &str, inner: &str| {
        format!(
            "<ul class=\"marked\">\n<li>[{sign}] one\n<ul class=\"marked\">\n<li>[{inner}] sub</li>\n</ul>\n</li>\n\
             <li>[{sign}] two</li>\n</ul>"
        )
    };
    let three = |last: &str| {
        format!(
            "<ul class=\"marked\">\n<li>[•] one\n<ul class=\"marked\">\n<li>[•] sub\n<ul class=\"marked\">\n\
             <li>[•] deep</li>\n</ul>\n</li>\n{last}"
        )
    };
    let to_second = three("<li>[•] sub</li>\n</ul>\n</li>\n<li>[•] two</li>\n</ul>");
    let to_first = three("</ul>\n</li>\n<li>[•] two</li>\n</ul>");
    let numbers = "<ol>\n<li>one\n<ol class=\"numbered\">\n<li>[a)] sub</li>\n<li>[b)] sub</li>\n</ol>\n</li>\n\
                   <li>two</li>\n</ol>";
    let hyphens = "<ul>\n<li>one\n<ol class=\"numbered\">\n<li>[a)] sub</li>\n<li>[b)] sub</li>\n</ol>\n</li>\n\
                   <li>two</li>\n</ul>";
    for (typed, page) in [
        ("•\tone\n\t•\tsub\n•\ttwo", nested("•", "•")),
        ("• one\n  • sub\n• two", nested("•", "•")),
        ("– one\n  – sub\n– two", nested("–", "–")),
        ("• one\n    o sub\n• two", nested("•", "o")),
        (
            "• one\n  • sub\n    • deep\n  • sub\n• two",
            to_second.clone(),
        ),
        ("•\tone\n\t•\tsub\n\t\t•\tdeep\n\t•\tsub\n•\ttwo", to_second),
        ("• one\n  • sub\n    • deep\n• two", to_first),
        ("1.\tone\n\ta)\tsub\n\tb)\tsub\n2.\ttwo", numbers.to_owned()),
        (
            "1.  one\n    a) sub\n    b) sub\n2.  two",
            numbers.to_owned(),
        ),
        ("1. one\n   a) sub\n   b) sub\n2. two", numbers.to_owned()),
        ("-\tone\n\ta)\tsub\n\tb)\tsub\n-\ttwo", hyphens.to_owned()),
    ] {
        let page = page
            .replace('[', "<span class=\"marker\">")
            .replace(']', "</span>");
        assert_eq!(to_html(typed, &[]), page, "{typed}");
    }
}

#[test]
fn short_lines_stay_lines() {
    assert_eq!(
        to_html("Head of Parks\nContractor Manager 0100 555 0100", &[]),
        "<p>Head of Parks<br>\nContractor Manager 0100 555 0100</p>"
    );
    let wrapped =
        "The committee met on Monday to discuss the plan, which was then sent to\nall members.";
    assert_eq!(to_html(wrapped, &[]), format!("<p>{wrapped}</p>"));
    let by_chance = "The committee met twice to discuss the plan of the council, first on\n\
                     12 March 2025 and then, after it had been sent to all the members, on\n\
                     14 April 2025.";
    assert_eq!(to_html(by_chance, &[]), format!("<p>{by_chance}</p>"));
    for one in [
        "– dash",
        "12 March 2025 was a Wednesday",
        "o dear",
        "a) only",
    ] {
        assert_eq!(to_html(one, &[]), format!("<p>{one}</p>"));
    }
}

#[test]
fn bare_addresses_are_links() {
    let a = |target: &str, words: &str| format!("<a href=\"{target}\">{words}</a>");
    let page = format!(
        "<p>See {}, {} or {}.</p>",
        a(
            "https://a.uk/b_c*d*e?f=1&amp;g=2",
            "https://a.uk/b_c*d*e?f=1&amp;g=2"
        ),
        a("https://www.example.gov.uk", "www.example.gov.uk"),
        a("mailto:parks@example.gov.uk", "parks@example.gov.uk"),
    );
    let typed = "See https://a.uk/b_c*d*e?f=1&g=2, www.example.gov.uk or parks@example.gov.uk.";
    assert_eq!(to_html(typed, &[]), page);
    let strong = format!(
        "<p><strong>{}</strong></p>",
        a("https://a.uk", "https://a.uk")
    );
    assert_eq!(to_html("**https://a.uk**", &[]), strong);
    for marked in [
        "[www.a.uk](https://b.uk)",
        "[see www.a.uk now](https://b.uk)",
    ] {
        assert_eq!(to_html(marked, &[]).matches("<a ").count(), 1, "{marked}");
    }
    for after in ["'s pages", ",www.b.uk", ";y", ":y", "&amp;x"] {
        let page = to_html(&format!("See www.a.uk{after}"), &[]);
        let begins = format!("<p>See {}", a("https://www.a.uk", "www.a.uk"));
        assert!(page.starts_with(&begins), "{page}");
    }
    let label = "[https://a.uk/b](https://a.uk/b)";
    assert_eq!(
        to_html(label, &[]),
        format!("<p>{}</p>", a("https://a.uk/b", "https://a.uk/b"))
    );
    let bracket = to_html("https://a.uk/b[1](2)", &[]);
    assert_eq!(
        bracket,
        format!(
            "<p>{}</p>",
            a("https://a.uk/b%5B1%5D(2)", "https://a.uk/b[1](2)")
        )
    );
}

#[test]
fn a_web_address_alone_stays_a_line_below_a_long_sentence() {
    let above = "The form is long, and has a note about what is to be sent with it.";
    for address in ["https://maps.example.org/?q=54.57", "www.example.org/a"] {
        let page = to_html(&format!("{above}\n{address}"), &[]);
        assert!(page.starts_with(&format!("<p>{above}<br>\n<a ")), "{page}");
    }
}

#[test]
fn a_short_line_that_was_ended_begins_below_a_long_one() {
    const LONG: &str =
        "Cllr A Ash (Chair), Cllr B Birch, Cllr C Cedar, Cllr D Dale, Cllr E Elm and Cllr F Frith";
    const SENTENCE: &str = "The rota worked well in all of the six libraries in the whole of May, and nobody was turned away.";
    let lines = |typed: &str| to_html(typed, &[]).matches("<br>").count();
    for (typed, breaks) in [
        (
            format!("Attendance:\n{LONG}\nOfficers:\n{LONG}\nPublic:\n2"),
            5,
        ),
        (
            format!("What went well:\n{SENTENCE}\nWhat went badly:\n{SENTENCE}\nWhat next:\nMore."),
            5,
        ),
        (
            format!("What we did\n{SENTENCE}\nWhat we found\n{SENTENCE}"),
            3,
        ),
        (format!("To: {LONG}\nCc:\nSubject: Lifts"), 2),
        (format!("{SENTENCE}\nRESOLVED\n{SENTENCE}"), 2),
        (format!("{SENTENCE}\nRESOLVED"), 1),
        (format!("{SENTENCE}\nYours sincerely\nA Name"), 2),
        (format!("{SENTENCE}\nTotal\n£96,000"), 2),
        (format!("Ymddiheuriadau:\n{LONG}\nSwyddogion:\n{LONG}"), 3),
        // The end of a paragraph that was wrapped, and lines that go on.
        (format!("{SENTENCE}\nThe end."), 0),
        (
            "The Panel met the members of the Children and Young People Overview and Scrutiny\nCommittee\nin the spring and heard what all of them had to say of the schools.".to_owned(),
            0,
        ),
        (format!("{LONG} and of the\nCommittee:\n{SENTENCE}"), 1),
        (format!("{LONG},\nOfficers:\n{SENTENCE}"), 1),
    ] {
        assert_eq!(lines(&typed), breaks, "{}", to_html(&typed, &[]));
    }
    let list = to_html(
        &format!("{SENTENCE}\nFindings:\n- the lift\n- the kitchen"),
        &[],
    );
    assert!(list.contains("away.<br>\nFindings:</p>"), "{list}");
}
