//! The choices of a question of a form → the first that is not received as an officer reads it, or a grade that is not offered.
//!
//! A council may say all its choices in other words. Where some have the words of their grades, one in other words says something
//! else.

use super::form_fields::{PutChoice, PutField};
use super::joined_text::{TURNING, turns};
use super::minute::word_at;
use crate::council::Council;
use crate::model::Grade;

/// A choice with the words of another grade, of no grade, or of one that is there already.
pub(super) fn wrong_choice(field: &PutField, council: &Council) -> Option<String> {
    let mut seen: Vec<(&Grade, &str)> = Vec::new();
    let choices = offered(field);
    for choice in choices {
        let Ok(grade) = council.scale.read(&choice.value) else {
            return Some(format!(
                "a choice that is received as “{}”, which is no grade",
                choice.value
            ));
        };
        if seen.iter().any(|(one, _)| one.number() == grade.number()) {
            return Some(format!(
                "two choices that are received as “{}”",
                choice.value
            ));
        }
        let words = words_beside(choice, field).unwrap_or_default();
        seen.push((grade, words));
        let said = first_grade(words, council);
        if let Some(said) = said.filter(|said| said.number() != grade.number()) {
            return Some(beside(said.label().as_str(), grade));
        }
    }
    let (own, others): (Vec<_>, Vec<_>) = seen
        .into_iter()
        .filter(|(_, words)| !words.is_empty())
        .partition(|(grade, words)| says_grade(words, grade, council));
    let (grade, words) = others.first().filter(|_| !own.is_empty())?;
    Some(beside(words, grade))
}

/// A chosen grade that is not the one that the update has.
pub(super) fn wrong_chosen(
    field: &PutField,
    recorded: Option<&Grade>,
    council: &Council,
) -> Option<String> {
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

/// A grade that cannot be chosen, where there are choices.
pub(super) fn not_offered(fields: &[&PutField], council: &Council) -> Option<String> {
    let choices = fields.iter().flat_map(|field| offered(field));
    let grades = choices.filter_map(|choice| council.scale.read(&choice.value).ok());
    let numbers: Vec<usize> = grades.map(Grade::number).collect();
    let mut all = council.scale.grades().iter();
    let missing = all.find(|grade| !numbers.contains(&grade.number()))?;
    (!numbers.is_empty()).then(|| format!("no choice that is received as “{}”", missing.label()))
}

/// The choices of a field. One without a value is none.
fn offered(field: &PutField) -> impl Iterator<Item = &PutChoice> {
    let choices = field.choices.iter();
    choices.filter(|choice| !choice.value.is_empty())
}

fn words_beside<'f>(choice: &'f PutChoice, field: &'f PutField) -> Option<&'f str> {
    let mut of_choice = field.labels.iter();
    let beside = of_choice.find(|(id, _)| *id == choice.id);
    let beside = beside.map(|(_, words)| words.as_str());
    choice.words.as_deref().or(beside)
}

fn beside(words: &str, grade: &Grade) -> String {
    format!(
        "“{words}” beside the choice that is received as “{}”",
        grade.label()
    )
}

/// The first grade that is said, in the longest words.
fn first_grade<'c>(said: &str, council: &'c Council) -> Option<&'c Grade> {
    let grades = council.scale.grades().iter();
    let places = grades.filter_map(|grade| Some((said.find(grade.label().as_str())?, grade)));
    let first =
        places.min_by_key(|(place, grade)| (*place, usize::MAX - grade.label().as_str().len()));
    first.map(|(_, grade)| grade)
}

/// Whether words are those of a grade, which nothing turns round.
fn says_grade(words: &str, grade: &Grade, council: &Council) -> bool {
    let is_read = council.scale.read(words);
    if is_read.is_ok_and(|read| read.number() == grade.number()) {
        return true;
    }
    let words = words.to_lowercase();
    let label = grade.label().as_str().to_lowercase();
    let before = word_at(&words, &label).and_then(|at| words.get(..at));
    before.is_some_and(|before| !turns(before.split_whitespace().rev().take(1), &TURNING))
}
