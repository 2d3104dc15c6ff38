//! What has happened to the recommendations by a certain date.

use std::collections::BTreeSet;
use std::ops::Deref;

use crate::language::Language;

use super::{
    Assessment, Correction, DateRevision, Extra, FieldValue, Grade, RecommendationNumber, RichText,
    Scale, Slug, TextLine, When,
};

/// One progress update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// The name of its file: `2019-09`.
    pub id: Slug,
    /// Its date: a day, a month, or another time such as a quarter.
    pub date: When,
    /// The language that it is written in, where that is not the one of its review.
    pub language: Option<Language>,
    /// Its own title, where the council's usual one does not do.
    pub title: Option<TextLine>,
    /// When the committee considered it.
    pub considered: Option<When>,
    /// The recommendations that it is about; none where it is about all that are open.
    pub covers: Option<Vec<RecommendationNumber>>,
    /// What it reports, in its own order.
    pub progress: ProgressEntries,
    /// What was put right in it after it was published, as typed.
    pub corrections: Vec<Correction>,
    /// The council's own fields.
    pub extra: Extra,
}

impl Update {
    /// The same with its grades as those of another scale, which has the same in the same order. The words stay as typed.
    pub fn counted_in(mut self, scale: &Scale) -> Self {
        self.progress
            .assessments()
            .for_each(|assessment| assessment.count_in(scale));
        self
    }

    /// Whether it has a grade for any recommendation. A council need not grade what it reports.
    pub fn has_grades(&self) -> bool {
        self.progress.iter().any(|one| one.grade().is_some())
    }

    /// What it reports on a recommendation of this number, if anything.
    pub fn reported(&self, number: &RecommendationNumber) -> Option<&Progress> {
        let mut progress = self.progress.iter();
        progress.find(|one| one.recommendation == *number)
    }
}

/// What an update reports: one entry or more, and for each recommendation one at most.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProgressEntries(Vec<Progress>);

/// Why entries are not those of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProgressEntriesFault {
    /// There is none.
    Empty,
    /// Two of them are about this recommendation.
    Twice(RecommendationNumber),
}

impl ProgressEntries {
    /// The entries in the order of the update.
    pub fn new(entries: Vec<Progress>) -> Result<Self, ProgressEntriesFault> {
        let mut reported = BTreeSet::new();
        let mut numbers = entries.iter().map(|entry| &entry.recommendation);
        match numbers.find(|number| !reported.insert(*number)).cloned() {
            Some(number) => Err(ProgressEntriesFault::Twice(number)),
            None if entries.is_empty() => Err(ProgressEntriesFault::Empty),
            None => Ok(ProgressEntries(entries)),
        }
    }
}

impl ProgressEntries {
    /// The entries, whose values may change; their recommendations may not.
    pub(super) fn entries_mut(&mut self) -> impl Iterator<Item = &mut Progress> {
        self.0.iter_mut()
    }

    /// The grades of all entries, whose words may change.
    pub(super) fn assessments(&mut self) -> impl Iterator<Item = &mut Assessment> {
        let entries = self.0.iter_mut();
        entries.flat_map(|entry| {
            entry
                .proposed
                .as_mut()
                .into_iter()
                .chain(entry.agreed.as_mut())
        })
    }
}

/// To look at; entries cannot be added or removed.
impl Deref for ProgressEntries {
    type Target = [Progress];

    fn deref(&self) -> &[Progress] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a ProgressEntries {
    type Item = &'a Progress;
    type IntoIter = std::slice::Iter<'a, Progress>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}

/// The progress of one recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Which one.
    pub recommendation: RecommendationNumber,
    /// The evidence.
    pub evidence: FieldValue<RichText>,
    /// The grade that officers propose; none where it is not graded.
    pub proposed: Option<Assessment>,
    /// Why this grade.
    pub explanation: Option<RichText>,
    /// The reason why progress has slipped.
    pub reason: Option<RichText>,
    /// When it is now expected to be done.
    pub anticipated_date: Option<When>,
    /// The date by which it is to be done from now on, where that was revised.
    pub revision: Option<DateRevision>,
    /// Who agreed that it will not be done, where the grade says so.
    pub ended_by: Option<TextLine>,
    /// The grade that the committee agreed, once it has.
    pub agreed: Option<Assessment>,
    /// Who moved that the committee agree another grade than the proposed one, where that is known.
    pub moved_by: Option<TextLine>,
    /// When the committee signed it off, once it has.
    pub signed_off: Option<When>,
    /// The council's own fields.
    pub extra: Extra,
}

impl Progress {
    /// The grade that counts: what the committee agreed, and until then what officers propose. None where it is not graded.
    pub fn standing(&self) -> Option<&Assessment> {
        self.agreed.as_ref().or(self.proposed.as_ref())
    }

    /// The grade that officers proposed, where the committee agreed another one.
    pub fn amended_from(&self) -> Option<&Assessment> {
        let proposed = self.proposed.as_ref()?;
        let agreed = self.agreed.as_ref()?;
        (agreed.grade.number() != proposed.grade.number()).then_some(proposed)
    }

    /// What that grade means.
    pub fn grade(&self) -> Option<&Grade> {
        self.standing().map(|standing| &standing.grade)
    }

    /// Whether the grade that counts says such a thing. What is not graded says nothing.
    pub fn is_graded(&self, such: impl Fn(&Grade) -> bool) -> bool {
        self.grade().is_some_and(such)
    }

    /// Whether it is settled that the recommendation will not be done. Officers can only propose that: it counts once the
    /// committee has agreed the grade, or the update says who agreed.
    pub fn has_ended(&self) -> bool {
        let is_agreed = self.agreed.is_some() || self.ended_by.is_some();
        is_agreed && self.is_graded(Grade::is_ended)
    }
}
