//! A question of a form → the fields that an officer fills in for it: those of an entry of an update, less those that only
//! the committee can fill in.

use serde::Serialize;

use super::source;
use crate::council::Council;
use crate::model::{
    BuiltInField, FieldDemand, FieldKind, FieldTable, Need, ProgressKey, Symbol, TextLine,
};
use crate::template::officer_form::FormQuestion;

/// A field of a form.
#[derive(Serialize)]
pub(super) struct FormFieldView<'a> {
    /// Its key in the file of an update.
    key: &'a str,
    label: &'a str,
    hint: Option<&'a str>,
    /// Whether it has several lines.
    is_long: bool,
    /// Whether there must be something in it, whatever the grade.
    is_required: bool,
    /// The grades with which there must be something in it.
    needed_with: Option<String>,
    /// What is in it.
    value: &'a str,
    /// The grades to choose from; none for a field to type in.
    grades: Vec<FormGradeView<'a>>,
}

/// A grade that can be chosen.
#[derive(Serialize)]
struct FormGradeView<'a> {
    number: usize,
    label: &'a str,
    symbol: Option<&'a str>,
    meaning: Option<&'a str>,
    /// The keys of the fields that it needs, with a space between two.
    needs: String,
    is_chosen: bool,
}

/// The fields, in the order in which people think: what was done, how far it has got, and why.
pub(super) fn fields<'a>(
    question: &'a FormQuestion<'_>,
    council: &'a Council,
) -> Vec<FormFieldView<'a>> {
    let typed = |key: &'a str, label: &'a str, is_long| FormFieldView {
        key,
        label,
        hint: label_of(council, &format!("{key}_hint")),
        is_long,
        is_required: false,
        needed_with: None,
        value: question.recorded.get(key).map_or("", String::as_str),
        grades: Vec::new(),
    };
    let mut fields = Vec::new();
    let evidence = council.fields.demand(BuiltInField::Evidence);
    if evidence != FieldDemand::NoSuchField {
        let key = ProgressKey::Evidence.name();
        fields.push(FormFieldView {
            is_required: evidence != FieldDemand::Nothing,
            ..typed(key, label_of(council, key).unwrap_or(key), true)
        });
    }
    let key = ProgressKey::Proposed.name();
    let proposed = typed(key, label_of(council, key).unwrap_or(key), false);
    fields.push(FormFieldView {
        grades: grades(proposed.value, council),
        ..proposed
    });
    for (need, is_long) in [
        (Need::Explanation, true),
        (Need::Reason, true),
        (Need::AnticipatedDate, false),
        (Need::EndedBy, false),
    ] {
        let needed_with = needed_with(need, council);
        let is_used = match need {
            Need::Explanation => true,
            Need::Reason => is_asked(council, BuiltInField::Reason),
            Need::AnticipatedDate => is_asked(council, BuiltInField::AnticipatedDate),
            Need::EndedBy => needed_with.is_some(),
        };
        if is_used {
            let key = need.key().name();
            fields.push(FormFieldView {
                needed_with,
                ..typed(key, label_of(council, key).unwrap_or(key), is_long)
            });
        }
    }
    fields.extend(
        council
            .fields
            .own(FieldTable::Progress)
            .map(|(field, own)| FormFieldView {
                is_required: matches!(field.demand, FieldDemand::Key | FieldDemand::Value),
                ..typed(
                    &own.name,
                    field.label.as_ref().map_or(&own.name, TextLine::as_str),
                    own.kind == FieldKind::Text,
                )
            }),
    );
    fields
}

fn is_asked(council: &Council, field: BuiltInField) -> bool {
    council.fields.demand(field) != FieldDemand::NoSuchField
}

fn label_of<'a>(council: &'a Council, name: &str) -> Option<&'a str> {
    council.form.labels.get(name).map(TextLine::as_str)
}

/// The grades that need something, in one line.
fn needed_with(need: Need, council: &Council) -> Option<String> {
    let grades = council.scale.best_first().into_iter();
    let grades = grades.filter(|grade| grade.needs().contains(&need));
    let labels: Vec<String> = grades.map(|grade| format!("“{}”", grade.label())).collect();
    (!labels.is_empty()).then(|| labels.join(", "))
}

/// The grades, the best first. The one that the update has already is chosen.
fn grades<'a>(recorded: &str, council: &'a Council) -> Vec<FormGradeView<'a>> {
    let chosen = council.scale.read(recorded).ok();
    let grades = council.scale.best_first().into_iter();
    grades
        .map(|grade| {
            let needs: Vec<&str> = grade.needs().iter().map(|need| need.key().name()).collect();
            FormGradeView {
                number: grade.number(),
                label: grade.label().as_str(),
                symbol: grade
                    .symbol_beside(grade.label().as_str())
                    .map(Symbol::as_str),
                meaning: source(grade.meaning()),
                needs: needs.join(" "),
                is_chosen: chosen.is_some_and(|chosen| chosen.number() == grade.number()),
            }
        })
        .collect()
}
