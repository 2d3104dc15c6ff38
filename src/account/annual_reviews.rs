//! The reviews of a year, and the tables of committees in an annual report → the first review that has two rows, or none.
//!
//! A template may lay a table out by its rows or by its columns, and may have several for a committee. So a review is left out only
//! where no table below the name of its committee says its title, and one of them says that of another.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::annual_counts::name_above;
use super::one_line::on_one_line;
use super::paper_rows::range_of;
use crate::document::SaidRows;

/// What is said of that review.
pub(super) fn wrong_review(
    reviews: &[(&str, &str)],
    (said, tables): (&str, &[SaidRows]),
    page: &str,
) -> Option<String> {
    let names: BTreeSet<&str> = reviews.iter().map(|(committee, _)| *committee).collect();
    let mut of_committees: BTreeMap<&str, Vec<&SaidRows>> = BTreeMap::new();
    for table in tables {
        if let Some(name) = name_above(table, said, &names) {
            of_committees.entry(name).or_default().push(table);
        }
    }
    of_committees.into_iter().find_map(|(committee, tables)| {
        let own = reviews.iter().filter(|(of, _)| *of == committee);
        let mut titles: BTreeMap<String, usize> = BTreeMap::new();
        for (_, title) in own {
            *titles.entry(on_one_line(title)).or_default() += 1;
        }
        let heads: Vec<Vec<String>> = tables.iter().map(|table| heads(table, said)).collect();
        let again = tables.iter().find_map(|table| {
            let title = said_twice(table, said, &titles)?;
            Some(format!("{page} says the row of “{title}” twice in a table of “{committee}”"))
        });
        let foreign = || {
            let is_foreign = |head: &&String| {
                let mut others = reviews.iter().filter(|(of, _)| *of != committee);
                !titles.contains_key(*head) && others.any(|(_, title)| on_one_line(title) == **head)
            };
            let head = heads.iter().flatten().find(is_foreign)?;
            Some(format!(
                "{page} says “{head}” in a table of “{committee}”, which it was not reported to"
            ))
        };
        again.or_else(foreign).or_else(|| {
            let has_others = heads.iter().flatten().any(|head| titles.contains_key(head));
            let words: Vec<String> = tables.iter().filter_map(|table| words(table, said)).collect();
            let mut titles = titles.keys().filter(|_| has_others);
            let title = titles.find(|title| !words.iter().any(|words| words.contains(*title)))?;
            Some(format!(
                "{page} does not say “{title}” in a table of “{committee}”, which it was reported to"
            ))
        })
    })
}

/// The title of a review whose row is there again, word for word.
fn said_twice(table: &SaidRows, said: &str, titles: &BTreeMap<String, usize>) -> Option<String> {
    let mut rows: BTreeMap<String, usize> = BTreeMap::new();
    table.rows.iter().find_map(|row| {
        let title = on_one_line(said.get(row.cells.get(row.head)?.clone())?);
        let reviews = titles.get(&title)?;
        let row = on_one_line(said.get(range_of(row)?)?);
        let count = rows.entry(row).or_default();
        *count += 1;
        (*count > *reviews).then_some(title)
    })
}

/// The heads of the columns and of the rows.
fn heads(table: &SaidRows, said: &str) -> Vec<String> {
    let rows = table.rows.iter().filter_map(|row| row.cells.get(row.head));
    let all = table.heads.iter().chain(rows);
    let all = all.filter_map(|range| said.get(range.clone()));
    all.map(on_one_line).collect()
}

/// All words of a table below its caption.
fn words(table: &SaidRows, said: &str) -> Option<String> {
    let of_rows = table.rows.iter().filter_map(range_of);
    let all = table.heads.iter().cloned().chain(of_rows);
    let all = all.reduce(|one, other| Range {
        start: one.start.min(other.start),
        end: one.end.max(other.end),
    })?;
    Some(on_one_line(said.get(all)?))
}
