//! The council's grades, and what people type for them.

use super::label_numbers::{own_number, parts_of_labels};
use super::ranking::{Contradiction, ranks};
use super::typed_grade::TypedGrade;
use super::{Grade, GradeDefinition, GradeFault, ScaleFault, Stage};

/// The ordered grades of a council. No spelling means two of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    grades: Vec<Grade>,
    /// What people type, reduced to letters and digits, with the index of the grade it means.
    spellings: Vec<(String, usize)>,
    /// Two grades whose stages contradict the order of the list.
    contradiction: Option<Contradiction>,
    /// Whether the council's papers number the grades by their places.
    has_numbers: bool,
    /// Whether the labels bring numbers of their own: "4 - Fully met", "75%". Then places have none.
    has_own_numbers: bool,
}

impl Scale {
    /// A scale of these grades; the first is grade 1.
    pub fn new(definitions: Vec<GradeDefinition>) -> Result<Self, ScaleFault> {
        let stages: Vec<_> = definitions.iter().map(|one| one.stage).collect();
        let (ranks, contradiction) = ranks(&stages);
        let labels = definitions.iter().map(|one| own_number(&one.label));
        let has_own_numbers = labels.flatten().next().is_some();
        let mut scale = Scale {
            grades: Vec::new(),
            spellings: Vec::new(),
            contradiction,
            has_numbers: !has_own_numbers,
            has_own_numbers,
        };
        for (index, (definition, rank)) in definitions.into_iter().zip(ranks).enumerate() {
            let number = index + 1;
            if !has_own_numbers {
                scale.spell(number.to_string(), index)?;
            }
            let spellings = definition.other_spellings.iter();
            for spelling in spellings.chain([&definition.label]) {
                scale.spell(spelling.to_string(), index)?;
                if !has_own_numbers {
                    scale.spell(format!("{number} {spelling}"), index)?;
                }
            }
            scale.grades.push(Grade {
                number,
                rank,
                needs: definition.all_needs(),
                definition,
            });
        }
        for (part, index) in parts_of_labels(&scale.grades) {
            // One that is the spelling of another grade stays so.
            let _ = scale.spell(part, index);
        }
        match scale.grades.is_empty() {
            true => Err(ScaleFault::Empty),
            false => Ok(scale),
        }
    }

    /// The same grades, whose numbers the council's papers print or do not print.
    pub fn numbered_if(self, has_numbers: bool) -> Self {
        Self {
            has_numbers: has_numbers && !self.has_own_numbers,
            ..self
        }
    }

    /// Whether the council's papers number the grades by their places.
    pub fn has_numbers(&self) -> bool {
        self.has_numbers
    }

    fn spell(&mut self, spelling: String, index: usize) -> Result<(), ScaleFault> {
        let plain = plain(&spelling);
        match self.spellings.iter().find(|(other, _)| *other == plain) {
            Some((_, other)) if *other != index => Err(ScaleFault::Ambiguous {
                spelling,
                at: index,
            }),
            Some(_) => Ok(()),
            None => {
                self.spellings.push((plain, index));
                Ok(())
            }
        }
    }

    /// The same grades in the words of this scale, with the stages and the needs of another, which has the same grades in the
    /// same order.
    pub fn with_rules_of(&self, other: &Self) -> Self {
        let definitions = self.grades.iter().zip(other.grades());
        let definitions = definitions.map(|(own, rules)| GradeDefinition {
            symbol: own.symbol().or(rules.symbol()).cloned(),
            stage: rules.stage(),
            needs: rules.definition.needs.clone(),
            ..own.definition.clone()
        });
        let scale = Self::new(definitions.collect()).unwrap_or_else(|_| self.clone());
        scale.numbered_if(other.has_numbers)
    }

    /// The grade that `typed` means: its label, number, both, or another spelling; case, spaces and hyphens aside.
    pub fn read(&self, typed: &str) -> Result<&Grade, GradeFault> {
        self.meant(typed)
            .ok_or_else(|| GradeFault::new(typed, self))
    }

    /// The grade that some words mean, if they mean one and no more.
    pub(super) fn meant(&self, typed: &str) -> Option<&Grade> {
        let spelt = self.spelt(typed);
        spelt.or_else(|| self.in_parts(&TypedGrade::of(typed)))
    }

    /// The grade with this spelling.
    pub(super) fn spelt(&self, typed: &str) -> Option<&Grade> {
        let plain = plain(typed);
        let mut spellings = self.spellings.iter();
        let (_, index) = spellings.find(|(spelling, _)| *spelling == plain)?;
        self.grades.get(*index)
    }

    /// The grade that people call by this number.
    pub(super) fn called(&self, number: usize) -> Option<&Grade> {
        match self.has_own_numbers {
            true => {
                let mut grades = self.grades.iter();
                grades.find(|grade| own_number(grade.label()) == Some(number))
            }
            false => self.numbered(number),
        }
    }

