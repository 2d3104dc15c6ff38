//! The pieces of a date → whether the words beside it, in brackets or before or after a sign, take it back, move it or leave it
//! open: "31/3/26 (or later)", "Jan 2026 (3 month extension)", "Paused: Jan 2026".
//!
//! Most words beside a date say why, or for whom, and change nothing. These do, and what they change is not known here. What names
//! a time of its own is looked at elsewhere.

use super::bracketed::STOPPED;
use super::condition::may_be_time;
use super::delay::{counted, is_unit};
use super::piece::DatePiece;

/// Whether some words beside the date change it.
pub(super) fn are_changing(pieces: &[DatePiece]) -> bool {
    let is_sign = |word: &str| matches!(word, "(" | ")" | ";" | ":" | "–" | ",");
    // Most dates are alone.
    if !pieces.iter().any(|piece| is_sign(&piece.plain)) {
        return false;
    }
    let plain: Vec<&str> = pieces.iter().map(|piece| &*piece.plain).collect();
    let parts: Vec<&[&str]> = plain.split(|word| is_sign(word)).collect();
    let is_time = |part: &[&str]| part.iter().any(|word| may_be_time(word));
    // "Annually, by March 2026" begins with how often it is done.
    let is_date = |part: &[&str]| is_time(part) && !is_repeated(part) && !is_short_length(part);
    let after = parts.iter().rposition(|part| is_date(part)).unwrap_or(0);
    parts.iter().enumerate().any(|(at, part)| {
        let has_length =
            (0..part.len()).any(|at| counted(part.get(at..).unwrap_or_default()).is_some());
        let is_more = || {
            let is_unit = has_length || part.iter().any(|word| is_length(word));
            is_unit && part.iter().any(|word| MORE.contains(word))
        };
        let is_alone = has_length || is_time(part);
        let is_said = || {
            is_open(part)
                || STOPPED.iter().chain(&TAKEN_BACK).any(|words| words == part)
                // "(start) Jan 2026".
                || (at == 1 && *part == ["start"] && plain.first() == Some(&"("))
        };
        is_more()
            || (at > after && (is_repeated(part) || is_short_length(part)))
            || (at < after && is_heading(&plain, part))
            || (!is_alone && is_said())
    })
}

/// "Two-month", "terms".
fn is_length(word: &str) -> bool {
    let unit = word.rsplit('-').next().unwrap_or(word);
    is_unit(unit) || matches!(unit, "term" | "terms")
}

/// "3m", "1y", "90d".
fn is_short_length(part: &[&str]) -> bool {
    let one = match part {
        [one] => one,
        // "Yr" alone is Welsh for the.
        [one, "the" | "yr" | "yrs"] => return one.trim_start_matches('+').parse::<u8>().is_ok(),
        ["one" | "two" | "three", "term" | "terms"] => return true,
        _ => return false,
    };
    let figures = one.trim_start_matches('+');
    let figures = ["yr", "yrs", "year", "years", "d", "w", "m", "y"]
        .iter()
        .find_map(|unit| figures.strip_suffix(unit))
        .unwrap_or_default();
    (1..4).contains(&figures.len()) && figures.bytes().all(|sign| sign.is_ascii_digit())
}

/// "Or later", "no earlier".
fn is_open(part: &[&str]) -> bool {
    let is_said = |phrase: &&[&str]| part.windows(phrase.len()).any(|words| words == *phrase);
    OPEN.iter().any(is_said)
}

/// "Monthly", "then annually", "ongoing thereafter".
fn is_repeated(part: &[&str]) -> bool {
    let again = match part {
        ["then" | "in", rest @ ..] | [rest @ .., "thereafter"] => rest,
        all => all,
    };
    let goes_on = || matches!(again, ["ongoing" | "continuing" | "recurring"]);
    matches!(again, [one] if REPEATED.contains(one))
        || matches!(again, ["per", "annum"] | ["rpt", "annually"])
        || (again.len() < part.len() && goes_on())
}

