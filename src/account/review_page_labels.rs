//! The part of a review's page about a recommendation → a short value in it that is not after its own label.
//!
//! A council may have other labels there. So only those count that the page has.

use super::beside_line::{are_changing, turn_date_round};
use super::column_heads::{HeadedValue, is_label, wrong_head};
use super::review_page::{ReviewFault, ReviewPageAccount};
use super::said_units::SaidUnit;
use super::said_words::says;
use crate::model::{PlanKey, Recommendation, Spot, When};

impl ReviewPageAccount<'_> {
    /// A value after the label of another one.
    pub(super) fn wrong_label(&self, one: &Recommendation, unit: &SaidUnit) -> Option<ReviewFault> {
        let who = one.responsibility.as_ref().map(|who| who.plain());
        let date = one.date.as_ref().map(When::words);
        let values = [
            (PlanKey::Responsibility, "responsibility", who.as_deref()),
            (PlanKey::Date, "planned", date),
        ];
        let values = values.into_iter().filter_map(|(key, label, words)| {
            let label = self.label(label)?;
            Some((
                key,
                HeadedValue {
                    label,
                    words: words?,
                },
            ))
        });
        let (keys, values): (Vec<PlanKey>, Vec<_>) = values.unzip();
        let heads: Vec<&str> = unit.cells.iter().map(|cell| cell.head.as_str()).collect();
        let cells: Vec<&str> = unit.cells.iter().map(|cell| cell.words.as_str()).collect();
        let Some((wrong, head)) = wrong_head(&heads, &cells, &values) else {
            let changed = || self.changed_date(one, unit);
            return self
                .not_after_label(one, unit, keys.iter().zip(&values))
                .or_else(changed);
        };
        let key = keys.into_iter().nth(wrong)?;
        let message = format!(
            "{} says what is written in `{}` after “{head}”, the label of another key",
            self.page,
            key.name()
        );
        Some((Spot::Recommendation(one.number.clone(), key), message))
    }

    /// The planned date with words beside it that change it.
    fn changed_date(&self, one: &Recommendation, unit: &SaidUnit) -> Option<ReviewFault> {
        let label = self.label("planned").filter(|label| !label.is_empty())?;
        let date = one.date.as_ref().map(When::words)?;
        let own = unit.cells.iter().filter(|cell| is_label(&cell.head, label));
        let mut blocks = own.flat_map(|cell| cell.words.lines());
        let words = blocks.find_map(|block| {
            let (before, after) = block.split_once(date)?;
            let is_changed = are_changing(after) || turn_date_round(before);
            is_changed.then(|| format!("{before}{after}"))
        })?;
        let message = format!(
            "{} says “{}” beside “{date}”, which is written in `date` of {}",
            self.page,
            words.trim(),
            one.number.called()
        );
        Some((
            Spot::Recommendation(one.number.clone(), PlanKey::Date),
            message,
        ))
    }

    /// A short text that is not said after its own label.
    fn not_after_label<'v>(
        &self,
        one: &Recommendation,
        unit: &SaidUnit,
        mut values: impl Iterator<Item = (&'v PlanKey, &'v HeadedValue<'v>)>,
    ) -> Option<ReviewFault> {
        let (key, _) = values.find(|(_, value)| {
            let mut own = unit
                .cells
                .iter()
                .filter(|cell| is_label(&cell.head, value.label));
            let is_short = !value.words.contains('\n');
            is_short
                && own
                    .next()
                    .is_some_and(|cell| !says(&cell.words, value.words))
        })?;
        let message = format!(
            "{} does not say what is written in `{}` of {}",
            self.page,
            key.name(),
            one.number.called()
        );
        Some((
            Spot::Recommendation(one.number.clone(), key.clone()),
            message,
        ))
    }
}
