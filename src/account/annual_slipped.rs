//! What has slipped for long, and what an annual report says → the first row that is about no such recommendation.
//!
//! A template may lay this out as it likes. Only a row counts that has the title of a review, a number and a date of what has
//! slipped, each in a cell of its own: a count may be the same figure as a number.

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

/// The first row with the title, the number and the date of different recommendations.
pub(super) fn wrong_row(
    slipped: &[AnnualSlipped<'_>],
    document: &Document,
    page: &str,
) -> Option<String> {
    // One alone cannot be taken for another.
    if slipped.len() < 2 {
        return None;
    }
    let (said, _, tables) = document.said_with_rows(SaidMarkers::Numbers);
    let rows = tables.iter().flat_map(|table| &table.rows);
    rows.into_iter().find_map(|row| {
        let cells = row.cells.iter().filter_map(|cell| said.get(cell.clone()));
        let cells: Vec<&str> = cells.map(str::trim).collect();
        let has = |words: &str| cells.contains(&words);
        let is_whole = |one: &AnnualSlipped<'_>| has(one.review) && has(one.number) && has(one.since);
        let title = slipped.iter().map(|one| one.review).find(|title| has(title))?;
        let number = slipped.iter().map(|one| one.number).find(|number| has(number))?;
        let since = slipped.iter().map(|one| one.since).find(|since| has(since))?;
        (!slipped.iter().any(is_whole)).then(|| {
            format!("{page} says that recommendation {number} of “{title}” has slipped since {since}, which it has not")
        })
    })
}
