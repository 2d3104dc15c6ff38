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
        let label = self.grade.label().as_str();
        self.is_number_only() || TypedGrade::of(self.typed.as_str()).is_letter_for(label)
    }

    /// True when only its number was typed, which is the same in every language.
    pub(super) fn is_number_only(&self) -> bool {
        TypedGrade::of(self.typed.as_str()).is_number_only()
    }
}
