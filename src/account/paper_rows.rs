//! The rows of tables in a paper → the texts that are in the row of another recommendation.
//!
//! A template may have tables of its own: with other heads, with serial numbers, with some texts and not others. So only what is
//! certain counts: a row of several that names a recommendation and says a text of another one, and a cell that says the text of
//! another one in the place of its own.

use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::ops::Range;

use super::marks::TextKind;
use super::misplaced::{HowMisplaced, Misplaced};
use super::printed_texts::{PrintedText, PrintedTexts};
use super::row_numbers::KnownNumbers;
use super::wrong_number::{is_part_of, number_of, number_within};
use crate::document::{SaidRow, SaidRows};
use crate::model::{DecidedKey, RecommendationNumber, Spot};

/// What is known of the texts before the rows are looked at.
pub(super) struct RowTexts<'a, 'p> {
    pub numbers: &'a KnownNumbers<'p>,
    /// The texts about each recommendation.
    pub about: BTreeMap<RecommendationNumber, Vec<&'a PrintedText<'p>>>,
    /// The texts by what is said of them.
    by_words: HashMap<&'p str, Vec<&'a PrintedText<'p>>>,
}

impl<'p> PrintedTexts<'p> {
    /// The recommendations that the paper can name.
    pub(super) fn known_numbers(&self) -> &KnownNumbers<'p> {
        self.numbers.get_or_init(|| {
            let all = self.paper.review().recommendations.iter();
            let written = self.texts.iter();
            let written = written.filter_map(|text| text.written.spot.as_ref()?.recommendation());
            let numbers = all.map(|one| &one.number).chain(written);
            KnownNumbers::of(numbers, self.label("recommendation"))
        })
    }

    /// The first text that is in the wrong row, and the first below a wrong head.
    pub(super) fn wrong_rows(&self) -> Vec<Misplaced<'p>> {
        let tables = || self.rows.iter().filter(|table| has_cells(table));
        if tables().next().is_none() {
            return Vec::new();
        }
        let mut texts = RowTexts {
            numbers: self.known_numbers(),
            about: BTreeMap::new(),
            by_words: HashMap::new(),
        };
        for text in &self.texts {
            if let Some(number) = number_of(text) {
                texts.about.entry(number).or_default().push(text);
            }
            if let Some(words) = self.words_of(text) {
                texts.by_words.entry(words).or_default().push(text);
            }
        }
        let mut rows = tables().filter(|table| self.is_of_several(table));
        let row = rows.find_map(|table| self.wrong_row(table, &texts));
        let head = tables().find_map(|table| self.wrong_column(table, &texts));
        row.into_iter().chain(head).collect()
    }

    /// What is said of a text that is in one piece.
    pub(super) fn words_of(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let [(typed, place)] = text.pieces.as_slice() else {
            return None;
        };
        let words = self.said.get(place.clone())?.trim();
        (typed.kind != TextKind::Table && !words.is_empty()).then_some(words)
    }

    /// The texts that begin within a range.
    pub(super) fn texts_within(
        &self,
        range: Range<usize>,
    ) -> impl Iterator<Item = &PrintedText<'p>> {
        let all = self.beginnings.range(range);
        all.filter_map(|(_, number)| self.texts.get(*number))
    }

    /// Whether the rows of a table are about several recommendations. One recommendation may have rows with numbers of their
    /// own.
    fn is_of_several(&self, table: &SaidRows) -> bool {
        let numbers = table.rows.iter().filter_map(range_of);
        let numbers = numbers.flat_map(|range| self.texts_within(range));
        let numbers: BTreeSet<RecommendationNumber> = numbers.filter_map(number_of).collect();
        numbers.len() > 1
    }

    fn wrong_row(&self, table: &SaidRows, texts: &RowTexts<'_, 'p>) -> Option<Misplaced<'p>> {
        let rows = table.rows.iter().filter_map(|row| {
            let (head, number) = self.named_by_row(row, texts)?;
            Some((row, head, number))
        });
        let rows: Vec<_> = rows.collect();
        let keys = self.keys_of_columns(table, &rows, texts);
        rows.into_iter().find_map(|(row, head, number)| {
            self.of_another(row, head, number)
                .or_else(|| self.instead_of_own(row, head, number, (&keys, texts)))
        })
    }

    /// What the head of a row says, and the recommendation that it names. A row with another number as well may begin with
    /// one that only counts.
    pub(super) fn named_by_row(
        &self,
        row: &SaidRow,
        texts: &RowTexts<'_, 'p>,
    ) -> Option<(&'p str, &'p RecommendationNumber)> {
        let head = self.said.get(row.cells.get(row.head)?.clone())?.trim();
        let number = texts.numbers.named_by(head)?;
        let mut blocks = self.blocks_within(range_of(row)?);
        let has_other = blocks.any(|block| {
            let named = texts.numbers.named_by(block);
            named.is_some_and(|other| other != number)
        });
        (!has_other).then_some((head, number))
    }

    /// A text in the row of another recommendation.
    fn of_another(
        &self,
        row: &SaidRow,
        head: &'p str,
        number: &RecommendationNumber,
    ) -> Option<Misplaced<'p>> {
        let range = range_of(row)?;
        let mut inside = self.texts_within(range.clone());
        inside.find_map(|text| {
            let own = number_of(text)?;
            let (typed, place) = text.pieces.first()?;
            let words = self.said.get(place.clone())?;
            let is_certain = typed.is_unmistakable() || self.said.matches(words).count() == 1;
            let before = self.said.get(range.start..place.start)?;
            let before = before.rsplit('\n').next()?;
            let is_wrong = is_certain
                && !are_related(&own, number)
                && !is_sub_item(text)
                && !number_within(before, &own.to_string());
            is_wrong.then_some(Misplaced {
                text: text.written,
                how: HowMisplaced::Row { head, number: own },
            })
        })
    }

    /// A cell that says a short text of another recommendation where the row does not say that of its own.
    fn instead_of_own(
        &self,
        row: &SaidRow,
        head: &'p str,
        number: &RecommendationNumber,
        (keys, texts): (&[Option<&'p str>], &RowTexts<'_, 'p>),
    ) -> Option<Misplaced<'p>> {
        let whole = self.said.get(range_of(row)?)?;
        let own = texts.about.get(number)?;
        let cells = row.cells.iter().zip(keys).enumerate();
        let cells = cells.filter(|(column, _)| *column != row.head);
        let mut blocks = cells.flat_map(|(_, (cell, key))| {
            let blocks = self.blocks_within(cell.clone());
            blocks.filter_map(move |block| Some((block, (*key)?)))
        });
        blocks.find_map(|(words, key)| {
            let mut others = texts.by_words.get(words)?.iter();
            let is_own = |text: &&&PrintedText<'p>| {
                number_of(text).is_none_or(|other| are_related(&other, number))
            };
            if others.clone().any(|text| is_own(&text))
                || !others.any(|text| text.written.key == key)
            {
                return None;
            }
            let text = own.iter().find(|text| text.written.key == key)?;
            let is_missing = !whole.contains(self.words_of(text)?);
            is_missing.then_some(Misplaced {
                text: text.written,
                how: HowMisplaced::Cell { head, words },
            })
        })
    }
}

/// Whether the rows have more than one cell. Items of lists have one.
fn has_cells(table: &SaidRows) -> bool {
    table.rows.first().is_some_and(|row| row.cells.len() > 1)
}

pub(super) fn range_of(row: &SaidRow) -> Option<Range<usize>> {
    Some(row.cells.first()?.start..row.cells.last()?.end)
}

/// Whether one is a part of the other, or they are the same.
pub(super) fn are_related(one: &RecommendationNumber, other: &RecommendationNumber) -> bool {
    let (one, other) = (one.to_string(), other.to_string());
    is_part_of(&one, &other) || is_part_of(&other, &one)
}

/// Items of a recommendation have numbers of their own.
fn is_sub_item(text: &PrintedText<'_>) -> bool {
    matches!(
        text.written.spot,
        Some(Spot::Decided(_, DecidedKey::SubItem(_)))
    )
}
