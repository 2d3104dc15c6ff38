//! What a template sees of the executive's answer to a recommendation.

use std::borrow::Cow;

use serde::Serialize;

use super::tables::TableTaker;
use crate::model::{Answer, RichText, TextLine, When};

/// An answer.
#[derive(Serialize)]
pub(super) struct AnswerView<'a> {
    /// In the words in which it was given.
    response: &'a str,
    /// accepted, accepted in part, accepted in principle, rejected or deferred.
    meaning: &'static str,
    reason: Option<Cow<'a, str>>,
    date: Option<&'a str>,
    by: Option<&'a str>,
    /// The recommendation as it was accepted.
    accepted_as: Option<Cow<'a, str>>,
}

impl<'a> AnswerView<'a> {
    /// An answer that is printed where a table can be.
    pub fn new(answer: &'a Answer) -> Self {
        Self::with(answer, |text, _| Cow::Borrowed(text.source()))
    }

    /// The answer alone, in the words in which it was given.
    pub fn response(&self) -> &'a str {
        self.response
    }

    /// An answer in the table of its recommendation.
    pub fn in_table(answer: &'a Answer, tables: &mut TableTaker<'a>) -> Self {
        Self::with(answer, |text, key| {
            let label = tables.label(key);
            tables.field(text, key, label)
        })
    }

    fn with(answer: &'a Answer, mut text: impl FnMut(&'a RichText, &str) -> Cow<'a, str>) -> Self {
        let accepted_as = answer.accepted_as.as_ref();
        let reason = answer.reason.as_ref();
        Self {
            response: answer.response.typed.as_str(),
            meaning: answer.response.meaning.name(),
            reason: reason.map(|reason| text(reason, "response_reason")),
            date: answer.date.as_ref().map(When::words),
            by: answer.by.as_ref().map(TextLine::as_str),
            accepted_as: accepted_as.map(|words| text(words, "accepted_as")),
        }
    }
}
