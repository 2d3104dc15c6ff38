//! The text of an element → the same, with an element around each stretch of words from the right, and around each telephone
//! number among such words.
//!
//! A stretch may go over the tags of bold words and links. Where they are around whole words of it, all of it is kept
//! together; where one begins or ends amid it, each piece is kept apart.

use std::ops::Range;

use super::direction::{Side, TaggedText};
use super::tag::name_of;
use super::tag_state::EMPTY;
use crate::language::{ForeignWords, is_turned, telephone_numbers};

const START: &str = "<bdi>";
/// Among words from the right, a number begins at the left.
const NUMBER_START: &str = "<bdi dir=\"ltr\">";
const END: &str = "</bdi>";

/// A place in a page: the number of a piece, and a byte of its text.
type TextPlace = (usize, usize);

/// Keeps the stretches in some pieces apart. The pieces are those of one element, in order, whose lines begin at a side.
pub(super) fn isolate(pieces: &mut [TaggedText<'_>], texts: &[usize], side: Side) {
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
        let words = match side {
            Side::Left => ForeignWords::all(&text),
            Side::Right => Vec::new(),
        };
        let turned: Vec<Range<usize>> = words
            .into_iter()
            .filter(|words| words.is_turned)
            .map(|words| words.range)
            .collect();
        let is_among = |number: &Range<usize>| match side {
            Side::Left => turned
                .iter()
                .any(|words| words.start <= number.start && number.end <= words.end),
            Side::Right => is_after_turned(text.get(..number.start).unwrap_or_default()),
        };
        let numbers = telephone_numbers(&text).into_iter().filter(is_among);
        let words = turned.iter().cloned().map(|words| (words, START));
        for (range, tag) in words.chain(numbers.map(|number| (number, NUMBER_START))) {
            let start = place(pieces, &line, range.start, false);
            let end = place(pieces, &line, range.end, true);
            if let (Some(start), Some(end)) = (start, end) {
                keep_apart(pieces, start, end, tag);
            }
        }
    }
}

/// Whether the last letter before a number runs from the right. A number after English words is in order.
fn is_after_turned(before: &str) -> bool {
    let last = before.chars().rev().find(|letter| letter.is_alphabetic());
    last.is_none_or(is_turned)
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

fn keep_apart(pieces: &mut [TaggedText<'_>], start: TextPlace, end: TextPlace, tag: &'static str) {
    if let Some((start, end)) = around(pieces, start, end) {
        insert(pieces, start, tag);
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
            insert(pieces, (number, from), tag);
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
        // A number is within words that have been put in already.
        let at = piece.inserted.partition_point(|(at, _)| *at <= place.1);
        piece.inserted.insert(at, (place.1, tag));
    }
}

#[cfg(test)]
mod tests {
    use crate::template::direction::with_directions;

    #[test]
    fn a_telephone_number_among_words_from_the_right_is_read_from_the_left() {
        let number = |number: &str| format!("<bdi dir=\"ltr\">{number}</bdi>");
        let own = number("01642 526000");
        for (page, expected) in [
            (
                "<p>טלפון 01642 526000 בבוקר ובערב, כל יום</p>",
                format!("<p dir=\"rtl\">טלפון {own} בבוקר ובערב, כל יום</p>"),
            ),
            (
                "<p>رابط مسز ملز، فون 01642 526000، صبح سے شام تک</p>",
                format!("<p dir=\"rtl\">رابط مسز ملز، فون {own}، صبح سے شام تک</p>"),
            ),
            (
                "<p>The line says فون 01642 526000 صبح and no more</p>",
                format!("<p>The line says <bdi>فون {own} صبح</bdi> and no more</p>"),
            ),
            (
                "<ul><li>مرحبا<br>\n+44 1642 526000</li></ul>",
                format!(
                    "<ul dir=\"rtl\"><li>مرحبا<br>\n{}</li></ul>",
                    number("+44 1642 526000")
                ),
            ),
            (
                "<p>Phone 01642 526000 or فون 01642 526000</p>",
                "<p>Phone 01642 526000 or <bdi>فون</bdi> 01642 526000</p>".to_owned(),
            ),
            (
                "<p dir=\"rtl\">مسز ملز Ms Mills 01642 526000 مسز</p>",
                "<p dir=\"rtl\">مسز ملز Ms Mills 01642 526000 مسز</p>".to_owned(),
            ),
            (
                "<p>تقرير 2018 2019 مسز ملز</p>",
                "<p dir=\"rtl\">تقرير 2018 2019 مسز ملز</p>".to_owned(),
            ),
        ] {
            assert_eq!(with_directions(page.to_owned()), expected);
        }
    }
}
