//! The fields of a question of a form → the first that is not received as an officer reads it.
//!
//! What an officer types or chooses is received by the key of the field and by the value of the choice. The officer reads the label
//! above the field and the words beside the choice. Words of the council's own there are not judged.

use super::html_tag::{Tag, TagKind};
use super::one_line::on_one_line;
use super::page::words_of_part;
use crate::council::Council;
use crate::model::{FieldTable, Grade, Need, ProgressKey, TextLine};

/// The attribute that names the key.
const KEY: &str = "data-key";

/// A field as the page puts it.
#[derive(Default)]
struct PutField {
    /// The key that its answer is received by.
    key: String,
    /// The label above it.
    label: Option<String>,
    choices: Vec<PutChoice>,
    /// The words of labels, by the ids of what they are for.
    labels: Vec<(String, String)>,
}

/// One of the choices of a field.
struct PutChoice {
    id: String,
    /// What is received.
    value: String,
    /// What is read, where it is around the choice.
    words: Option<String>,
    is_chosen: bool,
}

/// What is wrong with the fields of a question, of which the update says `recorded`.
pub(super) fn wrong_field(
    part: &str,
    recorded: Option<&String>,
    council: &Council,
) -> Option<String> {
    let labels = labels(council);
    let recorded = recorded.and_then(|typed| council.scale.read(typed).ok());
    fields(part).iter().find_map(|field| {
        // A field of the council's own may have choices of its own.
        let is_graded = field.key == ProgressKey::Proposed.name();
        let of_grades =
            || wrong_choice(field, council).or_else(|| wrong_chosen(field, recorded, council));
        wrong_label(field, &labels).or_else(|| of_grades().filter(|_| is_graded))
    })
}

/// The label of another field.
fn wrong_label(field: &PutField, labels: &[(&str, &str)]) -> Option<String> {
    let said = field.label.as_deref()?;
    let (_, own) = labels.iter().find(|(key, _)| *key == field.key)?;
    let begins = |label: &str| {
        let rest = said.strip_prefix(label);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let said = labels.iter().filter(|(_, label)| begins(label));
    let (_, said) = said.max_by_key(|(_, label)| label.len())?;
    (said != own).then(|| {
        format!(
            "“{said}” as the label of what is received as `{}`",
            field.key
        )
    })
}

/// A choice with the words of another grade, of no grade, or of one that is there already.
fn wrong_choice(field: &PutField, council: &Council) -> Option<String> {
    let mut seen: Vec<&Grade> = Vec::new();
    let mut choices = field
        .choices
        .iter()
        .filter(|choice| !choice.value.is_empty());
    choices.find_map(|choice| {
        let Ok(grade) = council.scale.read(&choice.value) else {
            return Some(format!(
                "a choice that is received as “{}”, which is no grade",
                choice.value
            ));
        };
        if seen.iter().any(|one| one.number() == grade.number()) {
            return Some(format!(
                "two choices that are received as “{}”",
                choice.value
            ));
        }
        seen.push(grade);
        let mut of_choice = field.labels.iter();
        let beside = of_choice.find(|(id, _)| *id == choice.id);
        let words = choice
            .words
            .as_deref()
            .or(beside.map(|(_, words)| words.as_str()))?;
        let said = first_grade(words, council)?;
        (said.number() != grade.number()).then(|| {
            format!(
                "“{}” beside the choice that is received as “{}”",
                said.label(),
                choice.value
            )
        })
    })
}

/// A chosen grade that is not the one that the update has.
fn wrong_chosen(field: &PutField, recorded: Option<&Grade>, council: &Council) -> Option<String> {
    let recorded = recorded?;
    let mut chosen = field.choices.iter().filter(|choice| choice.is_chosen);
    let grade = council.scale.read(&chosen.next()?.value).ok()?;
    (grade.number() != recorded.number()).then(|| {
        format!(
            "that “{}” is chosen, where the update has “{}”",
            grade.label(),
            recorded.label()
        )
    })
}

/// The first grade that is said, in the longest words.
fn first_grade<'c>(said: &str, council: &'c Council) -> Option<&'c Grade> {
    let grades = council.scale.grades().iter();
    let places = grades.filter_map(|grade| Some((said.find(grade.label().as_str())?, grade)));
    let first =
        places.min_by_key(|(place, grade)| (*place, usize::MAX - grade.label().as_str().len()));
    first.map(|(_, grade)| grade)
}

/// The labels of the fields by their keys.
fn labels(council: &Council) -> Vec<(&str, &str)> {
    let needs = [
        Need::Explanation,
        Need::Reason,
        Need::AnticipatedDate,
        Need::EndedBy,
    ];
    let needs = needs.map(|need| need.key().name());
    let keys = [ProgressKey::Evidence.name(), ProgressKey::Proposed.name()];
    let of_form = keys.into_iter().chain(needs).filter_map(|key| {
        let label = council.form.labels.get(key)?;
        Some((key, label.as_str()))
    });
    let own = council.fields.own(FieldTable::Progress);
    let own = own.filter_map(|(field, own)| {
        let label = field.label.as_ref().map(TextLine::as_str)?;
        Some((own.name.as_str(), label))
    });
    of_form.chain(own).collect()
}

/// The fields of a question.
fn fields(part: &str) -> Vec<PutField> {
    let mut all: Vec<PutField> = Vec::new();
    let mut rest = part;
    // The label that the page is in: what it is for, and what it holds.
    let mut open: Option<&str> = None;
    while let Some(start) = rest.find('<') {
        let tag = Tag::at(rest.get(start..).unwrap_or_default());
        rest = tag.after;
        if let Some(key) = tag.attribute(KEY).filter(|_| tag.kind != TagKind::End) {
            all.push(PutField {
                key: words_of_part(key),
                ..PutField::default()
            });
        }
        let Some(field) = all.last_mut() else {
            continue;
        };
        match (tag.name, tag.kind) {
            ("label" | "legend", TagKind::Start) => {
                let inside = rest
                    .split(&format!("</{}", tag.name))
                    .next()
                    .unwrap_or_default();
                let words = on_one_line(&words_of_part(inside));
                open = Some(inside);
                match tag.attribute("for") {
                    _ if tag.name == "legend" => field.label = field.label.take().or(Some(words)),
                    Some(id) => field.labels.push((id.to_owned(), words)),
                    None if !inside.contains("radio") => {
                        field.label = field.label.take().or(Some(words))
                    }
                    None => {}
                }
            }
            ("label" | "legend", TagKind::End) => open = None,
            ("input", _) if tag.attribute("type") == Some("radio") => {
                field.choices.push(PutChoice {
                    id: tag.attribute("id").unwrap_or_default().to_owned(),
                    value: words_of_part(tag.attribute("value").unwrap_or_default()),
                    words: open.map(|inside| on_one_line(&words_of_part(inside))),
                    is_chosen: tag.attribute("checked").is_some(),
                });
            }
            ("input" | "textarea" | "select", _) => {
                let id = tag.attribute("id").unwrap_or_default();
                let mut labels = field.labels.iter();
                let own = labels
                    .find(|(of, _)| of == id)
                    .map(|(_, words)| words.clone());
                field.label = field.label.take().or(own);
            }
            _ => {}
        }
    }
    all
}
