//! Which reviews somebody asked for.

use super::{ReviewStatus, Urgency};

/// What was asked for. Names are parts of what is written, and capital letters make no difference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wanted {
    /// Only reviews of this committee.
    pub committee: Option<String>,
    /// Only what this officer has to do with, as link officer or as the one responsible for a recommendation.
    pub officer: Option<String>,
    /// Only what is overdue: an update or recommendations.
    pub overdue: bool,
}

impl Wanted {
    /// Those that were asked for, in the same order.
    pub fn of<'a>(&self, statuses: Vec<ReviewStatus<'a>>) -> Vec<ReviewStatus<'a>> {
        let wanted = statuses.into_iter().filter_map(|status| self.part(status));
        wanted.collect()
    }

    /// What was asked for of one review, if it is among them. An officer who is not the link officer sees only their own
    /// recommendations among those that are late.
    fn part<'a>(&self, mut status: ReviewStatus<'a>) -> Option<ReviewStatus<'a>> {
        let review = status.review;
        if !is_in(self.committee.as_ref(), review.committee.as_str()) {
            return None;
        }
        let is_link_officer = is_in(self.officer.as_ref(), review.officers());
        if !is_link_officer {
            let officer = self.officer.as_ref();
            let mut all = review.recommendations.iter();
            if !all.any(|one| is_in(officer, &review.recommendations.responsible(one))) {
                return None;
            }
            let is_theirs = |text: &str| is_in(officer, text);
            status.late.retain(|late| is_theirs(&late.responsible));
        }
        // Another officer's update is not overdue with this one.
        let is_overdue =
            (status.urgency == Urgency::Overdue && is_link_officer) || !status.late.is_empty();
        (is_overdue || !self.overdue).then_some(status)
    }
}

fn is_in(part: Option<&String>, text: &str) -> bool {
    part.is_none_or(|part| text.to_lowercase().contains(&part.trim().to_lowercase()))
}
