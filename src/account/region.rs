//! The long texts that were found → where a line about a recommendation may be.
//!
//! A grade is on a page more than once: in a chart, in a key. That is no reason for it to be missing where it belongs.

use std::collections::{BTreeMap, HashMap};
use std::ops::Range;

use super::follow::Parting;
use super::marks::TextKind;
use super::search::Typed;
use crate::model::RecommendationNumber;

/// The bytes of a page of so many in which a line about a recommendation may be: after the long texts about the ones
/// before, and before those about the ones after. It may be anywhere if there are none beside it, or if a page does not
/// say one recommendation after another.
pub(super) fn region(
    typed: Typed<'_>,
    texts: &[Typed<'_>],
    found: &[Result<Range<usize>, Parting>],
    length: usize,
) -> Range<usize> {
    let everywhere = 0..length;
    let Some(about) = typed.about.filter(|_| typed.kind == TextKind::Line) else {
        return everywhere;
    };
    // The texts are in the order of the page, so the recommendations are put in the order of their first texts.
    let mut order: HashMap<&RecommendationNumber, usize> = HashMap::new();
    let mut places: BTreeMap<usize, Range<usize>> = BTreeMap::new();
    for (text, found) in texts.iter().zip(found) {
        let Some(number) = text.about else { continue };
        let next = order.len();
        let number = *order.entry(number).or_insert(next);
        if let (true, Ok(found)) = (text.is_unmistakable(), found) {
            let place = places.entry(number).or_insert_with(|| found.clone());
            *place = place.start.min(found.start)..place.end.max(found.end);
        }
    }
    let are_apart = places
        .values()
        .zip(places.values().skip(1))
        .all(|(one, next)| one.end <= next.start);
    if !are_apart || places.len() < order.len() {
        return everywhere;
    }
    let Some(&about) = order.get(about) else {
        return everywhere;
    };
    let before = places.range(..about).next_back();
    let mut after = places.range(about..).skip(1);
    before.map_or(0, |(_, place)| place.end)
        ..after
            .next()
            .map_or(everywhere.end, |(_, place)| place.start)
}
