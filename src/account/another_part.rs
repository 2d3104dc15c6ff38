//! The headings of a page → the texts that are in the part of another recommendation.
//!
//! Only what is certain counts: both recommendations have one heading of their own, and the words of the text are said
//! nowhere else.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::ops::Range;

use super::misplaced::{HowMisplaced, Misplaced};
use super::openings::part;
use super::own_rows::OwnRows;
use super::printed_texts::{PrintedText, PrintedTexts};
use super::wrong_number::number_of;
use crate::document::SaidTitle;

/// What a heading opens.
struct HeadedPart<'p> {
    title: &'p str,
    range: Range<usize>,
}

impl<'p> PrintedTexts<'p> {
    /// The first text below the heading of another recommendation.
    pub(super) fn in_another_part(&self) -> Option<Misplaced<'p>> {
        let parts = self.headed_parts();
        let rows = LazyCell::new(|| OwnRows::of(self.known_numbers(), self.page()));
        self.texts.iter().find_map(|text| {
            let number = number_of(text)?;
            let own = parts.get(&number.to_string())?;
            let (_, place) = text.pieces.first()?;
            if own.range.contains(&place.start) || !self.is_said_once(text) {
                return None;
            }
            let mut others = parts.values();
            let other = others.find(|other| other.range.contains(&place.start))?;
            // A table of the answers, or of the dates, may be below the last recommendation.
            (!rows.has(text.written, place)).then_some(Misplaced {
                text: text.written,
                how: HowMisplaced::Title {
                    title: other.title,
                    number,
                },
            })
        })
    }

    /// The parts of the recommendations that have one heading each, by their numbers.
    fn headed_parts(&self) -> BTreeMap<String, HeadedPart<'p>> {
        let headings: Vec<&SaidTitle> = self
            .titles
            .iter()
            .filter(|one| one.level.is_some())
            .collect();
        let numbers = self.known_numbers();
        let mut parts: BTreeMap<String, Option<HeadedPart<'p>>> = BTreeMap::new();
        for (place, heading) in headings.iter().enumerate() {
            let title = self
                .said
                .get(heading.range.clone())
                .unwrap_or_default()
                .trim();
            let alone = || Some(numbers.named_by(title)?.to_string());
            let Some(number) = self.named(title).map(str::to_owned).or_else(alone) else {
                continue;
            };
            let opened = part(&headings, place, self.said.len());
            let opened = opened.map(|range| HeadedPart { title, range });
            let is_known = parts.contains_key(&number);
            parts.insert(number, opened.filter(|_| !is_known));
        }
        let parts = parts.into_iter();
        parts
            .filter_map(|(number, part)| Some((number, part?)))
            .collect()
    }

    fn is_said_once(&self, text: &PrintedText<'p>) -> bool {
        let mut pieces = text.pieces.iter();
        pieces.all(|(typed, place)| {
            let words = self.said.get(place.clone()).unwrap_or_default();
            typed.is_unmistakable() && self.said.matches(words).count() == 1
        })
    }
}
