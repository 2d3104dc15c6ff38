//! The page of a review → a date on it that is written nowhere in the review, a number that no recommendation has, or another
//! committee.
//!
//! A council has words and dates of its own elsewhere. So only what is after a label that the program knows counts, and what is
//! at the head of the table of updates.

use super::column_heads::is_label;
use super::head_words::OwnHead;
use super::one_line::on_one_line;
use super::review_page::{ReviewFault, ReviewPageAccount, SaidWithRows, first_line};
use super::said_dates::unwritten_date;
use super::said_units::{SaidUnit, UnitCell};
use crate::document::Level;
use crate::model::{Deadline, PlanKey, Recommendation, ReviewKey, Spot, When};

/// The dates of a review, and the labels that dates come after.
pub(super) struct WrittenDates<'r> {
    written: Vec<&'r str>,
    answered: Option<&'r str>,
    signed_off: Option<&'r str>,
    reported: Option<&'r str>,
    moved: Option<&'r str>,
}

impl ReviewPageAccount<'_> {
    /// The dates that may be on the page.
    pub(super) fn dates(&self) -> WrittenDates<'_> {
        let label = |name| self.label(name).filter(|label| !label.is_empty());
        WrittenDates {
            written: self.written_dates(),
            answered: label("answered"),
            signed_off: label("signed_off_on"),
            reported: label("reported"),
            moved: label("date_moved"),
        }
    }

    /// The dates that are written in the review, and those that the summary counts from them.
    fn written_dates(&self) -> Vec<&str> {
        let review = self.review;
        let planned = review.recommendations.iter();
        let planned = planned.flat_map(|one| {
            let answer = review.answer(one);
            let given = answer.map(|answer| answer.response.typed.as_str());
            let on = answer.and_then(|answer| answer.date.as_ref());
            let dates = one.date.as_ref().into_iter().chain(on).map(When::words);
            dates.chain(given)
        });
        let mut dates: Vec<&str> = planned.collect();
        dates.extend(review.action_plan_agreed.as_ref().map(When::words));
        for update in &review.updates {
            let own = [Some(&update.date), update.considered.as_ref()];
            dates.extend(own.into_iter().flatten().map(When::words));
            for one in &update.progress {
                let revised = one.revision.as_ref().map(|revision| &revision.date);
                let own = [
                    one.anticipated_date.as_ref(),
                    revised,
                    one.signed_off.as_ref(),
                ];
                dates.extend(own.into_iter().flatten().map(When::words));
            }
        }
        if let Some(decision) = &review.decision {
            let own = [Some(&decision.date), decision.publication.as_ref()];
            dates.extend(own.into_iter().flatten().map(When::words));
            dates.extend(decision.call_in.as_ref().map(Deadline::words));
        }
        dates.extend(self.summary.iter().map(|value| value.words.as_str()));
        dates
    }

    /// A date after the label of an answer, a report, a day on which it was signed off, or a date to which it was moved.
    pub(super) fn unwritten_date(
        &self,
        one: &Recommendation,
        unit: &SaidUnit,
        dates: &WrittenDates<'_>,
    ) -> Option<ReviewFault> {
        let dated = |cell: &UnitCell| {
            let is_after =
                |label: Option<&str>| label.is_some_and(|label| is_label(&cell.head, label));
            let in_head = || {
                dates
                    .reported
                    .filter(|label| cell.head.starts_with(*label))
                    .and_then(|_| unwritten_date(&cell.head, &dates.written))
            };
            let in_words = || {
                let words = match is_after(dates.answered) || is_after(dates.signed_off) {
                    true => cell.words.as_str(),
                    false => cell.words.split_once(dates.moved?)?.1,
                };
                unwritten_date(words, &dates.written)
            };
            in_head().or_else(in_words).map(str::to_owned)
        };
        let date = unit.cells.iter().find_map(dated)?;
        let message = format!(
            "{} says “{date}” of {}, which is written nowhere in the review",
            self.page,
            one.number.called()
        );
        let spot = Spot::Recommendation(one.number.clone(), PlanKey::Text);
        Some((spot, message))
    }

    /// A date at the head of a table of recommendations and updates.
    pub(super) fn unwritten_head(
        &self,
        (said, _, rows): SaidWithRows<'_>,
        dates: &WrittenDates<'_>,
    ) -> Option<ReviewFault> {
        let numbers = self.numbers();
        let date = rows.iter().find_map(|table| {
            let mut heads = table.heads.iter().filter_map(|head| said.get(head.clone()));
            let date = heads.find_map(|head| unwritten_date(head, &dates.written))?;
            let mut rows = table.rows.iter();
            let is_of_numbers = rows.all(|row| {
                let head = row
                    .cells
                    .get(row.head)
                    .and_then(|head| said.get(head.clone()));
                head.is_some_and(|head| numbers.named_by(head).is_some())
            });
            is_of_numbers.then_some(date)
        })?;
        let message = format!(
            "{} says “{date}” above a column, which is written nowhere in the review",
            self.page
        );
        Some((Spot::Review(ReviewKey::Title), message))
    }

    /// A heading above the text of a recommendation with a number that none has.
    pub(super) fn unknown_number(&self, said: &str, units: &[SaidUnit]) -> Option<ReviewFault> {
        let label = self
            .label("recommendation")
            .filter(|label| !label.is_empty())?;
        let is_figures =
            |words: &str| !words.is_empty() && words.bytes().all(|sign| sign.is_ascii_digit());
        let all = &self.review.recommendations;
        if !all.iter().all(|one| is_figures(&one.number.to_string())) {
            return None;
        }
        let numbers = self.numbers();
        units.iter().filter(|unit| unit.is_headed).find_map(|unit| {
            let number = unit
                .head
                .strip_prefix(label)?
                .trim()
                .trim_end_matches([':', '.']);
            if !is_figures(number) || numbers.named_by(number).is_some() {
                return None;
            }
            let words = said.get(unit.range.clone())?;
            let is_within = |one: &&Recommendation| {
                let line = first_line(one);
                line.is_some_and(|line| words.lines().any(|block| block.trim() == line))
            };
            let one = all.iter().find(is_within)?;
            let message = format!(
                "{} says “{}” above what is written of {}",
                self.page,
                unit.head,
                one.number.called()
            );
            let spot = Spot::Recommendation(one.number.clone(), PlanKey::Text);
            Some((spot, message))
        })
    }

    /// Another committee after the label of one, before the first part of the page.
    pub(super) fn other_committee(
        &self,
        (said, titles, _): SaidWithRows<'_>,
    ) -> Option<ReviewFault> {
        let label = self.label("committee").filter(|label| !label.is_empty())?;
        let mut parts = titles
            .iter()
            .filter(|title| title.level == Some(Level::Two));
        let end = parts.next().map_or(said.len(), |title| title.range.start);
        let mut lines = said.get(..end)?.lines().map(on_one_line);
        let line = lines.find(|line| line.starts_with(label))?;
        let head = OwnHead {
            known: Vec::new(),
            committee: Some(self.review.committee.as_str()),
            item: None,
        };
        let other = head.wrong_committee(line.get(label.len()..)?)?;
        let message = format!(
            "{} says “{other}” after “{label}”, which is another committee",
            self.page
        );
        Some((Spot::Review(ReviewKey::Committee), message))
    }
}
