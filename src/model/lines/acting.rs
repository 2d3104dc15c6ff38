//! The lines of a text → the same lines, with the signs that begin an item and no others.
//!
//! A bullet begins one wherever it begins a line. A letter, a dash or a date may be there by chance, where a paragraph was
//! wrapped, so it needs another one.

use std::ops::Range;

use super::counting::counting_on;
use super::item_sign::{ItemSign, Lettering, SignKind};
use super::kept_sign;
use super::label::{follows_in_welsh, is_welsh_pair};
use super::sequence::follows;
use super::typed_line::TypedLine;

/// Takes away the signs that begin no item.
pub(super) fn keep_acting(lines: &mut [TypedLine<'_>]) {
    leave_short_words(lines);
    let chunks = chunks(lines);
    let mut in_list = false;
    for chunk in &chunks {
        let mut above = lines.iter().take(chunk.start).rev();
        let above = above
            .find(|line| !line.is_blank())
            .filter(|line| line.sign.is_none());
        let above = above.map(|line| line.text);
        if let Some(lines) = lines.get_mut(chunk.clone()) {
            leave_tables(lines);
            // Words that are indented after an empty line are a part of the item before it.
            in_list &= lines.first().is_some_and(|first| first.indent > 1);
            own_numbers(lines, in_list);
            kept_sign::read_close(lines);
            kept_sign::keep_minuses(lines, above);
            in_list |= lines.iter().any(|line| line.sign.is_some());
        }
    }
    let free: Vec<bool> = (0..lines.len()).map(|at| is_free(lines, at)).collect();
    let mut acts = vec![false; lines.len()];
    for (number, chunk) in chunks.iter().enumerate() {
        let (earlier, later) = chunks.split_at(number);
        let first = |chunk: &Range<usize>| lines.get(chunk.start);
        let own = lines.get(chunk.clone()).unwrap_or_default();
        let own_free = free.get(chunk.clone()).unwrap_or_default();
        let counts = counts(own, own_free);
        let hyphens = kept_sign::hyphens(own);
        let counting = counting_on(own, own_free);
        let pictures = own.iter().filter_map(|line| line.sign);
        let pictures = pictures.filter(|sign| sign.kind.is_picture()).count();
        for (index, (line, is_free)) in own.iter().zip(own_free).enumerate() {
            let Some(kind) = line.sign.map(|sign| sign.kind) else {
                continue;
            };
            // What is indented further belongs to the item before it.
            let is_beside = |other: &&TypedLine<'_>| other.indent < line.indent + 2;
            let is_like = |other: Option<&TypedLine<'_>>| {
                let other = other.filter(|other| other.depth == line.depth);
                let sign = other.and_then(|other| other.sign);
                sign.is_some_and(|sign| sign.kind.is_like(kind))
                    && (!kind.counts_on()
                        || other.is_some_and(|other| {
                            follows(other.label(), line.label())
                                || follows(line.label(), other.label())
                        }))
            };
            // One sign of another kind is enough below an item.
            let below_item = || {
                let earlier = acts.get(chunk.start..chunk.start + index);
                let item = earlier.unwrap_or_default().iter().rposition(|acts| *acts);
                // The item before may have several lines. The sign may then be in a sentence, and a small letter shows it.
                let begins = line.said().starts_with(char::is_uppercase);
                item.is_some_and(|item| item + 1 == index || begins)
                    && matches!(kind, SignKind::Dash(_) | SignKind::Label(_, ')' | '○', _))
            };
            // A word processor makes a dash of a hyphen, and not of each.
            let is_with_hyphens = || {
                kind.is_dash()
                    && (hyphens > 1 || (hyphens > 0 && kept_sign::is_beside_hyphen(own, index)))
            };
            let again = match kind.counts_on() {
                true => counting.get(index) == Some(&true),
                false => {
                    (kind.is_picture() && pictures > 1)
                        || is_with_hyphens()
                        || counts
                            .iter()
                            .any(|(other, count)| other.is_like(kind) && *count > 1)
                }
            };
            let over_blank_lines = || {
                let before = || earlier.iter().rev().filter_map(first).find(is_beside);
                let after = || later.iter().skip(1).filter_map(first).find(is_beside);
                // A label that words lead on to, with the next one a paragraph further on.
                let leads = || {
                    let is_label = matches!(kind, SignKind::Label(..)) && !kind.counts_on();
                    let next = after().map_or("", TypedLine::label);
                    is_label && index + 1 == own.len() && follows(line.label(), next)
                };
                (index == 0 && kind != SignKind::Date && (is_like(before()) || is_like(after())))
                    || leads()
            };
            let is_item =
                kind.is_sure() || (*is_free && (again || below_item() || over_blank_lines()));
            let is_item = is_item && (pictures > 0 || !kind.needs_picture());
            if let Some(acts) = acts.get_mut(chunk.start + index) {
                *acts = is_item;
            }
        }
    }
    for (line, acts) in lines.iter_mut().zip(acts) {
        line.sign = line.sign.filter(|_| acts);
    }
    for chunk in chunks {
        lines
            .get_mut(chunk)
            .into_iter()
            .for_each(kept_sign::keep_mixed);
    }
}

