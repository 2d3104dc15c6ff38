//! The labels on a page of fields in which nothing was written → the first with words after it.
//!
//! There a page says the council's word for nothing, a sign, or nothing at all. In come the texts that were written: a field of
//! a recommendation is blank where none of them is its own. Only labels count that are said of one recommendation or of the
//! whole paper for certain. A council may gather a field elsewhere; its label without the field is no fault.

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::ops::Range;

use super::blocks::blocks;
use super::column_heads::bare;
use super::headed_grade::grades_beside;
use super::misplaced::{HowMisplaced, Misplaced};
use super::paper_rows::range_of;
use super::pieces::source;
use super::printed_texts::{PrintedText, PrintedTexts};
use super::swapped_parts::without_number;
use super::unwritten::{BlankFields, FieldLabels, OF_DECISION, OF_REVIEW};
use super::wrong_number::number_of;
use crate::document::{SaidRow, SaidRows};
use crate::model::RecommendationNumber;

/// The fields of grades. A council may say there in its own words who is to agree one.
const OF_GRADES: [&str; 2] = ["assessment", "agreed"];

/// How many signs the number before a label has, at most.
const LONGEST_NUMBER: usize = 8;

/// What is said after the label of a field.
struct AfterLabel<'p> {
    label: &'p str,
    /// The name of the field.
    /// The recommendation, if it is a field of one.
    number: Option<RecommendationNumber>,
    words: &'p str,
}

/// The fields of a paper. Which of them are blank is asked only where there are words that nobody wrote.
struct PaperFields<'p> {
    labels: FieldLabels<'p>,
    blank: OnceCell<BlankFields<'p>>,
}

