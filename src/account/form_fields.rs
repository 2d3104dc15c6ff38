//! The fields of a question of a form → the first that is not received as an officer reads it.
//!
//! What an officer types or chooses is received by the key of the field and by the value of the choice. The officer reads the label
//! above the field and the words beside the choice. A label in the council's own words is not judged.

use super::column_heads::bare;
use super::form_choices::{not_offered, wrong_choice, wrong_chosen};
use super::html_tag::{Tag, TagKind};
use super::one_line::on_one_line;
use super::page::words_of_part;
use crate::council::Council;
use crate::model::{BuiltInField, FieldDemand, FieldTable, Need, ProgressKey, TextLine};

/// The attribute that names the key.
const KEY: &str = "data-key";

/// A field as the page puts it.
#[derive(Default)]
pub(super) struct PutField {
    /// The key that its answer is received by.
    key: String,
    /// The label above it.
    label: Option<String>,
    pub choices: Vec<PutChoice>,
    /// The words of labels, by the ids of what they are for.
    pub labels: Vec<(String, String)>,
}

/// One of the choices of a field.
pub(super) struct PutChoice {
    pub id: String,
    /// What is received.
    pub value: String,
    /// What is read, where it is around the choice.
    pub words: Option<String>,
    pub is_chosen: bool,
}

/// What is wrong with the fields of a question, of which the update says `recorded`.
pub(super) fn wrong_field(
    part: &str,
    recorded: Option<&String>,
    council: &Council,
) -> Option<String> {
    let labels = labels(council);
    let recorded = recorded.and_then(|typed| council.scale.read(typed).ok());
    let fields = fields(part);
    // A field of the council's own may have choices of its own.
    let is_graded = |field: &&PutField| field.key == ProgressKey::Proposed.name();
    let wrong = fields.iter().find_map(|field| {
        let of_grades =
            || wrong_choice(field, council).or_else(|| wrong_chosen(field, recorded, council));
        wrong_label(field, &labels, council).or_else(|| of_grades().filter(|_| is_graded(&field)))
    });
    let graded: Vec<&PutField> = fields.iter().filter(is_graded).collect();
    let is_put = |key: &str| fields.iter().any(|field| field.key == key);
    let left_out = || {
        // A form without any of these attributes is received in a way of the council's own.
        let mut keys = labels.iter().filter(|_| !fields.is_empty());
        let (key, _) = keys.find(|(key, _)| !is_put(key) && must_be_asked(key, council))?;
        Some(format!("no field that is received as `{key}`"))
    };
    wrong
        .or_else(|| not_offered(&graded, council))
        .or_else(left_out)
}

/// Whether a form must have a field. An explanation may be left out where no grade needs one.
fn must_be_asked(key: &str, council: &Council) -> bool {
    let is_used = |field| council.fields.demand(field) != FieldDemand::NoSuchField;
    let is_needed = |need| {
        council
            .scale
            .grades()
            .iter()
            .any(|grade| grade.needs().contains(&need))
    };
    let mut needs = [Need::Explanation, Need::EndedBy].into_iter();
    if let Some(need) = needs.find(|need| need.key().name() == key) {
        return is_needed(need);
    }
    let fields = [
        BuiltInField::Evidence,
        BuiltInField::Reason,
        BuiltInField::AnticipatedDate,
    ];
    let field = fields.into_iter().find(|field| field.name() == key);
    field.is_none_or(is_used)
}

/// The label of another field.
fn wrong_label(field: &PutField, labels: &[(&str, &str)], council: &Council) -> Option<String> {
    let said = field.label.as_deref()?;
    let (_, own) = labels.iter().find(|(key, _)| *key == field.key)?;
    let begins = |label: &str| {
        let rest = said.strip_prefix(label);
        rest.is_some_and(|rest| !rest.starts_with(char::is_alphanumeric))
    };
    let of_form = labels.iter().filter(|(_, label)| begins(label));
    let of_form = of_form.map(|(_, label)| *label);
    // The answers are printed in the update. So a label of it that stands here alone is that of another key.
    let optional = council.form.labels.get("optional").map(TextLine::as_str);
    let alone = optional.and_then(|optional| said.strip_suffix(optional));
    let alone = bare(alone.unwrap_or(said));
    let of_update = council.progress_update.labels.iter();
    let of_update = of_update.filter(|(name, _)| name.as_str() != "assessment");
    // So is one that the form has for something else, such as whom to ask.
    let of_others = council.form.labels.values();
    let of_others = of_others.chain(of_update.map(|(_, label)| label));
    let of_others = of_others.map(|label| bare(label.as_str()));
    let known = of_form.chain(of_others.filter(|label| *label == alone));
    let said = known.max_by_key(|label| label.len())?;
    (bare(said) != bare(own)).then(|| {
        format!(
            "“{said}” as the label of what is received as `{}`",
            field.key
        )
    })
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
    while let Some((_, tag)) = Tag::first(rest) {
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
            ("option", TagKind::Start) => {
                let inside = rest.split('<').next().unwrap_or_default();
                let words = on_one_line(&words_of_part(inside));
                let value = tag.attribute("value").map(words_of_part);
                field.choices.push(PutChoice {
                    id: String::new(),
                    value: value.unwrap_or_else(|| words.clone()),
                    words: Some(words),
                    is_chosen: tag.attribute("selected").is_some(),
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
