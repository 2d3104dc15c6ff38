//! The labels of grades that bring numbers of their own: "4 - Fully met", "75%".
//!
//! In goes a scale's labels; out come their numbers, and what of a label people type for the whole. What else a grade is
//! called is not known here.

use super::typed_grade::TypedGrade;
use super::{Grade, TextLine};

/// The largest number of a label. A larger one is a year: "Due by 2030".
const LARGEST: usize = 100;

/// The number that a label brings itself.
pub(super) fn own_number(label: &TextLine) -> Option<usize> {
    let number = TypedGrade::of(label.as_str()).number;
    number.filter(|number| *number <= LARGEST)
}

/// The number of each label that brings one, and its words without the number, where they are those of no other label; with
/// the place of its grade, from 0.
pub(super) fn parts_of_labels(grades: &[Grade]) -> Vec<(String, usize)> {
    let labels = grades.iter().enumerate();
    let labels = labels.filter(|(_, grade)| own_number(grade.label()).is_some());
    let parts = labels.flat_map(|(index, grade)| {
        let label = TypedGrade::of(grade.label().as_str());
        let number = label.number.map(|number| number.to_string());
        let words = Some(label.label).filter(|words| !words.is_empty());
        number
            .into_iter()
            .chain(words)
            .map(move |part| (part, index))
    });
    let parts: Vec<_> = parts.collect();
    let is_of_one = |part: &&(String, usize)| {
        let same = parts.iter().filter(|(other, _)| *other == part.0);
        same.count() == 1
    };
    parts.iter().filter(is_of_one).cloned().collect()
}

#[cfg(test)]
mod tests {
    use crate::model::{Grade, GradeDefinition, Scale, TextLine};

    fn scale(labels: &[&str]) -> Scale {
        let grades = labels.iter().map(|label| GradeDefinition {
            label: TextLine::parse(label).expect("a line"),
            other_spellings: Vec::new(),
            symbol: None,
            meaning: None,
            stage: None,
            needs: Vec::new(),
        });
        Scale::new(grades.collect()).expect("a scale")
    }

    #[test]
    fn labels_with_numbers_of_their_own_go_by_those() {
        let met = scale(&[
            "4 - Fully met",
            "3 - Mostly met",
            "2 - Partly met",
            "1 - Not met",
        ]);
        let parts = scale(&["100%", "75%", "50%", "5%", "0%"]);
        let done = scale(&["Complete", "75% complete", "Level 2", "Not begun by 2030"]);
        for (scale, typed, label) in [
            (&met, "1", "1 - Not met"),
            (&met, "Grade 3", "3 - Mostly met"),
            (&met, "mostly met", "3 - Mostly met"),
            (&met, "Mostly met (3)", "3 - Mostly met"),
            (&parts, "5", "5%"),
            (&parts, "50 %", "50%"),
            (&parts, "100", "100%"),
            (&done, "75%", "75% complete"),
            (&done, "2", "Level 2"),
            (&done, "Complete", "Complete"),
        ] {
            let grade = scale.read(typed).map(Grade::label).map(TextLine::as_str);
            assert_eq!(grade, Ok(label), "{typed}");
        }
        for (scale, typed) in [
            (&met, "5"),
            (&met, "4 - Mostly met"),
            (&parts, "2"),
            (&done, "1"),
            (&done, "1 Complete"),
            (&done, "4"),
        ] {
            assert!(scale.read(typed).is_err(), "{typed}");
        }
        assert!(!met.numbered_if(true).has_numbers());
        assert!(scale(&["Complete", "Due by 2030"]).has_numbers());
    }
}
