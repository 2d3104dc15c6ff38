//! The part of a review's page about a recommendation → an answer or a date in it that is that of another recommendation.
//!
//! A council may print these or leave them out, and in words of its own. So one is wrong only where that of another
//! recommendation is in its place.

use std::collections::BTreeSet;

use super::column_heads::is_label;
use super::paper_rows::are_related;
use super::review_page::{ReviewFault, ReviewPageAccount};
use super::said_units::SaidUnit;
use super::said_words::says;
use crate::model::{
    Answer, DecidedKey, PlanKey, Progress, ProgressKey, Recommendation, Spot, When,
};

impl ReviewPageAccount<'_> {
    /// The answer, or the day of an answer, that the executive gave to another recommendation.
    pub(super) fn wrong_answer(
        &self,
        one: &Recommendation,
        unit: &SaidUnit,
        page: &str,
    ) -> Option<ReviewFault> {
        let own = self.review.answer(one)?;
        let typed = own.response.typed.as_str();
        let all = self.review.recommendations.iter();
        let answers: Vec<&Answer> = all.filter_map(|one| self.review.answer(one)).collect();
        let grades = self.council.scale.grades().iter();
        let grades: BTreeSet<&str> = grades.map(|grade| grade.label().as_str()).collect();
        let given = answers.iter().map(|answer| answer.response.typed.as_str());
        let council = self.council.responses.definitions().iter();
        let known = given.chain(council.map(|one| one.label.as_str()));
        let known = known.filter(|words| !grades.contains(words) && !words.is_empty());
        let known: BTreeSet<&str> = known.collect();
        let spot = |plan: PlanKey, decided: DecidedKey| match one.answer {
            Some(_) => Spot::Recommendation(one.number.clone(), plan),
            None => Spot::Decided(one.number.clone(), decided),
        };
        let mut said = unit.cells.iter().filter_map(|cell| {
            let begins = known.iter().filter(|words| begins_with(&cell.words, words));
            let longest = begins.max_by_key(|words| words.len())?;
            Some((
                cell.words.get(longest.len()..).unwrap_or_default(),
                *longest,
            ))
        });
        let (rest, words) = said.next()?;
        if words != typed {
            // A council may print the answer without what was typed after it.
            let is_own = |words: &str| begins_with(typed, words);
            let is_elsewhere = is_own(words) || said.any(|(_, words)| is_own(words));
            let is_elsewhere = is_elsewhere || says(&unit.words(page), typed);
            return (!is_elsewhere).then(|| {
                let key = spot(PlanKey::Response, DecidedKey::Response);
                (key, self.of_another(words, one))
            });
        }
        let decided = self.review.decision.as_ref().map(|decision| &decision.date);
        let own = day_of(own, decided)?;
        let mut others = answers
            .iter()
            .filter_map(|answer| day_of(answer, decided))
            .chain(decided.map(When::words));
        let other = others.find(|other| *other != own && says(rest, other) && !says(rest, own))?;
        let key = spot(PlanKey::ResponseDate, DecidedKey::ResponseDate);
        Some((key, self.of_another(other, one)))
    }

    /// A date to which another recommendation was moved, or on which another one was signed off.
    pub(super) fn wrong_date(&self, one: &Recommendation, unit: &SaidUnit) -> Option<ReviewFault> {
        let moved = self.label("date_moved").unwrap_or_default();
        let after_moved = unit.cells.iter().filter_map(|cell| {
            let (_, after) = cell.words.split_once(moved).filter(|_| !moved.is_empty())?;
            Some(after)
        });
        let signed_off = self.label("signed_off_on").unwrap_or_default();
        let signed = unit.cells.iter();
        let signed = signed.filter(|cell| is_label(&cell.head, signed_off));
        let after_signed = signed.map(|cell| cell.words.as_str());
        let moved = self.date_of_another(one, after_moved, moved_to);
        let wrong = moved.map(|date| (ProgressKey::AnticipatedDate, date));
        let (key, date) = wrong.or_else(|| {
            let date = self.date_of_another(one, after_signed, |progress| {
                progress.signed_off.iter().collect()
            })?;
            Some((ProgressKey::SignedOff, date))
        })?;
        let updates = self.review.updates.iter().rev();
        let mut reported = updates.filter(|update| update.reported(&one.number).is_some());
        let spot = match reported.next() {
            Some(update) => Spot::Progress(update.id.clone(), one.number.clone(), key),
            None => Spot::Recommendation(one.number.clone(), PlanKey::Text),
        };
        Some((spot, self.of_another(date, one)))
    }

    /// The first of some words that begins with a date of another recommendation, and with none of this one.
    fn date_of_another<'a>(
        &'a self,
        one: &Recommendation,
        said: impl Iterator<Item = &'a str>,
        dates: impl Fn(&'a Progress) -> Vec<&'a When>,
    ) -> Option<&'a str> {
        let mut said = said.peekable();
        // Most parts of a page say none.
        said.peek()?;
        let all = self.review.updates.iter();
        let all = all.flat_map(|update| update.progress.iter());
        let all = all.flat_map(|progress| {
            let is_own = are_related(&progress.recommendation, &one.number);
            let dates = dates(progress).into_iter();
            dates.map(move |date| (is_own, date.words()))
        });
        let (own, others): (Vec<_>, Vec<_>) = all.partition(|(is_own, _)| *is_own);
        said.find_map(|said| {
            let begins = |(_, date): &&(bool, &str)| begins_with(said.trim_start(), date);
            let other = others.iter().find(begins)?;
            (!own.iter().any(|date| begins(&date))).then_some(other.1)
        })
    }

    fn of_another(&self, words: &str, one: &Recommendation) -> String {
        format!(
            "{} says “{words}” of {}, which is written of another recommendation or of none",
            self.page,
            one.number.called()
        )
    }
}

/// The day of an answer, which is that of the decision where it has none.
fn day_of<'a>(answer: &'a Answer, decided: Option<&'a When>) -> Option<&'a str> {
    answer.date.as_ref().or(decided).map(When::words)
}

/// The dates to which a report moves a recommendation.
pub(super) fn moved_to(progress: &Progress) -> Vec<&When> {
    let revised = progress.revision.iter().map(|revision| &revision.date);
    progress.anticipated_date.iter().chain(revised).collect()
}

/// Whether words begin with others that end there.
pub(super) fn begins_with(words: &str, others: &str) -> bool {
    let rest = words.strip_prefix(others);
    rest.is_some_and(|rest| {
        let rest = rest.trim_start_matches(' ');
        !rest.starts_with(char::is_alphanumeric) && !rest.starts_with('-')
    })
}
