//! The fields of a paper in the council's order: the rows of a recommendation's table, the details below a title, and the
//! fields that a council adds to a decision record.
//!
//! A field that was left out, or that the council leaves out of this kind of paper, is not among them. One that was left
//! blank is there without a value.

mod aside;
mod own;
mod revised;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

pub(super) use aside::{details, of_rejected};
pub(super) use own::own_in_place;
use own::{own_view, said};
use revised::revised_rows;

use super::ExtraView;
use super::answer::AnswerView;
use super::assessment::AssessmentView;
use super::field_label::{has_ended, label_of, label_of_an_end};
use super::tables::{TableTaker, TableView};
use crate::council::{Council, PaperWords};
use crate::model::{
    Answer, BuiltInField, Extra, FieldKey, FieldTable, FieldValue, OwnValue, Progress,
    Recommendation, RevisionMade, RichText, When,
};

/// A field, as a paper prints it.
#[derive(Serialize)]
pub(super) struct FieldView<'a> {
    /// Its name in council.toml.
    name: &'a str,
    /// Its label. Where there is none, a template that asks for it is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<&'a str>,
    /// text, line, date, person or grade.
    kind: &'static str,
    /// What was written; none where it was left blank. For a grade, why it was given.
    value: Option<Cow<'a, str>>,
    /// The grade, where it is one.
    grade: Option<AssessmentView<'a>>,
    /// Where a decision record prints it, in words: after reasons. None for its usual place, and in other papers.
    place: Option<String>,
}

/// The fields of one recommendation.
pub(super) struct RecommendationFields<'a> {
    /// Those that are printed, in order.
    pub listed: Vec<FieldView<'a>>,
    /// The executive's answer.
    pub answer: Option<AnswerView<'a>>,
    /// The tables in their texts.
    pub tables: Vec<TableView<'a>>,
    /// The council's own fields, by name.
    pub extra: ExtraView<'a>,
    /// What was written in those that the program knows, by name.
    values: BTreeMap<&'static str, Cow<'a, str>>,
}

impl<'a> RecommendationFields<'a> {
    /// What was written in a field that the program knows, if anything was.
    pub fn take(&mut self, field: BuiltInField) -> Option<Cow<'a, str>> {
        self.values.remove(field.name())
    }

    /// Leaves out the row of the grade where it says nothing.
    pub fn leave_out_empty_assessment(&mut self) {
        let name = BuiltInField::Assessment.name();
        self.listed
            .retain(|field| field.name != name || field.grade.is_some() || field.value.is_some());
    }

    /// Adds the grade that a recommendation has from its parts.
    pub fn add_assessment(
        &mut self,
        council: &'a Council,
        words: &'a PaperWords,
        grade: AssessmentView<'a>,
    ) {
        let known = FieldKey::BuiltIn(BuiltInField::Assessment);
        let field = council.fields.iter().find(|field| field.key == known);
        let Some(field) = field.filter(|_| !words.leaves_out(BuiltInField::Assessment.key()))
        else {
            return;
        };
        self.listed.push(FieldView {
            name: BuiltInField::Assessment.name(),
            label: label_of(words, BuiltInField::Assessment.label_name(), field),
            kind: "grade",
            value: None,
            grade: Some(grade),
            place: None,
        });
    }

    /// The fields of a recommendation, and of its progress in an update.
    pub fn of(
        council: &'a Council,
        words: &'a PaperWords,
        (recommendation, answer): (&'a Recommendation, Option<&'a Answer>),
        (progress, revisions): (Option<&'a Progress>, &[RevisionMade<'a>]),
    ) -> Self {
        let mut tables = TableTaker::new(words, &recommendation.number);
        let (mut listed, mut values) = (Vec::new(), BTreeMap::new());
        let mut extra = ExtraView::new();
        let mut said = None;
        let extras = [Some(&recommendation.extra), progress.map(|one| &one.extra)];
        for field in council.fields.iter() {
            match &field.key {
                FieldKey::BuiltIn(BuiltInField::Response) => {
                    said = answer.map(|answer| AnswerView::in_table(answer, &mut tables));
                    let name = BuiltInField::Response.name();
                    let label = label_of(words, name, field);
                    let response = said.as_ref().map(AnswerView::response);
                    listed.extend(response.zip(label).filter(|_| !words.leaves_out(name)).map(
                        |(response, label)| FieldView {
                            name,
                            label: Some(label),
                            kind: "line",
                            value: Some(Cow::Borrowed(response)),
                            grade: None,
                            place: None,
                        },
                    ));
                }
                FieldKey::BuiltIn(BuiltInField::RevisedDate) => {
                    listed.extend(revised_rows(words, field, revisions));
                }
                FieldKey::BuiltIn(key) => {
                    let has_ended = progress.is_some_and(has_ended);
                    let label = match key {
                        BuiltInField::Reason if has_ended => label_of_an_end(words, field),
                        _ => label_of(words, key.label_name(), field),
                    };
                    let written = written(*key, recommendation, progress);
                    let Some((kind, value, grade)) = written else {
                        continue;
                    };
                    let is_listed = !words.leaves_out(key.key())
                        && (*key != BuiltInField::SignedOff || label.is_some());
                    let value = value.map(|value| match value {
                        FieldWords::Line(line) => Cow::Borrowed(line),
                        FieldWords::Text(text) if !is_listed => Cow::Borrowed(text.source()),
                        FieldWords::Text(text) => match key {
                            BuiltInField::Text => tables.recommended(text),
                            BuiltInField::Assessment => tables.explanation(text, label),
                            _ => tables.field(text, key.name(), label),
                        },
                    });
                    values.extend(value.clone().map(|value| (key.name(), value)));
                    if is_listed {
                        listed.push(FieldView {
                            name: key.name(),
                            label,
                            kind,
                            value,
                            grade,
                            place: None,
                        });
                    }
                }
                FieldKey::Own(own) => {
                    let there = match own.table {
                        FieldTable::Recommendation => Some(&recommendation.extra),
                        FieldTable::Progress => progress.map(|one| &one.extra),
                        FieldTable::Review | FieldTable::Update | FieldTable::Decision => None,
                    };
                    let Some(there) = there.filter(|_| !words.leaves_out(&own.name)) else {
                        continue;
                    };
                    let label = label_of(words, &own.name, field);
                    let take = |value: &'a OwnValue| tables.own(&own.name, label, value);
                    let view = own_view(own, label, there, take);
                    extra.extend(view.as_ref().map(|view| (view.name, view.value.clone())));
                    listed.extend(view);
                }
            }
        }
        // Of two with the same name the later counts.
        let others: BTreeMap<&str, _> =
            extras.into_iter().flatten().flat_map(Extra::iter).collect();
        for (name, value) in others {
            if !extra.contains_key(name) {
                extra.insert(name, value.map(|value| tables.own(name, None, value)));
            }
        }
        Self {
            listed,
            answer: said,
            tables: tables.finish(),
            extra,
            values,
        }
    }
}

