//! What a page says → the parts of it that can be about one thing each: a row of a table, an item of a list, or what a heading
//! opens.

use std::ops::Range;

use super::one_line::{blocks_of, on_one_line};
use crate::document::{Level, SaidRow, SaidRows, SaidTitle};

/// Such a part.
pub(super) struct SaidUnit {
    /// Where it is.
    pub range: Range<usize>,
    /// Whether a heading opens it.
    pub is_headed: bool,
    /// What it says first, or the header of its row, on one line.
    pub head: String,
    /// What is said below each head of a column, or after each term or the head of each row.
    pub cells: Vec<UnitCell>,
}

impl SaidUnit {
    /// All that it says, each block on one line.
    pub fn words(&self, said: &str) -> String {
        blocks_of(said.get(self.range.clone()).unwrap_or_default())
    }
}

/// A cell of a row, or the meaning of a term.
pub(super) struct UnitCell {
    /// The head of the column, or the term. There may be none.
    pub head: String,
    /// The blocks of the cell, each on one line.
    pub words: String,
}

/// The units of a page, in no certain order.
pub(super) fn units(said: &str, titles: &[SaidTitle], rows: &[SaidRows]) -> Vec<SaidUnit> {
    let all = rows.iter().flat_map(|table| {
        let one = |row| of_row(said, table, row);
        table.rows.iter().filter_map(one)
    });
    let headings = titles
        .iter()
        .filter_map(|title| Some((title.level?, title.range.clone())));
    let headings: Vec<(Level, Range<usize>)> = headings.collect();
    let mut parts = of_headings(said, &headings);
    let without_heads = rows.iter().filter(|table| table.heads.is_empty());
    let terms = without_heads.flat_map(|table| &table.rows);
    let mut terms: Vec<&SaidRow> = terms.filter(|row| row.cells.len() == 2).collect();
    let begins = |row: &&SaidRow| row.cells.first().map_or(0, |cell| cell.start);
    terms.sort_by_key(begins);
    for part in &mut parts {
        let from = terms.partition_point(|row| begins(row) < part.range.start);
        let own = terms.iter().skip(from);
        let own = own.take_while(|row| begins(row) < part.range.end);
        part.cells = own.filter_map(|row| of_term(said, row)).collect();
    }
    parts.into_iter().chain(all).collect()
}

fn of_row(said: &str, table: &SaidRows, row: &SaidRow) -> Option<SaidUnit> {
    let (first, last) = (row.cells.first()?, row.cells.last()?);
    let range = first.start..last.end;
    let head = said.get(row.cells.get(row.head)?.clone())?;
    // An item says what it is about in its first block that is no number or letter of a list.
    let head = match row.cells.len() {
        1 => head.lines().take(2).collect::<Vec<_>>().join(" "),
        _ => head.to_owned(),
    };
    let cells = row.cells.iter().enumerate().map(|(column, cell)| {
        let head = table.heads.get(column).cloned();
        let head = head.and_then(|head| said.get(head)).unwrap_or_default();
        UnitCell {
            head: on_one_line(head),
            words: blocks_of(said.get(cell.clone()).unwrap_or_default()),
        }
    });
    Some(SaidUnit {
        head: on_one_line(&head),
        cells: cells.collect(),
        is_headed: false,
        range,
    })
}

fn of_term(said: &str, row: &SaidRow) -> Option<UnitCell> {
    let [term, meaning] = row.cells.as_slice() else {
        return None;
    };
    Some(UnitCell {
        head: on_one_line(said.get(term.clone())?),
        words: blocks_of(said.get(meaning.clone())?),
    })
}

/// What each heading opens: up to the next one of its level.
fn of_headings(said: &str, headings: &[(Level, Range<usize>)]) -> Vec<SaidUnit> {
    let mut open: Vec<(Level, Range<usize>)> = Vec::new();
    let mut parts = Vec::new();
    let mut close = |heading: &Range<usize>, end: usize| {
        let range = heading.start..end;
        parts.push(SaidUnit {
            head: on_one_line(said.get(heading.clone()).unwrap_or_default()),
            cells: Vec::new(),
            is_headed: true,
            range,
        });
    };
    for (level, range) in headings {
        while let Some((_, heading)) = open.pop_if(|(above, _)| *above >= *level) {
            close(&heading, range.start);
        }
        open.push((*level, range.clone()));
    }
    for (_, heading) in open {
        close(&heading, said.len());
    }
    parts
}
