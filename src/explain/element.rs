//! The explanations of findings about the lists, links and words of a page.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const CLASS_MISSPELT: Explanation = say(
    "A class is spelt almost like one that has a meaning.",
    "It would only change the look: the list would have no page numbers, the picture would not be the crest.",
    "<ul class=\"contnets\">",
    "<ul class=\"contents\">",
);

pub(super) const LIST_WITHOUT_ITEMS: Explanation = say(
    "A list has no items.",
    "A screen reader would announce a list and then nothing.",
    "<ul>{% for one in none %}<li>…</li>{% endfor %}</ul>",
    "{% if some %}<ul>{% for one in some %}<li>…</li>{% endfor %}</ul>{% endif %}",
);

pub(super) const DEFINITION_WITHOUT_TERM: Explanation = say(
    "A definition has no term.",
    "Term and definition are read out together.",
    "<dl><dd>October 2018</dd></dl>",
    "<dl><dt>Date</dt><dd>October 2018</dd></dl>",
);

pub(super) const DEFINITION_WITHOUT_WORDS: Explanation = say(
    "A term or what it stands for is empty.",
    "Nobody who listens knows whether it was left blank or missed.",
    "<dl><dt>Date</dt><dd></dd></dl>",
    "<dl><dt>Date</dt><dd>{{ council.blank }}</dd></dl>",
);

pub(super) const ABBREVIATION_WITHOUT_TITLE: Explanation = say(
    "An abbreviation is marked, but not what it stands for.",
    "The title of <abbr> is what is read out (WCAG 3.1.4).",
    "<abbr>SEND</abbr>",
    "<abbr title=\"special educational needs and disabilities\">SEND</abbr>",
);

pub(super) const LINK_REFUSED: Explanation = say(
    "A link leads somewhere that a paper cannot link to.",
    "Only web and e-mail addresses, places in the paper and files beside it are safe.",
    "<a href=\"javascript:print()\">Print</a>",
    "<a href=\"https://www.example.gov.uk/print\">How to print</a>",
);

pub(super) const LINK_NOWHERE: Explanation = say(
    "A link leads to a place in the paper that does not exist.",
    "Anyone who follows it stays where they are.",
    "<a href=\"#grades\">Grades</a>",
    "<a href=\"#grades\">Grades</a> … <h2 id=\"grades\">Grades</h2>",
);

pub(super) const ID_TWICE: Explanation = say(
    "Two elements have the same id.",
    "A link to it could lead to either.",
    "<h2 id=\"grades\">…</h2> <h2 id=\"grades\">…</h2>",
    "<h2 id=\"grades\">…</h2> <h2 id=\"key\">…</h2>",
);
