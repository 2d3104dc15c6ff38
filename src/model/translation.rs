//! A review in a second language: what of it is still in the first.

use std::collections::BTreeMap;

use super::{Answer, Assessment, Responses, Review, Scale, TextPart};
use crate::language::Language;

/// What makes a review one in another language, or in several.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Translation {
    /// What is in the language below.
    pub of: Translated,
    /// The language of its papers.
    pub language: Language,
    /// The language of the review's first files.
    pub first: Language,
    /// The texts that are not in the language of the papers, reduced to letters and digits, each with its own.
    untranslated: BTreeMap<String, Language>,
}

/// What of a review is in another language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Translated {
    /// All of it: each of its papers is a second one, beside the first.
    Review,
    /// Those papers that are written in it, and in no other.
    Papers,
}

impl Translation {
    /// A translation in which some texts are translated, and others are not. Words that are the same in both languages, such
    /// as a name, are in either.
    pub fn new(
        of: Translated,
        (language, first): (Language, Language),
        untranslated: impl Iterator<Item = (String, Language)>,
        translated: impl Iterator<Item = String>,
    ) -> Self {
        let kept = untranslated.flat_map(|(text, language)| {
            let pieces = pieces(&text).into_iter();
            pieces.map(move |piece| (piece, language.clone()))
        });
        let mut kept: BTreeMap<String, Language> = kept.collect();
        for text in translated {
            for piece in pieces(&text) {
                kept.remove(&piece);
            }
        }
        kept.remove("");
        Self {
            of,
            language,
            first,
            untranslated: kept,
        }
    }

    /// The texts that are not translated, each as [`letters_of`] it, with its language.
    pub fn untranslated(&self) -> impl Iterator<Item = (&str, &Language)> {
        let texts = self.untranslated.iter();
        texts.map(|(text, language)| (text.as_str(), language))
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
        let language = translation.untranslated.get(&letters_of(text))?;
        Some(language.as_str())
    }

    /// The language that its files are named after; none for those of the papers that are first, or the only ones.
    pub fn language_of_names(&self) -> Option<&Language> {
        let translation = self.translation.as_ref()?;
        let is_second = translation.of == Translated::Review;
        is_second.then_some(&translation.language)
    }

    /// Whether a paper that is written in a language, or in that of its review, is one of these papers.
    pub fn has_paper_in(&self, own: Option<&Language>) -> bool {
        let Some(translation) = &self.translation else {
            return true;
        };
        let own = own.unwrap_or(&translation.first).primary();
        match translation.of {
            Translated::Review => own == translation.first.primary(),
            Translated::Papers => own == translation.language.primary(),
        }
    }

    /// The languages that its updates and its decision are written in, where they say another than that of the review.
    pub fn other_languages(&self, first: &Language) -> Vec<&Language> {
        let updates = self.updates.iter().map(|update| update.language.as_ref());
        let decision = self
            .decision
            .iter()
            .map(|decision| decision.language.as_ref());
        let mut others: Vec<&Language> = Vec::new();
        for language in decision.chain(updates).flatten() {
            let is_known = |known: &&Language| known.primary() == language.primary();
            if language.primary() != first.primary() && !others.iter().any(is_known) {
                others.push(language);
            }
        }
        others
    }

    /// The same review as papers in one of its languages show it. The grades of papers that are in it stay as they were
    /// typed, and others have the words of its scale.
    pub fn shown_in(mut self, translation: Translation, scale: &Scale) -> Self {
        self.updates.reworded_by_language(|own, assessment| {
            let own = own.unwrap_or(&translation.first);
            match own.primary() == translation.language.primary() {
                true => assessment.count_in(scale),
                false => assessment.word_in(scale),
            }
        });
        self.translation = Some(translation);
        self
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