/// "ch." begins an item only beside "c." or "d.".
fn leave_short_words(lines: &mut [TypedLine<'_>]) {
    // Most texts have none.
    if !lines.iter().any(|line| is_welsh_pair(line.label())) {
        return;
    }
    let labels: Vec<&str> = lines.iter().map(TypedLine::label).collect();
    let with_sign = labels
        .iter()
        .enumerate()
        .filter(|(_, label)| !label.is_empty());
    let with_sign: Vec<(usize, &str)> = with_sign.map(|(at, label)| (at, *label)).collect();
    for (place, (at, label)) in with_sign.iter().enumerate() {
        let before = place
            .checked_sub(1)
            .and_then(|before| with_sign.get(before));
        let after = with_sign.get(place + 1);
        let is_counted = before.is_some_and(|(_, before)| follows_in_welsh(before, label))
            || after.is_some_and(|(_, after)| follows_in_welsh(label, after));
        if let Some(line) = lines.get_mut(*at)
            && is_welsh_pair(label)
            && !is_counted
        {
            line.sign = None;
        }
    }
}

/// How many lines of a chunk begin with each kind of sign.
fn counts(lines: &[TypedLine<'_>], free: &[bool]) -> Vec<(SignKind, usize)> {
    let mut counts: Vec<(SignKind, usize)> = Vec::new();
    for (line, _) in lines.iter().zip(free).filter(|(_, free)| **free) {
        let Some(sign) = line.sign else { continue };
        match counts.iter_mut().find(|(kind, _)| kind.is_like(sign.kind)) {
            Some((_, count)) => *count += 1,
            None => counts.push((sign.kind, 1)),
        }
    }
    counts
}

/// The lines between blank lines that are in as many quotations.
fn chunks(lines: &[TypedLine<'_>]) -> Vec<Range<usize>> {
    let mut chunks: Vec<Range<usize>> = Vec::new();
    let mut before = None;
    for (at, line) in lines.iter().enumerate() {
        let depth = (!line.is_blank()).then_some(line.depth);
        match chunks.last_mut() {
            Some(chunk) if depth.is_some() && before == depth => chunk.end = at + 1,
            _ if depth.is_some() => chunks.push(at..at + 1),
            _ => {}
        }
        before = depth;
    }
    chunks
}

/// Lines with columns are the rows of a table, and none of them is an item.
fn leave_tables(lines: &mut [TypedLine<'_>]) {
    for rows in lines.chunk_by_mut(|one, next| one.has_columns() == next.has_columns()) {
        if rows.len() > 1 && rows.iter().all(TypedLine::has_columns) {
            rows.iter_mut().for_each(|row| row.sign = None);
        }
    }
}

/// The parser takes a number for an item below words only if it is 1, or below words in an item. Where one number of a list
/// cannot be left to it, none is.
fn own_numbers(lines: &mut [TypedLine<'_>], in_list: bool) {
    let mut below_words = false;
    let mut own = None;
    for line in lines.iter() {
        let Some(sign) = line.sign else {
            below_words |= own.is_none() && !(in_list && line.indent > 1);
            continue;
        };
        let number = line.text.split(['.', ')']).next().unwrap_or_default();
        let is_one = number.trim_start_matches('0') == "1";
        if let SignKind::Mark(close @ ('.' | ')')) = sign.kind
            && below_words
            && !is_one
        {
            own = own.or(Some(close));
        }
        below_words = below_words && own.is_some();
    }
    let is_of_list = |sign: &ItemSign| own.is_some_and(|own| sign.kind == SignKind::Mark(own));
    for line in lines {
        line.sign = line.sign.map(|sign| match is_of_list(&sign) {
            true => sign.own_number(),
            false => sign,
        });
    }
}

/// Whether a number with a full stop or a bracket comes next after the last one above it: `2. Findings`, however long what is
/// between them.
fn counts_on(lines: &[TypedLine<'_>], at: usize) -> bool {
    let number = |line: &TypedLine<'_>| {
        let kind = line.sign.map(|sign| sign.kind);
        kind.filter(|kind| matches!(kind, SignKind::Label(false, _, Lettering::Figure)))
    };
    let Some((line, kind)) = lines.get(at).and_then(|line| Some((line, number(line)?))) else {
        return false;
    };
    let above = lines.iter().take(at).rev();
    let mut above = above.take_while(|above| !above.is_blank() && above.depth == line.depth);
    above
        .find(|above| number(above) == Some(kind))
        .is_some_and(|above| follows(above.label(), line.label()))
}

/// Whether a line was begun by its writer, and not by wrapping a paragraph.
fn is_free(lines: &[TypedLine<'_>], at: usize) -> bool {
    let (Some(line), Some(before)) = (lines.get(at), at.checked_sub(1)) else {
        return true;
    };
    let Some(before) = lines.get(before) else {
        return true;
    };
    let kind = |line: &TypedLine<'_>| line.sign.map(|sign| sign.kind);
    let is_short = TypedLine::is_short;
    let goes_on = lines
        .get(at + 1)
        .and_then(|next| next.sign)
        .is_some_and(|next| kind(line).is_some_and(|kind| kind.is_like(next.kind)));
    before.is_blank()
        || before.depth != line.depth
        || kind(line).is_some_and(SignKind::is_no_word)
        || counts_on(lines, at)
        || (is_short(line) && goes_on)
        || kind(before).is_some_and(|before| kind(line).is_some_and(|kind| kind.is_like(before)))
        || is_short(before)
        || before.text.ends_with(['.', ':', ';', '!', '?', ','])
}
