//! The reviews of an index → by which years and grades a reader can choose them.
//!
//! It must not know how a review is printed, nor how the form looks.

use std::collections::BTreeSet;

use serde::Serialize;

use super::listed_keys::ListedKeys;

/// What the form of the index offers, beside the committees.
#[derive(Serialize)]
pub(super) struct ChoicesView {
    /// The years of the reviews, the latest first; none, at the end, for reviews that no paper with a date is of.
    years: Vec<Option<String>>,
    /// The words of the grades that recommendations of the reviews have, the best first, and after them those for what is not
    /// graded. Reviews in several languages have words in each.
    grades: Vec<String>,
}

impl ChoicesView {
    pub fn new(reviews: &[&ListedKeys]) -> Self {
        let years: BTreeSet<Option<&str>> = reviews.iter().map(|keys| keys.year()).collect();
        let grades = reviews.iter().flat_map(|keys| &keys.summary.grades);
        let mut grades: Vec<_> = grades.collect();
        // What is not graded has the number 0, and comes last.
        grades.sort_by_key(|grade| (grade.number == 0, grade.number));
        let mut labels: Vec<String> = Vec::new();
        for grade in grades {
            if !labels.contains(&grade.label) {
                labels.push(grade.label.clone());
            }
        }
        Self {
            years: years
                .into_iter()
                .rev()
                .map(|year| year.map(str::to_owned))
                .collect(),
            grades: labels,
        }
    }
}
