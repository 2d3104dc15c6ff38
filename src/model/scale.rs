//! The council's grades, and what people type for them.

use std::fmt;

use super::{Fault, Grade, GradeDefinition};

/// The ordered grades of a council. No spelling means two of them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Scale {
    grades: Vec<Grade>,
    /// What people type, reduced to letters and digits, with the index of the grade it means.
    spellings: Vec<(String, usize)>,
}

impl Scale {
    /// A scale of these grades; the first is grade 1.
    pub fn new(definitions: Vec<GradeDefinition>) -> Result<Self, ScaleFault> {
        let mut scale = Scale {
            grades: Vec::new(),
            spellings: Vec::new(),
        };
        for (index, definition) in definitions.into_iter().enumerate() {
            let number = index + 1;
            scale.spell(number.to_string(), index)?;
            let spellings = definition.other_spellings.iter();
            for spelling in spellings.chain([&definition.label]) {
                scale.spell(spelling.to_string(), index)?;
                scale.spell(format!("{number} {spelling}"), index)?;
            }
            scale.grades.push(Grade { number, definition });
        }
        match scale.grades.is_empty() {
            true => Err(ScaleFault::Empty),
            false => Ok(scale),
        }
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

    /// The grade that `typed` means: its label, number, both, or another spelling; case, spaces and hyphens aside.
    pub fn read(&self, typed: &str) -> Result<&Grade, GradeFault> {
        let plain = plain(typed);
        self.spellings
            .iter()
            .find(|(spelling, _)| *spelling == plain)
            .and_then(|(_, index)| self.grades.get(*index))
            .ok_or_else(|| GradeFault {
                typed: typed.trim().to_owned(),
                labels: self
                    .grades
                    .iter()
                    .map(|grade| grade.label().to_string())
                    .collect(),
            })
    }

    /// The grades, in order.
    pub fn grades(&self) -> &[Grade] {
        &self.grades
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

/// A grade that is not in the scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradeFault {
    typed: String,
    labels: Vec<String>,
}

impl GradeFault {
    /// What was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The labels of the scale, in order.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }
}

impl fmt::Display for GradeFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the council's scale has no grade “{}”", self.typed)
    }
}

impl Fault for GradeFault {
    fn help(&self) -> String {
        format!("the grades are {}", self.labels.join(", "))
    }
}

/// Why grades cannot be a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScaleFault {
    /// There are no grades.
    Empty,
    /// One spelling means two grades.
    Ambiguous {
        /// The spelling.
        spelling: String,
        /// The second of the two grades, counted from 0.
        at: usize,
    },
}

impl fmt::Display for ScaleFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ScaleFault::Empty => out.write_str("the scale has no grades"),
            ScaleFault::Ambiguous { spelling, .. } => {
                write!(out, "“{spelling}” means an earlier grade of the scale too")
            }
        }
    }
}

impl Fault for ScaleFault {
    fn help(&self) -> String {
        match self {
            ScaleFault::Empty => "list the grades in order, the best first: [[grade]] and below it label = \"Fully Achieved\"",
            ScaleFault::Ambiguous { .. } => {
                "give each grade labels and spellings of its own; upper case, spaces and hyphens make no difference"
            }
        }
        .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::TextLine;

    fn grade(label: &str, others: &[&str]) -> GradeDefinition {
        let line = |text: &&str| TextLine::parse(text).expect("a line");
        GradeDefinition {
            label: line(&label),
            other_spellings: others.iter().map(line).collect(),
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
        for typed in ["", "5", "Achieved", "2 Fully Achieved", "Green"] {
            assert!(scale().read(typed).is_err(), "{typed}");
        }
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
