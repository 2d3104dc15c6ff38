//! What an update says that it does not report → the first recommendation in it that the update does report.
//!
//! A council may say it in words of its own, or not at all. So only what comes after its label counts.

use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::PrintedTexts;
use super::wrong_number::number_of;
use crate::template::Paper;

impl<'p> PrintedTexts<'p> {
    /// The first such recommendation, at what is written of it.
    pub(super) fn reported_all_the_same(&self) -> Option<Misplaced<'p>> {
        let Paper::ProgressUpdate { review, update } = self.paper else {
            return None;
        };
        let label = self
            .label("not_reported")
            .filter(|label| !label.is_empty())?;
        let known = self.known_numbers();
        let entries = review.entries(update);
        let blocks = self.said.lines().map(str::trim);
        let mut lists = blocks.filter_map(|block| Some((block, block.strip_prefix(label)?)));
        lists.find_map(|(block, numbers)| {
            let numbers = numbers.split([',', ';']).map(str::trim);
            let mut named = numbers.filter_map(|number| known.named_by(number));
            let number = named.find(|number| {
                let mut entries = entries.iter();
                entries.any(|entry| entry.recommendation.number == **number)
            })?;
            let mut own = self.texts.iter();
            let text = own.find(|text| number_of(text).as_ref() == Some(number))?;
            Some(Misplaced {
                text: text.written,
                how: HowMisplaced::Title {
                    title: block,
                    number: number.clone(),
                },
            })
        })
    }
}
