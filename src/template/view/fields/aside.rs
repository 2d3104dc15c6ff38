//! The fields that are printed outside the table of a recommendation, so that their tables need not be taken out: those of a
//! recommendation that was rejected.

use std::borrow::Cow;

use super::super::details::to_be_agreed;
use super::{FieldView, FieldWords, label_of, own_in_place, said, written};
use crate::council::{Council, PaperWords};
use crate::model::{
    BuiltInField, CouncilField, FieldKey, FieldTable, Recommendation, Review, TextLine, Update,
    When,
};

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
                place: None,
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

/// The fields below the title of a paper, in the council's order: those of the review and of the update.
pub(in crate::template::view) fn details<'a>(
    council: &'a Council,
    words: &'a PaperWords,
    review: &'a Review,
    update: Option<&'a Update>,
) -> Vec<FieldView<'a>> {
    let field = |field: &'a CouncilField| match &field.key {
        FieldKey::BuiltIn(key) => {
            let (kind, value) = match key {
                BuiltInField::Review => ("line", Some(review.title.as_str())),
                BuiltInField::LinkOfficers => {
                    ("line", said(&review.link_officers, TextLine::as_str)?)
                }
                // The line above it says then that the plan is to be agreed.
                BuiltInField::ActionPlanAgreed
                    if update.is_none() && to_be_agreed(council, words, review).is_some() =>
                {
                    return None;
                }
                BuiltInField::ActionPlanAgreed => {
                    ("date", said(&review.action_plan_agreed, When::words)?)
                }
                _ => return None,
            };
            // A council without a label for one of these leaves it out.
            let label = label_of(words, key.label_name(), field)?;
            (!words.leaves_out(key.key())).then(|| FieldView {
                name: key.name(),
                label: Some(label),
                kind,
                value: value.map(Cow::Borrowed),
                grade: None,
                place: None,
            })
        }
        FieldKey::Own(own) => {
            let there = match own.table {
                FieldTable::Review => Some(&review.extra),
                FieldTable::Update => update.map(|update| &update.extra),
                FieldTable::Recommendation | FieldTable::Progress | FieldTable::Decision => None,
            };
            own_in_place(own, words, field, there?)
        }
    };
    council.fields.iter().filter_map(field).collect()
}
