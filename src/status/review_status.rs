//! A review and a day → its status.

use std::cmp::Ordering;
use std::collections::BTreeSet;

use jiff::civil::Date;

use super::{LateRecommendation, NextDue, PartStatus, ReviewOnDay, Urgency, UsualTime};
use crate::council::Council;
use crate::model::{Grade, RecommendationNumber, Review, Update};

/// Where one review is: how its recommendations are graded, and when the next update is due.
#[derive(Debug, Clone)]
pub struct ReviewStatus<'a> {
    /// The review.
    pub review: &'a Review,
    /// The council's grades in order, each with the recommendations whose latest grade it is.
    pub grades: Vec<(&'a Grade, Vec<RecommendationNumber>)>,
    /// The parts of its recommendations, each by itself. In the lists of recommendations a whole is where its least advanced
    /// part is.
    pub parts: Vec<PartStatus<'a>>,
    /// The recommendations whose latest report has no grade, and those that no update has reported on.
    pub not_graded: Vec<RecommendationNumber>,
    /// The recommendations that are neither signed off nor ended.
    pub outstanding: Vec<RecommendationNumber>,
    /// The recommendations that the committee has signed off.
    pub signed_off: Vec<RecommendationNumber>,
    /// The recommendations that will not be done.
    pub ended: Vec<RecommendationNumber>,
    /// The recommendations that the executive has rejected.
    pub rejected: Vec<RecommendationNumber>,
    /// The latest update, if there has been one.
    pub last_update: Option<&'a Update>,
    /// The recommendations whose date has passed.
    pub late: Vec<LateRecommendation<'a>>,
    /// The next update.
    pub next_update: NextDue<'a>,
    /// How urgent the next update is.
    pub urgency: Urgency,
    /// Whether the next update is among what was asked for: it is another officer's where only a recommendation is theirs.
    pub is_update_wanted: bool,
}

impl<'a> ReviewStatus<'a> {
    /// The status on `day`, with the grades and the usual interval of the council.
    pub fn new(review: &'a Review, council: &'a Council, day: Date) -> Self {
        let known = ReviewOnDay::new(review, day);
        let grades = council.scale.grades().iter();
        let next_update = known.next_update(UsualTime::of(council));
        ReviewStatus {
            review,
            grades: grades.map(|grade| (grade, known.graded(grade))).collect(),
            parts: PartStatus::all(review, &known),
            not_graded: known.not_graded(),
            outstanding: known.outstanding(),
            signed_off: known.signed_off(),
            ended: known.ended(),
            rejected: known.rejected(),
            last_update: known.last_update(),
            late: known.late(),
            urgency: next_update.urgency(day),
            is_update_wanted: true,
            next_update,
        }
    }

    /// The updates up to the latest one that is known.
    pub(super) fn known_updates(&self) -> &'a [Update] {
        let last = self.last_update.map(|last| &last.id);
        let mut updates = self.review.updates.iter();
        let last = last.and_then(|last| updates.position(|one| one.id == *last));
        let known = last.map_or(0, |last| last + 1);
        self.review.updates.get(..known).unwrap_or_default()
    }

    /// How many recommendations are late, each counted once with all its parts.
    pub fn late_wholes(&self) -> usize {
        let late = self.late.iter().map(LateRecommendation::whole);
        late.collect::<BTreeSet<_>>().len()
    }

    /// Whether the next update is overdue, and was asked for.
    pub fn has_overdue_update(&self) -> bool {
        self.urgency == Urgency::Overdue && self.is_update_wanted
    }

    /// What has been overdue longest comes first, then what is due soonest; reviews of one day are in order of their
    /// names.
    pub fn by_urgency(&self, other: &Self) -> Ordering {
        let rank = |status: &Self| (status.urgency, status.next_update.due.last_day());
        rank(self)
            .cmp(&rank(other))
            .then_with(|| self.review.id.cmp(&other.review.id))
    }
}
