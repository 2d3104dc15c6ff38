//! A grade as someone typed it.

use super::typed_grade::TypedGrade;
use super::{Grade, Scale, TextLine};

/// A grade given to progress: the words as they were typed, which are printed, and the grade they mean, which is
/// counted and checked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Assessment {
    /// The words: "Fully achieved", "1 Fully Achieved".
    pub typed: TextLine,
    /// What they mean in the council's scale.
    pub grade: Grade,
}

impl Assessment {
    /// Takes the grade of another scale that has the same number. The words stay as they were typed.
    pub(super) fn count_in(&mut self, scale: &Scale) {
        if let Some(grade) = scale.numbered(self.grade.number()) {
            self.grade = grade.clone();
        }
    }

    /// True when only its number or a letter was typed: "2", "Grade 2", "G". A reader then needs the grade's words beside
    /// it.
    pub fn is_short(&self) -> bool {
        let is_label = self.typed == *self.grade.label();
        !is_label && (self.is_number_only() || self.is_letter_only())
    }

    /// True when a reader of what was typed does not find the grade in the key: only its number or a letter, or another word
    /// for it, such as "Amber" where the key has "At risk".
    pub fn needs_label(&self) -> bool {
        // Most people type the words of the key, whatever they are: "75%".
        let of_key = self.grade.label().as_str();
        if self.typed.as_str().eq_ignore_ascii_case(of_key) {
            return false;
        }
        let label = TypedGrade::of(self.grade.label().as_str()).label;
        let typed = TypedGrade::of(self.typed.as_str()).label;
        let (label, typed): (Vec<&str>, Vec<&str>) =
            (label.split(' ').collect(), typed.split(' ').collect());
        let begins = || {
            let pairs = label.iter().zip(&typed);
            typed.len() <= label.len() && pairs.into_iter().all(|(one, other)| is_same(one, other))
        };
        let has_all = || {
            let is_typed = |word: &&str| typed.iter().any(|other| is_same(word, other));
            label.iter().all(is_typed)
        };
        // "ontrack" is "On-Track".
        let is_within = || typed.concat().contains(&label.concat());
        self.is_short() || !(begins() || has_all() || is_within())
    }

    /// True when only a letter or two were typed. "In progress" and "No progress" are words of a grade, though "progress" may
    /// only say that a grade is meant.
    fn is_letter_only(&self) -> bool {
        let label = self.grade.label().as_str();
        let typed = TypedGrade::of(self.typed.as_str());
        let mut wholes = self.grade.spellings().map(TypedGrade::of);
        typed.is_letter_for(label)
            && !wholes.any(|whole| whole.has_words() && whole.is_spelt_like(&typed))
    }

    /// True when only its number was typed, which is the same in every language.
    pub(super) fn is_number_only(&self) -> bool {
        TypedGrade::of(self.typed.as_str()).is_number_only()
    }
}

/// The same word, or another form of it: "complete", "completed".
fn is_same(one: &str, other: &str) -> bool {
    const STEM: usize = 4;
    const ENDING: usize = 3;
    let pairs = one.chars().zip(other.chars());
    let stem = pairs.take_while(|(one, other)| one == other).count();
    let is_ending = |word: &str| word.chars().count() - stem <= ENDING;
    one == other || (stem >= STEM && is_ending(one) && is_ending(other))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::GradeDefinition;

    #[test]
    fn only_a_number_or_a_letter_needs_the_words_of_its_grade() {
        let line = |text: &str| TextLine::parse(text).expect("a line");
        let grade = |label: &str, others: &[&str]| GradeDefinition {
            label: line(label),
            other_spellings: others.iter().map(|other| line(other)).collect(),
            symbol: None,
            meaning: None,
            stage: None,
            needs: Vec::new(),
        };
        let scale = Scale::new(vec![
            grade("In progress", &[]),
            grade("No progress", &["No status"]),
            grade("Green", &["G", "On level"]),
        ]);
        let scale = scale.expect("a scale");
        for (typed, is_short) in [
            ("In progress", false),
            ("IN-PROGRESS", false),
            ("In Progress (1)", false),
            ("No progress", false),
            ("No status", false),
            ("Green", false),
            ("On level", false),
            ("G", true),
            ("Grade G", true),
            ("RAG rating: G", true),
            ("2", true),
            ("Grade 3", true),
        ] {
            let assessment = Assessment {
                typed: line(typed),
                grade: scale.read(typed).expect(typed).clone(),
            };
            assert_eq!(assessment.is_short(), is_short, "{typed}");
        }
    }

    #[test]
    fn another_word_for_a_grade_needs_the_one_of_the_key() {
        let line = |text: &str| TextLine::parse(text).expect("a line");
        for (label, typed, needs) in [
            ("At risk", "Amber", true),
            ("At risk", "2 Amber", true),
            ("At risk", "AT RISK", false),
            ("Amber: at risk", "Amber", false),
            ("Amber: at risk", "At risk", true),
            ("Completed", "Complete", false),
            ("On-Track", "ontrack", false),
            ("On-Track", "2 OnTrack", false),
            ("Implemented", "Delivered", true),
            ("Fully Achieved", "Achieved (Fully)", false),
            ("Fully Achieved", "Achieved", true),
            ("On-Track", "On Track but not yet due for completion", false),
            ("Green", "G", true),
            ("75%", "75%", false),
            ("75%", "75", true),
            ("4 - Fully met", "4", true),
            ("4 - Fully met", "fully met", false),
            ("2", "2", false),
            ("G", "g", false),
        ] {
            let definition = GradeDefinition {
                label: line(label),
                other_spellings: vec![line(typed)],
                symbol: None,
                meaning: None,
                stage: None,
                needs: Vec::new(),
            };
            let scale = Scale::new(vec![definition]).expect("a scale");
            let assessment = Assessment {
                typed: line(typed),
                grade: scale.read(typed).expect(typed).clone(),
            };
            assert_eq!(assessment.needs_label(), needs, "{typed} for {label}");
        }
    }
}
