//! The counts of an annual report and its introduction, and what its page says → the first that is another.
//!
//! The counts are the program's and not an officer's, but a template prints them, in charts and in tables. A table may have what is
//! counted as its heads or as its rows. Only cells count whose head and row say what is counted, and of what.

use std::collections::BTreeSet;
use std::ops::Range;

use super::annual_reviews::wrong_review;
use super::annual_slipped::{AnnualSlipped, wrong_nothing, wrong_row};
use super::changed_alike::is_changed;
use super::column_heads::bare;
use super::find::{SearchOrder, find_all};
use super::grade_counts::{number_of, symbol_off, wrong_in_charts};
use super::head_words::OwnHead;
use super::lost_text::sentence;
use super::pieces::pieces;
use super::search::Typed;
use super::written::{Words, WrittenText};
use crate::diagnostic::{Code, Diagnostic};
use crate::document::{Document, SaidMarkers, SaidRows};
use crate::model::RichText;
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

/// An annual report, and what it is made of.
pub struct AnnualAccount<'c> {
    /// What was counted.
    pub counts: Vec<AnnualCount<'c>>,
    /// The reviews that were reported on: the committee of each, and its title.
    pub reviews: Vec<(&'c str, &'c str)>,
    /// Its title, with the year.
    pub title: &'c str,
    /// The numbers of its charts.
    pub charts: &'c [(&'c str, usize)],
    /// What has slipped for long.
    pub slipped: Vec<AnnualSlipped<'c>>,
    /// The label of the date since which it has.
    pub since: Option<&'c str>,
    /// What the council says where nothing has.
    pub nothing_slipped: Option<&'c str>,
    /// The council's introduction.
    pub introduction: Option<&'c RichText>,
    /// What was read from the page.
    pub document: &'c Document,
    /// The name of the page.
    pub page: &'c str,
}

/// Compares an annual report with what was counted, with what has slipped and with the introduction that was written.
pub fn of_annual_report(account: AnnualAccount<'_>) -> Option<Diagnostic> {
    let (document, page) = (account.document, account.page);
    let fault = |message: String| {
        Diagnostic::error(Code::WordsNotAsWritten, message).in_file(ANNUAL_REPORT)
    };
    let changed = |text: &RichText| changed(text, document, page);
    if let Some(message) = account.introduction.and_then(changed) {
        let help = "print all of the text there, with the filter `markdown`";
        return Some(fault(message).help(help));
    }
    let head = OwnHead {
        known: vec![account.title],
        committee: None,
        item: None,
    };
    let (said, titles, tables) = document.said_with_rows(SaidMarkers::Numbers);
    let running_header = document.running_header.as_deref();
    let of_page = (page, ANNUAL_REPORT);
    if let Some(wrong) = head.wrong(running_header, (&said, &titles), of_page) {
        return Some(wrong);
    }
    let wrong_row = || {
        wrong_nothing(&account.slipped, account.nothing_slipped, document, page)
            .or_else(|| wrong_row((&account.slipped, account.since), document, page))
    };
    let wrong = match wrong_in_charts(document, account.charts) {
        Some((label, number)) => format!("a chart of {page} says “{label} {number}”"),
        None => CountsByName::of(account.counts)
            .wrong_cell((&said, &tables), page)
            .or_else(|| wrong_review(&account.reviews, (&said, &tables), page))
            .or_else(wrong_row)?,
    };
    Some(fault(wrong).help(format!(
        "print what {ANNUAL_REPORT} is given, once, and each beside its own label"
    )))
}

/// What is said of an introduction that is printed in other words. A template may leave it out.
fn changed(introduction: &RichText, document: &Document, page: &str) -> Option<String> {
    let (said, titles, _) = document.said_with_rows(SaidMarkers::Numbers);
    let written = WrittenText {
        spot: None,
        key: "introduction",
        text: Words::from(introduction),
        is_listed: false,
    };
    let pieces = pieces(&written);
    let typed: Vec<Typed<'_>> = pieces.iter().map(|(_, typed)| *typed).collect();
    let found = find_all(&typed, &said, &titles, SearchOrder::AsWritten);
    let lost = pieces.iter().zip(found);
    let mut lost = lost.filter_map(|((start, _), found)| Some((*start, found.err()?)));
    let parting = lost.find(|parting| is_changed(introduction.source(), *parting, &said))?;
    let (message, _) = sentence((written.key, written.text), parting, &said, page);
    Some(message)
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
    fn wrong_cell(&self, (said, tables): (&str, &[SaidRows]), page: &str) -> Option<String> {
        let names: BTreeSet<&str> = self.0.iter().filter_map(|one| one.within).collect();
        let text = |range: &Range<usize>| said.get(range.clone()).map(str::trim);
        tables.iter().find_map(|table| {
            let within = name_above(table, said, &names);
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
pub(super) fn name_above<'n>(
    table: &SaidRows,
    said: &str,
    names: &BTreeSet<&'n str>,
) -> Option<&'n str> {
    let first = table.heads.first();
    let first = first.or_else(|| table.rows.first()?.cells.first())?;
    let above = said.get(..first.start)?.trim_end();
    let mut above = above.rsplit('\n').take(2);
    above.find_map(|block| names.get(block.trim()).copied())
}