/// The words of a field.
enum FieldWords<'a> {
    /// On one line, without marks.
    Line(&'a str),
    /// Long text.
    Text(&'a RichText),
}

/// What a paper says in a field: its kind, its words where it is not blank, and its grade.
type WrittenField<'a> = (
    &'static str,
    Option<FieldWords<'a>>,
    Option<AssessmentView<'a>>,
);

/// What is written in a field that the program knows; none where it was left out.
fn written<'a>(
    key: BuiltInField,
    recommendation: &'a Recommendation,
    progress: Option<&'a Progress>,
) -> Option<WrittenField<'a>> {
    let text =
        |value: &'a FieldValue<RichText>| Some(("text", said(value, FieldWords::Text)?, None));
    let optional =
        |value: Option<&'a RichText>| Some(("text", Some(FieldWords::Text(value?)), None));
    let date =
        |value: Option<&'a When>| Some(("date", Some(FieldWords::Line(value?.lines())), None));
    match key {
        BuiltInField::Text => optional(Some(&recommendation.text)),
        BuiltInField::Responsibility => text(&recommendation.responsibility),
        BuiltInField::Date => {
            let words = said(&recommendation.date, |when| FieldWords::Line(when.lines()))?;
            Some(("date", words, None))
        }
        BuiltInField::Action => text(&recommendation.action),
        BuiltInField::SuccessMeasure => text(&recommendation.success_measure),
        BuiltInField::Evidence => text(&progress?.evidence),
        BuiltInField::Assessment => {
            let grade = progress?.proposed.as_ref().map(AssessmentView::new);
            let explanation = progress?.explanation.as_ref();
            Some(("grade", explanation.map(FieldWords::Text), grade))
        }
        BuiltInField::Reason => optional(progress?.reason.as_ref()),
        BuiltInField::AnticipatedDate => date(progress?.anticipated_date.as_ref()),
        BuiltInField::EndedBy => {
            let who = progress?.ended_by.as_ref()?;
            Some(("person", Some(FieldWords::Line(who.as_str())), None))
        }
        BuiltInField::Agreed => {
            let grade = AssessmentView::new(progress?.agreed.as_ref()?);
            Some(("grade", None, Some(grade)))
        }
        BuiltInField::SignedOff => date(progress?.signed_off.as_ref()),
        BuiltInField::Response
        | BuiltInField::RevisedDate
        | BuiltInField::Review
        | BuiltInField::LinkOfficers
        | BuiltInField::ActionPlanAgreed => None,
    }
}
