//! The classification of a council's papers, and a document → whether its pages say it.
//!
//! It is at the foot of every page, or in the header that runs over all of them. What the text of the paper says of it is not
//! enough: each page is read by itself.

use super::main_part::main_part;
use super::one_line::on_one_line;
use super::page::words_of_part;
use super::said_words::says;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, SourceFile};
use crate::document::Document;
use crate::small_names::with_small_names;

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

/// What is wrong where a web page says another classification below its text than in print. A council may leave it out there.
pub(super) fn wrong_below(page: &SourceFile, document: &Document) -> Option<Diagnostic> {
    let classification = on_one_line(document.classification.as_ref()?);
    let (label, _) = classification.split_once(':')?;
    let html = with_small_names(&page.text);
    let (_, below) = main_part(&html)?;
    // Most pages say it as it is, without marks.
    if below.contains(&classification) || !below.contains(label) {
        return None;
    }
    let said = on_one_line(&words_of_part(below));
    if !said.contains(label) || says(&said, &classification) {
        return None;
    }
    let message = format!(
        "{} says another classification below its text than “{classification}”, which is in print",
        page.name
    );
    Some(
        Diagnostic::error(Code::WordsNotAsWritten, message)
            .in_file(&page.name)
            .help("print it there as page.html does: {{ council.classification }}"),
    )
}
