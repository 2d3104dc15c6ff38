//! The headings of a page → the part of it that each recommendation has.
//!
//! A grade is on a page more than once: in a chart before the recommendations, in a key after them. It is said of a
//! recommendation only where the recommendation's own heading opens a part.

use std::collections::BTreeMap;
use std::ops::Range;

use super::follow::Parting;
use super::marks::TextKind;
use super::search::Typed;
use crate::document::{Level, SaidTitle};
use crate::model::RecommendationNumber;

/// The parts of a page. A recommendation without a heading of its own has none.
pub(super) struct Openings {
    parts: BTreeMap<RecommendationNumber, OpenedPart>,
}

/// What a heading opens.
struct OpenedPart {
    range: Range<usize>,
    /// The number in the heading.
    number: String,
    /// Where it ends.
    number_end: usize,
}

impl Openings {
    /// The parts of what a page says, on which the long texts have been found.
    pub fn of(
        texts: &[Typed<'_>],
        found: &[Result<Range<usize>, Parting>],
        titles: &[SaidTitle],
        said: &str,
    ) -> Self {
        let mut places: BTreeMap<RecommendationNumber, Option<Range<usize>>> = BTreeMap::new();
        for (text, found) in texts.iter().zip(found) {
            let Some(about) = text.about else { continue };
            let place = places.entry(about.clone()).or_default();
            // A table can be far from the words around it.
            if let (Ok(found), TextKind::Line | TextKind::Long) = (found, text.kind) {
                let before = place.clone().unwrap_or_else(|| found.clone());
                *place = Some(before.start.min(found.start)..before.end.max(found.end));
            }
        }
        let headings: Vec<&SaidTitle> = titles.iter().filter(|one| one.level.is_some()).collect();
        let opened = places.into_iter().filter_map(|(number, place)| {
            let names = |heading: &SaidTitle| {
                let words = said.get(heading.range.clone()).unwrap_or_default();
                names(words, &number.to_string())
            };
            let opener = match &place {
                Some(place) => opener(&headings, place, names),
                None => only(headings.iter().enumerate().filter(|(_, one)| names(one))),
            };
            let range = part(&headings, opener?, said.len())?;
            let has_all = place.is_none_or(|place| place.end <= range.end);
            let written = number.to_string();
            let in_heading = said.get(range.start..)?.find(&written)?;
            let part = OpenedPart {
                number_end: range.start + in_heading + written.len(),
                number: written,
                range,
            };
            has_all.then_some((number, part))
        });
        Self {
            parts: opened.collect(),
        }
    }

    /// What of a window is in the part of the recommendation that a line or a report is about. A table can be far from it.
    pub fn within(&self, typed: &Typed<'_>, window: Range<usize>) -> Range<usize> {
        let is_bound = match typed.kind {
            TextKind::Line => true,
            TextKind::Long => typed.is_report,
            TextKind::Table => false,
        };
        let about = typed.about.filter(|_| is_bound);
        match about.and_then(|about| self.parts.get(about)) {
            Some(part) => {
                // A grade may be the same figure as the number of its recommendation, and is not said by that.
                let start = match typed.text.trim() == part.number {
                    true => part.number_end,
                    false => part.range.start,
                };
                let start = window.start.max(start);
                start..window.end.min(part.range.end).max(start)
            }
            None => window,
        }
    }
}

/// The number of the only heading among some, or of the only one that is highest: the tables of a recommendation name it too.
fn only<'h>(headings: impl Iterator<Item = (usize, &'h &'h SaidTitle)>) -> Option<usize> {
    let headings: Vec<_> = headings.collect();
    let highest = headings.iter().map(|(_, heading)| heading.level).min()?;
    let mut highest = headings.iter().filter(|(_, one)| one.level == highest);
    let (first, _) = highest.next()?;
    highest.next().is_none().then_some(*first)
}

/// The number of the highest heading above some texts that names their recommendation. The title of the paper is above
/// everything.
fn opener(
    headings: &[&SaidTitle],
    place: &Range<usize>,
    names: impl Fn(&SaidTitle) -> bool,
) -> Option<usize> {
    let before = headings.partition_point(|heading| heading.range.end <= place.start);
    let mut lowest = None;
    let mut opener = None;
    for (number, heading) in headings.iter().enumerate().take(before).rev() {
        let is_above = lowest.is_none_or(|lowest| heading.level < lowest);
        if !is_above || heading.level == Some(Level::One) {
            continue;
        }
        lowest = Some(heading.level);
        if names(heading) {
            opener = Some(number);
        }
    }
    opener
}

/// What a heading opens: up to the next one of its level.
pub(super) fn part(headings: &[&SaidTitle], opener: usize, length: usize) -> Option<Range<usize>> {
    let heading = headings.get(opener)?;
    let mut later = headings.iter().skip(opener + 1);
    let next = later.find(|later| later.level <= heading.level);
    Some(heading.range.start..next.map_or(length, |next| next.range.start))
}

/// Whether words name a number: "Recommendation 2.1", but not 1.
fn names(words: &str, number: &str) -> bool {
    let is_part = |sign: char| sign.is_alphanumeric() || sign == '.';
    let mut words = words.split(|sign: char| !is_part(sign));
    words.any(|word| word.trim_end_matches('.') == number)
}
