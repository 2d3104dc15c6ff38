//! Lines → the places where one ends that is printed as a line.

use super::SHORT;
use super::typed_line::TypedLine;

/// A paragraph that somebody wrapped has lines of at least so many characters.
const NARROWEST: usize = 40;

/// The bytes of the line feeds that end a printed line.
pub(super) fn kept(lines: &[TypedLine<'_>]) -> Vec<usize> {
    let same_paragraph = |one: &TypedLine<'_>, next: &TypedLine<'_>| {
        !one.is_blank() && !next.is_blank() && next.sign.is_none() && one.depth == next.depth
    };
    let mut kept = Vec::new();
    for paragraph in lines.chunk_by(same_paragraph) {
        if paragraph.len() < 2 || is_wrapped(paragraph) {
            continue;
        }
        let is_item = paragraph.first().is_some_and(|line| line.sign.is_some());
        let pairs = paragraph.iter().zip(paragraph.iter().skip(1));
        kept.extend(
            pairs
                .filter(|(one, next)| is_kept(one, next, is_item))
                .map(|(one, _)| one.end),
        );
    }
    kept
}

fn is_kept(one: &TypedLine<'_>, next: &TypedLine<'_>, is_item: bool) -> bool {
    let is_short = |line: &TypedLine<'_>| line.text.chars().count() < SHORT;
    (is_short(one) && is_short(next) && !(is_item && goes_on(one, next)))
        || one.has_columns()
        || next.has_columns()
        || (is_labelled(one.said()) && is_labelled(next.said()))
}

/// The words of an item that go on below it, where its words begin.
fn goes_on(one: &TypedLine<'_>, next: &TypedLine<'_>) -> bool {
    let is_below_words = match one.sign {
        Some(sign) => next.indent > one.indent && next.indent <= one.indent + sign.length + 2,
        None => one.indent > 0 && one.indent == next.indent,
    };
    is_below_words && begins_small(next)
}

/// "Lead: Head of Parks".
fn is_labelled(line: &str) -> bool {
    let label = line.split_once(": ").map(|(label, _)| label);
    label.is_some_and(|label| {
        label.chars().count() < NARROWEST / 2 && label.starts_with(char::is_uppercase)
    })
}

/// Each line of a narrow paragraph ends where the next word had no room.
fn is_wrapped(paragraph: &[TypedLine<'_>]) -> bool {
    let length = |line: &TypedLine<'_>| line.text.chars().count();
    let width = paragraph.iter().map(length).max().unwrap_or(0);
    let small = paragraph.iter().skip(1).filter(|line| begins_small(line));
    let has_no_room = |(one, next): (&TypedLine<'_>, &TypedLine<'_>)| {
        let word = next.text.split_whitespace().next().unwrap_or_default();
        length(one) + 1 + word.chars().count() > width
    };
    paragraph.len() > 2
        && width >= NARROWEST
        && small.count() * 2 >= paragraph.len() - 1
        && !paragraph.iter().any(TypedLine::has_columns)
        && paragraph
            .iter()
            .zip(paragraph.iter().skip(1))
            .all(has_no_room)
}

fn begins_small(line: &TypedLine<'_>) -> bool {
    line.text.starts_with(char::is_lowercase)
}
