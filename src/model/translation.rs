//! A review in a second language: what of it is still in the first.

use std::collections::BTreeSet;

use super::{Answer, Assessment, Responses, Review, Scale, TextPart};
use crate::language::Language;

/// What makes a review the translation of another.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// The language that it is translated into.
    pub language: Language,
    /// The language of what is not translated.
    pub first: Language,
    /// The texts that are not translated, reduced to letters and digits.
    untranslated: BTreeSet<String>,
}

impl Translation {
    /// A translation in which some texts are translated, and others are not. Words that are the same in both languages, such
    /// as a name, are in either.
    pub fn new(
        language: Language,
        first: Language,
        untranslated: impl Iterator<Item = String>,
        translated: impl Iterator<Item = String>,
    ) -> Self {
        let mut kept: BTreeSet<String> = untranslated.flat_map(|text| pieces(&text)).collect();
        for text in translated {
            for piece in pieces(&text) {
                kept.remove(&piece);
            }
        }
        kept.remove("");
        Self {
            language,
            first,
            untranslated: kept,
        }
    }

    /// The texts that are not translated, each as [`letters_of`] it.
    pub fn untranslated(&self) -> impl Iterator<Item = &str> {
        self.untranslated.iter().map(String::as_str)
    }
}

/// A text, what it says outside its tables, and each of its tables: a paper may print them in different places.
fn pieces(text: &str) -> Vec<String> {
    let mut pieces = vec![letters_of(text)];
    if text.contains('|') {
        let mut words = String::new();
        for part in TextPart::all(text).0 {
            match part {
                TextPart::Words { range, .. } => {
                    words.push_str(&letters_of(text.get(range).unwrap_or_default()));
                }
                TextPart::Table(table) => {
                    let table = text.get(table.range()).unwrap_or_default();
                    pieces.push(letters_of(table));
                }
            }
        }
        pieces.push(words);
    }
    pieces
}

impl Review {
    /// The language of a text of it, where that is not the language of its papers.
    pub fn language_of(&self, text: &str) -> Option<&str> {
        let translation = self.translation.as_ref()?;
        let is_first = translation.untranslated.contains(&letters_of(text));
        is_first.then(|| translation.first.as_str())
    }

    /// The same review with its grades in the words of another scale, which has the same grades in the same order.
    pub fn graded_in(mut self, scale: &Scale) -> Self {
        self.updates
            .reworded(|assessment| assessment.word_in(scale));
        self
    }
}

impl Review {
    /// The same review with the executive's answers in other words, which mean the same in the same order.
    pub fn answered_in(mut self, own: &Responses, others: &Responses) -> Self {
        let reword = |answer: &mut Answer| answer.response = own.reworded(&answer.response, others);
        self.recommendations.answered(&reword);
        let themes = self.decision.iter_mut().flat_map(|one| &mut one.themes);
        let decided = themes.flat_map(|theme| &mut theme.recommendations);
        decided
            .filter_map(|one| one.answer.as_mut())
            .for_each(reword);
        self
    }
}

impl Assessment {
    /// Takes the words of a scale for its grade. A number is one in every language.
    fn word_in(&mut self, scale: &Scale) {
        let Some(grade) = scale.numbered(self.grade.number()) else {
            return;
        };
        if !self.is_number_only() {
            self.typed = grade.label().clone();
        }
        self.grade = grade.clone();
    }
}

/// The letters and digits of a text: what cleaning leaves as it is.
pub fn letters_of(text: &str) -> String {
    text.chars()
        .filter(|letter| letter.is_alphanumeric())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::letters_of;

    #[test]
    fn a_text_is_known_however_its_lines_end() {
        assert_eq!(
            letters_of("One – two,\r\n three. "),
            letters_of("One – two,\nthree.")
        );
    }
}
