//! The file that a form saves → the answers in it, or where it is no such file.
//!
//! It comes by e-mail from anybody. So its size is bounded, a key that no form writes is refused, and what it says of a
//! place is only ever compared with what is there.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Deserialize;

use crate::diagnostic::{Code, Diagnostic, Place, SourceFile};
use crate::files::Digest;

/// The only form of file that there is yet.
const FORMAT: u32 = 1;

/// What a form saves.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerFile {
    format: u32,
    /// The name of the review.
    pub review: String,
    /// The name of the update.
    pub update: String,
    /// Who was asked.
    pub officer: String,
    /// Whom to ask about the answers.
    pub contact: AnswerContact,
    /// What is answered.
    pub answers: Vec<RecommendationAnswer>,
}

/// Whom to ask about the answers. Each may be blank.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AnswerContact {
    /// The name.
    pub name: String,
    /// The telephone number.
    pub telephone: String,
    /// The e-mail address.
    pub email: String,
}

/// What is answered about one recommendation.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecommendationAnswer {
    /// Its number.
    pub recommendation: String,
    /// The digest of what the update said of it when the form was made.
    pub was: Digest,
    /// What was typed, by the keys of an update.
    pub fields: BTreeMap<String, String>,
}

impl AnswerFile {
    /// Reads the text of a file.
    pub fn read(file: &Arc<SourceFile>) -> Result<Self, Box<Diagnostic>> {
        let fault = |message: String, place: Place| {
            let finding = Diagnostic::error(Code::AnswerUnreadable, message).at(place);
            Box::new(finding.help(
                "take the file that the form has saved, whose name ends with .json, as it is",
            ))
        };
        let read: Result<Self, _> = serde_json::from_str(&file.text);
        match read {
            Ok(answer) if answer.format == FORMAT => Ok(answer),
            Ok(answer) => Err(fault(
                format!(
                    "this file is of form {}, and this program knows form {FORMAT}",
                    answer.format
                ),
                Place::first_line(file),
            )),
            Err(error) => {
                let place = place(file, error.line(), error.column());
                Err(fault(
                    "this is not a file that a form has saved".to_owned(),
                    place,
                ))
            }
        }
    }

    /// Whom to ask, in one line.
    pub fn contact(&self) -> String {
        let AnswerContact {
            name,
            telephone,
            email,
        } = &self.contact;
        let known = [name, telephone, email].into_iter();
        let known = known.map(|words| shown(words));
        let known: Vec<String> = known.filter(|words| !words.is_empty()).collect();
        known.join(", ")
    }
}

/// Words of a stranger, fit for a terminal: one line, not too long, and without signs that a terminal obeys.
pub(super) fn shown(words: &str) -> String {
    const LONGEST: usize = 80;
    let words: Vec<&str> = words
        .split(|sign: char| sign.is_whitespace() || sign.is_control())
        .filter(|word| !word.is_empty())
        .collect();
    let words = words.join(" ");
    match words.chars().nth(LONGEST) {
        Some(_) => words.chars().take(LONGEST).chain(['…']).collect(),
        None => words,
    }
}

/// The place at a line and a column of bytes, both counted from 1.
fn place(file: &Arc<SourceFile>, line: usize, column: usize) -> Place {
    let before = file.text.split_inclusive('\n').take(line.saturating_sub(1));
    let start: usize = before.map(str::len).sum();
    let mut at = start + column.saturating_sub(1);
    while !file.text.is_char_boundary(at) && at > 0 {
        at -= 1;
    }
    let rest = file.text.get(at..).unwrap_or_default();
    let width = rest.chars().next().map_or(0, char::len_utf8);
    Place::new(
        file,
        at.min(file.text.len())..(at + width).min(file.text.len()),
    )
}
