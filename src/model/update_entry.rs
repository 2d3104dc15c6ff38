//! A review and one of its updates → what the update has on each recommendation, in the order in which a paper prints it.
//!
//! In comes what was reported, on wholes and on parts. Out come the wholes before their parts: one that is reported through
//! its parts is there too, with the grade of the least advanced of them. It must not know how anything is printed.

use super::{Progress, Recommendation, RecommendationNumber, Review, Update};

/// What an update has on one recommendation.
#[derive(Debug, Clone, Copy)]
pub struct UpdateEntry<'a> {
    /// The recommendation, or the part of one.
    pub recommendation: &'a Recommendation,
    /// What is reported of it.
    pub state: EntryState<'a>,
}

/// How a recommendation is reported.
#[derive(Debug, Clone, Copy)]
pub enum EntryState<'a> {
    /// By itself.
    Reported(&'a Progress),
    /// Through its parts, of which this is the least advanced.
    ThroughParts(&'a Progress),
}

impl Review {
    /// What an update has on each recommendation. Entries are in its own order; a whole is followed by its parts.
    pub fn entries<'a>(&'a self, update: &'a Update) -> Vec<UpdateEntry<'a>> {
        let mut entries = Vec::new();
        let mut done: Vec<&RecommendationNumber> = Vec::new();
        let known = update.progress.iter();
        for one in known.filter_map(|one| self.recommendations.get(&one.recommendation)) {
            let whole = self.recommendations.whole(one);
            if done.contains(&&whole.number) {
                continue;
            }
            if self.recommendations.has_parts(&whole.number) {
                done.push(&whole.number);
            }
            let through = || {
                self.least_advanced(&whole.number, update)
                    .map(EntryState::ThroughParts)
            };
            let of_itself = update.reported(&whole.number).map(EntryState::Reported);
            entries.extend(of_itself.or_else(through).map(|state| UpdateEntry {
                recommendation: whole,
                state,
            }));
            let parts = self.recommendations.parts(&whole.number);
            entries.extend(parts.filter_map(|part| {
                let progress = update.reported(&part.number)?;
                Some(UpdateEntry {
                    recommendation: part,
                    state: EntryState::Reported(progress),
                })
            }));
        }
        entries
    }

    /// The last report on the part that is least advanced, as it was known when an update was written.
    fn least_advanced(&self, whole: &RecommendationNumber, update: &Update) -> Option<&Progress> {
        let until = self.updates.iter().position(|one| one.id == update.id)?;
        let known = self.updates.get(..=until)?;
        self.least_advanced_of(whole, known)
    }

    /// The last report in these updates on the part that is least advanced; none where no part was reported.
    pub fn least_advanced_of<'a>(
        &'a self,
        whole: &RecommendationNumber,
        updates: &'a [Update],
    ) -> Option<&'a Progress> {
        let whole = self.recommendations.get(whole)?;
        let parts = self.recommendations.parts(&whole.number);
        let last = parts.filter_map(|part| self.last_report(&part.number, updates));
        // Of two that are as far as each other the first counts.
        last.min_by_key(|one| std::cmp::Reverse(one.standing().grade.rank()))
    }

    /// The last report in these updates on a recommendation; on a part also that on its whole.
    pub fn last_report<'a>(
        &'a self,
        number: &RecommendationNumber,
        updates: &'a [Update],
    ) -> Option<&'a Progress> {
        let whole = self.recommendations.whole_of(number);
        let mut updates = updates.iter().rev();
        updates.find_map(|update| {
            let own = update.reported(number);
            own.or_else(|| update.reported(whole?))
        })
    }
}
