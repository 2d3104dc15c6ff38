//! The classification of a council's papers, and a document → whether its pages say it.
//!
//! It is at the foot of every page, or in the header that runs over all of them. What the text of the paper says of it is not
//! enough: each page is read by itself.

use super::one_line::on_one_line;
use super::said_words::says;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic};
use crate::document::Document;

/// What is wrong where the pages do not say it. `template` makes them.
pub(super) fn wrong_classification(
    document: &Document,
    council: &Council,
    (page, template): (&str, &str),
) -> Option<Diagnostic> {
    let classification = on_one_line(council.classification.as_ref()?.as_str());
    let places = [&document.classification, &document.running_header];
    let mut places = places.into_iter().flatten();
    if places.any(|words| says(&on_one_line(words), &classification)) {
        return None;
    }
    let message = format!(
        "{page} does not say “{classification}” on its pages, which is the `classification` in council.toml"
    );
    Some(Diagnostic::error(Code::WordsNotAsWritten, message).in_file(template).help(
        "print it in the head of the page, as page.html does: <meta name=\"classification\" content=\"{{ council.classification }}\">; a council that does not mark its papers leaves the key out",
    ))
}
