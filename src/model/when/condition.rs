//! The words beside a date that say how sure it is: "subject to funding", "TBC", "dependent on the review".
//!
//! They do not change the date. One that names another time may, so that it is not known here.

use super::month_name::month_of_year;
use super::season::Season;

/// Where a condition or a reason begins, though there is no sign before it.
pub(super) fn begins_condition(word: &str, next: Option<&str>) -> bool {
    match word {
        // "Yn amodol ar" has "on".
        "subject" => matches!(next, Some("to" | "on")),
        "due" | "owing" | "according" => next == Some("to"),
        "dependent" | "depending" | "contingent" | "conditional" | "reliant" => {
            matches!(next, Some("on" | "upon"))
        }
        "because" => true,
        "pending" | "provided" | "assuming" | "following" => true,
        "with" => matches!(next, Some("a" | "the")),
        "in" => matches!(
            next,
            Some("line" | "conjunction" | "partnership" | "liaison")
        ),
        "as" => next == Some("part"),
        "alongside" => true,
        _ => false,
    }
}

/// Whether the words are a condition or a reason without any time in it.
pub(super) fn is_condition(words: &[&str]) -> bool {
    let begins = |word: &&str| begins_condition(word, words.get(1).copied()) || is_after(word);
    words.first().is_some_and(begins) && !words.iter().any(|word| may_be_time(word))
}

fn is_after(word: &str) -> bool {
    matches!(word, "after" | "once" | "when" | "following" | "unless")
}

/// A word that may be a part of a date.
pub(super) fn may_be_time(word: &str) -> bool {
    let has_figure = word.contains(|letter: char| letter.is_ascii_digit());
    has_figure
        || month_of_year(word).is_some()
        || Season::of(word).is_some()
        || matches!(
            word,
            "easter" | "christmas" | "term" | "quarter" | "year" | "recess" | "half-term"
        )
}

/// The date after words that say it is not settled: "TBC – likely March 2025". "TBC by March 2025" has none, because that is when
/// the date will be known.
pub(super) fn unsettled<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    const UNSETTLED: [&[&str]; 12] = [
        &["tbc"],
        &["tba"],
        &["tbd"],
        &["t.b.c"],
        &["to", "be", "confirmed"],
        &["to", "be", "agreed"],
        &["to", "be", "determined"],
        &["date", "to", "be", "confirmed"],
        &["date", "tbc"],
        &["dates", "tbc"],
        &["timescale", "tbc"],
        &["timescales", "tbc"],
    ];
    let rest = UNSETTLED
        .iter()
        .find_map(|said| words.strip_prefix(*said))?;
    let rest = rest.strip_prefix(&["but"]).unwrap_or(rest);
    (!matches!(rest.first(), Some(&"by"))).then_some(rest)
}

/// "Date to be confirmed by Cabinet in March 2026": then the date will be known, and nothing is due.
pub(super) fn is_date_to_be_set(words: &[&str]) -> bool {
    let words = words.strip_prefix(&["new"]).unwrap_or(words);
    let [name, rest @ ..] = words else {
        return false;
    };
    let rest = match rest {
        ["tbc" | "tba" | "tbd", rest @ ..] | ["i'w", "tbc", rest @ ..] => rest,
        ["to", "be", set, rest @ ..] if SET.contains(set) => rest,
        _ => return false,
    };
    matches!(
        *name,
        "date" | "dates" | "deadline" | "timescale" | "timescales" | "timeline" | "timing"
    ) && matches!(
        rest.first(),
        Some(&("by" | "at" | "in" | "with" | "following" | "after" | "when" | "once" | "through"))
    )
}

/// What is done about a date that is not known yet.
const SET: [&str; 11] = [
    "confirmed",
    "agreed",
    "set",
    "determined",
    "decided",
    "advised",
    "arranged",
    "announced",
    "scheduled",
    "fixed",
    "finalised",
];
