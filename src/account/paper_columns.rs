//! The columns of tables in a paper → the key that each is about, and the texts that are below the head of another key.
//!
//! In come the rows that the page has, and the labels of the council. A template may have heads of its own: only those that
//! are labels count, with a colon or without.

use std::collections::{BTreeMap, BTreeSet};

use super::column_heads::{HeadedValue, is_label, wrong_head};
use super::misplaced::{HowMisplaced, Misplaced};
use super::paper_rows::{RowTexts, range_of};
use super::printed_texts::{PrintedText, PrintedTexts};
use super::wrong_label::label_name;
use super::wrong_number::number_of;
use crate::document::{SaidRow, SaidRows};
use crate::model::{DecidedKey, RecommendationNumber, Spot};
use crate::template::Paper;

impl<'p> PrintedTexts<'p> {
    /// The key whose texts each column has: that of its head, or else the one that most rows have there.
    pub(super) fn keys_of_columns(
        &self,
        table: &SaidRows,
        rows: &[(&SaidRow, &'p str, &RecommendationNumber)],
        texts: &RowTexts<'_, 'p>,
    ) -> Vec<Option<&'p str>> {
        let columns = table.rows.first().map_or(0, |row| row.cells.len());
        let keys = (0..columns).map(|column| {
            let head = table.heads.get(column).cloned();
            let head = head.and_then(|head| self.said.get(head));
            let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
            for (row, _, number) in rows {
                let Some(cell) = row.cells.get(column) else {
                    continue;
                };
                let own = texts.about.get(number).into_iter().flatten();
                let blocks: BTreeSet<&str> = self.blocks_within(cell.clone()).collect();
                let said = own.filter(|text| {
                    let words = self.words_of(text);
                    words.is_some_and(|words| blocks.contains(words))
                });
                let keys: BTreeSet<&str> = said.map(|text| text.written.key).collect();
                keys.into_iter()
                    .for_each(|key| *counts.entry(key).or_default() += 1);
            }
            let headed = head.and_then(|head| {
                let mut all = self.texts.iter();
                let own = |text: &&PrintedText<'p>| {
                    let label = self.column_label(text);
                    label.is_some_and(|label| is_label(head, label))
                };
                Some(all.find(own)?.written.key)
            });
            headed.or_else(|| {
                let most = counts.into_iter().max_by_key(|(_, count)| *count);
                let most = most.filter(|(_, count)| count * 2 > rows.len());
                most.map(|(key, _)| key)
            })
        });
        keys.collect()
    }

    /// The label that the text would have as the head of a column.
    fn column_label(&self, text: &PrintedText<'p>) -> Option<&'p str> {
        let spot = text.written.spot.as_ref()?;
        let name = match spot {
            Spot::Decided(_, DecidedKey::Text | DecidedKey::SubItem(_)) => None,
            Spot::Decided(..) => Some(text.written.key),
            _ => label_name(spot, text.written.key),
        }?;
        let is_own = matches!(self.paper, Paper::Own { .. });
        let short = name.strip_prefix("response_").filter(|_| is_own);
        short
            .and_then(|short| self.label(short))
            .or_else(|| self.label(name))
    }

    /// The first text that is below the head of another key.
    pub(super) fn wrong_column(
        &self,
        table: &SaidRows,
        texts: &RowTexts<'_, 'p>,
    ) -> Option<Misplaced<'p>> {
        let heads = table.heads.iter();
        let heads: Vec<&'p str> = heads
            .filter_map(|head| Some(self.said.get(head.clone())?.trim()))
            .collect();
        if heads.is_empty() {
            return None;
        }
        table.rows.iter().find_map(|row| {
            let cells = row.cells.iter();
            let cells: Vec<&'p str> = cells
                .filter_map(|cell| self.said.get(cell.clone()))
                .collect();
            let number = self.number_of_row(row, texts)?;
            let own = texts.about.get(&number)?.iter();
            let is_number = |label: &str| {
                let mut columns = heads.iter().zip(&cells);
                columns.any(|(head, cell)| {
                    is_label(head, label) && texts.numbers.named_by(cell).is_some()
                })
            };
            let values = own.filter_map(|text| {
                let (label, words) = (self.column_label(text)?, self.words_of(text)?);
                (!is_number(label)).then_some((*text, HeadedValue { label, words }))
            });
            let (own, values): (Vec<_>, Vec<_>) = values.unzip();
            let (wrong, label) = wrong_head(&heads, &cells, &values)?;
            Some(Misplaced {
                text: own.get(wrong)?.written,
                how: HowMisplaced::Label { label },
            })
        })
    }

    /// The recommendation that a row is about: the one that it names, or else the only one with a long text in it.
    fn number_of_row(
        &self,
        row: &SaidRow,
        texts: &RowTexts<'_, 'p>,
    ) -> Option<RecommendationNumber> {
        if let Some((_, number)) = self.named_by_row(row, texts) {
            return Some(number.clone());
        }
        let inside = self.texts_within(range_of(row)?);
        let is_long = |text: &&PrintedText<'p>| {
            let mut pieces = text.pieces.iter();
            pieces.any(|(typed, _)| typed.is_unmistakable())
        };
        let numbers: BTreeSet<_> = inside.filter(is_long).filter_map(number_of).collect();
        numbers.first().filter(|_| numbers.len() == 1).cloned()
    }
}
