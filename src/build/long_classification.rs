//! A classification that does not fit below the text → an error at its place in the page.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::pdf::LongClassification;

/// The tag that says what the classification is, as far as its name.
const META: &str = "<meta name=\"classification\"";

/// Says how many lines it takes, and how many there are; `shorten` says where it comes from.
pub fn error(page: &Arc<SourceFile>, long: LongClassification, shorten: &str) -> Diagnostic {
    let lines = |number: usize| match number {
        1 => "1 line".to_owned(),
        number => format!("{number} lines"),
    };
    let message = format!(
        "the classification needs {} at the foot of a page, which has room for {}",
        lines(long.needed),
        lines(long.fitting)
    );
    let place = match page.text.find(META) {
        Some(start) => Place::new(page, start..start + META.len()),
        None => Place::first_line(page),
    };
    Diagnostic::error(Code::ClassificationTooLong, message)
        .at(place)
        .help(shorten)
        .help("or ask your web team for a larger `margin_bottom` in the theme")
}
