//! The fields that are printed outside the table of a recommendation, so that their tables need not be taken out: those of a
//! recommendation that was rejected.

use std::borrow::Cow;

use super::{FieldView, FieldWords, label_of, own_in_place, written};
use crate::council::Council;
use crate::model::{BuiltInField, CouncilField, FieldKey, FieldTable, Recommendation};

/// What was written for a recommendation that nobody works on, besides its text and its answer: nothing of it is in a table.
pub(in crate::template::view) fn of_rejected<'a>(
    council: &'a Council,
    recommendation: &'a Recommendation,
) -> Vec<FieldView<'a>> {
    let words = &council.progress_update;
    let field = |field: &'a CouncilField| match &field.key {
        FieldKey::BuiltIn(BuiltInField::Text) => None,
        FieldKey::BuiltIn(key) => {
            let (kind, value, grade) = written(*key, recommendation, None)?;
            let label = label_of(words, key.label_name(), field)?;
            let value = match value? {
                FieldWords::Line(line) => line,
                FieldWords::Text(text) => text.source(),
            };
            (!words.leaves_out(key.key())).then_some(FieldView {
                name: key.name(),
                label: Some(label),
                kind,
                value: Some(Cow::Borrowed(value)),
                grade,
            })
        }
        FieldKey::Own(own) if own.table == FieldTable::Recommendation => {
            let view = own_in_place(own, words, field, &recommendation.extra)?;
            view.value.is_some().then_some(view)
        }
        FieldKey::Own(_) => None,
    };
    council.fields.iter().filter_map(field).collect()
}
