//! An answer about one recommendation and what the update says of it now → what is to be done.
//!
//! Nothing is written here.

use std::collections::BTreeMap;

use super::answer_file::RecommendationAnswer;
use super::opened_update::OpenedUpdate;
use super::recorded::digest;
use crate::model::{ProgressKey, RecommendationNumber};

/// What somebody has said about answers to what has changed since the form was made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Preference {
    /// Nothing: such an answer is refused.
    Neither,
    /// The answer takes the place of what is there.
    Answer,
    /// What is there stays.
    File,
}

/// What is to be done with an answer.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum AnswerJudgement {
    /// It is put into the update.
    Write(BTreeMap<String, String>),
    /// The update says it already.
    AlreadyThere,
    /// There is nothing in it.
    Unanswered,
    /// The update says something else since the form was made, and keeps it.
    Kept,
    /// The update says something else since the form was made.
    Conflict(BTreeMap<String, String>),
}

/// Compares them. The keys of the answer are those that an officer can answer.
pub(super) fn compared(
    answer: &RecommendationAnswer,
    number: &RecommendationNumber,
    opened: &OpenedUpdate<'_>,
    preference: Preference,
) -> AnswerJudgement {
    let recorded = opened.recorded.words(number, &opened.keys());
    let fields = answer.fields.iter();
    let said = fields.map(|(key, words)| (key.clone(), words.trim_end().to_owned()));
    let said = said.filter(|(_, words)| !words.trim().is_empty());
    let mut said: BTreeMap<String, String> = said.collect();
    if said.is_empty() {
        return AnswerJudgement::Unanswered;
    }
    let key = ProgressKey::Proposed.name();
    // A form has one spelling of each grade. Where the update has another one for the same grade, that is kept. So is the
    // grade that is there where the officer has chosen none yet.
    let scale = &opened.council.scale;
    let meant = |words: &str| scale.read(words).ok().map(|grade| grade.number());
    if let Some(there) = recorded.get(key) {
        let proposed = said.entry(key.to_owned()).or_insert_with(|| there.clone());
        if meant(there) == meant(proposed) {
            proposed.clone_from(there);
        }
    }
    let is_as_it_was = digest(&recorded) == answer.was;
    match preference {
        _ if recorded == said => AnswerJudgement::AlreadyThere,
        _ if is_as_it_was => AnswerJudgement::Write(said),
        Preference::Answer => AnswerJudgement::Write(said),
        Preference::File => AnswerJudgement::Kept,
        Preference::Neither => AnswerJudgement::Conflict(said),
    }
}
