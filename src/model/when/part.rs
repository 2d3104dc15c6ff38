//! The pieces of several dates, each for a part of the work → the pieces of each: "(a) April 2025 (b) Ongoing",
//! "Phase 1: May 2024; Phase 2: November 2024", "Policy: March 2025; training: June 2025", "1. April 2025 2. Ongoing".
//!
//! It must not know what a date is.

use super::joined::is_day_in_figures;
use super::month_name::month_of_year;
use super::piece::DatePiece;
use super::year::{is_year, is_year_pair};

/// The parts; none where there is one date only, and no name of a part before it.
pub(super) fn parts(pieces: &[DatePiece]) -> Option<Vec<&[DatePiece]>> {
    if is_phase_of_year(pieces) {
        return None;
    }
    let mut parts = Vec::new();
    let (mut start, mut at, mut depth) = (0, 0, 0_usize);
    let mut is_named = false;
    let numbered = numbered(pieces);
    while let Some(piece) = pieces.get(at) {
        let is_numbered = numbered.contains(&at).then_some(1);
        if let Some(length) = name(pieces.get(at..).unwrap_or_default()).or(is_numbered) {
            parts.extend(part(pieces, start, at));
            is_named = true;
            at += length;
            start = at;
            continue;
        }
        match piece.plain.as_str() {
            "(" => depth += 1,
            ")" => depth = depth.saturating_sub(1),
            ";" if depth == 0 => {
                parts.extend(part(pieces, start, at));
                start = at + 1;
            }
            _ => {}
        }
        at += 1;
    }
    parts.extend(part(pieces, start, pieces.len()));
    (is_named || parts.len() > 1).then_some(parts)
}

/// The pieces of a part without the signs at its ends, where it has any.
fn part(pieces: &[DatePiece], start: usize, end: usize) -> Option<&[DatePiece]> {
    let mut part = pieces.get(start..end)?;
    let is_sign = |piece: &DatePiece| {
        matches!(
            piece.plain.as_str(),
            "," | ";" | ":" | "–" | "/" | "and" | "&"
        )
    };
    while let [first, rest @ ..] = part
        && is_sign(first)
    {
        part = rest;
    }
    while let [rest @ .., last] = part
        && is_sign(last)
    {
        part = rest;
    }
    (!part.is_empty()).then_some(part)
}

/// Where the parts are numbered with a full stop: "1." and then "2.", "a." and then "b.". One such sign alone is none: "1. April 2025" may be a
/// day.
fn numbered(pieces: &[DatePiece]) -> Vec<usize> {
    let is_sign = |at: usize, sign: &str| {
        let has_stop = |piece: &DatePiece| piece.plain == sign && piece.range.len() > sign.len();
        let before = at.checked_sub(1).and_then(|before| pieces.get(before));
        // "1. April to 2. May" is a range.
        let goes_on = before.is_some_and(|before| {
            matches!(before.plain.as_str(), "to" | "–" | "until" | "till" | "and")
        });
        !goes_on && pieces.get(at).is_some_and(has_stop)
    };
    let numbers = series(pieces, ["1", "2", "3", "4", "5", "6"], is_sign);
    let letters = || series(pieces, ["a", "b", "c", "d", "e", "f"], is_sign);
    if numbers.is_empty() {
        letters()
    } else {
        numbers
    }
}

fn series(
    pieces: &[DatePiece],
    signs: [&str; 6],
    is_sign: impl Fn(usize, &str) -> bool,
) -> Vec<usize> {
    let mut found: Vec<usize> = Vec::new();
    for sign in signs {
        let after = found.last().map_or(0, |last| last + 1);
        match (after..pieces.len()).find(|at| is_sign(*at, sign)) {
            Some(next) if !found.is_empty() || next == 0 => found.push(next),
            _ => break,
        }
    }
    match found.len() {
        0 | 1 => Vec::new(),
        _ => found,
    }
}

/// What a part of the work is called.
const NAMES: [&str; 16] = [
    "phase",
    "phases",
    "part",
    "stage",
    "step",
    "item",
    "point",
    "element",
    "rec",
    "milestone",
    "tranche",
    "wave",
    "gateway",
    "lot",
    "batch",
    "recommendation",
];

/// Whether a number after this word is that of a part of the work: "part 1".
pub(super) fn is_name(word: &str) -> bool {
    NAMES.contains(&word)
}

/// How many pieces the name of a part has: "(a)", "a)", "phase 1:", "part b", "3(i)", "1 & 2:".
fn name(pieces: &[DatePiece]) -> Option<usize> {
    let plain = |at: usize| pieces.get(at).map(|piece| piece.plain.as_str());
    if let Some(length) = number(pieces) {
        return Some(length);
    }
    match (plain(0)?, plain(1)?) {
        ("(", one) if is_short(one) && plain(2) == Some(")") => {
            // After the date of a part, "(a)" is not before that of the next.
            let next = plain(3)?;
            (!matches!(next, "," | ";" | ")" | "and" | "&")).then_some(3)
        }
        // "October 2025 (Phase 1), TBC (Phase 2)".
        ("(", name)
            if NAMES.contains(&name) && plain(2).is_some_and(is_short) && plain(3) == Some(")") =>
        {
            Some(4)
        }
        (one, ")") if is_short(one) => Some(2),
        // "Part (a)".
        (name, "(")
            if NAMES.contains(&name) && plain(3) == Some(")") && plain(2).is_some_and(is_short) =>
        {
            Some(4)
        }
        // "Phase 1 of 3".
        (name, one) if NAMES.contains(&name) && is_one_of(one, plain(2), plain(3)) => Some(4),
        (name, one) if NAMES.contains(&name) && is_short(one) => Some(2),
        _ => None,
    }
}

