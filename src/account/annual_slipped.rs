//! What has slipped for long, and what an annual report says → the first row that is about no such recommendation.
//!
//! A template may lay this out as it likes. Only a row counts that has the title of a review, a number and a date of what has
//! slipped, each in a cell of its own: a count may be the same figure as a number.

use std::ops::Range;

use super::column_heads::is_label;
use super::said_dates::unwritten_date;
use crate::document::{Document, SaidMarkers};

/// A recommendation that has slipped for long.
pub struct AnnualSlipped<'c> {
    /// The title of its review.
    pub review: &'c str,
    /// Its number.
    pub number: &'c str,
    /// The date of the update since which it has slipped.
    pub since: &'c str,
}

/// The words for nothing where something has slipped.
pub(super) fn wrong_nothing(
    slipped: &[AnnualSlipped<'_>],
    nothing: Option<&str>,
    document: &Document,
    page: &str,
) -> Option<String> {
    let nothing = nothing.filter(|_| !slipped.is_empty())?;
    let said = document.said(SaidMarkers::Numbers);
    let mut blocks = said.lines().map(str::trim);
    blocks
        .any(|block| block == nothing.trim())
        .then(|| format!("{page} says “{nothing}”, and something has slipped"))
}

/// The first row with the title, the number and the date of different recommendations, or a date of none in the column of dates.
pub(super) fn wrong_row(
    (slipped, since): (&[AnnualSlipped<'_>], Option<&str>),
    document: &Document,
    page: &str,
) -> Option<String> {
    if slipped.is_empty() {
        return None;
    }
    let dates: Vec<&str> = slipped.iter().map(|one| one.since).collect();
    let (said, _, tables) = document.said_with_rows(SaidMarkers::Numbers);
    let text = |range: &Range<usize>| said.get(range.clone()).map(str::trim);
    tables.iter().find_map(|table| {
        let mut heads = table.heads.iter().map(text);
        let is_since = |head: &str| since.is_some_and(|since| is_label(head, since));
        let column = heads.position(|head| head.is_some_and(is_since));
        table.rows.iter().find_map(|row| {
            let cells: Vec<&str> = row.cells.iter().filter_map(text).collect();
            let has = |words: &str| cells.contains(&words);
            let is_whole = |one: &AnnualSlipped<'_>| has(one.review) && has(one.number) && has(one.since);
            let title = slipped.iter().map(|one| one.review).find(|title| has(title))?;
            let number = slipped.iter().map(|one| one.number).find(|number| has(number))?;
            let written = dates.iter().copied().find(|since| has(since));
            let unwritten = || unwritten_date(cells.get(column?)?, &dates);
            let since = written.or_else(unwritten)?;
            (!slipped.iter().any(is_whole)).then(|| {
                format!("{page} says that recommendation {number} of “{title}” has slipped since {since}, which it has not")
            })
        })
    })
}
