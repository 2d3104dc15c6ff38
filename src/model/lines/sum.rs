//! Lines → the sums in them: figures below each other, each with its sign. `- 3` is less there, and begins no item.

use super::super::amount::begins_with_figure;
use super::super::meant::{Change, Changes};
use super::typed_line::TypedLine;

/// What can be before a figure.
const SIGNS: [char; 6] = ['-', '−', '–', '+', '±', '='];

/// What a sum changes: no sign of it is a mark, and each line of it stays a line.
#[derive(Debug, Default)]
pub(super) struct Sums {
    /// The hyphens that are minuses.
    pub changes: Changes,
    /// The bytes of the line feeds between the lines.
    pub breaks: Vec<usize>,
}

/// Takes the signs of items from the lines of sums.
pub(super) fn take(lines: &mut [TypedLine<'_>]) -> Sums {
    let mut sums = Sums::default();
    // Most texts have no line with such a sign.
    if !lines.iter().any(|line| line.text.starts_with(['+', '='])) {
        return sums;
    }
    let goes_on = |one: &TypedLine<'_>, next: &TypedLine<'_>| {
        !one.is_blank()
            && !next.is_blank()
            && one.depth == next.depth
            && one.indent.abs_diff(next.indent) < 2
    };
    for lines in lines.chunk_by_mut(goes_on) {
        let first = lines.iter().position(|line| part(line.text).is_some());
        let last = lines.iter().rposition(|line| part(line.text).is_some());
        let Some(sum) = first
            .zip(last)
            .and_then(|(first, last)| lines.get_mut(first..=last))
        else {
            continue;
        };
        if !is_sum(sum) {
            continue;
        }
        let count = sum.len();
        for (index, line) in sum.iter_mut().enumerate() {
            if line.sign.take().is_some() && line.text.starts_with('-') {
                sums.changes.insert(line.words, Change::Escape);
            }
            if index + 1 < count {
                sums.breaks.push(line.end);
            }
        }
    }
    sums
}

/// Whether lines are a sum: there is what it comes to, or figures of both signs.
fn is_sum(lines: &[TypedLine<'_>]) -> bool {
    let is_ruled = |line: &TypedLine<'_>| !line.text.contains(char::is_alphanumeric);
    let parts = || lines.iter().filter_map(|line| part(line.text));
    let has = |sign: char| parts().any(|(other, _)| other == sign);
    let total = parts().next_back().is_some_and(|(sign, _)| sign == '=');
    let are_all = lines
        .iter()
        .all(|line| part(line.text).is_some() || is_ruled(line));
    let are_figures = || parts().all(|(_, words)| begins_with_figure(words));
    are_all
        && ((total && parts().count() > 1)
            || (has('+') && ['-', '–', '−'].into_iter().any(has) && are_figures()))
}

/// A sign and the words after it, where there is a figure among them: that of "+ 12 more", "-5%", "= net 9".
fn part(line: &str) -> Option<(char, &str)> {
    let sign = line.chars().next().filter(|sign| SIGNS.contains(sign))?;
    let words = line.strip_prefix(sign)?;
    let is_apart = words.starts_with([' ', '\t', '\u{a0}']);
    let has_figure = words.contains(|sign: char| sign.is_ascii_digit());
    (has_figure && (is_apart || begins_with_signed_figure(line))).then_some((sign, words))
}

/// What is before a figure that is about so much, more than so much or less.
const COMPARING: [char; 9] = ['≈', '~', '≥', '≤', '>', '<', '›', '‹', '∼'];

/// Whether a line begins with such a sign and a figure: "≈ £3.4m", "≥95%".
pub(super) fn begins_with_compared_figure(line: &str) -> bool {
    let figure = line.strip_prefix(COMPARING).map(str::trim_start);
    figure.is_some_and(begins_with_figure)
}

/// Whether a line begins with a figure and its sign: "-3 %", "+£500", or with what a sum comes to: "= £300".
pub(super) fn begins_with_signed_figure(line: &str) -> bool {
    if line.starts_with("= ") {
        return true;
    }
    let amount = line.strip_prefix(SIGNS);
    let amount = amount.map(|amount| amount.trim_start_matches(['£', '€', '$', '.']));
    amount.is_some_and(|amount| amount.starts_with(|sign: char| sign.is_ascii_digit()))
}