    /// The grade at this place of the list, the first being 1.
    pub(super) fn numbered(&self, number: usize) -> Option<&Grade> {
        self.grades.get(number.checked_sub(1)?)
    }

    /// The grade that a number and a label both mean, or the one that is there.
    fn in_parts(&self, typed: &TypedGrade) -> Option<&Grade> {
        let label = self.spelt(&typed.label);
        let label = label.or_else(|| self.spelt(&typed.bare_label));
        match typed.number {
            None => label,
            Some(number) if label.is_none() && typed.is_number_only() => self.called(number),
            Some(number) => label.filter(|grade| self.called(number) == Some(*grade)),
        }
    }

    /// The grades, in the order of the council's list.
    pub fn grades(&self) -> &[Grade] {
        &self.grades
    }

    /// The grades, the best first: as the council lists them, if it does so. Otherwise those for work that will not be done
    /// come last: they are not worse, but aside.
    pub fn best_first(&self) -> Vec<&Grade> {
        let mut grades: Vec<&Grade> = self.grades.iter().collect();
        let steps = self.grades.iter();
        let steps = steps.filter(|grade| grade.stage().is_none_or(Stage::is_step));
        if steps.map(Grade::rank).is_sorted() {
            return grades;
        }
        grades.sort_by_key(|grade| (grade.is_ended(), grade.rank()));
        grades
    }

    /// Two grades whose stages contradict the order of the list. Those that have no stage cannot be compared then.
    pub fn contradiction(&self) -> Option<Contradiction> {
        self.contradiction
    }
}

/// Letters and digits only, in lower case: what is left of a spelling when case, spaces and hyphens do not matter.
fn plain(spelling: &str) -> String {
    spelling
        .chars()
        .filter(|letter| letter.is_alphanumeric())
        .flat_map(char::to_lowercase)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Fault, TextLine};

    fn grade(label: &str, others: &[&str]) -> GradeDefinition {
        let line = |text: &&str| TextLine::parse(text).expect("a line");
        GradeDefinition {
            label: line(&label),
            other_spellings: others.iter().map(line).collect(),
            symbol: None,
            meaning: None,
            stage: None,
            needs: Vec::new(),
        }
    }

    fn scale() -> Scale {
        Scale::new(vec![
            grade("Fully Achieved", &["Achieved (Fully)"]),
            grade("On-Track", &[]),
            grade("Slipped", &[]),
            grade("Not Achieved", &[]),
        ])
        .expect("a scale")
    }

    #[test]
    fn a_grade_is_known_by_label_number_and_spelling() {
        let typed = [
            ("Fully Achieved", 1),
            ("Fully achieved", 1),
            ("1 Fully Achieved", 1),
            ("achieved (fully)", 1),
            ("1", 1),
            ("On Track", 2),
            ("On-track", 2),
            (" on-track ", 2),
            ("4 - Not achieved", 4),
            ("On Track (2)", 2),
            ("On-Track - 2", 2),
            ("On Track [2]", 2),
            ("On-Track, grade 2", 2),
            ("Not Achieved: 4", 4),
            ("Achieved (Fully) (1)", 1),
            ("(2)", 2),
            ("2.", 2),
            ("Grade 2", 2),
            ("Grade: 2", 2),
            ("Grade No. 2", 2),
            ("Assessment 2", 2),
            ("Assessment of Progress: 2", 2),
            ("Grade 2 – On-Track", 2),
            ("Grade: Slipped", 3),
            ("Grade 3 (Slipped)", 3),
            ("Status: 3 – Slipped", 3),
            ("Slipped/3", 3),
        ];
        for (typed, number) in typed {
            assert_eq!(
                scale().read(typed).map(Grade::number),
                Ok(number),
                "{typed}"
            );
        }
    }

    #[test]
    fn a_grade_of_another_scale_is_not_guessed() {
        for typed in [
            "",
            "0",
            "5",
            "Grade 5",
            "Grade",
            "Achieved",
            "2 Fully Achieved",
            "Fully Achieved (2)",
            "On target (2)",
            "No progress (2)",
            "2 or 3",
            "1/2",
            "2.5",
            "Green",
        ] {
            assert!(scale().read(typed).is_err(), "{typed}");
        }
    }

    #[test]
    fn a_number_is_offered_only_where_grades_have_one() {
        let scale = scale();
        let help = |scale: &Scale| scale.read("2 On target").expect_err("none").help();
        assert!(help(&scale).contains("alone is enough"), "{}", help(&scale));
        let scale = scale.numbered_if(false);
        assert!(!help(&scale).contains("alone"), "{}", help(&scale));
    }

    #[test]
    fn no_spelling_means_two_grades() {
        let twice = vec![grade("On-Track", &[]), grade("On Track", &[])];
        let fault = Scale::new(twice).expect_err("ambiguous");
        assert_eq!(
            fault,
            ScaleFault::Ambiguous {
                spelling: "On Track".to_owned(),
                at: 1
            }
        );
    }
}
