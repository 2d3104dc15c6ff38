//! Lines with a hyphen or a star → those whose sign is printed as it was typed, because it may say something.

use std::collections::BTreeSet;

use super::super::amount::{begins_with_figure, is_less};
use super::super::difference::names_difference;
use super::dated;
use super::item_sign::{ItemSign, SignKind};
use super::typed_line::TypedLine;

/// A hyphen before an amount may be a minus, and a hyphen alone below a line that is not ended may be a dash. Where it is before
/// nothing else, it is printed. So it is before figures where the line `above` the lines, or the one above the list, is the label
/// of a difference.
pub(super) fn keep_minuses(lines: &mut [TypedLine<'_>], above: Option<&str>) {
    let mut above = above;
    for list in lines.chunk_by_mut(|_, next| !ends_list(next)) {
        let is_of_difference = is_of_difference(list, above);
        above = None;
        let hyphens = || list.iter().filter(|line| is_mark(line));
        let is_dash = hyphens().count() == 1
            && list.iter().zip(list.iter().skip(1)).any(|(before, line)| {
                let goes_on = before.sign.is_none() && before.text.ends_with(char::is_alphabetic);
                goes_on && is_mark(line) && line.said().starts_with(char::is_lowercase)
            });
        if is_dash || is_of_difference || hyphens().all(|line| is_less(line.said())) {
            let hyphens = list.iter_mut().filter(|line| is_mark(line));
            hyphens.for_each(|line| line.sign = line.sign.map(ItemSign::kept));
        }
    }
}

/// Whether figures are items right below the label of a difference.
fn is_of_difference(list: &[TypedLine<'_>], above: Option<&str>) -> bool {
    let is_figure = |line: &TypedLine<'_>| {
        is_mark(line) && begins_with_figure(line.said()) && dated::length(line.said()).is_none()
    };
    let Some(first) = list.iter().position(is_mark) else {
        return false;
    };
    let label = match first.checked_sub(1).and_then(|before| list.get(before)) {
        Some(before) => before.sign.is_none().then_some(before.text),
        None => above,
    };
    list.iter().any(is_figure) && label.is_some_and(names_difference)
}

/// Where items of one list have signs of several kinds, each is printed: a hyphen beside the dash that a word processor made of
/// another one, a star beside a hyphen, a plus beside a minus.
pub(super) fn keep_mixed(lines: &mut [TypedLine<'_>]) {
    for list in lines.chunk_by_mut(|_, next| !ends_list(next)) {
        let dashes = list.iter().filter(|line| is_dash(line));
        let mut levels: BTreeSet<usize> = dashes.map(|line| line.indent).collect();
        let is_picture = |line: &TypedLine<'_>| {
            let kind = kind(line).filter(|kind| !kind.is_below(SignKind::Mark('-'), false));
            kind.is_some_and(SignKind::is_picture)
        };
        // What is below a bullet that began the list is a list within it.
        let began = list.iter().position(is_picture);
        let mixed = list.iter().enumerate().zip(list.iter().skip(1));
        let mixed = mixed.filter(|((index, one), next)| {
            let is_mark = |sign, line| kind(line) == Some(SignKind::Mark(sign));
            let is_other = (is_mark('*', one) && is_mark('-', next))
                || (is_mark('-', one) && (is_mark('*', next) || began == Some(*index + 1)));
            is_other && is_level(one.indent, next.indent)
        });
        let mixed: Vec<usize> = mixed.map(|(_, next)| next.indent).collect();
        let has_stars = !mixed.is_empty();
        levels.extend(mixed);
        for line in list {
            let beside = line.indent.saturating_sub(1)..=line.indent + 1;
            let is_of_list = levels.range(beside).next().is_some();
            let is_kept = is_mark(line) || (has_stars && kind(line) == Some(SignKind::Mark('*')));
            if is_of_list && is_kept {
                line.sign = line.sign.map(ItemSign::kept);
            }
        }
    }
}

/// Takes a hyphen without a space for the sign of an item where it is beside one with a space: "- Roof" above "-Door".
pub(super) fn read_close(lines: &mut [TypedLine<'_>]) {
    let is_close = |line: &TypedLine<'_>| {
        let words = line.text.strip_prefix('-');
        line.sign.is_none() && words.is_some_and(|words| words.starts_with(char::is_alphabetic))
    };
    // Most lines begin with a letter.
    if !lines.iter().any(is_close) {
        return;
    }
    let begins = |line: &TypedLine<'_>| kind(line).is_some_and(SignKind::is_sure);
    for index in 0..lines.len() {
        let before = index.checked_sub(1).and_then(|before| lines.get(before));
        let is_below = before.is_some_and(|before| begins(before) && before.is_short());
        let is_above = lines.get(index + 1).is_some_and(is_mark);
        if let Some(line) = lines.get_mut(index)
            && is_close(line)
            && (is_below || is_above)
        {
            line.sign = Some(ItemSign::CLOSE_HYPHEN);
        }
    }
    let has_close = lines
        .iter()
        .any(|line| line.sign == Some(ItemSign::CLOSE_HYPHEN));
    for line in lines.iter_mut().filter(|line| has_close && is_mark(line)) {
        line.sign = line.sign.map(ItemSign::kept);
    }
}

/// How many lines have the sign of an item that is a hyphen.
pub(super) fn hyphens(lines: &[TypedLine<'_>]) -> usize {
    lines.iter().filter(|line| is_hyphen(line)).count()
}

/// Whether a hyphen or a dash is right above or below the line at an index.
pub(super) fn is_beside_hyphen(lines: &[TypedLine<'_>], index: usize) -> bool {
    let is_alike = |line: &TypedLine<'_>| is_hyphen(line) || is_dash(line);
    let before = index.checked_sub(1).and_then(|before| lines.get(before));
    let beside = [before, lines.get(index + 1)];
    beside.into_iter().flatten().any(is_alike)
}

fn is_hyphen(line: &TypedLine<'_>) -> bool {
    matches!(
        kind(line),
        Some(SignKind::Mark('-') | SignKind::Bullet('-'))
    )
}

fn is_dash(line: &TypedLine<'_>) -> bool {
    kind(line).is_some_and(SignKind::is_dash)
}

fn is_mark(line: &TypedLine<'_>) -> bool {
    kind(line) == Some(SignKind::Mark('-'))
}

fn kind(line: &TypedLine<'_>) -> Option<SignKind> {
    line.sign.map(|sign| sign.kind)
}

fn is_level(one: usize, other: usize) -> bool {
    one.abs_diff(other) <= 1
}

fn ends_list(line: &TypedLine<'_>) -> bool {
    line.sign.is_none() && line.text.ends_with(':')
}
