//! The recommendations of a review and the action plan agreed for them.

use super::{
    Answer, Extra, NumberingFault, RecommendationNumber, RichText, When, numbering_faults,
};

/// One recommendation with its agreed action.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendation {
    /// Its number, kept for life.
    pub number: RecommendationNumber,
    /// What is recommended.
    pub text: RichText,
    /// Who is responsible.
    pub responsibility: RichText,
    /// By when.
    pub date: When,
    /// The agreed action, unless the action plan leaves it blank.
    pub action: Option<RichText>,
    /// The agreed success measure, unless the action plan leaves it blank.
    pub success_measure: Option<RichText>,
    /// The executive's answer, where the review itself says it.
    pub answer: Option<Answer>,
    /// The council's own fields.
    pub extra: Extra,
}

/// The recommendations of a review, numbered from 1 without a gap.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Recommendations(Vec<Recommendation>);

impl Recommendations {
    /// The recommendations, if their numbers run 1, 2, 3 …
    pub fn new(recommendations: Vec<Recommendation>) -> Result<Self, Vec<NumberingFault>> {
        let numbers: Vec<_> = recommendations.iter().map(|one| one.number).collect();
        match numbering_faults(&numbers) {
            faults if faults.is_empty() => Ok(Recommendations(recommendations)),
            faults => Err(faults),
        }
    }

    /// The recommendation with this number.
    pub fn get(&self, number: RecommendationNumber) -> Option<&Recommendation> {
        self.0.get(usize::from(number.get()) - 1)
    }

    /// All of them, in order.
    pub fn iter(&self) -> std::slice::Iter<'_, Recommendation> {
        self.0.iter()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.0.len()
    }

    /// True for a review without recommendations.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl<'a> IntoIterator for &'a Recommendations {
    type Item = &'a Recommendation;
    type IntoIter = std::slice::Iter<'a, Recommendation>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
