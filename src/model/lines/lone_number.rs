//! Lines → those that are a number with the sign of a list and nothing else, between empty lines: "20." answers a question.
//!
//! The parser would make an item without words of one. This must not know what comes before the question.

use super::super::meant::{Change, Changes};
use super::block_sign::block_sign;
use super::typed_line::TypedLine;

/// The signs of such lines, which are no marks.
pub(super) fn changes(lines: &[TypedLine<'_>]) -> Changes {
    let is_blank = |at: Option<usize>| {
        let line = at.and_then(|at| lines.get(at));
        line.is_none_or(TypedLine::is_blank)
    };
    let alone = lines.iter().enumerate().filter_map(|(at, line)| {
        let sign = sign(line.text)?;
        let is_alone = is_blank(at.checked_sub(1)) && is_blank(at.checked_add(1));
        is_alone.then_some((line.words + sign, Change::Escape))
    });
    alone.collect()
}

/// The place of the sign after a number that is all there is.
pub(super) fn sign(line: &str) -> Option<usize> {
    let is_number = line.len() > 1 && line.starts_with(|sign: char| sign.is_ascii_digit());
    let sign = block_sign(line).filter(|_| is_number)?;
    (sign + 1 == line.len()).then_some(sign)
}
