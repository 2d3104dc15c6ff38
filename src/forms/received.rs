//! The answers of a file → the update, entry by entry.
//!
//! Every answer is judged by itself. One that is refused keeps no other from being written.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::answer_file::{AnswerFile, RecommendationAnswer, shown};
use super::compared::{AnswerJudgement, Preference, compared};
use super::opened_update::OpenedUpdate;
use super::word_difference::word_difference;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile, shown_path};
use crate::edits::{EditFault, EditableText, NewValue, TableAt};
use crate::model::{BuiltInField, FieldDemand, ProgressKey, RecommendationNumber, Recommendations};

/// What came of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AnswerOutcome {
    /// It is in the update now.
    Written,
    /// It is in the update now, and has no grade yet.
    WrittenUngraded,
    /// It was there already.
    AlreadyThere,
    /// There is nothing in it.
    Unanswered,
    /// What was there was kept.
    Kept,
    /// It was refused, and the findings say why.
    Refused,
}

impl AnswerOutcome {
    /// Whether the answer is in the update now, and was not there before.
    pub fn is_written(self) -> bool {
        matches!(self, Self::Written | Self::WrittenUngraded)
    }
}

/// The answers of one file, judged.
pub struct ReceivedAnswers {
    /// What came of each, by the number of its recommendation as the file has it.
    pub outcomes: Vec<(String, AnswerOutcome)>,
    /// What is to be written.
    changes: Vec<(RecommendationNumber, BTreeMap<String, String>)>,
    /// The keys that can be written, in the order of a file.
    keys: Vec<String>,
}

impl ReceivedAnswers {
    /// Judges the answers. What is wrong with any is added to the findings.
    pub fn new(
        (answers, file): (&AnswerFile, &Arc<SourceFile>),
        opened: &OpenedUpdate<'_>,
        preference: Preference,
        findings: &mut Findings,
    ) -> Self {
        let keys = opened.keys();
        let mut received = ReceivedAnswers {
            outcomes: Vec::new(),
            changes: Vec::new(),
            keys,
        };
        let mut seen = BTreeSet::new();
        for answer in &answers.answers {
            let known = known(answer, opened, &received.keys);
            let known = known.and_then(|number| match seen.insert(number.clone()) {
                true => Ok(number),
                false => Err(format!(
                    "{called} is answered twice in this file",
                    called = number.called()
                )),
            });
            let outcome = match known {
                Ok(number) => received.take(answer, number, opened, preference, findings),
                Err(message) => {
                    findings.push(
                        Diagnostic::error(Code::AnswerUnknown, message)
                            .at(Place::first_line(file))
                            .help("ask the officer to fill in a new form: scrutineer form"),
                    );
                    AnswerOutcome::Refused
                }
            };
            let number = shown(&answer.recommendation);
            received.outcomes.push((number, outcome));
        }
        received
    }

    fn take(
        &mut self,
        answer: &RecommendationAnswer,
        number: RecommendationNumber,
        opened: &OpenedUpdate<'_>,
        preference: Preference,
        findings: &mut Findings,
    ) -> AnswerOutcome {
        match compared(answer, &number, opened, preference) {
            AnswerJudgement::Write(words) => {
                let is_graded = words.contains_key(ProgressKey::Proposed.name());
                self.changes.push((number, words));
                match is_graded {
                    true => AnswerOutcome::Written,
                    false => AnswerOutcome::WrittenUngraded,
                }
            }
            AnswerJudgement::AlreadyThere => AnswerOutcome::AlreadyThere,
            AnswerJudgement::Unanswered => AnswerOutcome::Unanswered,
            AnswerJudgement::Kept => AnswerOutcome::Kept,
            AnswerJudgement::Conflict(words) => {
                findings.push(conflict(&number, &words, opened, &self.keys));
                AnswerOutcome::Refused
            }
        }
    }

    /// Whether a key of a recommendation is written.
    pub(super) fn writes(&self, number: &RecommendationNumber, key: &str) -> bool {
        let mut changes = self.changes.iter();
        changes.any(|(changed, words)| changed == number && words.contains_key(key))
    }

    /// Whether anything is to be written.
    pub fn has_changes(&self) -> bool {
        !self.changes.is_empty()
    }

    /// The text of an update with the answers in it. An entry that is not there is added where its recommendation belongs,
    /// below that of the one before it.
    pub fn put_into(
        &self,
        mut text: EditableText,
        opened: &OpenedUpdate<'_>,
    ) -> Result<EditableText, EditFault> {
        let entries = opened.recorded.entries.iter();
        let mut order: Vec<_> = entries.map(|entry| entry.number.clone()).collect();
        for (number, _) in &self.changes {
            if order.iter().flatten().any(|known| known == number) {
                continue;
            }
            let above = above(&order, number, &opened.review.recommendations);
            let place = above.map_or(0, |above| above + 1);
            match (place == order.len(), above) {
                (true, _) => {
                    text.append(&blank_entry(number, opened.council));
                    text = EditableText::read(&text.finished()?)?;
                }
                (false, Some(above)) => {
                    let above = TableAt::top().nth("progress", above);
                    text = text.with_table_below(&above, &blank_entry(number, opened.council))?;
                }
                (false, None) => {
                    text = text
                        .with_table_below(&TableAt::top(), &blank_entry(number, opened.council))?;
                }
            }
            order.insert(place, Some(number.clone()));
        }
        for (number, words) in &self.changes {
            let mut known = order.iter();
            let Some(index) = known.position(|known| known.as_ref() == Some(number)) else {
                continue;
            };
            let at = TableAt::top().nth("progress", index);
            let mut after = vec![ProgressKey::Recommendation.name()];
            for key in &self.keys {
                let (at, typed) = place_of_key(&text, &at, key);
                let is_there = text.typed(&at, &typed).is_some();
                match words.get(key) {
                    Some(words) => text.set(&at, &typed, NewValue::Text(words), &after)?,
                    None if is_there => text.set(&at, &typed, NewValue::Text(""), &after)?,
                    None => {}
                }
                after.push(key);
            }
        }
        Ok(text)
    }
}

