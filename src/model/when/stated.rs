//! The words of a date without an end → the date by which it ends all the same: "Ongoing until March 2025", "Annual Council,
//! May 2025". Of several the last counts.
//!
//! A date from which something is done, or on which it was looked at, is not one by which it ends.

use super::condition::may_be_time;
use super::month_name::month_of_year;
use super::part::is_name;
use super::reading::dated;
use super::year::is_year_pair;
use super::{ImpossibleDay, Meaning, Period, PeriodKind};

/// The longest date that is looked for, in words.
const LONGEST: usize = 8;

/// The date; none where there is none, or only one from which something is done.
pub(super) fn stated(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let mut latest: Option<Meaning> = None;
    let mut at = 0;
    while at < words.len() {
        match longest(words, at)? {
            Some((found, end)) => {
                if is_end(words, at, &found) && is_later(&found, latest.as_ref()) {
                    latest = Some(found);
                }
                at = end;
            }
            None => at += 1,
        }
    }
    Ok(latest)
}

fn longest(words: &[&str], at: usize) -> Result<Option<(Meaning, usize)>, ImpossibleDay> {
    let most = (words.len() - at).min(LONGEST);
    for length in (1..=most).rev() {
        let date = words.get(at..at + length).unwrap_or_default();
        // Only a date has a figure at one of its ends.
        let is_likely = [date.first(), date.last()]
            .into_iter()
            .flatten()
            .any(|word| may_be_date(word));
        // "Termly in the 2025/26 academic year".
        let is_likely = is_likely || (date.last() == Some(&"year") && has_years(date));
        if !is_likely {
            continue;
        }
        if let Some(found) = dated(date)?
            && found.last_day().is_some()
        {
            return Ok(Some((found, at + length)));
        }
    }
    Ok(None)
}

fn has_years(words: &[&str]) -> bool {
    words.iter().any(|word| is_year_pair(word))
}

fn may_be_date(word: &str) -> bool {
    word.contains(|letter: char| letter.is_ascii_digit()) || month_of_year(word).is_some()
}

fn is_later(found: &Meaning, latest: Option<&Meaning>) -> bool {
    latest.is_none_or(|latest| latest.last_day() < found.last_day())
}

/// Whether something ends by the date at a word, as the words before it have it.
fn is_end(words: &[&str], at: usize, found: &Meaning) -> bool {
    let before = words.get(..at).unwrap_or_default();
    // "Every 6 months from April 2025".
    let is_often = before
        .last()
        .is_some_and(|word| matches!(*word, "every" | "each"));
    if is_often && matches!(found, Meaning::Period(period) if period.kind() == PeriodKind::Extended)
    {
        return false;
    }
    let is_sign = |word: &&&str| matches!(**word, "–" | "," | ";" | "&" | "and");
    let near = before.iter().rev().take_while(|word| !is_sign(word));
    let is_to_come = || near.clone().any(|word| *word == "be");
    let is_until = near
        .clone()
        .next()
        .is_some_and(|word| UNTIL.contains(word) && *word != "by");
    // "Ongoing (review March 2025)" does not end with the review. An annual review may be the work itself.
    let is_review = near.clone().take(FEW).any(|word| REVIEWING.contains(word));
    // "Regular updates until December 2025".
    let is_until = is_until || matches!(words.get(at), Some(&("until" | "till")));
    let is_first = near
        .clone()
        .take(FEW)
        .any(|word| matches!(*word, "first" | "1st"));
    if !is_until && (is_first || (is_review && !before.contains(&"annual"))) {
        return false;
    }
    if is_part_done(before) || is_minute(before) {
        return false;
    }
    if !is_to_come()
        && !is_until
        && (is_told(before, words.get(at)) || is_state_then(before, words.get(at)))
    {
        return false;
    }
    if near.clone().take(FEW).any(|word| BEGINNING.contains(word)) && !is_to_come() {
        return false;
    }
    let is_year = matches!(found, Meaning::Period(period) if period.kind() == PeriodKind::Year);
    let own = words.get(at..=at).unwrap_or_default();
    let by = own
        .iter()
        .chain(near.clone().take(2))
        .any(|word| UNTIL.contains(word));
    // "12 schools in 2024" says less than "until 2024".
    !is_year || by || near.count() == 0
}

/// Whether the words before a date say that it tells how things were: "last reported", "RAG: Green,". "Last in March 2026" and
/// "last March 2026" are the last of them.
fn is_told(before: &[&str], own: Option<&&str>) -> bool {
    let is_sign = |word: &&&str| matches!(**word, "–" | "," | ";" | "&" | "and");
    let near = before.iter().rev().take_while(|word| !is_sign(word));
    let mut near = near.take(FEW);
    let is_due = |word: &&str| *word == "due" || UNTIL.contains(word);
    if own.is_some_and(is_due) || near.clone().any(is_due) {
        return false;
    }
    let directly = near.clone().next();
    let is_in = matches!(own, Some(&("in" | "on" | "at")));
    let is_last = |word: &&str| *word == "last" && !is_in && directly != Some(&"last");
    // A position statement is work of its own.
    let is_state = before.contains(&"rag") || directly == Some(&"position");
    is_state || near.any(|word| TOLD.contains(word) || is_last(word))
}

