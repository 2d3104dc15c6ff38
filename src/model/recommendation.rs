//! The recommendations of a review and the action plan agreed for them.

use std::collections::BTreeMap;

use super::{
    Extra, FieldValue, NumberingFault, RecommendationNumber, RichText, When, numbering_faults,
};

/// One recommendation with its agreed action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Its number, kept for life.
    pub number: RecommendationNumber,
    /// What is recommended.
    pub text: RichText,
    /// Who is responsible.
    pub responsibility: FieldValue<RichText>,
    /// By when.
    pub date: FieldValue<When>,
    /// The agreed action.
    pub action: FieldValue<RichText>,
    /// The agreed success measure.
    pub success_measure: FieldValue<RichText>,
    /// The council's own fields.
    pub extra: Extra,
}

/// The recommendations of a review in the order of its file, no two with the same number.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendations {
    list: Vec<Recommendation>,
    /// Where in the list the recommendation with a number is.
    places: BTreeMap<RecommendationNumber, usize>,
}

impl Recommendations {
    /// The recommendations, if each has a number of its own.
    pub fn new(recommendations: Vec<Recommendation>) -> Result<Self, Vec<NumberingFault>> {
        let numbers = || recommendations.iter().map(|one| &one.number);
        let faults = numbering_faults(numbers());
        if !faults.is_empty() {
            return Err(faults);
        }
        Ok(Recommendations {
            places: numbers().cloned().zip(0..).collect(),
            list: recommendations,
        })
    }

    /// The recommendation with this number.
    pub fn get(&self, number: &RecommendationNumber) -> Option<&Recommendation> {
        self.list.get(*self.places.get(number)?)
    }

    /// Where it is in the order of the file, from 0.
    pub fn place(&self, number: &RecommendationNumber) -> Option<usize> {
        self.places.get(number).copied()
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Recommendation> {
        self.list.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }

    /// True for a review without recommendations.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }
}

impl<'a> IntoIterator for &'a Recommendations {
    type Item = &'a Recommendation;
    type IntoIter = std::slice::Iter<'a, Recommendation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