/// The entry below which that of a recommendation belongs: that of the nearest one before it in the action plan.
fn above(
    order: &[Option<RecommendationNumber>],
    number: &RecommendationNumber,
    all: &Recommendations,
) -> Option<usize> {
    let own = all.place(number)?;
    let places = order.iter().enumerate().filter_map(|(index, known)| {
        let place = all.place(known.as_ref()?)?;
        (place < own).then_some((place, index))
    });
    places.max().map(|(_, index)| index)
}

/// Where a field is typed: as a key of its own, or below `extra`, as a council's own field may be.
fn place_of_key(text: &EditableText, at: &TableAt, key: &str) -> (TableAt, String) {
    let below = at.clone().table("extra");
    let dotted = format!("extra.{key}");
    if text.typed(at, &dotted).is_some() {
        return (at.clone(), dotted);
    }
    match text.typed(&below, key) {
        Some(_) => (below, key.to_owned()),
        None => (at.clone(), key.to_owned()),
    }
}

/// An entry on a recommendation of which nothing is said yet. A blank grade would be an error, and keep all reviews from being
/// published: only a council that always grades has one.
pub(super) fn blank_entry(number: &RecommendationNumber, council: &Council) -> String {
    let is_always_graded = council.fields.demand(BuiltInField::Assessment) == FieldDemand::Value;
    let proposed = if is_always_graded {
        "proposed = \"\"\n"
    } else {
        ""
    };
    format!(
        "[[progress]]\nrecommendation = {}\nevidence = \"\"\n{proposed}",
        number.typed()
    )
}

/// The number of the recommendation, if an answer is about one of the review in words that it can have.
fn known(
    answer: &RecommendationAnswer,
    opened: &OpenedUpdate<'_>,
    keys: &[String],
) -> Result<RecommendationNumber, String> {
    let typed = shown(&answer.recommendation);
    let number = RecommendationNumber::named(&answer.recommendation).ok();
    let all = &opened.review.recommendations;
    let number = number.filter(|number| all.get(number).is_some());
    let number = number.ok_or_else(|| format!("the review has no recommendation “{typed}”"))?;
    if let Some(key) = answer.fields.keys().find(|key| !keys.contains(key)) {
        let key = shown(key);
        return Err(format!(
            "the answer about {called} has “{key}”, which no form asks for",
            called = number.called()
        ));
    }
    let proposed = answer.fields.get(ProgressKey::Proposed.name());
    let proposed = proposed.filter(|words| !words.trim().is_empty());
    match proposed.map(|words| (words, opened.council.scale.read(words))) {
        Some((words, Err(_))) => Err(format!(
            "“{}” is no grade, and it is the answer about {called}",
            shown(words),
            called = number.called()
        )),
        _ => Ok(number),
    }
}

/// An answer to something that has changed since the form was made.
fn conflict(
    number: &RecommendationNumber,
    words: &BTreeMap<String, String>,
    opened: &OpenedUpdate<'_>,
    keys: &[String],
) -> Diagnostic {
    let message = format!(
        "this has changed since the form was made, so the answer about {called} was not written",
        called = number.called()
    );
    let mut finding = Diagnostic::error(Code::AnswerConflict, message);
    let recorded = opened.recorded.words(number, keys);
    let entry = opened.recorded.entry(number);
    let differing = || {
        keys.iter()
            .filter(|key| words.get(*key) != recorded.get(*key))
    };
    let value = entry.and_then(|(_, entry)| {
        let mut values = differing().filter_map(|key| entry.values.get(key));
        values
            .next()
            .or(entry.values.get(ProgressKey::Recommendation.name()))
    });
    finding = match (value, &opened.recorded.file) {
        (Some(value), Some(file)) => finding.at(Place::new(file, value.span.clone())),
        (None, Some(file)) => finding.at(Place::first_line(file)),
        (_, None) => finding.in_file(shown_path(&opened.path)),
    };
    for key in differing() {
        let there = recorded.get(key).map_or("", String::as_str);
        let said = words.get(key).map_or("", String::as_str);
        let difference = word_difference(there, said);
        finding = finding.help(format!(
            "{key}, with [-words of the file-] and [+words of the answer+]: {difference}"
        ));
    }
    finding.help("to write the answer, add --take-answer; to keep what the file says, add --keep")
}
