//! The words of a date → its pieces: words in small letters and in English, and the signs between them.
//!
//! A piece knows where it was typed, so that the words of an earlier date can be kept as they are. It must not know what a
//! date is.

use std::ops::Range;

use super::month_name::month_of_year;
use super::quarter::is_quarter;
use super::season::Season;
use super::welsh::{english, in_english};
use super::year::{is_year, is_year_pair};

/// A word of a date, or a sign between words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct DatePiece {
    /// Where it was typed.
    pub(super) range: Range<usize>,
    /// The word as it is compared: "march", "(", "–".
    pub(super) plain: String,
}

/// The longest date that is read, in pieces. What is longer is a sentence.
const MOST: usize = 40;

/// The pieces; none where there are too many of them for a date.
pub(super) fn pieces(words: &str) -> Vec<DatePiece> {
    let mut pieces = Vec::new();
    let mut begun = None;
    for (at, letter) in words.char_indices() {
        let end = at + letter.len_utf8();
        let is_sign = is_sign(words, at, letter);
        if !is_sign && !letter.is_whitespace() {
            begun.get_or_insert(at);
            continue;
        }
        if let Some(start) = begun.take() {
            add(words, start..at, &mut pieces);
        }
        if is_sign {
            let plain = sign(letter).to_owned();
            pieces.push(DatePiece {
                range: at..end,
                plain,
            });
        }
        if pieces.len() > MOST {
            return Vec::new();
        }
    }
    if let Some(start) = begun {
        add(words, start..words.len(), &mut pieces);
    }
    in_english(&mut pieces);
    days_apart(pieces)
}

/// A dash between two figures is a hyphen: "2025–26".
fn is_sign(words: &str, at: usize, letter: char) -> bool {
    match letter {
        '(' | ')' | '[' | ']' | ',' | ';' | ':' | '&' | '→' => true,
        '–' | '—' | '−' => {
            let before = words.get(..at).and_then(|all| all.chars().next_back());
            let after = words.get(at + letter.len_utf8()..);
            let after = after.and_then(|all| all.chars().next());
            let is_figure = |letter: Option<char>| letter.is_some_and(|one| one.is_ascii_digit());
            !(is_figure(before) && is_figure(after))
        }
        _ => false,
    }
}

fn sign(letter: char) -> &'static str {
    match letter {
        '(' | '[' => "(",
        ')' | ']' => ")",
        ',' => ",",
        ';' => ";",
        ':' => ":",
        '&' => "&",
        '→' => "→",
        _ => "–",
    }
}

/// Adds a word; "mid-March" is two, and "March/April" is two with a sign between.
fn add(words: &str, range: Range<usize>, pieces: &mut Vec<DatePiece>) {
    let typed = words.get(range.clone()).unwrap_or_default();
    let plain = plain(typed);
    match plain.as_str() {
        "-" | "--" => return pieces.push(piece(range, "–")),
        "->" | "=>" | "-->" => return pieces.push(piece(range, "→")),
        "" => return,
        _ => {}
    }
    const BEFORE: [&str; 8] = [
        "mid-", "end-", "early-", "late-", "by-", "early/", "mid/", "to-",
    ];
    let before = BEFORE.iter().find(|before| plain.starts_with(**before));
    if let Some(before) = before
        && typed.is_char_boundary(before.len())
    {
        let cut = range.start + before.len();
        pieces.push(piece(range.start..cut, before.trim_end_matches(['-', '/'])));
        return add(words, cut..range.end, pieces);
    }
    if !is_year_pair(&plain) && !is_day_in_figures(&plain) && plain.len() == typed.len() {
        let cuts = plain
            .match_indices(['-', '/'])
            .map(|(at, sign)| (at, at + sign.len()));
        for (at, after) in cuts {
            let halves = (plain.get(..at), plain.get(after..));
            if let (Some(left), Some(right)) = halves
                && is_time(left)
                && is_time(right)
            {
                let (left, right) = (left.to_owned(), right.to_owned());
                pieces.push(piece(range.start..range.start + at, &left));
                pieces.push(piece(range.start + at..range.start + after, "–"));
                return pieces.push(piece(range.start + after..range.end, &right));
            }
        }
    }
    pieces.push(piece(range, &plain));
}

fn piece(range: Range<usize>, plain: &str) -> DatePiece {
    DatePiece {
        range,
        plain: plain.to_owned(),
    }
}

fn plain(typed: &str) -> String {
    let small = typed.to_lowercase().replace(['’', '‘', '`'], "'");
    let small = small.replace(['–', '—', '−', '‑', '‐'], "-");
    small.trim_matches(['"', '“', '”', '.']).to_owned()
}

/// Three figures with a sign between them, such as "03/04/2025": a day, though "03/04" could be two years.
fn is_day_in_figures(word: &str) -> bool {
    let parts: Vec<&str> = word.split(['/', '-', '.']).collect();
    let is_figure =
        |part: &&str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
    parts.len() == 3 && parts.iter().all(is_figure)
}

/// A word that names a time by itself, at least with a year after it.
fn is_time(word: &str) -> bool {
    let word = english(word).unwrap_or(word);
    let month_with_year = || {
        word.split_once('-')
            .is_some_and(|(month, _)| month_of_year(month).is_some())
    };
    month_of_year(word).is_some()
        || is_year(word)
        || is_year_pair(word)
        || is_quarter(word)
        || Season::of(word).is_some()
        || month_with_year()
}

/// "1-5 March 2025": two days with a sign between them, before the name of a month.
fn days_apart(pieces: Vec<DatePiece>) -> Vec<DatePiece> {
    let mut apart = Vec::with_capacity(pieces.len());
    let mut rest = pieces.into_iter().peekable();
    while let Some(one) = rest.next() {
        let next = rest.peek();
        let before_month = next.is_some_and(|next| month_of_year(&next.plain).is_some());
        let days = one.plain.split_once(['-', '/']).filter(|_| before_month);
        match days {
            Some((first, last)) if is_day(first) && is_day(last) => {
                let cut = (one.range.start + first.len()).min(one.range.end);
                apart.push(piece(one.range.start..cut, first));
                apart.push(piece(cut..cut, "–"));
                apart.push(piece(cut..one.range.end, last));
            }
            _ => apart.push(one),
        }
    }
    apart
}

fn is_day(word: &str) -> bool {
    super::day::day_of_month(word).is_some()
}

/// Without signs at both ends; brackets of which only one is there are signs too.
pub(super) fn trimmed(pieces: &[DatePiece]) -> &[DatePiece] {
    let mut pieces = pieces;
    let is_sign = |piece: &DatePiece| {
        matches!(
            piece.plain.as_str(),
            "(" | "," | ";" | ":" | "–" | "→" | "and" | "&" | "but"
        )
    };
    while let [first, rest @ ..] = pieces
        && (is_sign(first) || first.plain == ")")
    {
        pieces = rest;
    }
    while let [rest @ .., last] = pieces
        && is_sign(last)
    {
        pieces = rest;
    }
    pieces
}

/// The words as they were typed.
pub(super) fn typed(words: &str, pieces: &[DatePiece]) -> Option<String> {
    let (first, last) = (pieces.first()?, pieces.last()?);
    let typed = words.get(first.range.start..last.range.end)?;
    Some(typed.to_owned())
}
