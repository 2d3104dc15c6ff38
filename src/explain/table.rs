//! The explanations of findings about the tables of a page.

use super::say;
use crate::diagnostic::Explanation;

pub(super) const TABLE_WITHOUT_CAPTION: Explanation = say(
    "A table has no caption.",
    "People who listen hear what the table is about before its cells are read out (WCAG 1.3.1).",
    "<table><tr>…</tr></table>",
    "<table><caption>Recommendation 1</caption><tr>…</tr></table>",
);

pub(super) const TABLE_WITHOUT_HEADERS: Explanation = say(
    "A row of a table has no label, and the table has no head.",
    "A screen reader says with each cell which label it belongs to.",
    "<tr><td>Date</td><td>October 2018</td></tr>",
    "<tr><th scope=\"row\">Date</th><td>October 2018</td></tr>",
);

pub(super) const TABLE_WITHOUT_SCOPE: Explanation = say(
    "A header cell does not say whether it labels its row or its column.",
    "PDF/UA requires the scope of each header cell, and screen readers need it.",
    "<th>Date</th>",
    "<th scope=\"row\">Date</th>",
);

pub(super) const TABLE_WITHOUT_ROWS: Explanation = say(
    "A table has no rows, or a row no cells.",
    "There is nothing to read in it.",
    "<table><caption>Grades</caption></table>",
    "{% if grades %}<table><caption>Grades</caption>…</table>{% endif %}",
);

pub(super) const TABLE_EMPTY_CELL: Explanation = say(
    "A cell of a table is empty.",
    "Nobody who listens knows whether it was left blank or missed. https://norfolk.gov.uk/article/44538/Tables",
    "<td>{{ recommendation.action }}</td>",
    "<td>{{ recommendation.action | markdown(blank=council.blank) }}</td>",
);

pub(super) const TABLE_MERGED_CELL: Explanation = say(
    "A cell is merged with others.",
    "It loses a reader who cannot see the table. https://norfolk.gov.uk/article/44538/Tables",
    "<td colspan=\"2\">None recorded</td>",
    "<td>None recorded</td><td>None recorded</td>",
);

pub(super) const TABLE_UNEVEN: Explanation = say(
    "The rows of a table have different numbers of cells.",
    "A screen reader would read a cell with the wrong header.",
    "<tr><th scope=\"row\">1</th><td>a</td></tr>\n<tr><th scope=\"row\">2</th></tr>",
    "<tr><th scope=\"row\">1</th><td>a</td></tr>\n<tr><th scope=\"row\">2</th><td>b</td></tr>",
);

pub(super) const TABLE_TOO_WIDE: Explanation = say(
    "A table has more columns than a page turned sideways has room for, so that words and figures are cut.",
    "A figure that is cut between its digits is misread, and a column one letter wide cannot be read at all.",
    "<tr><th scope=\"col\">Quay</th><th scope=\"col\">2008/09</th>…<th scope=\"col\">2027/28</th></tr>",
    "<tr><th scope=\"col\">Year</th><th scope=\"col\">North</th><th scope=\"col\">South</th></tr>",
);
