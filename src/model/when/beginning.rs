//! The words of a date that says only when something begins → the rest, which names that time: "commence april 2025", "on hold
//! until april 2025", "not before april 2025", "after the may 2025 elections".
//!
//! What begins has no end yet, so that nobody can be late by such a date. "Start april 2025" may be the start of April as well:
//! it is none, and is reported.

use super::condition::may_be_time;
use super::revision_words::is_moved;

/// What is before the word for the beginning, and says nothing else.
const ABOUT: [&str; 27] = [
    "phased",
    "to",
    "will",
    "work",
    "works",
    "project",
    "programme",
    "due",
    "expected",
    "planned",
    "scheduled",
    "likely",
    "is",
    "are",
    "be",
    "implementation",
    "delivery",
    "proposed",
    "date",
    "action",
    "review",
    "pilot",
    "training",
    "phase",
    "rollout",
    "roll-out",
    "service",
];

/// The words for a beginning, each with what comes next.
const BEGINNINGS: &[&[&str]] = &[
    &["start", "date"],
    &["start", "in"],
    &["start", "on"],
    &["start", "from"],
    &["start", "at"],
    &["start", "by"],
    &["start", "–"],
    &["starting"],
    &["starts"],
    &["started"],
    &["begin"],
    &["begins"],
    &["began"],
    &["begun"],
    &["beginning", "in"],
    &["beginning", "on"],
    &["beginning", "from"],
    &["restart"],
    &["restarts"],
    &["restarting"],
    &["recommence"],
    &["recommences"],
    &["resume"],
    &["resumes"],
    &["commence"],
    &["commences"],
    &["commencing"],
    &["commenced"],
    &["commencement"],
    &["kick-off"],
    &["kick", "off"],
    &["starting", "from"],
    &["from"],
    &["on", "a", "phased", "basis", "from"],
    &["on", "and", "phased", "basis", "from"],
    &["as", "from"],
    &["as", "of"],
    &["with", "effect", "from"],
    &["with", "effect", "of"],
    &["effective", "from"],
    &["effective"],
    &["w.e.f"],
    &["wef"],
    &["ongoing", "from"],
    &["since"],
    &["not", "before"],
    &["not", "until"],
    &["not", "earlier", "than"],
    // "Heb fod cyn", "heb fod yn gynharach na".
    &["not", "be", "before"],
    &["not", "be", "in", "earlier", "than"],
    &["no", "earlier", "than"],
    &["no", "sooner", "than"],
    &["not", "sooner", "than"],
    &["earliest"],
    &["after"],
    &["on", "after"],
    &["following"],
    &["post"],
    &["once"],
    &["on", "hold", "until"],
    &["on", "hold", "till"],
    &["on", "hold", "to"],
    &["on", "hold", "pending"],
    &["paused", "until"],
    &["paused", "till"],
    &["paused", "to"],
    &["suspended", "until"],
    &["suspended", "to"],
    &["parked", "until"],
    &["on", "pause", "until"],
    &["dormant", "until"],
    &["not", "required", "until"],
    &["not", "due", "to", "start", "until"],
];

/// What comes after a time at which something begins.
const AFTER: &[&[&str]] = &[
    &["at", "the", "earliest"],
    &["at", "earliest"],
    // "Ar y cynharaf".
    &["on", "the", "earliest"],
    &["earliest"],
    &["or", "later"],
    &["or", "after"],
    &["start"],
    &["start", "date"],
    &["commencement"],
    &["kick-off"],
];

/// The time at which something begins; none where no beginning is named.
pub(super) fn beginning<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    if let Some(time) = AFTER.iter().find_map(|after| words.strip_suffix(*after)) {
        return Some(time);
    }
    // "To be rolled out from april 2025".
    if let ["to", "be", rest @ ..] = words
        && let Some(from) = rest.iter().position(|word| *word == "from")
        && (1..=2).contains(&from)
        && !rest.iter().take(from).any(|word| may_be_time(word))
        && (!rest.first().is_some_and(|done| is_moved(done)) || rest.get(1) == Some(&"out"))
        && rest.first().is_some_and(|done| done.ends_with("ed"))
    {
        return rest.get(from + 1..).map(without_links);
    }
    let mut rest = words;
    // "To start april 2025" is no start of April.
    let mut is_verb = false;
    loop {
        let begun = BEGINNINGS
            .iter()
            .filter_map(|begin| rest.strip_prefix(*begin));
        if let Some(time) = begun.min_by_key(|time| time.len()) {
            return Some(without_links(time));
        }
        match rest {
            ["start", time @ ..] if is_verb => return Some(without_links(time)),
            [word, more @ ..] if ABOUT.contains(word) => {
                is_verb = matches!(*word, "to" | "will" | "due" | "expected" | "planned");
                rest = more;
            }
            _ => return None,
        }
    }
}

fn without_links<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    while let [
        "in" | "on" | "from" | "at" | "by" | "the" | "–" | "," | "of",
        rest @ ..,
    ] = words
    {
        words = rest;
    }
    words
}
