//! A recommendation whose date has passed.

use jiff::civil::Date;

use super::ReviewOnDay;
use crate::model::{Grade, Progress, Recommendation, RecommendationNumber, When};

/// A recommendation whose date has passed though it is not done: the committee has not signed it off, it has not ended, the
/// executive has not put off its answer, and its latest grade does not say that it is finished.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LateRecommendation<'a> {
    /// The recommendation.
    pub recommendation: &'a Recommendation,
    /// Who is responsible for it; of a part without a lead of its own, who is for the whole.
    pub responsible: String,
    /// Its latest report, if there has been one.
    pub progress: Option<&'a Progress>,
    /// The date that has passed: the last that an update announced, or else the agreed one.
    pub due: &'a When,
    /// The last day that it can mean.
    pub last_day: Date,
}

impl<'a> LateRecommendation<'a> {
    /// The recommendation that is late: of a part, its whole.
    pub fn whole(&self) -> &'a RecommendationNumber {
        let one = self.recommendation;
        one.whole.as_ref().unwrap_or(&one.number)
    }

    /// A recommendation of a review, if it is late on `day`.
    pub(super) fn on(
        day: Date,
        known: &ReviewOnDay<'a>,
        recommendation: &'a Recommendation,
    ) -> Option<Self> {
        let number = &recommendation.number;
        let progress = known.progress(number);
        if !known.is_outstanding(number)
            || known.asks_for_no_work(recommendation)
            || progress.is_some_and(|one| one.is_graded(Grade::is_finished))
        {
            return None;
        }
        let given = known.due(recommendation)?;
        let last_day = known.last_day(given).filter(|last| *last < day)?;
        let responsible = known.responsible(recommendation);
        Some(LateRecommendation {
            recommendation,
            responsible,
            progress,
            due: given.date,
            last_day,
        })
    }
}