/// "Every quarter", "each term", "twice a year".
fn is_often(part: &[&str]) -> bool {
    matches!(
        part,
        ["every" | "each" | "bob", _] | ["twice" | "once", "a" | "per", _] | ["twice", "yearly"]
    )
}

/// Whether a part says how often or how long, and heads a time with nothing that says until when: "Monthly: Jan 2026",
/// "(monthly) Jan 2026". Nobody knows whether that is the first time or the last.
fn is_heading(plain: &[&str], part: &[&str]) -> bool {
    // "Ongoing – April 2025" is to be done by then.
    let is_endless = part.last().is_some_and(|last| ENDLESS.contains(last));
    let is_again = !is_endless && (is_repeated(part) || is_often(part));
    if !is_again && !is_endless {
        return false;
    }
    let at = plain.windows(part.len()).position(|words| words == part);
    let after = at.and_then(|at| plain.get(at + part.len()..));
    match after.unwrap_or_default() {
        [sign, next, ..] if may_be_time(next) => match *sign {
            ":" => true,
            "–" => is_again,
            // "1 January (annually) 2026" is one date.
            ")" => is_again && at == Some(1),
            _ => false,
        },
        _ => false,
    }
}

/// With one of these a length is more time.
const MORE: [&str; 17] = [
    "extension",
    "ext",
    "extended",
    "slip",
    "slippage",
    "delay",
    "delayed",
    "overrun",
    "further",
    "another",
    "more",
    "extra",
    "longer",
    "additional",
    "oedi",
    "estyniad",
    "ychwanegol",
];

/// Words that leave open when it is, wherever they are.
const OPEN: [&[&str]; 24] = [
    &["or", "later"],
    &["or", "after"],
    &["or", "following"],
    &["or", "once"],
    &["or", "when"],
    &["no", "earlier"],
    &["not", "earlier"],
    &["no", "sooner"],
    &["not", "sooner"],
    &["not", "before"],
    &["and", "after"],
    &["and", "on"],
    &["and", "onwards"],
    &["if", "later"],
    &["whichever", "is", "later"],
    &["open-ended"],
    &["open", "ended"],
    &["no", "end"],
    &["no", "end", "date"],
    &["kick-off"],
    // Welsh words, as far as they were put into English.
    &["neu'n", "later"],
    &["at", "gynharaf"],
    &["on", "the", "earliest"],
    &["could", "be", "later"],
];

/// Words that alone say that something comes again.
const REPEATED: [&str; 18] = [
    "monthly",
    "six-monthly",
    "bi-monthly",
    "bimonthly",
    "mthly",
    "quarterly",
    "qtrly",
    "annually",
    "yearly",
    "weekly",
    "termly",
    "fortnightly",
    "p.a",
    "6-mthly",
    "6-monthly",
    "half-yearly",
    "biannually",
    "biennially",
];

/// Words that alone say that something has no end.
const ENDLESS: [&str; 8] = [
    "ongoing",
    "continuing",
    "continuous",
    "rolling",
    "recurring",
    "permanent",
    "bau",
    "indefinite",
];

/// More words that alone take a date back.
const TAKEN_BACK: [&[&str]; 26] = [
    &["began"],
    &["cont"],
    &["dropped"],
    &["void"],
    &["n/a"],
    &["not", "required"],
    &["not", "needed"],
    &["not", "agreed"],
    &["not", "achievable"],
    &["not", "possible"],
    &["not", "feasible"],
    &["lapsed"],
    &["expired"],
    &["halted"],
    &["frozen"],
    &["held"],
    &["c/f"],
    &["c/fwd"],
    &["carried", "forward"],
    &["to", "be", "reset"],
    &["being", "revised"],
    &["being", "reviewed"],
    &["tynnwyd", "in", "after"],
    &["on", "stop"],
    &["not", "in", "bosibl"],
    &["wedi'i", "oedi"],
];
