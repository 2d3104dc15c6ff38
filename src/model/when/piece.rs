//! The words of a date → its pieces: words in small letters and in English, and the signs between them.
//!
//! A piece knows where it was typed, so that the words of an earlier date can be kept as they are. It must not know what a
//! date is.

use std::ops::Range;

use super::aftermath::with_following;
use super::condition::may_be_time;
use super::joined::{
    before_end, before_unit, before_years, is_day_in_figures, is_day_with_month_first, is_joined,
    is_joining, is_kind_of_year, quarters,
};
use super::month_name::month_of_year;
use super::part::{ends_with_name, with_open_parts};
use super::quarter_list::with_letters;
use super::spaced_years::with_years_joined;
use super::welsh::in_english;
use super::year::is_year_pair;

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
    in_english(words, &mut pieces);
    with_open_parts(&mut pieces);
    let pieces = days_apart(with_years_joined(with_following(pieces)));
    match pieces.iter().any(|piece| piece.plain.starts_with('q')) {
        true => with_letters(pieces),
        false => pieces,
    }
}

/// A dash between two figures is a hyphen: "2025–26".
fn is_sign(words: &str, at: usize, letter: char) -> bool {
    match letter {
        // "10:30" is one word.
        ':' => !is_in_time(words, at),
        '(' | ')' | '[' | ']' | ',' | ';' | '→' => true,
        // "O&S" is the name of a committee.
        '&' => {
            let before = words.get(..at).and_then(|all| all.chars().next_back());
            let after = words.get(at + 1..).and_then(|all| all.chars().next());
            let is_letter = |letter: Option<char>| letter.is_some_and(char::is_alphabetic);
            !(is_letter(before) && is_letter(after))
        }
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

/// Whether a colon is between an hour and its minutes.
fn is_in_time(words: &str, at: usize) -> bool {
    let (before, after) = words.split_at_checked(at).unwrap_or_default();
    let figures = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let after = after.trim_start_matches(':');
    let is_minutes = figures(after) == 2 && after.starts_with(['0', '1', '2', '3', '4', '5']);
    is_minutes && before.ends_with(|letter: char| letter.is_ascii_digit())
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
        "->" | "=>" | "-->" | "==>" | ">" | ">>" | "»" => return pieces.push(piece(range, "→")),
        // "(b) ?".
        "" if typed == "?" && ends_with_name(pieces) => return pieces.push(piece(range, "tbc")),
        "" => return,
        "@" => return pieces.push(piece(range, "at")),
        "end-of-year" | "end-of-month" | "end-of-quarter" | "end-of-term"
            if plain.len() == typed.len() =>
        {
            let cut = range.start + "end-of-".len();
            let name = plain.strip_prefix("end-of-").unwrap_or_default();
            pieces.push(piece(range.start..cut, name));
            return pieces.push(piece(cut..range.end, "end"));
        }
        "a/y" => return pieces.push(piece(range, "ay")),
        "fin" => return pieces.push(piece(range, "financial")),
        "acad" => return pieces.push(piece(range, "academic")),
        "muni" => return pieces.push(piece(range, "municipal")),
        "yr" if pieces
            .last()
            .is_some_and(|kind| is_kind_of_year(&kind.plain)) =>
        {
            return pieces.push(piece(range, "year"));
        }
        _ => {}
    }
    const BEFORE: [&str; 8] = [
        "mid-", "end-", "early-", "late-", "by-", "early/", "mid/", "to-",
    ];
    // "Pre-election" is one word, "pre-winter" two.
    const AROUND: [&str; 2] = ["pre-", "post-"];
    let is_of_time = |before: &&&str| {
        let time = plain.strip_prefix(**before);
        time.is_some_and(|time| may_be_time(time) || matches!(time, "xmas" | "budget"))
    };
    let before = BEFORE.iter().find(|before| plain.starts_with(**before));
    let before = before.or_else(|| AROUND.iter().find(is_of_time));
    if let Some(before) = before
        && typed.is_char_boundary(before.len())
    {
        let cut = range.start + before.len();
        pieces.push(piece(range.start..cut, before.trim_end_matches(['-', '/'])));
        return add(words, cut..range.end, pieces);
    }
    if let Some(length) = before_unit(&plain)
        .or_else(|| before_end(&plain))
        .or_else(|| before_years(&plain))
        && plain.len() == typed.len()
    {
        let (first, last) = plain.split_at(length);
        let cut = range.start + length;
        pieces.push(piece(range.start..cut, first.trim_end_matches('-')));
        return pieces.push(piece(cut..range.end, last));
    }
    // "Q2/3".
    if let Some((first, last)) = quarters(&plain)
        && plain.len() == typed.len()
    {
        let cut = range.start + first.len();
        pieces.push(piece(range.start..cut, first));
        pieces.push(piece(cut..cut, "/"));
        return pieces.push(piece(cut..range.end, &format!("q{last}")));
    }
    if !is_year_pair(&plain) && !is_day_in_figures(&plain) && !is_day_with_month_first(&plain) {
        for (at, sign) in typed
            .char_indices()
            .filter(|(_, letter)| is_joining(*letter))
        {
            let after = at + sign.len_utf8();
            let (left, right) = (typed.get(..at), typed.get(after..));
            let (left, right) = (left.unwrap_or_default(), right.unwrap_or_default());
            if !is_joined(&self::plain(left), &self::plain(right)) {
                continue;
            }
            let (start, plain) = (
                range.start,
                match sign {
                    '/' => "/",
                    '&' => "&",
                    _ => "–",
                },
            );
            add(words, start..start + at, pieces);
            pieces.push(piece(start + at..start + after, plain));
            return add(words, start + after..range.end, pieces);
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
    let signs = ['"', '“', '”', '.', '?', '!', '~', '*', '…', '✓', '✔'];
    small.trim_matches(signs).to_owned()
}

/// "1-5 March 2025", "March 1-5, 2025": two days with a sign between them, beside the name of a month.
fn days_apart(pieces: Vec<DatePiece>) -> Vec<DatePiece> {
    let mut apart = Vec::with_capacity(pieces.len());
    let mut rest = pieces.into_iter().peekable();
    while let Some(one) = rest.next() {
        let next = rest.peek();
        let before_month = next.is_some_and(|next| month_of_year(&next.plain).is_some());
        let month = apart.last().map_or("", |before: &DatePiece| &before.plain);
        let is_year = |next: &DatePiece| next.plain == "," || super::year::is_year(&next.plain);
        // "March 27-31, 2026".
        let after_month = month_of_year(month).is_some() && next.is_some_and(is_year);
        let days = one.plain.split_once(['-', '/']);
        let days = days.filter(|_| before_month || after_month);
        match days {
            Some((first, last)) if is_day(first) && is_day(last) => {
                let cut = (one.range.start + first.len()).min(one.range.end);
                apart.push(piece(one.range.start..cut, first));
                apart.push(piece(cut..cut, "–"));
                // The sign may be of more than one byte, and is no part of the day.
                let start = one.range.end - last.len().min(one.range.len());
                apart.push(piece(start.max(cut)..one.range.end, last));
            }
            _ => apart.push(one),
        }
    }
    apart
}

fn is_day(word: &str) -> bool {
    super::day::day_of_month(word).is_some()
}

/// Without signs at both ends; brackets of which only one is there are signs too, and so are "then" and "has been" behind.
pub(super) fn trimmed(pieces: &[DatePiece]) -> &[DatePiece] {
    let mut pieces = pieces;
    let is_sign = |piece: &DatePiece| {
        matches!(
            piece.plain.as_str(),
            "(" | "," | ";" | ":" | "–" | "/" | "→" | "and" | "&" | "but"
        )
    };
    while let [first, rest @ ..] = pieces
        && (is_sign(first) || first.plain == ")")
    {
        pieces = rest;
    }
    while let [rest @ .., last] = pieces
        && (is_sign(last) || matches!(last.plain.as_str(), "then" | "has" | "been"))
    {
        pieces = rest;
    }
    pieces
}

/// The words as they were typed.
pub(super) fn typed(words: &str, pieces: &[DatePiece]) -> Option<String> {
    let (first, last) = (pieces.first()?, pieces.last()?);
    let typed = words.get(first.range.start..last.range.end)?;
    // The full stop of "Was: March 2025. Now: June 2025" is not a part of the date; that of "Sept." is.
    let is_word = last.plain.starts_with(char::is_alphabetic);
    let without_stop = typed.strip_suffix('.').filter(|_| !is_word);
    Some(without_stop.unwrap_or(typed).to_owned())
}
