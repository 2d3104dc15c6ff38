//! A grade that is not in the scale, and the one that was probably meant.

use std::fmt;

use super::typed_grade::TypedGrade;
use super::{Fault, RecommendationNumber, Scale};

/// A grade that is not in the scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GradeFault {
    typed: Box<str>,
    /// The words without a number.
    label: Box<str>,
    /// The labels of two grades, if the label is that of the first and the number that of the second.
    two: Option<Box<(String, String)>>,
    /// The label of a known grade that the words begin with, as it was typed, and the words after it.
    beginning: Option<Box<(String, String)>>,
    /// The number that is typed, and the grade that has it.
    numbered: Option<Box<(usize, String)>>,
    labels: Vec<String>,
    /// The number of the first part that its recommendation would have.
    part: Box<str>,
}

impl GradeFault {
    /// What is wrong with something that means no grade of a scale.
    pub(super) fn new(typed: &str, scale: &Scale) -> Self {
        let parts = TypedGrade::of(typed);
        let named = scale.spelt(&parts.label);
        let named = named.or_else(|| scale.spelt(&parts.bare_label));
        let numbered = parts.number.and_then(|number| scale.called(number));
        let label = |grade: &super::Grade| grade.label().to_string();
        let with_number = parts.number.zip(numbered.map(label));
        Self {
            typed: typed.trim().into(),
            numbered: with_number.filter(|_| scale.has_numbers()).map(Box::new),
            two: named.map(label).zip(numbered.map(label)).map(Box::new),
            beginning: beginning(typed, scale).map(Box::new),
            label: parts.bare_label.into(),
            labels: scale.grades().iter().map(label).collect(),
            part: "2a".into(),
        }
    }

    /// The same about a recommendation, which is named in the help.
    pub fn about(mut self, number: &RecommendationNumber) -> Self {
        let first = RecommendationNumber::named("a");
        if let Some(part) = first.ok().and_then(|first| number.part(&first).ok()) {
            self.part = part.to_string().into();
        }
        self
    }

    /// What was typed.
    pub fn typed(&self) -> &str {
        &self.typed
    }

    /// The words that were typed, without a number.
    pub fn label(&self) -> &str {
        &self.label
    }

    /// True when the number and the label are those of two grades.
    pub fn is_two(&self) -> bool {
        self.two.is_some()
    }

    /// The words of a grade that more words follow, and those words: "On track", "due in March 2026".
    pub fn beginning(&self) -> Option<&(String, String)> {
        self.beginning.as_deref()
    }

    /// The labels of the scale, in order.
    pub fn labels(&self) -> &[String] {
        &self.labels
    }
}

/// A grade at the beginning of some words, and the rest of them: "Green (75%)". Figures alone may be the number of a grade.
fn beginning(typed: &str, scale: &Scale) -> Option<(String, String)> {
    const BREAKS: [char; 8] = [':', ';', ',', '.', '(', '–', '—', '-'];
    let typed = typed.trim();
    let figure = typed.find(|letter: char| letter.is_ascii_digit() || letter == '£');
    let figure = figure.and_then(|at| Some((at, typed.get(at..at)?)));
    let breaks = typed
        .match_indices(BREAKS)
        .chain(figure.filter(|(at, _)| *at > 0));
    breaks.into_iter().find_map(|(at, sign)| {
        let (first, rest) = (typed.get(..at)?.trim(), typed.get(at + sign.len()..)?);
        let is_cut = sign.is_empty() && !first.ends_with(char::is_alphanumeric);
        let has_words = first.contains(char::is_alphabetic) && !is_cut;
        let rest = match sign {
            "(" => rest.trim().trim_end_matches(')'),
            _ => rest,
        };
        let rest = rest.trim().trim_start_matches(BREAKS).trim();
        let is_number = rest.parse().is_ok_and(|number| {
            let number: usize = number;
            scale.has_numbers() && scale.numbered(number).is_some()
        });
        let is_more = rest.contains(char::is_alphanumeric) && !is_number;
        let is_known = has_words && is_more && scale.meant(first).is_some();
        is_known.then(|| (first.to_owned(), rest.to_owned()))
    })
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
        match self.two.as_deref() {
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
        match self.two.as_deref() {
            Some((label, number)) => {
                format!("write the one that is right: “{label}” or “{number}”")
            }
            None if is_of_parts(&self.typed) => format!(
                "give the parts in review.toml, each under its own [[recommendation.part]] with number = \"a\", and report on each: recommendation = \"{}\"",
                self.part
            ),
            None => {
                let labels = self.labels.join(", ");
                match self.numbered.as_deref() {
                    Some((number, label)) => format!(
                        "the grades are {labels}; the number \"{number}\" alone is enough for “{label}”"
                    ),
                    None => format!("the grades are {labels}"),
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{GradeDefinition, Stage, TextLine};
    use super::*;

    fn scale() -> Scale {
        let grade = |(label, stage): (&str, Option<Stage>)| GradeDefinition {
            label: TextLine::parse(label).expect("a line"),
            other_spellings: Vec::new(),
            symbol: None,
            meaning: None,
            stage,
            needs: Vec::new(),
        };
        let grades = [
            ("Complete", Some(Stage::Finished)),
            ("Closed", Some(Stage::Ended)),
            ("On-Track", Some(Stage::InTime)),
            ("Slipped", None),
        ];
        Scale::new(grades.map(grade).to_vec()).expect("a scale")
    }

    #[test]
    fn the_best_come_first_in_the_councils_own_order_if_there_is_one() {
        let order = |scale: &Scale| -> Vec<usize> {
            scale.best_first().iter().map(|one| one.number()).collect()
        };
        assert_eq!(order(&scale()), [1, 2, 3, 4]);
        let mut definitions: Vec<_> = scale()
            .grades()
            .iter()
            .map(|one| one.definition.clone())
            .collect();
        definitions.reverse();
        // From the worst to the best, with one that ended in between, which is aside.
        let worst_first = Scale::new(definitions).expect("a scale");
        assert_eq!(order(&worst_first), [4, 2, 1, 3]);
    }

    #[test]
    fn a_known_grade_with_more_words_is_named() {
        for (typed, label, rest) in [
            (
                "On-Track - due in March 2026",
                "On-Track",
                "due in March 2026",
            ),
            ("Slipped (staff left)", "Slipped", "staff left"),
            (
                "3 On-Track: two of three done",
                "3 On-Track",
                "two of three done",
            ),
        ] {
            let fault = scale().read(typed).expect_err(typed);
            let known = fault
                .beginning()
                .map(|(label, rest)| (label.as_str(), rest.as_str()));
            assert_eq!(known, Some((label, rest)), "{typed}");
        }
        for (typed, rest) in [
            ("On-Track (75%)", "75%"),
            ("On-Track 75%", "75%"),
            ("On-Track – 60", "60"),
            ("Slipped: £5,000", "£5,000"),
            ("On-Track (2 of 3)", "2 of 3"),
        ] {
            let fault = scale().read(typed).expect_err(typed);
            assert_eq!(
                fault.beginning().map(|(_, rest)| rest.as_str()),
                Some(rest),
                "{typed}"
            );
        }
        for typed in [
            "Achieved - nearly",
            "On target (2)",
            "Green",
            "On-Track (1)",
        ] {
            let fault = scale().read(typed).expect_err(typed);
            assert_eq!(fault.beginning(), None, "{typed}");
        }
    }
}
