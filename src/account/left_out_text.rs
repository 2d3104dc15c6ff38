//! An entry in the lists of what an update leaves out → other words in it than the recommendation's own, or another day.
//!
//! A council may print an entry without the text, without a day and without who ended it. So only what is certain counts: the
//! text of another recommendation, or other words, where the own one is not, and another day or name in the place of its own.

use super::beside_line::are_changing;
use super::changed_alike::is_changed;
use super::column_heads::is_label;
use super::follow::Parting;
use super::left_out::{LeftOutLists, WrongEntry};
use super::marks::TextKind;
use super::one_line::on_one_line;
use super::place_of_word::phrase;
use super::said_dates::unwritten_date;
use super::search::{Typed, UNMISTAKABLE, WordSearch};
use crate::model::{PlanKey, Progress, ProgressKey, Recommendation, Spot, TextLine, Update, When};

impl LeftOutLists<'_> {
    /// The text of another recommendation in the entry of this one, or its own one changed.
    pub(super) fn wrong_text(&self, one: &Recommendation, entry: &str) -> Option<WrongEntry> {
        let own = look(one, entry);
        let Err(parting) = own else {
            return None;
        };
        let called = one.number.called();
        let text = one.text.source();
        if text.len() >= UNMISTAKABLE && is_changed(text, (0, parting), entry) {
            return Some(WrongEntry {
                what: format!("other words than are written in `text` of {called}"),
                spot: Some(Spot::Recommendation(one.number.clone(), PlanKey::Text)),
            });
        }
        let all = self.review.recommendations.iter();
        let mut others = all.filter(|other| {
            other.number != one.number && other.text.source().len() >= UNMISTAKABLE
        });
        let Some(other) = others.find(|other| look(other, entry).is_ok()) else {
            return self.other_words(one, entry);
        };
        Some(WrongEntry {
            what: format!(
                "what is written of {} in the entry of {called}",
                other.number.called()
            ),
            spot: Some(Spot::Recommendation(other.number.clone(), PlanKey::Text)),
        })
    }

    /// Words after the colon of an entry that are not the beginning of its text. A label may come there, or where more is
    /// said of it, such as a date.
    fn other_words(&self, one: &Recommendation, entry: &str) -> Option<WrongEntry> {
        let (_, rest) = entry.split_once("):").or_else(|| entry.split_once(':'))?;
        let mut lines = rest.lines().map(str::trim);
        let said = lines.find(|line| !line.is_empty())?;
        let text = on_one_line(&one.text.plain());
        let cut = said.trim_end_matches(['.', '…', ' ']);
        let is_beginning = !cut.is_empty() && text.starts_with(cut);
        let is_label = self.labels.values().any(|label| is_label(said, label));
        // Most words of a text that was changed are its own.
        let own = said.split_whitespace();
        let own = own.filter(|word| text.split_whitespace().any(|other| other == *word));
        let is_changed = own.count() * 2 >= said.split_whitespace().count();
        let is_more = said.contains(|sign: char| sign.is_ascii_digit()) && !is_changed;
        (!is_beginning && !is_label && !is_more).then(|| WrongEntry {
            what: format!(
                "“{}” in the entry of {}, where its text was written",
                phrase(said, 0),
                one.number.called()
            ),
            spot: Some(Spot::Recommendation(one.number.clone(), PlanKey::Text)),
        })
    }

    /// The day on which another recommendation was signed off, right after the number of this one.
    pub(super) fn wrong_day(&self, one: &Recommendation, after: &str) -> Option<WrongEntry> {
        let said = after.split_once(')').map(|(said, _)| said)?;
        let before = self.review.signed_off_before(self.update);
        let day = |is_own: bool| {
            let mut days = before
                .iter()
                .filter(move |entry| (entry.recommendation.number == one.number) == is_own)
                .map(|entry| When::words(entry.date));
            days.any(|day| day == said)
        };
        // A template may say more there, and dates of the review.
        let days = before.iter().map(|entry| entry.date);
        let others = self.review.updates.iter();
        let others = others.flat_map(|one| [Some(&one.date), one.considered.as_ref()]);
        let planned = self.review.recommendations.iter();
        let planned = planned.filter_map(|one| one.date.as_ref());
        let dates = days.chain(others.flatten()).chain(planned);
        let known: Vec<&str> = dates.map(When::words).collect();
        let own = before.iter();
        let mut own = own.filter(|entry| entry.recommendation.number == one.number);
        let rest = own.find_map(|entry| said.strip_prefix(entry.date.words()));
        if let Some(rest) = rest.filter(|rest| are_changing(rest)) {
            return Some(WrongEntry {
                what: format!(
                    "“{}” after the day on which {} was signed off",
                    rest.trim(),
                    one.number.called()
                ),
                spot: Some(Spot::Recommendation(one.number.clone(), PlanKey::Text)),
            });
        }
        let is_unwritten = || unwritten_date(said, &known).is_some();
        // The report in which it was signed off has dates as well.
        let reports = self.review.updates.iter();
        let mut reports = reports.filter(|update| {
            let report = update.reported(&one.number);
            report.is_some_and(|progress| progress.signed_off.is_some())
        });
        let mut is_of_report = || reports.any(|update| dates_of(update).any(|date| date == said));
        let is_other = known.contains(&said) && !is_of_report();
        (!day(true) && (day(false) || is_other || is_unwritten())).then(|| WrongEntry {
            what: format!(
                "“{said}” of {}, which was signed off on another day",
                one.number.called()
            ),
            spot: Some(Spot::Recommendation(one.number.clone(), PlanKey::Text)),
        })
    }

    /// Somebody else than ended a recommendation, or another day, after its grade. Words of the council begin with a small
    /// letter.
    pub(super) fn wrong_ended_by(
        &self,
        one: &Recommendation,
        (ending, own): (&Update, &Progress),
        after: &str,
    ) -> Option<WrongEntry> {
        let (said, _) = after.split_once("):")?;
        let (_, said) = said.split_once(", ")?;
        let reason = own.reason.as_ref().map(|reason| reason.plain());
        let own = own.ended_by.as_ref().map(TextLine::as_str);
        let reports = self.review.updates.iter().flat_map(|one| &one.progress);
        let mut others = reports.filter_map(|other| other.ended_by.as_ref());
        let mut is_of_other = || others.any(|other| other.as_str() == said && own != Some(said));
        let is_value = said.starts_with(|sign: char| sign.is_uppercase() || sign.is_ascii_digit());
        let is_own = |own: &str| {
            let rest = own.strip_prefix(said);
            said.contains(own) || rest.is_some_and(|rest| rest.starts_with([',', ' ']))
        };
        let is_another = || {
            let is_known = own.is_none_or(is_own)
                || dates_of(ending).any(|date| date == said)
                || reason.is_some_and(|reason| reason.contains(said))
                || self.labels.values().any(|label| is_label(said, label));
            is_value && !is_known
        };
        (is_of_other() || is_another()).then(|| WrongEntry {
            what: format!(
                "“{said}” of {}, which somebody else ended or on another day",
                one.number.called()
            ),
            spot: Some(Spot::Progress(
                ending.id.clone(),
                one.number.clone(),
                ProgressKey::EndedBy,
            )),
        })
    }
}

/// The dates of a report.
fn dates_of(update: &Update) -> impl Iterator<Item = &str> {
    let dates = [Some(&update.date), update.considered.as_ref()];
    dates.into_iter().flatten().map(When::words)
}

/// Looks for the text of a recommendation in an entry.
fn look(one: &Recommendation, entry: &str) -> Result<(), Parting> {
    let typed = Typed {
        text: one.text.source(),
        kind: TextKind::Long,
        about: None,
        is_report: false,
    };
    let mut search = WordSearch::new(entry, 1);
    match search.find(0, typed, 0..entry.len()) {
        true => Ok(()),
        false => Err(search
            .found
            .into_iter()
            .next()
            .and_then(Result::err)
            .unwrap_or_default()),
    }
}
