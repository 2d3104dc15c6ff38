//! The titles of a meeting's items on a page → the texts of an item that are said below the title of another one, and the
//! titles with the number of another one.
//!
//! Only what is certain counts: words that are said once. A template may say all titles before all texts, or each title
//! below its text.

use std::ops::Range;

use super::blocks::{blocks, places_of_blocks};
use super::same_as_title::SameAsTitle;
use crate::model::{AgendaItem, ItemKey, Meeting, MeetingSpot};

/// Where the title of each item is said, in the order of the page. One whose words are said elsewhere as well is said nowhere.
pub(super) fn titles(meeting: &Meeting, same: &[SameAsTitle], said: &str) -> Vec<Vec<usize>> {
    let items = meeting.items.iter().zip(same);
    let own = items.map(|(item, same)| match same.elsewhere {
        true => Vec::new(),
        false => lines_of(item, said),
    });
    own.collect()
}

/// A number without its full stop.
fn bare(number: &str) -> &str {
    number.trim().trim_end_matches('.')
}

/// Where the blocks are that say the title of an item, with its number or without.
fn lines_of(item: &AgendaItem, said: &str) -> Vec<usize> {
    let (number, title) = (item.number.as_str(), item.title.as_str());
    places_of_blocks(said, |block| {
        let before = block.strip_suffix(title).map(str::trim);
        before.is_some_and(|before| before.is_empty() || is_numbered(before, bare(number)))
    })
}

/// Whether the block of a title, or the one before it, begins with its number.
fn has_number(said: &str, place: usize, number: &str) -> bool {
    let (before, after) = said.split_at_checked(place).unwrap_or_default();
    let begins = |block: Option<&str>| {
        let word = block.and_then(|block| block.split_whitespace().next());
        word.is_some_and(|word| bare(word) == number)
    };
    begins(blocks(before).next_back()) || begins(blocks(after).next())
}

/// Whether words before a title have its number, and no other: "Report: 5.", "Item 5 –".
fn is_numbered(before: &str, number: &str) -> bool {
    let sign = |sign: char| !sign.is_alphanumeric();
    let mut words = before
        .split_whitespace()
        .map(|word| word.trim_matches(sign));
    let has_others = words
        .clone()
        .any(|word| word != number && word.contains(|sign: char| sign.is_ascii_digit()));
    bare(before) == number || (words.any(|word| word == number) && !has_others)
}

/// The first item with the number of another one before its title, in the same line or in a block of its own.
pub(super) fn other_number(
    meeting: &Meeting,
    same: &[SameAsTitle],
    said: &str,
) -> Option<(MeetingSpot, String)> {
    let numbers = meeting.items.iter().map(|item| bare(item.number.as_str()));
    let numbers: Vec<&str> = numbers.collect();
    let mut above = "";
    for line in said.lines().map(str::trim).filter(|line| !line.is_empty()) {
        for (index, item) in meeting.items.iter().enumerate() {
            let Some(before) = line.strip_suffix(item.title.as_str()) else {
                continue;
            };
            let before = match before.trim() {
                "" => above,
                before => before,
            };
            let number = bare(before);
            let is_others = numbers.contains(&number) && numbers.get(index) != Some(&number);
            if is_others && same.get(index).is_some_and(|same| same.is_none()) {
                let what = format!("“{before}” before the title of item {}", item.number);
                return Some((MeetingSpot::Item(index, ItemKey::Number), what));
            }
        }
        above = line;
    }
    None
}

/// A text of an item, with the items whose titles are next to it.
struct TitledText<'m> {
    spot: &'m MeetingSpot,
    item: usize,
    above: Option<usize>,
    below: Option<usize>,
    /// Whether the number of the next title is between them.
    is_above_number: bool,
}

/// The first text that is below the title of another item.
pub(super) fn below_another(
    meeting: &Meeting,
    titles: &[Vec<usize>],
    said: &str,
    places: &[(&MeetingSpot, Range<usize>)],
) -> Option<(MeetingSpot, String)> {
    let lines = titles.iter().enumerate();
    let lines = lines.flat_map(|(item, places)| places.iter().map(move |place| (*place, item)));
    let mut lines: Vec<(usize, usize)> = lines.collect();
    lines.sort_unstable();
    let texts = places.iter().filter_map(|(spot, range)| {
        let item = item_of(spot)?;
        let words = said.get(range.clone())?;
        let has_title = titles.get(item).is_some_and(|own| !own.is_empty());
        if !has_title || said.matches(words).count() != 1 {
            return None;
        }
        let next = lines.partition_point(|(place, _)| *place <= range.start);
        let at = |place: usize| lines.get(place).map(|(_, item)| *item);
        Some(TitledText {
            spot,
            item,
            above: next.checked_sub(1).and_then(at),
            below: at(next),
            is_above_number: lines.get(next).is_some_and(|(place, item)| {
                let number = meeting.items.get(*item).map(|item| item.number.as_str());
                number.is_some_and(|number| has_number(said, *place, bare(number)))
            }),
        })
    });
    let texts: Vec<TitledText<'_>> = texts.collect();
    let count = |is: &dyn Fn(&TitledText<'_>) -> bool| texts.iter().filter(|text| is(text)).count();
    let own_above = count(&|text| text.above == Some(text.item));
    // Where titles are below their texts, the first text is above all titles, or no number is between a text and its title.
    let is_above_all = texts.iter().any(|text| text.above.is_none());
    let is_below = |text: &TitledText<'_>| {
        text.above != Some(text.item)
            && text.below == Some(text.item)
            && (is_above_all || !text.is_above_number)
    };
    let own_below = count(&is_below);
    let are_after_all_titles = texts.iter().all(|text| text.below.is_none());
    if own_below > own_above || are_after_all_titles {
        return None;
    }
    let wrong = texts
        .iter()
        .find(|text| text.above.is_some_and(|above| above != text.item))?;
    let number = |index: usize| Some(&meeting.items.get(index)?.number);
    let what = format!(
        "what is written of item {} below the title of item {}",
        number(wrong.item)?,
        number(wrong.above?)?
    );
    Some((wrong.spot.clone(), what))
}

/// The item that a text belongs to. Pages of the council's own have titles of their own.
pub(super) fn item_of(spot: &MeetingSpot) -> Option<usize> {
    match spot {
        MeetingSpot::Item(_, ItemKey::Title | ItemKey::Number | ItemKey::Pages(_)) => None,
        MeetingSpot::Item(index, _)
        | MeetingSpot::ItemContact(index, _)
        | MeetingSpot::Paragraph(index, ..) => Some(*index),
        _ => None,
    }
}