impl<'p> PrintedTexts<'p> {
    /// The first label with words after it where nothing was written.
    pub(super) fn words_for_nothing(&self) -> Option<Misplaced<'p>> {
        let fields = PaperFields {
            labels: self.labels_of_fields(),
            blank: OnceCell::new(),
        };
        let rows = self.rows.iter().filter(|table| !is_list(table));
        let said = rows.clone().flat_map(|table| match table.heads.is_empty() {
            true => self.after_terms(table, &fields),
            false => self.below_heads(table, &fields),
        });
        let in_tables: BTreeSet<usize> = rows.flat_map(beginnings_of_heads).collect();
        let mut found = said.chain(self.after_blocks(&in_tables, &fields));
        let said = found.next()?;
        let of_number = |text: &&PrintedText<'p>| number_of(text) == said.number;
        let text = self.texts.iter().find(of_number).or(self.texts.first())?;
        Some(Misplaced {
            text: text.written,
            how: HowMisplaced::Blank {
                label: said.label,
                number: said.number,
                words: said.words,
            },
        })
    }

    /// The values of a list of terms, or of a table with a label in each row.
    fn after_terms(&self, table: &SaidRows, fields: &PaperFields<'p>) -> Vec<AfterLabel<'p>> {
        let rows = table.rows.iter().filter_map(|row| {
            let [term, value] = row.cells.as_slice() else {
                return None;
            };
            self.blank_after(term, value, fields, || {
                let first = table.rows.first().and_then(range_of)?;
                let last = table.rows.last().and_then(range_of)?;
                self.only_number(first.start..last.end)
            })
        });
        rows.collect()
    }

    /// The cells of a table with a label above each column.
    fn below_heads(&self, table: &SaidRows, fields: &PaperFields<'p>) -> Vec<AfterLabel<'p>> {
        let rows = table.rows.iter().flat_map(|row| {
            let cells = table.heads.iter().zip(&row.cells);
            cells.filter_map(move |(head, cell)| {
                self.blank_after(head, cell, fields, || {
                    let head = self.said.get(row.cells.get(row.head)?.clone())?;
                    self.known_numbers().named_by(head).cloned()
                })
            })
        });
        rows.collect()
    }

    /// The blocks after labels that are headings, or blocks of their own.
    fn after_blocks<'a>(
        &'a self,
        in_tables: &'a BTreeSet<usize>,
        fields: &'a PaperFields<'p>,
    ) -> impl Iterator<Item = AfterLabel<'p>> + use<'a, 'p> {
        let mut start = 0;
        let blocks = self.said.split_inclusive('\n').map(move |block| {
            let range = start..start + block.len();
            start = range.end;
            range
        });
        let labels = blocks.filter(|block| !in_tables.contains(&block.start));
        labels.filter_map(|block| {
            let next = self.said.get(block.end..)?.split_inclusive('\n').next()?;
            let next = block.end..block.end + next.len();
            let number = || self.number_above(block.start, fields);
            self.blank_after(&block, &next, fields, number).filter(|_| {
                let titles = self.titles;
                let is_title = titles.binary_search_by_key(&next.start, |title| title.range.start);
                is_title.is_err()
            })
        })
    }

    /// What is after a label, if it is that of a field which is blank.
    fn blank_after(
        &self,
        label: &Range<usize>,
        value: &Range<usize>,
        fields: &PaperFields<'p>,
        number: impl Fn() -> Option<RecommendationNumber>,
    ) -> Option<AfterLabel<'p>> {
        let most = fields.labels.longest + LONGEST_NUMBER;
        let words =
            Some(self.said.get(label.clone())?.trim()).filter(|words| words.len() <= most)?;
        let words = without_number(bare(words));
        let (label, name) = fields.labels.names.get_key_value(words)?;
        if self.begins_within(value.clone()) || self.is_within_text(value.start) {
            return None;
        }
        let words = self.words_of_nobody(name, value)?;
        let is_of_paper = OF_DECISION.contains(name) || OF_REVIEW.contains(name);
        let number = match is_of_paper {
            true => None,
            false => Some(number()?),
        };
        let is_blank = self.blank_of(fields).is_blank(name, number.as_ref());
        is_blank.then_some(AfterLabel {
            label,
            number,
            words,
        })
    }

    fn blank_of<'a>(&self, fields: &'a PaperFields<'p>) -> &'a BlankFields<'p> {
        fields.blank.get_or_init(|| self.blank_fields())
    }

    /// The recommendation that all texts within a range are about.
    fn only_number(&self, range: Range<usize>) -> Option<RecommendationNumber> {
        let numbers: BTreeSet<_> = self.texts_within(range).filter_map(number_of).collect();
        numbers.first().filter(|_| numbers.len() == 1).cloned()
    }

    /// The recommendation that the heading above a label names. The label may be a heading, and other labels above it too.
    fn number_above(&self, at: usize, fields: &PaperFields<'p>) -> Option<RecommendationNumber> {
        let next = self.titles.partition_point(|title| title.range.start <= at);
        let mut lowest = None;
        let mut headings = self.titles.iter().take(next).rev();
        let above = headings.find_map(|title| {
            let level = title.level?;
            let is_above = lowest.is_none_or(|lowest| level < lowest);
            let words = self.said.get(title.range.clone())?.trim();
            let is_label = title.range.start == at || fields.labels.names.contains_key(bare(words));
            if is_above && is_label {
                lowest = Some(level);
            }
            (is_above && !is_label).then_some(words)
        })?;
        self.known_numbers().headed_by(above).cloned()
    }

    /// The first words that nobody wrote, and that are no words for nothing.
    fn words_of_nobody(&self, name: &str, place: &Range<usize>) -> Option<&'p str> {
        let mut blocks = blocks(self.said.get(place.clone())?);
        match OF_GRADES.contains(&name) {
            true => blocks.find(|block| !grades_beside(block, &self.grades).is_empty()),
            false => blocks.find(|block| {
                let has_words = block.contains(char::is_alphanumeric);
                let is_right = self.is_for_nothing(block)
                    || self.is_label_of_another(block)
                    || (is_shared(name) && self.is_of_paper(block));
                has_words && !is_right
            }),
        }
    }

    /// Whether words are those of the council for nothing.
    fn is_for_nothing(&self, words: &str) -> bool {
        let is = |label: &str| {
            bare(words)
                .trim_end_matches('.')
                .eq_ignore_ascii_case(label)
        };
        let mut labels = self.labels.iter();
        is(self.blank.trim_end_matches('.'))
            || labels.any(|(name, label)| {
                let is_of_nothing = ["no_", "not_", "nothing_"]
                    .iter()
                    .any(|begin| name.starts_with(begin));
                is_of_nothing && words.starts_with(label)
            })
    }

    /// Whether words were written once for the whole paper, such as the date of a letter that answers all recommendations.
    fn is_of_paper(&self, words: &str) -> bool {
        let mut texts = self.texts.iter().filter(|text| number_of(text).is_none());
        texts.any(|text| source(text.written.text).trim() == words)
    }

    /// Whether words are the label of what comes next. What was written for another key is there too, and is no value here.
    fn is_label_of_another(&self, words: &str) -> bool {
        let mut labels = self.labels.values();
        labels.any(|label| *label == words && words.ends_with(':'))
    }
}

/// Whether a field may be said once for all recommendations: a date, and who gave the answer.
fn is_shared(name: &str) -> bool {
    name.contains("date") || name.starts_with("response")
}

/// Whether rows are the items of a list.
fn is_list(table: &SaidRows) -> bool {
    table
        .rows
        .first()
        .is_none_or(|row: &SaidRow| row.cells.len() < 2)
}

/// Where the heads of a table begin: of its rows and of its columns.
fn beginnings_of_heads(table: &SaidRows) -> impl Iterator<Item = usize> {
    let heads = table.heads.iter();
    let rows = table.rows.iter().filter_map(|row| row.cells.first());
    heads.chain(rows).map(|cell| cell.start)
}
