//! A line and a longer text of the same words → the text gets the block that it needs, and the line what is left.
//!
//! Who answers may be who is responsible: "Harbour Master", once in a block of its own and once within "Accepted, 3 May, Harbour
//! Master". Either place is right for the line, and only one for the text. This must not know what the texts are.

use std::collections::BTreeMap;
use std::ops::Range;

use super::find::words_of;
use super::marks::TextKind;
use super::search::{Typed, WordSearch};
use crate::model::RecommendationNumber;

/// What a line says, and of which recommendation.
type SaidOf<'t> = (String, Option<&'t RecommendationNumber>);

/// Gives the blocks that lines have taken to the texts of the same words that were not found. `window` gives where a line may be.
pub(super) fn give_to_texts(
    texts: &[Typed<'_>],
    search: &mut WordSearch<'_>,
    window: impl Fn(Typed<'_>, &WordSearch<'_>) -> Range<usize>,
) {
    let is_line = |typed: &Typed<'_>| typed.kind == TextKind::Line;
    let lost = texts.iter().zip(&search.found).enumerate();
    let lost = lost.filter(|(_, (typed, found))| {
        found.is_err() && typed.kind == TextKind::Long && !typed.is_unmistakable()
    });
    let lost: Vec<usize> = lost.map(|(number, _)| number).collect();
    if lost.is_empty() {
        return;
    }
    let mut lines: BTreeMap<SaidOf<'_>, Vec<usize>> = BTreeMap::new();
    for (number, typed) in texts.iter().enumerate().filter(|(_, typed)| is_line(typed)) {
        let said = (words_of(typed.text), typed.about);
        lines.entry(said).or_default().push(number);
    }
    for number in lost {
        let Some(typed) = texts.get(number).copied() else {
            continue;
        };
        let alike = lines.get(&(words_of(typed.text), typed.about));
        for line in alike.into_iter().flatten() {
            let (Some(own), Some(Ok(place))) = (texts.get(*line), search.found.get(*line)) else {
                continue;
            };
            let place = place.clone();
            search.give_back(*line);
            if !search.find(number, typed, place.clone()) {
                search.find(*line, *own, place);
                continue;
            }
            let window = window(*own, search);
            search.find(*line, *own, window);
            break;
        }
    }
}
