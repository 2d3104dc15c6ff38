//! What a translation says that its first file does not.

use std::sync::Arc;

use crate::diagnostic::{Code, Diagnostic, Edit, Place, SourceFile};
use crate::draft::TypedValue;

/// The number of a recommendation that is not there.
pub(super) fn no_such_recommendation(place: Place) -> Diagnostic {
    let message = "the file that this translates has no recommendation of this number";
    Diagnostic::error(Code::NothingToTranslate, message)
        .at(place)
        .help("write the number of the recommendation there that this translates")
}

/// A table without a number.
pub(super) fn unnamed(place: Place) -> Diagnostic {
    let message = "this translation does not say of which recommendation it is";
    Diagnostic::error(Code::NothingToTranslate, message)
        .at(place)
        .help("write its number above this, as in the file that this translates")
}

/// A text that the first file does not have.
pub(super) fn nothing_to_translate(key: &str, first: &SourceFile, place: Place) -> Diagnostic {
    let message = format!("the file that this translates says nothing under `{key}` here");
    Diagnostic::error(Code::NothingToTranslate, message)
        .at(place)
        .help(format!(
            "leave this out, or write `{key}` in {} first",
            first.name
        ))
}

/// A key that both papers take from the first file.
pub(super) fn of_first(key: &str, place: Place) -> Diagnostic {
    let message = format!("`{key}` is not translated: both papers take it from the first file");
    Diagnostic::error(Code::TranslationDiffers, message)
        .at(place)
        .help("leave this line out")
}

/// Another date than that of the first file.
pub(super) fn another_day(first: &Arc<SourceFile>, found: &TypedValue, place: Place) -> Diagnostic {
    let message = "this date is not that of the file that this translates";
    let there = Place::new(first, found.span.clone());
    let typed = there.text().to_owned();
    let finding = Diagnostic::error(Code::TranslationDiffers, message)
        .at(place)
        .also(there, "the date there");
    // The name of a month belongs to the language of its file.
    match typed.contains(char::is_alphabetic) {
        true => finding.help(format!(
            "write the same date in both files, here in the language of this one; there it is {typed}"
        )),
        false => finding
            .help(format!("write the same date in both files: {typed}"))
            .typed(Edit::Instead(typed)),
    }
}
