//! What a field is called in a kind of paper.

use crate::council::PaperWords;
use crate::model::{CouncilField, Grade, Progress, TextLine};

/// The label of a kind of paper, or else the one that is for all papers.
pub(super) fn label_of<'a>(
    words: &'a PaperWords,
    name: &str,
    field: &'a CouncilField,
) -> Option<&'a str> {
    let label = words.labels.get(name).or(field.label.as_ref());
    label
        .map(TextLine::as_str)
        .or_else(|| words.usual.label(name))
}

/// The label of why work has ended that will not be done.
pub(super) fn label_of_an_end<'a>(
    words: &'a PaperWords,
    field: &'a CouncilField,
) -> Option<&'a str> {
    let own = words.labels.get(END).or(field.label.as_ref());
    own.map(TextLine::as_str).or_else(|| words.usual.label(END))
}

/// The name of that label.
const END: &str = "ended_because";

/// Whether the work will not be done.
pub(super) fn has_ended(progress: &Progress) -> bool {
    progress.is_graded(Grade::is_ended)
}
