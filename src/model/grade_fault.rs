//! A grade that is not in the scale, and the one that was probably meant.

use std::fmt;

use super::typed_grade::TypedGrade;
use super::{Fault, Scale};

/// A grade that is not in the scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradeFault {
    typed: String,
    /// The words without a number.
    label: String,
    /// The labels of two grades, if the label is that of the first and the number that of the second.
    two: Option<(String, String)>,
    labels: Vec<String>,
}

impl GradeFault {
    /// What is wrong with something that means no grade of a scale.
    pub(super) fn new(typed: &str, scale: &Scale) -> Self {
        let parts = TypedGrade::of(typed);
        let named = scale.spelt(&parts.label);
        let named = named.or_else(|| scale.spelt(&parts.bare_label));
        let numbered = parts.number.and_then(|number| scale.numbered(number));
        let label = |grade: &super::Grade| grade.label().to_string();
        Self {
            typed: typed.trim().to_owned(),
            two: named.map(label).zip(numbered.map(label)),
            label: parts.bare_label,
            labels: scale.grades().iter().map(label).collect(),
        }
    }

    /// The words that were typed, without a number.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// True when the number and the label are those of two grades.
    pub fn is_two(&self) -> bool {
        self.two.is_some()
    }

    /// The labels of the scale, in order.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }
}

/// Whether a text has the letters of parts in it.
fn is_of_parts(typed: &str) -> bool {
    let small = typed.to_lowercase();
    let rows = [["a)", "b)"], ["a:", "b:"], ["(i)", "(ii)"]];
    rows.iter()
        .any(|row| row.iter().all(|letter| small.contains(letter)))
}

impl fmt::Display for GradeFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.two {
            Some(_) => write!(
                out,
                "“{}” means two grades of the council's scale",
                self.typed
            ),
            None if is_of_parts(&self.typed) => write!(
                out,
                "“{}” is a grade for each part, and a recommendation has one grade",
                self.typed
            ),
            None => write!(out, "the council's scale has no grade “{}”", self.typed),
        }
    }
}

impl Fault for GradeFault {
    fn help(&self) -> String {
        match &self.two {
            Some((label, number)) => {
                format!("write the one that is right: “{label}” or “{number}”")
            }
            None if is_of_parts(&self.typed) => "give the parts in review.toml, each under its own [[recommendation.part]] with number = \"a\", and report on each: recommendation = \"2a\""
                .to_owned(),
            None => format!("the grades are {}", self.labels.join(", ")),
        }
    }
}
