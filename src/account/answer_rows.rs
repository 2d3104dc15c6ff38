//! A table of the answers to recommendations → the answers that are in the row of their own recommendation.
//!
//! An action plan may say the answers together, before the recommendations or after them. There an answer is right where its
//! row has the number of its recommendation. This must not know what a page says of other keys.

use std::collections::BTreeMap;
use std::ops::Range;

use super::follow::Parting;
use super::paper_rows::range_of;
use super::pieces::source;
use super::row_numbers::KnownNumbers;
use super::search::{Typed, WordSearch};
use super::written::WrittenText;
use crate::document::SaidRows;
use crate::model::{PlanKey, RecommendationNumber, Spot};

/// The rows of tables whose rows are all about recommendations, by their numbers.
pub(super) struct AnswerRows<'p>(BTreeMap<&'p RecommendationNumber, Vec<Range<usize>>>);

impl<'p> AnswerRows<'p> {
    /// The rows among those of a page.
    pub fn of(numbers: &KnownNumbers<'p>, said: &str, tables: &[SaidRows]) -> Self {
        let named = tables.iter().filter_map(|table| {
            let rows = table.rows.iter().map(|row| {
                let head = said.get(row.cells.get(row.head)?.clone())?;
                let has_cells = row.cells.len() > 1;
                let number = numbers.named_by(head).filter(|_| has_cells)?;
                Some((number, range_of(row)?))
            });
            rows.collect::<Option<Vec<_>>>()
        });
        let mut all: BTreeMap<&RecommendationNumber, Vec<Range<usize>>> = BTreeMap::new();
        for (number, row) in named.flatten() {
            all.entry(number).or_default().push(row);
        }
        Self(all)
    }

    /// Whether an answer that is said at a place is in the row of its recommendation.
    pub fn has(&self, text: &WrittenText<'_>, place: &Range<usize>) -> bool {
        answered(text)
            .is_some_and(|number| self.of_number(number).any(|row| row.contains(&place.start)))
    }

    fn of_number(&self, number: &RecommendationNumber) -> impl Iterator<Item = &Range<usize>> {
        self.0.get(number).into_iter().flatten()
    }
}

/// Looks for the answers that were not found where the rest about their recommendation is. `rows` gives the rows of the page,
/// which are read only where an answer is lost.
pub(super) fn find_in_rows<'p>(
    texts: &[WrittenText<'_>],
    pieces: &[Vec<(usize, Typed<'_>)>],
    said: &str,
    rows: impl FnOnce() -> AnswerRows<'p>,
    found: &mut [Result<Range<usize>, Parting>],
) {
    let mut next = 0;
    let numbered = texts.iter().zip(pieces).flat_map(|(text, pieces)| {
        let first = next;
        next += pieces.len();
        let typed = pieces.iter().enumerate();
        typed.map(move |(piece, (_, typed))| (first + piece, text, *typed))
    });
    let is_lost = |(number, text, _): &(usize, &WrittenText<'_>, Typed<'_>)| {
        found.get(*number).is_some_and(Result::is_err) && answered(text).is_some()
    };
    let lost: Vec<_> = numbered.filter(is_lost).collect();
    if lost.is_empty() {
        return;
    }
    let rows = rows();
    let mut search = WordSearch::new(said, found.len());
    for (number, text, typed) in lost {
        let own = answered(text).into_iter();
        let mut own = own.flat_map(|one| rows.of_number(one));
        let is_found = own.any(|row| search.find(number, typed, row.clone()));
        let place = search.found.get(number).filter(|_| is_found);
        if let (Some(own), Some(place)) = (found.get_mut(number), place) {
            *own = place.clone();
        }
    }
}

/// The recommendation of the action plan that a text is an answer to, if it is one.
fn answered<'t>(text: &'t WrittenText<'_>) -> Option<&'t RecommendationNumber> {
    let Spot::Recommendation(number, key) = text.spot.as_ref()? else {
        return None;
    };
    let is_answer = matches!(
        key,
        PlanKey::Response
            | PlanKey::ResponseReason
            | PlanKey::ResponseDate
            | PlanKey::ResponseBy
            | PlanKey::AcceptedAs
    );
    let is_said = !source(text.text).trim().is_empty();
    (is_answer && is_said).then_some(number)
}
