//! The dates that a recommendation was revised to → the rows of its table.

use std::borrow::Cow;

use super::{FieldView, label_of};
use crate::council::PaperWords;
use crate::model::{CouncilField, ProgressKey, RevisionMade, TextLine};

/// A row for each date that was revised, and one for who revised it, the earliest first.
pub(super) fn revised_rows<'a>(
    words: &'a PaperWords,
    field: &'a CouncilField,
    revisions: &[RevisionMade<'a>],
) -> Vec<FieldView<'a>> {
    let (date, by) = (
        ProgressKey::RevisedDate.name(),
        ProgressKey::RevisedBy.name(),
    );
    let row = |name: &'static str, label, kind, value: &'a str| FieldView {
        name,
        label,
        kind,
        value: Some(Cow::Borrowed(value)),
        grade: None,
        place: None,
    };
    let of_by = words.labels.get(by).map(TextLine::as_str);
    let of_by = of_by.or_else(|| words.usual.label(by));
    let rows = revisions.iter().flat_map(|made| {
        let revision = made.revision;
        let revised = row(
            date,
            label_of(words, date, field),
            "date",
            revision.date.words(),
        );
        let who = revision.by.as_ref();
        let who = who.map(|who| row(by, of_by, "person", who.as_str()));
        [Some(revised), who].into_iter().flatten()
    });
    rows.filter(|row| !words.leaves_out(row.name)).collect()
}
