//! The lines of a text → the same lines, with the signs that begin an item and no others.
//!
//! A bullet begins one wherever it begins a line. A letter, a dash or a date may be there by chance, where a paragraph was
//! wrapped, so it needs another one.

use std::ops::Range;

use super::SHORT;
use super::item_sign::SignKind;
use super::typed_line::TypedLine;

/// Takes away the signs that begin no item.
pub(super) fn keep_acting(lines: &mut [TypedLine<'_>]) {
    let chunks = chunks(lines);
    for chunk in &chunks {
        if let Some(lines) = lines.get_mut(chunk.clone()) {
            leave_tables(lines);
            own_numbers(lines);
        }
    }
    let free: Vec<bool> = (0..lines.len()).map(|at| is_free(lines, at)).collect();
    let first = |chunk: Option<&Range<usize>>| {
        let line = lines.get(chunk?.start)?;
        Some((line.depth, line.sign?.kind))
    };
    let mut acts = vec![false; lines.len()];
    for (number, chunk) in chunks.iter().enumerate() {
        let before = number
            .checked_sub(1)
            .and_then(|before| first(chunks.get(before)));
        let after = first(chunks.get(number + 1));
        for at in chunk.clone() {
            let Some(line) = lines.get(at) else { continue };
            let Some(kind) = line.sign.map(|sign| sign.kind) else {
                continue;
            };
            let is_like = |at: usize| {
                let other = lines.get(at).and_then(|line| line.sign);
                let counts = free.get(at).is_some_and(|free| *free);
                counts && other.is_some_and(|other| other.kind.is_like(kind))
            };
            let neighbour = |other: Option<(usize, SignKind)>| {
                other.is_some_and(|(depth, other)| depth == line.depth && other.is_like(kind))
            };
            let follows_bullet = || {
                let before = at.checked_sub(1).filter(|before| chunk.contains(before));
                let sign = before.and_then(|before| lines.get(before)?.sign);
                matches!(kind, SignKind::Dash('o' | '§' | 'Ø'))
                    && sign.is_some_and(|sign| matches!(sign.kind, SignKind::Bullet(_)))
            };
            let again = || chunk.clone().filter(|at| is_like(*at)).take(2).count() > 1;
            let over_blank_lines = || {
                at == chunk.start
                    && kind != SignKind::Date
                    && (neighbour(before) || neighbour(after))
            };
            let is_item = kind.is_sure()
                || (free.get(at).is_some_and(|free| *free)
                    && (follows_bullet() || again() || over_blank_lines()));
            if let Some(acts) = acts.get_mut(at) {
                *acts = is_item;
            }
        }
    }
    for (line, acts) in lines.iter_mut().zip(acts) {
        line.sign = line.sign.filter(|_| acts);
    }
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

/// The parser takes a number for an item below words only if it is 1.
fn own_numbers(lines: &mut [TypedLine<'_>]) {
    let mut below_words = false;
    let mut own = None;
    for line in lines {
        let Some(sign) = line.sign else {
            below_words |= own.is_none();
            continue;
        };
        let number = line.text.split(['.', ')']).next().unwrap_or_default();
        let is_one = number.trim_start_matches('0') == "1";
        if let SignKind::Mark(close @ ('.' | ')')) = sign.kind
            && ((below_words && !is_one) || own == Some(close))
        {
            own = Some(close);
            line.sign = Some(sign.own_number());
        }
        below_words = below_words && own.is_some();
    }
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
    let is_short = |line: &TypedLine<'_>| line.text.chars().count() < SHORT;
    let goes_on = lines
        .get(at + 1)
        .and_then(|next| next.sign)
        .is_some_and(|next| kind(line).is_some_and(|kind| kind.is_like(next.kind)));
    before.is_blank()
        || before.depth != line.depth
        || kind(line).is_some_and(SignKind::is_no_word)
        || (is_short(line) && goes_on)
        || kind(before).is_some_and(|before| kind(line).is_some_and(|kind| kind.is_like(before)))
        || is_short(before)
        || before.text.ends_with(['.', ':', ';', '!', '?', ','])
}