/// Whether the state on a day is told: "ongoing at 31 March 2025".
fn is_state_then(before: &[&str], own: Option<&&str>) -> bool {
    own == Some(&"at") && matches!(before, ["ongoing" | "on-going" | "continuing"])
}

/// Whether a part of the work is said to be done: "ongoing, phase 1 complete May 2025".
fn is_part_done(before: &[&str]) -> bool {
    match before {
        [
            ..,
            name,
            _,
            "complete" | "completed" | "done" | "closed" | "finished",
        ] => is_name(name),
        _ => false,
    }
}

/// Whether a date is that of a minute: "see Min. 45 of 12/3/25".
fn is_minute(before: &[&str]) -> bool {
    let near = || before.iter().rev().take(FEW);
    near().any(|word| matches!(*word, "min" | "mins" | "minute" | "minutes"))
        && near().any(|word| word.bytes().all(|one| one.is_ascii_digit()))
}

/// How many words before a date can say what it is.
const FEW: usize = 4;

const UNTIL: &[&str] = &[
    "until",
    "till",
    "to",
    "by",
    "end",
    "through",
    "ending",
    "ends",
    "before",
    "than",
    "of",
    "throughout",
];

/// What is looked at, begins or is paused by a date does not end with it.
const REVIEWING: &[&str] = &[
    "review",
    "reviews",
    "reviewed",
    "reviewing",
    "monitor",
    "monitored",
    "monitoring",
    "evaluate",
    "evaluated",
    "evaluation",
    "revisit",
    "update",
    "updates",
    "revisited",
    "hold",
    "paused",
];

/// What was done, or was so, by a date.
const TOLD: [&str; 2] = ["reported", "held"];

const BEGINNING: &[&str] = &[
    "from",
    "since",
    "start",
    "starting",
    "starts",
    "started",
    "begin",
    "began",
    "begun",
    "beginning",
    "commencing",
    "commenced",
    "commence",
    "launched",
    "agreed",
    "approved",
    "adopted",
    "introduced",
    "established",
    "updated",
    "effect",
    "as",
    "after",
];

/// Whether it ends in a month whose year may be a day: "Monthly to Mar 26".
pub(super) fn is_unclear(words: &[&str]) -> bool {
    let is_short = |word: &str| word.len() == 2 && word.bytes().all(|byte| byte.is_ascii_digit());
    words.windows(2).enumerate().any(|(at, pair)| {
        let before = words.get(..at).unwrap_or_default().iter().rev().take(FEW);
        let begins = before.clone().any(|word| BEGINNING.contains(word));
        let is_one =
            matches!(pair, [month, year] if month_of_year(month).is_some() && is_short(year));
        is_one && !begins
    })
}

/// Whether the words after the last sign name a work of its own, and a date comes before them.
pub(super) fn has_other_work(words: &[&str]) -> Result<bool, ImpossibleDay> {
    const SAME: [&str; 14] = [
        "then",
        "and",
        "is",
        "are",
        "be",
        "to",
        "will",
        "work",
        "works",
        "delivery",
        "action",
        "this",
        "implementation",
        "now",
    ];
    let Some(sign) = words
        .iter()
        .rposition(|word| matches!(*word, "," | ";" | "–"))
    else {
        return Ok(false);
    };
    let (before, work) = words.split_at(sign);
    let is_other = |word: &&str| !SAME.contains(word) && !may_be_time(word);
    let is_named = work.iter().skip(1).any(is_other);
    Ok(is_named && stated(before)?.is_some())
}

/// The dates of the parts of some work → when all of it is due.
pub(super) fn of_parts(meanings: Vec<Meaning>) -> Option<Meaning> {
    let is_read = |meaning: &Meaning| {
        !matches!(
            meaning,
            Meaning::Words | Meaning::Backwards | Meaning::After(_)
        )
    };
    if !meanings.iter().all(is_read) {
        return None;
    }
    let ends = || {
        let all = meanings.iter();
        all.filter(|meaning| meaning.last_day().is_some())
    };
    let until_last = |kind| {
        let first = ends().filter_map(Meaning::first_day).min()?;
        let last = ends().filter_map(Meaning::last_day).max()?;
        Period::new(first, last, kind).map(Meaning::Period)
    };
    match ends().count() {
        0 => meanings.into_iter().next(),
        // "(i) June 2027 (ii) TBC": nobody knows yet when all of it is due, and some of it is due in June.
        _ if meanings.contains(&Meaning::Unknown) => until_last(PeriodKind::PartlyKnown),
        1 => ends().next().cloned(),
        _ => until_last(PeriodKind::Range),
    }
}
