//! Words that are no answer of the council's, or that limit one.

use std::fmt;

use super::{Fault, ResponseMeaning};

/// Words that are no answer of the council's.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseFault {
    /// The words that were typed.
    pub(super) typed: String,
    /// The council's answers.
    pub(super) labels: Vec<String>,
    /// What limits the answer with which they begin.
    pub(super) limit: Option<AnswerLimit>,
}

/// What limits an answer: "Agreed (in part)".
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct AnswerLimit {
    /// What the words mean with it.
    pub(super) meaning: ResponseMeaning,
    /// The words with the council's own answer for that; none where it has none.
    pub(super) right: Option<String>,
}

impl ResponseFault {
    /// The words that were typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The council's answers.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }

    /// Whether they begin with an answer of the council's and limit it.
    pub fn is_limited(&self) -> bool {
        self.limit.is_some()
    }

    /// What to write in the place of an answer that is limited.
    pub fn right(&self) -> Option<&str> {
        self.limit.as_ref()?.right.as_deref()
    }
}

impl fmt::Display for ResponseFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_limited() {
            return write!(
                out,
                "“{}” says less than the council's answer with which it begins",
                self.typed
            );
        }
        match self.labels.is_empty() {
            true => write!(
                out,
                "your council's words have no answers such as “{}”",
                self.typed
            ),
            false => write!(out, "“{}” is none of the council's answers", self.typed),
        }
    }
}

impl Fault for ResponseFault {
    fn help(&self) -> String {
        let labels = self.labels.join(", ");
        match &self.limit {
            Some(AnswerLimit {
                meaning,
                right: None,
            }) => format!(
                "the answers in council.toml are: {labels}; your web team can add one there as a [[response]] with meaning = \"{}\"",
                meaning.name()
            ),
            _ if labels.is_empty() => "your web team lists the answers in council.toml, each as a [[response]] with its label and meaning".to_owned(),
            _ => format!("the answers in council.toml are: {labels}"),
        }
    }
}

/// A spelling that means two things.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponsesFault {
    /// The spelling.
    pub spelling: String,
    /// The second of the two answers, counted from 0.
    pub at: usize,
}

impl fmt::Display for ResponsesFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” means an earlier answer too", self.spelling)
    }
}

impl Fault for ResponsesFault {
    fn help(&self) -> String {
        "give each answer labels and spellings of its own; upper case, spaces and hyphens make no difference"
            .to_owned()
    }
}
