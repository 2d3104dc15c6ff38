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
        self.is_number_only() || self.is_letter_only()
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
}
