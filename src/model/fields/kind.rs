//! What a field's values are, where they are written, and what is asked of an officer.

use std::fmt;

use crate::model::Fault;

/// What the values of a field are.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldKind {
    /// One line, without marks.
    Line,
    /// Long text.
    Text,
    /// A date, as people write it.
    Date,
    /// A person or a post, on one line.
    Person,
}

/// The table of a review's files that a field is written in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldTable {
    /// The top of `review.toml`.
    Review,
    /// A `[[recommendation]]`.
    Recommendation,
    /// The top of an update.
    Update,
    /// A `[[progress]]`.
    Progress,
    /// The top of `decision.toml`.
    Decision,
}

/// What is asked of an officer for a field.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum FieldDemand {
    /// The council has no such field.
    NoSuchField,
    /// Nothing: it may be left out or blank.
    Nothing,
    /// The key must be there, and may be blank.
    Key,
    /// There must be a value.
    Value,
}

/// A word that names none of these.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldWordFault {
    word: String,
    known: Vec<&'static str>,
}

impl FieldKind {
    const ALL: [Self; 4] = [Self::Line, Self::Text, Self::Date, Self::Person];

    /// The kind that a word names.
    pub fn parse(word: &str) -> Result<Self, FieldWordFault> {
        named(word, &Self::ALL, Self::name)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Line => "line",
            Self::Text => "text",
            Self::Date => "date",
            Self::Person => "person",
        }
    }
}

impl FieldTable {
    const ALL: [Self; 5] = [
        Self::Recommendation,
        Self::Progress,
        Self::Review,
        Self::Update,
        Self::Decision,
    ];

    /// The table that a word names.
    pub fn parse(word: &str) -> Result<Self, FieldWordFault> {
        named(word, &Self::ALL, Self::name)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Review => "review",
            Self::Recommendation => "recommendation",
            Self::Update => "update",
            Self::Progress => "progress",
            Self::Decision => "decision",
        }
    }
}

fn named<T: Copy>(
    word: &str,
    all: &[T],
    name: impl Fn(T) -> &'static str,
) -> Result<T, FieldWordFault> {
    let known = all.iter().find(|one| name(**one) == word.trim());
    known.copied().ok_or_else(|| FieldWordFault {
        word: word.trim().to_owned(),
        known: all.iter().map(|one| name(*one)).collect(),
    })
}

impl fmt::Display for FieldWordFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "“{}” is not a word that can be written here",
            self.word
        )
    }
}

impl Fault for FieldWordFault {
    fn help(&self) -> String {
        let known: Vec<String> = self
            .known
            .iter()
            .map(|word| format!("\"{word}\""))
            .collect();
        format!("write one of {}", known.join(", "))
    }
}
