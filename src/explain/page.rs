//! The explanations of findings about a page that a template makes.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const HTML_TAGS: Explanation = say(
    "The tags of a page do not fit together.",
    "A browser would guess what was meant, and the PDF might guess otherwise.",
    "<p>Progress <strong>update</p>",
    "<p>Progress <strong>update</strong></p>",
);

pub(super) const HTML_MAIN: Explanation = say(
    "A page has no <main>, or two, or nothing in it.",
    "What is in <main> is the paper, and the PDF is made from it.",
    "<body><h1>Progress</h1></body>",
    "<body><main><h1>Progress</h1></main></body>",
);

pub(super) const HTML_VOCABULARY: Explanation = say(
    "An element is used that a paper cannot have, or in a place where it cannot be.",
    "Every element has one meaning on the page and in the PDF. templates/README.md lists them.",
    "<marquee>Progress</marquee>",
    "<p>Progress</p>",
);

pub(super) const HTML_ATTRIBUTE: Explanation = say(
    "An attribute would make the page differ from its PDF, or run something.",
    "Page and PDF say the same, and nothing in a paper can run.",
    "<p style=\"display:none\">…</p>",
    "<p class=\"screen-only\">…</p>",
);

pub(super) const PAGE_WITHOUT_TITLE: Explanation = say(
    "A page has no title.",
    "It is what a screen reader says first, and what a tab and a PDF viewer show (WCAG 2.4.2).",
    "<title></title>",
    "<title>{{ paper.title }}</title>",
);

pub(super) const PAGE_WITHOUT_LANGUAGE: Explanation = say(
    "A page does not say which language it is in.",
    "Its words would be pronounced wrongly (WCAG 3.1.1).",
    "<html>",
    "<html lang=\"{{ council.language }}\">",
);

pub(super) const PAGE_WITHOUT_HEADING: Explanation = say(
    "A page has no heading.",
    "People who listen find their way by headings.",
    "<main><p>…</p></main>",
    "<main><h1>{{ paper.title }}</h1><p>…</p></main>",
);

pub(super) const PAGE_DATE: Explanation = say(
    "The date of a page is not a date.",
    "The PDF carries it, so that the same papers give the same files.",
    "<meta name=\"date\" content=\"September 2019\">",
    "<meta name=\"date\" content=\"2019-09-30\">",
);

pub(super) const FIRST_PAGE: Explanation = say(
    "The number of the first page is not a number from 1 to 9999.",
    "Late papers go on with the page numbers of the pack. The number is printed and shown by PDF viewers.",
    "<meta name=\"first-page\" content=\"xii\">",
    "<meta name=\"first-page\" content=\"49\">",
);

pub(super) const PAGE_OF_ITS_OWN: Explanation = say(
    "Something begins a new page where none can begin.",
    "A page can end between the parts of a paper, and not within a list, a table or a quotation.",
    "<ul><li><div class=\"new-page\">…</div></li></ul>",
    "<div class=\"new-page\"><ul><li>…</li></ul></div>",
);

pub(super) const HEADING_SKIPS_LEVEL: Explanation = say(
    "A heading leaves out a level.",
    "People who listen would look for the part that seems to be missing (WCAG 1.3.1).",
    "<h1>…</h1><h3>…</h3>",
    "<h1>…</h1><h2>…</h2>",
);

pub(super) const HEADING_SECOND_TITLE: Explanation = say(
    "A page has a second title.",
    "The <h1> says what the whole paper is; there is one.",
    "<h1>Progress</h1> … <h1>Grades</h1>",
    "<h1>Progress</h1> … <h2>Grades</h2>",
);

pub(super) const HEADING_WITHOUT_WORDS: Explanation = say(
    "A heading has no words.",
    "It would be an empty line in a list of headings, and an empty bookmark.",
    "<h2></h2>",
    "<h2>Grading explanation</h2>",
);

pub(super) const CLASSIFICATION_TOO_LONG: Explanation = say(
    "The classification at the foot of the pages takes more lines than there is room for between the text and the edge.",
    "It says who may read a paper, so every page must have all of it, and none of it may touch the text.",
    "<meta name=\"classification\" content=\"This document was classified as: OFFICIAL. It may be shared with …\">",
    "<meta name=\"classification\" content=\"This document was classified as: OFFICIAL\">",
);
