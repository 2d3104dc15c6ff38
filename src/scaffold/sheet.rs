//! The text of a new TOML file, line by line.

use crate::edits::NewValue;
use crate::model::RecommendationNumber;

/// A file as it is being written.
#[derive(Debug, Default)]
pub(super) struct NewFileText(String);

/// A number or a reference as it is typed.
pub(super) fn typed_number(number: &RecommendationNumber) -> String {
    match number.figures() {
        Some(figures) => figures.to_string(),
        None => NewValue::Text(&number.to_string()).typed("\n"),
    }
}

/// Comments are as long as lines of print at most.
const COLUMNS: usize = 88;

impl NewFileText {
    /// A file that names its schema, which is this many folders up.
    pub(super) fn of(schema: &str, up: &str) -> Self {
        NewFileText(format!(
            "#:schema {up}templates/schemas/{schema}.schema.json\n"
        ))
    }

    /// An empty line.
    pub(super) fn gap(&mut self) {
        self.0.push('\n');
    }

    /// A comment of our own, in lines that are not too long.
    pub(super) fn comment(&mut self, words: &str) {
        let mut line = String::from("#");
        for word in words.split_whitespace() {
            if line.chars().count() + 1 + word.chars().count() > COLUMNS && line.len() > 1 {
                self.line(&line);
                line = String::from("#");
            }
            line.push(' ');
            line.push_str(word);
        }
        self.line(&line);
    }

    /// Somebody's words as a comment, line by line as they are.
    pub(super) fn quote(&mut self, words: &str) {
        for words in words.trim().lines() {
            // A control character would not be allowed in a comment.
            let shown = |letter: char| if letter.is_control() { ' ' } else { letter };
            let words: String = words.chars().map(shown).collect();
            self.line(format!("#   {words}").trim_end());
        }
    }

    /// A line in brackets.
    pub(super) fn header(&mut self, header: &str) {
        self.line(header);
    }

    /// A key with a text.
    pub(super) fn text(&mut self, key: &str, text: &str) {
        let value = NewValue::Text(text).typed("\n");
        self.line(&format!("{key} = {value}"));
    }

    /// A key with a list of texts, one on each line.
    pub(super) fn texts(&mut self, key: &str, texts: &[&str]) {
        self.line(&format!("{key} = ["));
        for text in texts {
            self.line(&format!("  {},", NewValue::Text(text).typed("\n")));
        }
        self.line("]");
    }

    /// A long text that goes between three quotation marks, if it is not blank.
    pub(super) fn long_text(&mut self, key: &str, text: &str) {
        match text.contains('\n') {
            true => self.text(key, &format!("{}\n", text.trim_end())),
            false => self.text(key, text),
        }
    }

    /// A key with a blank text, and a comment after it.
    pub(super) fn blank(&mut self, key: &str, comment: &str) {
        match comment.is_empty() {
            true => self.line(&format!("{key} = \"\"")),
            false => self.line(&format!("{key} = \"\"   # {comment}")),
        }
    }

    /// A key that an officer can make one of the file by removing the sign before it.
    pub(super) fn offered(&mut self, key: &str, comment: &str) {
        self.line(&format!("# {key} = \"\"   # {comment}"));
    }

    /// A key with a number or a reference of a recommendation.
    pub(super) fn number(&mut self, key: &str, number: &RecommendationNumber) {
        self.line(&format!("{key} = {}", typed_number(number)));
    }

    /// A line as it is.
    pub(super) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }

    /// The file.
    pub(super) fn into_text(self) -> String {
        self.0
    }
}
