//! The dates of a recommendation: the one first agreed, each revision of it, and the one in force.
//!
//! The agreed date stays in the action plan as it was. An update that says `revised_date` revises it from then on, and an
//! earlier revision stays in the update that made it. It must not know how anything is printed or who is late.

use super::{Meaning, Progress, ProgressKey, Recommendation, Review, TextLine, Update, When};

/// A new date for a recommendation, in the place of the one that held before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DateRevision {
    /// By when it is to be done now.
    pub date: When,
    /// Who revised it, where that is said.
    pub by: Option<TextLine>,
}

/// A revision, and where it was made.
#[derive(Debug, Clone, Copy)]
pub struct RevisionMade<'a> {
    /// The update that has it.
    pub update: &'a Update,
    /// The revision.
    pub revision: &'a DateRevision,
}

/// A date of a recommendation, and who gave it.
#[derive(Debug, Clone, Copy)]
pub struct GivenDate<'a> {
    /// The date.
    pub date: &'a When,
    /// The update that gave it; none where it is the agreed one.
    pub update: Option<&'a Update>,
}

/// What a report says of the new date that it gives.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewDate {
    /// It was agreed in the place of the one before.
    Revised,
    /// Officers expect it.
    Anticipated,
}

impl NewDate {
    /// The key that it is written under.
    pub fn key(self) -> ProgressKey {
        match self {
            Self::Revised => ProgressKey::RevisedDate,
            Self::Anticipated => ProgressKey::AnticipatedDate,
        }
    }
}

impl Progress {
    /// The date that this report gives the recommendation: the revised one, or else the anticipated one.
    pub fn new_date(&self) -> Option<(NewDate, &When)> {
        let revised = self.revision.as_ref();
        let revised = revised.map(|revision| (NewDate::Revised, &revision.date));
        let expected = self.anticipated_date.as_ref();
        revised.or(expected.map(|date| (NewDate::Anticipated, date)))
    }
}

impl Review {
    /// The revisions of the date of a recommendation in these updates, the earliest first.
    pub fn revisions<'a>(
        &self,
        recommendation: &Recommendation,
        updates: &'a [Update],
    ) -> Vec<RevisionMade<'a>> {
        let revisions = updates.iter().filter_map(|update| {
            let revision = update.reported(&recommendation.number)?.revision.as_ref()?;
            Some(RevisionMade { update, revision })
        });
        revisions.collect()
    }

    /// The revisions of a date that were made up to this update and in it, the earliest first.
    pub fn revisions_until<'a>(
        &'a self,
        recommendation: &Recommendation,
        update: &'a Update,
    ) -> Vec<RevisionMade<'a>> {
        let mut revisions = self.revisions(recommendation, self.updates_before(update));
        revisions.extend(self.revisions(recommendation, std::slice::from_ref(update)));
        revisions
    }

    /// The date in force by these updates: the last revision of it, or of that of its whole, or else the agreed date.
    pub fn date_in_force<'a>(
        &'a self,
        recommendation: &'a Recommendation,
        updates: &'a [Update],
    ) -> Option<GivenDate<'a>> {
        let revised = updates.iter().rev().find_map(|update| {
            let own = update.reported(&recommendation.number);
            let whole = recommendation.whole.as_ref();
            let of = |progress: &'a Progress| progress.revision.as_ref();
            let revision = own.and_then(of);
            let revision = revision.or_else(|| update.reported(whole?).and_then(of))?;
            Some(GivenDate {
                date: &revision.date,
                update: Some(update),
            })
        });
        revised.or_else(|| self.agreed_date(recommendation))
    }

    /// The last date that these updates gave it or its whole, revised or anticipated, or else the agreed date. One that is not
    /// known yet, such as "TBC", puts none aside that is.
    pub fn expected_date<'a>(
        &'a self,
        recommendation: &'a Recommendation,
        updates: &'a [Update],
    ) -> Option<GivenDate<'a>> {
        let whole = recommendation.whole.as_ref();
        let is_of = |progress: &&Progress| {
            progress.recommendation == recommendation.number
                || Some(&progress.recommendation) == whole
        };
        let announced = updates.iter().rev().find_map(|update| {
            let mut reports = update.progress.iter().filter(is_of);
            let date = reports.find_map(|one| one.new_date().map(|(_, date)| date))?;
            (date.meaning() != &Meaning::Unknown).then_some(GivenDate {
                date,
                update: Some(update),
            })
        });
        announced.or_else(|| self.agreed_date(recommendation))
    }

    /// The date of the action plan.
    fn agreed_date<'a>(&'a self, recommendation: &'a Recommendation) -> Option<GivenDate<'a>> {
        let date = self.recommendations.dated(recommendation).date.as_ref()?;
        Some(GivenDate { date, update: None })
    }
}
