//! Which reviews somebody asked for.

use std::collections::BTreeSet;

use super::ReviewStatus;
use super::officers::officers as named_in;
use super::unknown_name::{UnknownName, meant, names};

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
    /// A name that no review has. Nobody works with one, so it is misspelt.
    pub fn unknown(&self, statuses: &[ReviewStatus<'_>]) -> Option<UnknownName> {
        let committees = names(statuses, |status| vec![status.review.committee.to_string()]);
        let officers = names(statuses, |status| {
            let all = &status.review.recommendations;
            let responsible = all.iter().map(|one| all.responsible(one));
            let link = status.review.officers().to_owned();
            std::iter::once(link).chain(responsible).collect()
        });
        let each = officers.iter().flat_map(|words| named_in(words));
        let each: BTreeSet<String> = each.map(str::to_owned).collect();
        let kinds = [
            (
                "committee",
                &self.committee,
                &committees,
                committees.clone(),
            ),
            (
                "officer",
                &self.officer,
                &officers,
                each.into_iter().collect(),
            ),
        ];
        kinds.into_iter().find_map(|(of, wanted, typed, known)| {
            let name = wanted.as_ref()?;
            let is_known = typed.iter().any(|one| is_in(Some(name), one));
            (!is_known).then(|| UnknownName {
                of,
                name: name.clone(),
                meant: meant(name, &known),
                known,
            })
        })
    }

    /// Those that were asked for, in the same order.
    pub fn of<'a>(&self, statuses: Vec<ReviewStatus<'a>>) -> Vec<ReviewStatus<'a>> {
        let wanted = statuses.into_iter().filter_map(|status| self.part(status));
        wanted.collect()
    }

    /// What was asked for of one review, if it is among them. Where only what is overdue is asked for, an officer sees their
    /// own recommendations, and the update of a review of which they are the link officer.
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
        }
        if self.overdue {
            let officer = self.officer.as_ref();
            status.late.retain(|late| is_in(officer, &late.responsible));
            status.is_update_wanted = is_link_officer;
        }
        let is_overdue = status.has_overdue_update() || !status.late.is_empty();
        (is_overdue || !self.overdue).then_some(status)
    }
}

fn is_in(part: Option<&String>, text: &str) -> bool {
    part.is_none_or(|part| text.to_lowercase().contains(&part.trim().to_lowercase()))
}
