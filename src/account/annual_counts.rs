//! The counts of an annual report, and what its page says → the first that is another.
//!
//! The counts are the program's and not an officer's, but a template prints them, in charts and in tables. A table may have what is
//! counted as its heads or as its rows. Only cells count whose head and row say what is counted, and of what.

use std::collections::BTreeSet;
use std::ops::Range;

use super::column_heads::bare;
use super::grade_counts::{number_of, symbol_off, wrong_in_charts};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Document, SaidMarkers, SaidRows};
use crate::template::ANNUAL_REPORT;

/// How many there are of something.
pub struct AnnualCount<'c> {
    /// What is counted: a grade, an answer.
    pub label: &'c str,
    /// Of what: the title of a review, the label of a total.
    pub of: &'c str,
    /// The committee whose table it is in; none in a table of the whole year.
    pub within: Option<&'c str>,
    /// How many.
    pub count: usize,
}

impl<'c> AnnualCount<'c> {
    fn name(&self) -> (&'c str, &'c str) {
        (bare(self.of), bare(self.label))
    }
}

/// Compares an annual report with what was counted. `charts` are the numbers of its charts.
pub fn of_annual_report(
    counts: Vec<AnnualCount<'_>>,
    charts: &[(&str, usize)],
    document: &Document,
    page: &str,
) -> Option<Diagnostic> {
    let wrong = match wrong_in_charts(document, charts) {
        Some((label, number)) => format!("a chart of {page} says “{label} {number}”"),
        None => CountsByName::of(counts).wrong_cell(document, page)?,
    };
    let fault = Diagnostic::error(Code::WordsNotAsWritten, wrong).in_file(ANNUAL_REPORT);
    Some(fault.help(format!(
        "this was not counted: print the counts that {ANNUAL_REPORT} is given, each beside its own label"
    )))
}

/// The counts, by what is counted and of what. There can be a hundred thousand.
struct CountsByName<'c>(Vec<AnnualCount<'c>>);

impl<'c> CountsByName<'c> {
    fn of(mut counts: Vec<AnnualCount<'c>>) -> Self {
        counts.sort_by_key(AnnualCount::name);
        Self(counts)
    }

    /// The numbers that a cell can have: in the table of a committee its own, if there are any.
    fn right(&self, label: &str, of: &str, within: Option<&str>) -> Vec<usize> {
        let name = (bare(of), bare(symbol_off(label)));
        let first = self.0.partition_point(|one| one.name() < name);
        let all = self.0.iter().skip(first);
        let all = all.take_while(|one| one.name() == name);
        let (inside, outside): (Vec<_>, Vec<_>) = all
            .filter(|one| one.within.is_none() || one.within == within)
            .partition(|one| one.within.is_some());
        let own = if inside.is_empty() { outside } else { inside };
        own.into_iter().map(|one| one.count).collect()
    }

    /// The first cell with another count.
    fn wrong_cell(&self, document: &Document, page: &str) -> Option<String> {
        let (said, _, tables) = document.said_with_rows(SaidMarkers::Numbers);
        let names: BTreeSet<&str> = self.0.iter().filter_map(|one| one.within).collect();
        let text = |range: &Range<usize>| said.get(range.clone()).map(str::trim);
        tables.iter().find_map(|table| {
            let within = name_above(table, &said, &names);
            let heads: Vec<&str> = table.heads.iter().filter_map(text).collect();
            table.rows.iter().find_map(|row| {
                let name = text(row.cells.get(row.head)?)?;
                let mut cells = row.cells.iter().zip(&heads);
                cells.find_map(|(cell, head)| {
                    let number = number_of(text(cell)?)?;
                    let mut right = self.right(name, head, within);
                    right.extend(self.right(head, name, within));
                    let first = right.first().filter(|_| !right.contains(&number))?;
                    Some(format!(
                        "{page} says “{number}” for “{head}” in the row of “{name}”, where {first} were counted"
                    ))
                })
            })
        })
    }
}

/// The name that one of the two blocks above a table says.
fn name_above<'n>(table: &SaidRows, said: &str, names: &BTreeSet<&'n str>) -> Option<&'n str> {
    let first = table.heads.first();
    let first = first.or_else(|| table.rows.first()?.cells.first())?;
    let above = said.get(..first.start)?.trim_end();
    let mut above = above.rsplit('\n').take(2);
    above.find_map(|block| names.get(block.trim()).copied())
}