/// How many pieces the number of a recommendation has, where a date is after it: "3(i)", "1 & 2:", "3b". A number alone may be a
/// day.
fn number(pieces: &[DatePiece]) -> Option<usize> {
    let plain = |at: usize| pieces.get(at).map(|piece| piece.plain.as_str());
    let is_number = |word: &str| word.len() <= 2 && word.bytes().all(|one| one.is_ascii_digit());
    let may_begin = |at: usize| {
        plain(at).is_some_and(|word| month_of_year(word).is_some() || is_day_in_figures(word))
    };
    let first = plain(0)?;
    // "Ph1: 31/3/25".
    let phase = first
        .strip_prefix("ph")
        .filter(|one| is_short(one) && is_number(one));
    if is_sub(first) || phase.is_some() {
        let signs = usize::from(plain(1) == Some(":"));
        return may_begin(1 + signs).then_some(1 + signs);
    }
    if !is_number(first) {
        return None;
    }
    if let (Some("("), Some(one), Some(")")) = (plain(1), plain(2), plain(3)) {
        return (is_short(one) && may_begin(4)).then_some(4);
    }
    let is_of_list = |piece: &&DatePiece| {
        is_number(&piece.plain) || matches!(piece.plain.as_str(), "&" | "and" | "," | "–")
    };
    let length = pieces.iter().take_while(is_of_list).count();
    (plain(length) == Some(":") && may_begin(length + 1)).then_some(length + 1)
}

/// Whether the number of a part is followed by that of all parts: "1 of 3".
fn is_one_of(one: &str, of: Option<&str>, all: Option<&str>) -> bool {
    let number = |word: &str| word.parse::<u8>().ok().filter(|_| is_short(word));
    let all = all.filter(|_| of == Some("of")).and_then(number);
    number(one).is_some_and(|one| all.is_some_and(|all| one <= all))
}

/// Whether the pieces end with the name of a part, such as "(b)".
pub(super) fn ends_with_name(pieces: &[DatePiece]) -> bool {
    match pieces {
        [.., open, one, close] => open.plain == "(" && close.plain == ")" && is_short(&one.plain),
        _ => false,
    }
}

/// A part with nothing but a dash after its name has no date yet: "(a) June 2025 (b) –".
pub(super) fn with_open_parts(pieces: &mut [DatePiece]) {
    // "June 2025 (a) –" has its names behind.
    if pieces.first().is_none_or(|first| first.plain != "(") {
        return;
    }
    for at in 3..pieces.len() {
        let (before, rest) = pieces.split_at_mut(at);
        let is_last = rest.get(1).is_none_or(|next| next.plain == "(");
        if let Some(dash) = rest.first_mut().filter(|dash| dash.plain == "–")
            && is_last
            && ends_with_name(before)
        {
            dash.plain = "tbc".to_owned();
        }
    }
}

/// Whether a word names a part of some time, as well as of some work.
pub(super) fn is_phase(word: &str) -> bool {
    matches!(
        word,
        "phase"
            | "part"
            | "stage"
            | "step"
            | "milestone"
            | "tranche"
            | "wave"
            | "gateway"
            | "lot"
            | "batch"
    )
}

/// "Phase 2, 2025", "Tranche 3 of 2025/26": a part of that year which only the council can date. "Phase 2: 2025" has a label
/// and its date.
fn is_phase_of_year(pieces: &[DatePiece]) -> bool {
    let words = pieces.iter().map(|piece| piece.plain.as_str());
    let words: Vec<&str> = words
        .filter(|word| !matches!(*word, "(" | ")" | "," | "–" | "of" | "in" | "by" | "the"))
        .collect();
    let is_any_year = |word: &str| is_year(word) || is_year_pair(word);
    match words.as_slice() {
        [name, number, year] if is_any_year(year) => is_phase(name) && is_short(number),
        [year, name, number] if is_any_year(year) => is_phase(name) && is_short(number),
        _ => false,
    }
}

/// "a", "ii", "1".
fn is_short(word: &str) -> bool {
    let is_letter = word.len() == 1 && word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    is_letter
        || is_sub(word)
        || matches!(
            word,
            "ii" | "iii" | "iv" | "vi" | "vii" | "viii" | "10" | "11" | "12"
        )
}

/// "1a".
pub(super) fn is_sub(word: &str) -> bool {
    word.len() == 2
        && word.starts_with(|one: char| one.is_ascii_digit())
        && word.ends_with(|one: char| one.is_ascii_lowercase())
}
