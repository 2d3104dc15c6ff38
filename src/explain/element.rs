//! What is said of the lists, links and words of a page.

use super::say;
use crate::diagnostic::Explanation;

/// Explained here.
pub(super) const EXPLAINED: &[Explanation] = &[
    say(
        "class-misspelt",
        "A class is spelt almost like one that has a meaning.",
        "It would only change the look: the list would have no page numbers, the picture would not be the crest.",
        "<ul class=\"contnets\">",
        "<ul class=\"contents\">",
    ),
    say(
        "list-without-items",
        "A list has no items.",
        "A screen reader would announce a list and then nothing.",
        "<ul>{% for one in none %}<li>…</li>{% endfor %}</ul>",
        "{% if some %}<ul>{% for one in some %}<li>…</li>{% endfor %}</ul>{% endif %}",
    ),
    say(
        "definition-without-term",
        "Something is defined, but not what.",
        "Term and definition are read out together.",
        "<dl><dd>October 2018</dd></dl>",
        "<dl><dt>Date</dt><dd>October 2018</dd></dl>",
    ),
    say(
        "definition-without-words",
        "A term or what it stands for is empty.",
        "Nobody who listens knows whether it was left blank or missed.",
        "<dl><dt>Date</dt><dd></dd></dl>",
        "<dl><dt>Date</dt><dd>{{ council.blank }}</dd></dl>",
    ),
    say(
        "abbreviation-without-title",
        "An abbreviation is marked, but not what it stands for.",
        "The title of <abbr> is what is read out (WCAG 3.1.4).",
        "<abbr>SEND</abbr>",
        "<abbr title=\"special educational needs and disabilities\">SEND</abbr>",
    ),
    say(
        "link-without-words",
        "A link has no words.",
        "A screen reader reads out the words of a link (WCAG 2.4.4).",
        "<a href=\"https://www.example.gov.uk\"></a>",
        "<a href=\"https://www.example.gov.uk\">The council's website</a>",
    ),
    say(
        "link-refused",
        "A link leads somewhere that a paper cannot link to.",
        "Only web and e-mail addresses, places in the paper and files beside it are safe.",
        "<a href=\"javascript:print()\">Print</a>",
        "<a href=\"https://www.example.gov.uk/print\">How to print</a>",
    ),
    say(
        "link-nowhere",
        "A link leads to a place in the paper that there is not.",
        "Who follows it stays where they are.",
        "<a href=\"#grades\">Grades</a>",
        "<a href=\"#grades\">Grades</a> … <h2 id=\"grades\">Grades</h2>",
    ),
    say(
        "id-twice",
        "Two elements have the same id.",
        "A link to it could lead to either.",
        "<h2 id=\"grades\">…</h2> <h2 id=\"grades\">…</h2>",
        "<h2 id=\"grades\">…</h2> <h2 id=\"key\">…</h2>",
    ),
    say(
        "character-not-shown",
        "No font of the theme can show a character that a template adds.",
        "PDF/UA and PDF/A want every character to have a shape of its own.",
        "<p>✆ 01642 000000</p>",
        "<p>Telephone 01642 000000</p>",
    ),
];
