//! The items of a list and the lines below it → whether the next line stands by itself.
//!
//! "Housing" between two groups of one list, "Abstained: Fry" or "[All fees include VAT.]" after its last item: whoever typed it
//! below one-line items at the margin meant no part of the last. This must not know what makes a paragraph of such a line.

use super::amid::ends_amid;
use super::breaks::{LABEL_WORDS, begins_small, is_enclosed_in};
use super::sequence::follows;
use super::typed_line::TypedLine;

/// The brackets that a note may be in.
const BRACKETS: [(char, char); 3] = [('(', ')'), ('[', ']'), ('{', '}')];

/// Whether the first of the lines `below` is short and between two lists: "Next steps", or "All are done." with a line like that
/// below it. Where the next number counts on, it is a heading within one list, such as "Housing", and no sentence.
pub(super) fn is_heading(above: &[TypedLine<'_>], earlier: usize, below: &[TypedLine<'_>]) -> bool {
    let Some(line) = below.first() else {
        return false;
    };
    let between = below.iter().take_while(|line| line.sign.is_none());
    let between = between.count();
    let Some(next) = below.get(between) else {
        return false;
    };
    let last = above.iter().rev().find(|line| line.sign.is_some());
    let Some(last) = last else {
        return false;
    };
    let counts_on = follows(last.label(), next.label());
    let is_sentence = line.text.ends_with(['.', '!', '?']);
    // Two lines below an item may be a part of it, unless the first is whole.
    let is_apart = match between {
        1 => !counts_on || !(is_sentence || line.text.ends_with([',', ';'])),
        2 => is_sentence && !counts_on,
        _ => false,
    };
    let mut lines = below.iter().take(between);
    // One item has a heading above it and another one below it.
    let earlier = match counts_on && is_label(line) && is_below_label(above) && ends_list(below) {
        true => earlier + 1,
        false => earlier,
    };
    is_apart
        && !line.text.starts_with('(')
        && lines.all(|line| line.is_short() && line.indent <= 1)
        && next.indent <= 1
        && is_plain(above, earlier, below)
}

/// Whether the first of the lines `below` begins with a capital letter, or is a note in brackets, and comes after a list of which no
/// item has a line of its own below its words.
pub(super) fn is_plain(above: &[TypedLine<'_>], earlier: usize, below: &[TypedLine<'_>]) -> bool {
    let Some(first) = above.iter().position(|line| line.sign.is_some()) else {
        return false;
    };
    let list = above.get(first..).unwrap_or_default();
    let (Some(line), Some(before)) = (below.first(), list.last()) else {
        return false;
    };
    let count = list.iter().filter(|line| line.sign.is_some()).count();
    let mut pairs = list.iter().zip(list.iter().skip(1));
    let goes_on = below
        .get(1)
        .is_some_and(|next| next.sign.is_none() && begins_small(next));
    let words = line.text.trim_start_matches(['*', '“', '"', '‘']);
    count + earlier > 1
        && pairs.all(|(one, next)| next.sign.is_some() || is_wrapped(one, next))
        && !ends_amid(before.text)
        && (words.starts_with(char::is_uppercase)
            || (!goes_on && is_enclosed_in(line.text, &BRACKETS)))
}

/// Whether the list has a line like a heading right above its first item.
fn is_below_label(above: &[TypedLine<'_>]) -> bool {
    let first = above.iter().position(|line| line.sign.is_some());
    let label = first.and_then(|first| above.get(first.checked_sub(1)?));
    label.is_some_and(is_label)
}

/// Whether a line is a few words that begin with a capital letter and end with none of the signs that end a sentence.
fn is_label(line: &TypedLine<'_>) -> bool {
    line.sign.is_none()
        && line.text.starts_with(char::is_uppercase)
        && line.text.ends_with(char::is_alphanumeric)
        && line.text.split_whitespace().count() <= LABEL_WORDS
}

/// Whether the last of some lines is an item.
fn ends_list(lines: &[TypedLine<'_>]) -> bool {
    let lines = lines.iter().take_while(|line| !line.is_blank());
    lines.last().is_some_and(|line| line.sign.is_some())
}

/// Whether a line goes on with the words of the one before.
fn is_wrapped(one: &TypedLine<'_>, next: &TypedLine<'_>) -> bool {
    let is_full = !one.is_short() && !one.text.ends_with(['.', ';', ':', '!', '?']);
    is_full || begins_small(next) || ends_amid(one.text)
}
