//! The text of an element → the same, with an element around each stretch of words from the right.
//!
//! A stretch may go over the tags of bold words and links. Where they are around whole words of it, all of it is kept
//! together; where one begins or ends amid it, each piece is kept apart.

use super::direction::TaggedText;
use super::tag::name_of;
use super::tag_state::EMPTY;
use crate::language::ForeignWords;

const START: &str = "<bdi>";
const END: &str = "</bdi>";

/// A place in a page: the number of a piece, and a byte of its text.
type TextPlace = (usize, usize);

/// Keeps the stretches in some pieces apart. The pieces are those of one element, in order.
pub(super) fn isolate(pieces: &mut [TaggedText<'_>], texts: &[usize]) {
    // A line that ends ends a stretch, and so does an element with text of its own.
    let goes_on = |one: &usize, next: &usize| {
        let tag = pieces.get(*one).map_or("", |piece| piece.tag);
        *next == one + 1 && !matches!(name_of(tag), "br" | "img")
    };
    let lines: Vec<Vec<usize>> = texts.chunk_by(goes_on).map(<[usize]>::to_vec).collect();
    for line in lines {
        let text: String = line
            .iter()
            .filter_map(|number| pieces.get(*number))
            .map(|piece| piece.text)
            .collect();
        for words in ForeignWords::all(&text) {
            if words.is_turned {
                let start = place(pieces, &line, words.range.start, false);
                let end = place(pieces, &line, words.range.end, true);
                if let (Some(start), Some(end)) = (start, end) {
                    keep_apart(pieces, start, end);
                }
            }
        }
    }
}

/// The place of a byte of a line's text. The end of a stretch is at the end of a piece, and not at the start of the next.
fn place(
    pieces: &[TaggedText<'_>],
    line: &[usize],
    byte: usize,
    is_end: bool,
) -> Option<TextPlace> {
    let mut before = 0;
    for number in line {
        let length = pieces.get(*number)?.text.len();
        let inside = byte.checked_sub(before)?;
        if inside < length || (is_end && inside == length) {
            return Some((*number, inside));
        }
        before += length;
    }
    None
}

fn keep_apart(pieces: &mut [TaggedText<'_>], start: TextPlace, end: TextPlace) {
    if let Some((start, end)) = around(pieces, start, end) {
        insert(pieces, start, START);
        insert(pieces, end, END);
        return;
    }
    for number in start.0..=end.0 {
        let length = pieces.get(number).map_or(0, |piece| piece.text.len());
        let from = if number == start.0 { start.1 } else { 0 };
        let to = if number == end.0 { end.1 } else { length };
        let words = pieces
            .get(number)
            .and_then(|piece| piece.text.get(from..to));
        if words.is_some_and(|words| !words.trim().is_empty()) {
            insert(pieces, (number, from), START);
            insert(pieces, (number, to), END);
        }
    }
}

/// Where an element around a stretch can begin and end, so that no other is partly in it.
fn around(
    pieces: &[TaggedText<'_>],
    mut start: TextPlace,
    mut end: TextPlace,
) -> Option<(TextPlace, TextPlace)> {
    let (mut depth, mut lowest) = (0_i32, 0_i32);
    for piece in pieces.get(start.0..end.0)? {
        depth += step(piece.tag);
        lowest = lowest.min(depth);
    }
    // Elements that end in the stretch begin right before it.
    for _ in 0..-lowest {
        let before = start.0.checked_sub(1)?;
        let piece = pieces.get(before)?;
        if start.1 > 0 || step(piece.tag) != 1 {
            return None;
        }
        start = (before, piece.text.len());
    }
    // Elements that begin in it end right after it.
    for _ in 0..depth - lowest {
        let piece = pieces.get(end.0)?;
        if end.1 < piece.text.len() || step(piece.tag) != -1 {
            return None;
        }
        end = (end.0 + 1, 0);
    }
    Some((start, end))
}

/// How a tag changes the number of open elements.
fn step(tag: &str) -> i32 {
    let is_none = tag.is_empty() || tag.starts_with("<!") || tag.ends_with("/>");
    match tag.starts_with("</") {
        _ if is_none || EMPTY.contains(&name_of(tag)) => 0,
        true => -1,
        false => 1,
    }
}

fn insert(pieces: &mut [TaggedText<'_>], place: TextPlace, tag: &'static str) {
    if let Some(piece) = pieces.get_mut(place.0) {
        piece.inserted.push((place.1, tag));
    }
}
