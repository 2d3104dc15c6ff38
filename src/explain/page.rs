//! What is said of a page that a template makes.

use super::say;
use crate::diagnostic::Explanation;

/// Explained here.
pub(super) const EXPLAINED: &[Explanation] = &[
    say(
        "html-tags",
        "The tags of a page do not fit together.",
        "A browser would guess what was meant, and the PDF might guess otherwise.",
        "<p>Progress <strong>update</p>",
        "<p>Progress <strong>update</strong></p>",
    ),
    say(
        "html-main",
        "A page has no <main>, or two, or nothing in it.",
        "What stands in <main> is the paper; the PDF is made of it.",
        "<body><h1>Progress</h1></body>",
        "<body><main><h1>Progress</h1></main></body>",
    ),
    say(
        "html-vocabulary",
        "An element is used that a paper cannot have, or that cannot stand there.",
        "Every element has one meaning on the page and in the PDF. templates/README.md lists them.",
        "<marquee>Progress</marquee>",
        "<p>Progress</p>",
    ),
    say(
        "html-attribute",
        "An attribute would make the page differ from its PDF, or run something.",
        "Page and PDF say the same, and nothing in a paper can run.",
        "<p style=\"display:none\">…</p>",
        "<p class=\"screen-only\">…</p>",
    ),
    say(
        "page-without-title",
        "A page has no title.",
        "It is what a screen reader says first, and what a tab and a PDF viewer show (WCAG 2.4.2).",
        "<title></title>",
        "<title>{{ paper.title }}</title>",
    ),
    say(
        "page-without-language",
        "A page does not say which language it is in.",
        "Its words would be pronounced wrongly (WCAG 3.1.1).",
        "<html>",
        "<html lang=\"{{ council.language }}\">",
    ),
    say(
        "page-without-heading",
        "A page has no heading.",
        "People who listen find their way by headings.",
        "<main><p>…</p></main>",
        "<main><h1>{{ paper.title }}</h1><p>…</p></main>",
    ),
    say(
        "page-date",
        "The date of a page is not a date.",
        "The PDF carries it, so that the same papers give the same files.",
        "<meta name=\"date\" content=\"September 2019\">",
        "<meta name=\"date\" content=\"2019-09-30\">",
    ),
    say(
        "heading-skips-level",
        "A heading leaves out a level.",
        "Those who listen would look for the part that seems to be missing (WCAG 1.3.1).",
        "<h1>…</h1><h3>…</h3>",
        "<h1>…</h1><h2>…</h2>",
    ),
    say(
        "heading-second-title",
        "A page has a second title.",
        "The <h1> says what the whole paper is; there is one.",
        "<h1>Progress</h1> … <h1>Grades</h1>",
        "<h1>Progress</h1> … <h2>Grades</h2>",
    ),
    say(
        "heading-without-words",
        "A heading has no words.",
        "It would be an empty line in a list of headings, and an empty bookmark.",
        "<h2></h2>",
        "<h2>Grading explanation</h2>",
    ),
];
