//! An entry in the lists of what an update leaves out → other words in it than the recommendation's own, or another day.
//!
//! A council may print an entry without the text and without a day. So only what is certain counts: the text of another
//! recommendation where the own one is not, an own text that goes on in other words, and the day of another one.

use super::beside_line::are_changing;
use super::changed_alike::is_changed;
use super::follow::Parting;
use super::left_out::{LeftOutLists, WrongEntry};
use super::marks::TextKind;
use super::said_dates::unwritten_date;
use super::search::{Typed, UNMISTAKABLE, WordSearch};
use crate::model::{PlanKey, Progress, Recommendation, Spot, TextLine, When};

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
        let other = others.find(|other| look(other, entry).is_ok())?;
        Some(WrongEntry {
            what: format!(
                "what is written of {} in the entry of {called}",
                other.number.called()
            ),
            spot: Some(Spot::Recommendation(other.number.clone(), PlanKey::Text)),
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
        (!day(true) && (day(false) || is_unwritten())).then(|| WrongEntry {
            what: format!(
                "“{said}” of {}, which was signed off on another day",
                one.number.called()
            ),
            spot: Some(Spot::Recommendation(one.number.clone(), PlanKey::Text)),
        })
    }

    /// Who ended another recommendation, after the grade of this one.
    pub(super) fn wrong_ended_by(
        &self,
        one: &Recommendation,
        own: &Progress,
        after: &str,
    ) -> Option<WrongEntry> {
        let (said, _) = after.split_once("):")?;
        let (_, said) = said.split_once(", ")?;
        let own = own.ended_by.as_ref().map(TextLine::as_str);
        let reports = self.review.updates.iter().flat_map(|one| &one.progress);
        let mut others = reports.filter_map(|other| other.ended_by.as_ref());
        let other = others.find(|other| other.as_str() == said && own != Some(said))?;
        Some(WrongEntry {
            what: format!(
                "“{other}” of {}, which somebody else ended",
                one.number.called()
            ),
            spot: Some(Spot::Recommendation(one.number.clone(), PlanKey::Text)),
        })
    }
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
