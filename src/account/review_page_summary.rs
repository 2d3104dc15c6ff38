//! The summary and the table of updates on a review's page → a count, a date or a column that is not that of the review.
//!
//! In come the rows that the page has, and what the program counted. Only what is after the label of the council counts, and
//! nothing that is said of one recommendation.

use std::ops::Range;

use super::column_heads::is_label;
use super::grade_counts::latest_counts;
use super::minute::word_at;
use super::one_line::on_one_line;
use super::review_page::{ReviewFault, ReviewPageAccount, SaidWithRows};
use super::said_units::SaidUnit;
use super::said_words::says;
use crate::document::{SaidRow, SaidRows};
use crate::model::{ReviewKey, Spot, When};

impl ReviewPageAccount<'_> {
    /// The first value of the summary that is another.
    pub(super) fn wrong_summary(
        &self,
        (words, _, rows): SaidWithRows<'_>,
        units: &[SaidUnit],
    ) -> Option<ReviewFault> {
        let numbers = self.numbers();
        let of_one = units.iter().filter(|unit| match unit.is_headed {
            true => numbers.headed_by(&unit.head).is_some(),
            false => numbers.named_by(&unit.head).is_some(),
        });
        let of_one: Vec<&SaidUnit> = of_one.collect();
        let text = |range: &Range<usize>| words.get(range.clone()).map(on_one_line);
        let headed = rows.iter().flat_map(headed_cells);
        let mut headed =
            headed.filter(|(_, cell)| !of_one.iter().any(|unit| unit.range.contains(&cell.start)));
        headed.find_map(|(head, cell)| {
            let (head, cell) = (text(&head)?, text(&cell)?);
            let own = self.summary.iter().filter(|value| {
                let label = self.label(value.label);
                label.is_some_and(|label| is_label(&head, label))
            });
            let own: Vec<&str> = own.map(|value| value.words.as_str()).collect();
            // A date is said of a recommendation, whatever its heading is.
            let is_of_one = has_year(&cell) && own.iter().all(|words| is_count(words));
            let is_said = own.iter().any(|words| is_value(&cell, words));
            // Words of the council may be there instead.
            let has_value = cell.contains(|sign: char| sign.is_ascii_digit());
            let is_wrong = !own.is_empty()
                && !is_said
                && has_value
                && !is_of_one
                && !self.is_count(&head, &cell);
            is_wrong.then(|| {
                let message = format!(
                    "{} says “{cell}” after “{head}”, where it is “{}”",
                    self.page,
                    own.join("” or “")
                );
                (Spot::Review(ReviewKey::Title), message)
            })
        })
    }

    /// Whether a cell has the count of a grade, which may have the words of a label.
    fn is_count(&self, head: &str, cell: &str) -> bool {
        let counts = latest_counts(self.review, self.council).into_iter();
        let mut own = counts.filter(|(grade, _)| is_label(head, grade));
        own.any(|(_, count)| is_value(cell, &count.to_string()))
    }

    /// A column of a table of updates with the date of another update.
    pub(super) fn wrong_matrix(&self, (said, _, rows): SaidWithRows<'_>) -> Option<ReviewFault> {
        let dates = self
            .review
            .updates
            .iter()
            .map(|update| When::words(&update.date));
        let dates: Vec<&str> = dates.collect();
        rows.iter().find_map(|table| {
            let heads = table.heads.iter().filter_map(|head| said.get(head.clone()));
            let heads = heads.filter_map(|head| {
                let head = on_one_line(head);
                let mut known = dates
                    .iter()
                    .enumerate()
                    .filter(|(_, date)| says(&head, date));
                let (place, _) = known.next()?;
                known.next().is_none().then_some((place, head))
            });
            let heads: Vec<(usize, String)> = heads.collect();
            let pairs = || heads.iter().zip(heads.iter().skip(1));
            // An update may have several columns, each with words of its own.
            let is_same = |one: &(usize, String), next: &(usize, String)| one.1 == next.1;
            let goes_on = pairs().all(|(one, next)| one.0 <= next.0);
            let goes_back = pairs().all(|(one, next)| one.0 >= next.0);
            let is_wrong = |one: &(usize, String), next: &(usize, String)| {
                is_same(one, next) || (!goes_on && !goes_back && next.0 < one.0)
            };
            let (_, (_, head)) = pairs().find(|(one, next)| is_wrong(one, next))?;
            let message = format!(
                "{} says “{head}” above a column of another update, or of none",
                self.page
            );
            Some((Spot::Review(ReviewKey::Title), message))
        })
    }
}

/// What a cell is below or after, and the cell.
fn headed_cells(table: &SaidRows) -> impl Iterator<Item = (Range<usize>, Range<usize>)> {
    let below = table.rows.iter().flat_map(|row| {
        let heads = table.heads.iter().cloned();
        heads.zip(row.cells.iter().cloned())
    });
    let after = table
        .rows
        .iter()
        .filter_map(|row: &SaidRow| match row.cells.as_slice() {
            [head, cell] => Some((head.clone(), cell.clone())),
            _ => None,
        });
    below.chain(after)
}

/// The first of two counts of which one is a part of the other: 5 of "5 of 19", "5/19" and "5 o 19".
fn first_of_two(cell: &str) -> Option<&str> {
    let is_figure = |sign: char| sign.is_ascii_digit();
    let cell = cell.trim();
    let first = cell.len() - cell.trim_start_matches(is_figure).len();
    let rest = cell.get(first..)?;
    let between = rest.trim_end_matches(is_figure);
    let is_of = matches!(between.trim(), "of" | "/" | "out of" | "o" | "allan o");
    (is_of && first > 0 && between.len() < rest.len()).then(|| cell.get(..first))?
}

/// Whether a cell has a value. A count may be one of two: "5 of 19".
fn is_value(cell: &str, words: &str) -> bool {
    match is_count(words) {
        true => first_of_two(cell)
            .map_or_else(|| word_at(cell, words).is_some(), |first| first == words),
        false => says(cell, &on_one_line(words)),
    }
}

fn is_count(words: &str) -> bool {
    words.bytes().all(|byte| byte.is_ascii_digit())
}

/// Whether a year is among some words.
fn has_year(words: &str) -> bool {
    let mut numbers = words.split(|sign: char| !sign.is_ascii_digit());
    numbers.any(|number| number.len() == 4)
}
