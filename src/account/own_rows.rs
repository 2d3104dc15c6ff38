//! Tables and lists with a row for each recommendation, and headings that say nothing but its number → the texts that are in the
//! row of their own recommendation, or below its heading.
//!
//! A paper may say the answers together, or the dates, before the recommendations or after them. There a text is right where its
//! row has the number of its recommendation. This must not know what a page says of other keys.

use std::collections::BTreeMap;
use std::ops::Range;

use super::follow::Parting;
use super::openings::part;
use super::paper_rows::range_of;
use super::pieces::source;
use super::row_numbers::KnownNumbers;
use super::search::{Typed, WordSearch};
use super::written::WrittenText;
use crate::document::{SaidRows, SaidTitle};
use crate::model::{PlanKey, RecommendationNumber, Spot};

/// The rows that are about one recommendation each, and what its headings open, by its number.
pub(super) struct OwnRows<'p> {
    said: &'p str,
    /// The rows of tables whose rows are all about recommendations.
    rows: BTreeMap<&'p RecommendationNumber, Vec<Range<usize>>>,
    /// The headings that say a number, and all that each opens.
    headed: BTreeMap<&'p RecommendationNumber, Vec<[Range<usize>; 2]>>,
}

impl<'p> OwnRows<'p> {
    /// Those of a page.
    pub fn of(
        numbers: &KnownNumbers<'p>,
        (said, titles, tables): (&'p str, &[SaidTitle], &[SaidRows]),
    ) -> Self {
        let named = tables.iter().filter_map(|table| {
            let rows = table.rows.iter().map(|row| {
                let head = said.get(row.cells.get(row.head)?.clone())?;
                let has_cells = row.cells.len() > 1;
                let number = numbers.named_by(head).filter(|_| has_cells)?;
                Some((number, range_of(row)?))
            });
            rows.collect::<Option<Vec<_>>>()
        });
        let mut rows: BTreeMap<_, Vec<Range<usize>>> = BTreeMap::new();
        for (number, row) in named.flatten() {
            rows.entry(number).or_default().push(row);
        }
        let headings: Vec<&SaidTitle> = titles.iter().filter(|one| one.level.is_some()).collect();
        let mut headed: BTreeMap<_, Vec<[Range<usize>; 2]>> = BTreeMap::new();
        let mut counts: BTreeMap<_, usize> = BTreeMap::new();
        for (place, heading) in headings.iter().enumerate() {
            let words = said.get(heading.range.clone()).unwrap_or_default();
            if let Some(number) = numbers.headed_by(words) {
                *counts.entry(number).or_default() += 1;
            }
            let named = numbers.named_by(words);
            if let Some((number, opened)) = named.zip(part(&headings, place, said.len())) {
                let both = [heading.range.clone(), opened];
                headed.entry(number).or_default().push(both);
            }
        }
        // The only heading of a recommendation is above all that is said of it.
        headed.retain(|number, _| counts.get(number).is_some_and(|count| *count > 1));
        Self { said, rows, headed }
    }

    /// Whether a text that is said at a place is in the row of its recommendation, or right below its heading.
    pub fn has(&self, text: &WrittenText<'_>, place: &Range<usize>) -> bool {
        let is_right_below = |[heading, _]: &[Range<usize>; 2]| {
            let between = self.said.get(heading.end..place.start);
            between.is_some_and(|between| between.trim().is_empty())
        };
        about(text).is_some_and(|number| {
            let rows = self.rows.get(number).into_iter().flatten();
            let mut headed = self.headed.get(number).into_iter().flatten();
            rows.into_iter().any(|row| row.contains(&place.start)) || headed.any(is_right_below)
        })
    }

    fn of_number(&self, number: &RecommendationNumber) -> impl Iterator<Item = &Range<usize>> {
        let headed = self.headed.get(number).into_iter().flatten();
        let rows = self.rows.get(number).into_iter().flatten();
        rows.chain(headed.map(|[_, opened]| opened))
    }
}

/// A piece of a text, with its number among all pieces of a paper.
struct NumberedPiece<'a> {
    number: usize,
    text: &'a WrittenText<'a>,
    typed: Typed<'a>,
    is_lost: bool,
}

/// Looks for the texts that were not found where the rest about their recommendation is: answers, and all texts of a key of
/// which most were not found. `rows` gives the rows of the page, which are read only where a text is lost.
pub(super) fn find_in_rows<'p>(
    texts: &[WrittenText<'_>],
    pieces: &[Vec<(usize, Typed<'_>)>],
    said: &str,
    rows: impl FnOnce() -> OwnRows<'p>,
    found: &mut [Result<Range<usize>, Parting>],
) {
    if found.iter().all(Result::is_ok) {
        return;
    }
    let all = texts.iter().zip(pieces);
    let all = all.flat_map(|(text, pieces)| pieces.iter().map(move |(_, typed)| (text, *typed)));
    let all = all
        .enumerate()
        .map(|(number, (text, typed))| NumberedPiece {
            number,
            text,
            typed,
            is_lost: found.get(number).is_some_and(Result::is_err),
        });
    let mut by_key: BTreeMap<&str, Vec<NumberedPiece<'_>>> = BTreeMap::new();
    for piece in all.filter(|piece| about(piece.text).is_some()) {
        by_key.entry(piece.text.key).or_default().push(piece);
    }
    by_key.retain(|_, pieces| {
        let lost = pieces.iter().filter(|piece| piece.is_lost).count();
        let are_answers = pieces.iter().any(|piece| is_answer(piece.text));
        lost > 0 && (are_answers || lost * 2 >= pieces.len())
    });
    if by_key.is_empty() {
        return;
    }
    let rows = rows();
    let mut search = WordSearch::new(said, found.len());
    for pieces in by_key.into_values() {
        let mut look = |piece: &NumberedPiece<'_>| {
            let own = about(piece.text).into_iter();
            let mut own = own.flat_map(|one| rows.of_number(one));
            own.any(|row| search.find(piece.number, piece.typed, row.clone()))
        };
        let (lost, others): (Vec<_>, Vec<_>) = pieces.into_iter().partition(|one| one.is_lost);
        let in_rows: Vec<_> = lost.into_iter().filter(|piece| look(piece)).collect();
        // One that was found may have been taken from the row of another.
        let others: Vec<_> = others.into_iter().filter(|piece| look(piece)).collect();
        for piece in in_rows.iter().chain(&others) {
            if let (Some(own), Some(place)) =
                (found.get_mut(piece.number), search.found.get(piece.number))
            {
                *own = place.clone();
            }
        }
    }
}

/// The recommendation that a text is about, if it is said once of each and may be said apart from the others.
fn about<'t>(text: &'t WrittenText<'_>) -> Option<&'t RecommendationNumber> {
    let spot = text.spot.as_ref().filter(|_| !text.is_listed)?;
    let number = match spot {
        Spot::Recommendation(_, PlanKey::Text) => None,
        Spot::Recommendation(number, _) | Spot::Progress(_, number, _) => Some(number),
        _ => None,
    };
    number.filter(|_| !source(text.text).trim().is_empty())
}

/// Whether a text is a part of the executive's answer.
fn is_answer(text: &WrittenText<'_>) -> bool {
    let Some(Spot::Recommendation(_, key)) = text.spot.as_ref() else {
        return false;
    };
    matches!(
        key,
        PlanKey::Response
            | PlanKey::ResponseReason
            | PlanKey::ResponseDate
            | PlanKey::ResponseBy
            | PlanKey::AcceptedAs
    )
}
