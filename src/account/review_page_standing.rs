//! The part of a review's page about a recommendation → a grade that is said to be agreed where it was proposed, or the other way
//! round, and a date that is said in the place of another one.
//!
//! A council may say these in words of its own, or not at all. So only what is beside the council's own label counts, and only
//! where it is what was written of this recommendation for something else.

use super::column_heads::is_label;
use super::paper_rows::are_related;
use super::review_page::{ReviewFault, ReviewPageAccount};
use super::review_page_answers::{begins_with, moved_to};
use super::said_units::SaidUnit;
use super::said_words::says;
use crate::model::{Assessment, Progress, ProgressKey, Recommendation, Spot, Update, When};

impl ReviewPageAccount<'_> {
    /// The first grade or date that was written for something else.
    pub(super) fn wrong_standing(
        &self,
        one: &Recommendation,
        unit: &SaidUnit,
    ) -> Option<ReviewFault> {
        let updates = &self.review.updates;
        let reported = |update: &Update| {
            let mut progress = update.progress.iter();
            let progress = progress.find(|progress| progress.recommendation == one.number)?;
            let date = update.date.words();
            let cells = unit.cells.iter().filter(|cell| says(&cell.head, date));
            let wrong = cells.map(|cell| {
                self.other_grade(&cell.words, progress)
                    .or_else(|| self.moved_from(&cell.words, one, progress))
            });
            let (key, said) = wrong.flatten().next()?;
            let number = one.number.clone();
            Some((Spot::Progress(update.id.clone(), number, key), said))
        };
        let wrong = updates.iter().find_map(reported);
        let (spot, said) = wrong.or_else(|| self.other_date(one, unit))?;
        let message = format!(
            "{} says “{said}” of {}, which was not written of it there",
            self.page,
            one.number.called()
        );
        Some((spot, message))
    }

    /// A grade that was proposed with the word for one that was agreed after it, or the other way round.
    fn other_grade(&self, said: &str, progress: &Progress) -> Option<(ProgressKey, String)> {
        let given = [
            ("agreed", ProgressKey::Agreed, &progress.agreed),
            ("proposed", ProgressKey::Proposed, &progress.proposed),
        ];
        let is_of = |given: &Option<Assessment>, words: &str| {
            let given = given.as_ref();
            given.is_some_and(|one| {
                one.grade.label().as_str() == words || one.typed.as_str() == words
            })
        };
        let labels = self.council.scale.grades().iter();
        let labels = labels.map(|grade| grade.label().as_str());
        let typed = [&progress.proposed, &progress.agreed].into_iter().flatten();
        let grades: Vec<&str> = labels.chain(typed.map(|one| one.typed.as_str())).collect();
        let all = &self.review.recommendations;
        let has_parts = all.has_parts(&progress.recommendation);
        // A report may say the grades of the one before.
        let reports = self
            .review
            .updates
            .iter()
            .flat_map(|update| &update.progress);
        let earlier: Vec<&Progress> = reports
            .take_while(|other| !std::ptr::eq(*other, progress))
            .filter(|other| other.recommendation == progress.recommendation)
            .collect();
        let was_given = |grade: &str| {
            let all = earlier.iter().flat_map(|one| [&one.proposed, &one.agreed]);
            all.into_iter().any(|one| is_of(one, grade))
        };
        given.iter().find_map(|(name, key, own)| {
            let label = self.label(name).filter(|label| !label.is_empty())?;
            said.match_indices(label).find_map(|(at, _)| {
                let after = said.get(at + label.len()..)?.chars().next();
                let is_whole = after.is_none_or(|sign| "),;.\n".contains(sign));
                let before = said.get(..at)?.trim_end_matches([' ', '(', ',']);
                let ending = grades.iter().filter(|grade| before.ends_with(**grade));
                let grade = ending
                    .max_by_key(|grade| grade.len())
                    .filter(|_| is_whole)?;
                let mut others = given.iter().filter(|(other, ..)| other != name);
                let is_other = others.any(|(_, _, other)| is_of(other, grade));
                // Where one was given in the same way, it is said there. The parts of a whole have grades of their own.
                let is_wrong = is_other || (own.is_some() && !has_parts && !was_given(grade));
                (is_wrong && !is_of(own, grade)).then(|| (key.clone(), format!("{grade}, {label}")))
            })
        })
    }

    /// A date to which it was moved, after the label of the one before.
    fn moved_from(
        &self,
        said: &str,
        one: &Recommendation,
        progress: &Progress,
    ) -> Option<(ProgressKey, String)> {
        let label = self.council.progress_update.labels.get("changed_from");
        let label = label.map(|label| label.as_str());
        let usual = || self.council.progress_update.usual.label("changed_from");
        let label = label.or_else(usual).filter(|label| !label.is_empty())?;
        let (_, after) = said.split_once(label)?;
        let moved = moved_to(progress);
        let mut to = moved.iter().map(|date| date.words());
        let date = to.find(|date| begins_with(after.trim_start(), date))?;
        let earlier = self.dates_of(one, |other| !std::ptr::eq(other, progress));
        (!earlier.contains(&date)).then(|| {
            let key = ProgressKey::AnticipatedDate;
            (key, format!("{label} {date}"))
        })
    }

    /// A date of the recommendation in the place of the day on which it was signed off.
    fn other_date(&self, one: &Recommendation, unit: &SaidUnit) -> Option<(Spot, String)> {
        let label = self.label("signed_off_on")?;
        let updates = self.review.updates.iter();
        let all = updates.flat_map(|update| update.progress.iter().map(move |one| (update, one)));
        let related =
            all.filter(|(_, progress)| are_related(&progress.recommendation, &one.number));
        let signed = related.filter_map(|(update, progress)| {
            let date = progress.signed_off.as_ref()?;
            Some((
                Spot::Progress(
                    update.id.clone(),
                    progress.recommendation.clone(),
                    ProgressKey::SignedOff,
                ),
                date.words(),
            ))
        });
        let signed: Vec<(Spot, &str)> = signed.collect();
        let (spot, _) = signed.first()?;
        // A report in which it was not signed off has dates of its own.
        let is_silent = |update: &&Update| {
            let mut progress = update.progress.iter();
            !progress.any(|progress| {
                progress.signed_off.is_some() && are_related(&progress.recommendation, &one.number)
            })
        };
        let silent = self.review.updates.iter().filter(is_silent);
        let silent = silent.flat_map(|update| [Some(&update.date), update.considered.as_ref()]);
        let mut others = self.dates_of(one, |_| true);
        others.extend(silent.flatten().map(When::words));
        unit.cells.iter().find_map(|cell| {
            let is_own = signed.iter().any(|(_, date)| says(&cell.words, date));
            let other = others.iter().find(|date| begins_with(&cell.words, date))?;
            let is_wrong = is_label(&cell.head, label) && !is_own;
            is_wrong.then(|| (spot.clone(), format!("{label} {other}")))
        })
    }

    /// The planned date of a recommendation, and those to which it was moved in some reports.
    fn dates_of(&self, one: &Recommendation, counts: impl Fn(&Progress) -> bool) -> Vec<&str> {
        let updates = self.review.updates.iter();
        let reports = updates.flat_map(|update| &update.progress);
        let own = reports.filter(|progress| progress.recommendation == one.number);
        let moved = own.filter(|progress| counts(progress)).flat_map(moved_to);
        let planned = self
            .review
            .recommendations
            .iter()
            .find(|known| known.number == one.number);
        let planned =
            planned.and_then(|known| self.review.recommendations.dated(known).date.as_ref());
        planned.into_iter().chain(moved).map(When::words).collect()
    }
}
