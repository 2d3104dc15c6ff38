//! What one update says of one recommendation, with what the action plan says of it.

use std::collections::BTreeSet;

use crate::model::{
    Grade, PlanKey, Progress, ProgressKey, Recommendation, RecommendationNumber, Review, Spot,
    Update, UpdateKey,
};

/// The progress of a recommendation in an update.
#[derive(Clone, Copy)]
pub(super) struct Report<'a> {
    pub(super) update: &'a Update,
    pub(super) progress: &'a Progress,
    pub(super) recommendation: &'a Recommendation,
}

impl<'a> Report<'a> {
    /// Every report of every update, the earliest first.
    pub(super) fn all(review: &'a Review) -> impl Iterator<Item = Report<'a>> {
        review.updates.iter().flat_map(move |update| {
            update.progress.iter().filter_map(move |progress| {
                let recommendation = review.recommendations.get(&progress.recommendation)?;
                Some(Report {
                    update,
                    progress,
                    recommendation,
                })
            })
        })
    }

    /// The reports of the same recommendation in earlier updates, the latest first.
    pub(super) fn earlier(self, review: &'a Review) -> impl Iterator<Item = Report<'a>> {
        let updates = review.updates.iter();
        let before = updates.take_while(move |update| update.id != self.update.id);
        let before: Vec<&Update> = before.collect();
        before.into_iter().rev().filter_map(move |update| {
            let number = &self.recommendation.number;
            let mut progress = update.progress.iter();
            let progress = progress.find(|one| one.recommendation == *number)?;
            Some(Report {
                update,
                progress,
                recommendation: self.recommendation,
            })
        })
    }

    /// The spot of a key of the report.
    pub(super) fn spot(self, key: ProgressKey) -> Spot {
        Spot::Progress(
            self.update.id.clone(),
            self.recommendation.number.clone(),
            key,
        )
    }

    /// The spot of a key of its update.
    pub(super) fn update_spot(self, key: UpdateKey) -> Spot {
        Spot::Update(self.update.id.clone(), key)
    }

    /// The spot of the grade that counts.
    pub(super) fn grade_spot(self) -> Spot {
        self.spot(match self.progress.agreed {
            Some(_) => ProgressKey::Agreed,
            None => ProgressKey::Proposed,
        })
    }

    /// The spot of a key of the action plan.
    pub(super) fn plan_spot(self, key: PlanKey) -> Spot {
        plan_spot(self.recommendation, key)
    }
}

/// The spot of a key of the action plan.
pub(super) fn plan_spot(recommendation: &Recommendation, key: PlanKey) -> Spot {
    Spot::Recommendation(recommendation.number.clone(), key)
}

/// The recommendations that need no more work: those whose latest grade says so, those whose parts all are so, and the parts
/// of those that are.
pub(super) fn closed(review: &Review) -> BTreeSet<&RecommendationNumber> {
    let mut closed: BTreeSet<&RecommendationNumber> = BTreeSet::new();
    for report in Report::all(review).filter(|report| report.progress.is_graded(|_| true)) {
        let number = &report.recommendation.number;
        // What was called finished once may be open again.
        match report.progress.is_graded(Grade::is_end) {
            true => closed.insert(number),
            false => closed.remove(number),
        };
    }
    let all = &review.recommendations;
    let is_closed = |one: &&Recommendation| {
        let of_whole = one
            .whole
            .as_ref()
            .is_some_and(|whole| closed.contains(whole));
        let mut parts = all.parts(&one.number);
        let of_parts =
            all.has_parts(&one.number) && parts.all(|part| closed.contains(&part.number));
        of_whole || of_parts || closed.contains(&one.number)
    };
    all.iter()
        .filter(is_closed)
        .map(|one| &one.number)
        .collect()
}
