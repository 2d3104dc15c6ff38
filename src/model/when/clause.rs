//! The pieces of a date with words beside it, such as a condition, an occasion or a state → the date:
//! "Subject to funding, March 2025", "In line with budget setting (Feb 2025)", "Within 3 months – by March 2025".
//!
//! The signs part the words into clauses. Each must be known: where one is not, nobody can say what it does to the date, and
//! the words stay words.

use super::beginning::beginning;
use super::clauses::{ClauseWords, clauses};
use super::condition::{is_condition, is_date_to_be_set, may_be_time, unsettled};
use super::delay::counted;
use super::delay_start::is_from_event;
use super::endless::{endless, is_follow_up};
use super::occasion::{bare_date, is_only_occasion};
use super::piece::DatePiece;
use super::quarter::{is_quarter, ordinal};
use super::reading::{dated, starting};
use super::season::Season;
use super::state::is_state;
use super::stated::of_parts;
use super::then_endless::{is_interval, without_afterwards};
use super::year::{is_year, is_year_pair};
use super::{ImpossibleDay, Meaning};

/// What a clause says.
enum Clause {
    /// A date by which something is to be done, or a time after something.
    Dated(Meaning),
    /// Something else that is known and changes no date.
    Beside(Option<Meaning>),
}

/// The date; none where a clause is not known, or where there is only one and no date in it.
pub(super) fn of_clauses(pieces: &[DatePiece]) -> Result<Option<Meaning>, ImpossibleDay> {
    let mut dates = Vec::new();
    let mut delay = None;
    let mut others = Vec::new();
    let mut goes_on = None;
    let mut is_first = true;
    let mut short = false;
    let mut is_partly_unknown = false;
    let mut is_counted_from = false;
    for ClauseWords { words, is_of_part } in clauses(pieces) {
        // "Policy: March 2025, training: TBC".
        let is_unsettled = unsettled(&words).is_some_and(<[&str]>::is_empty)
            || matches!(
                words.as_slice(),
                ["next" | "following", .., "meeting"] | ["meeting", "next"]
            );
        is_partly_unknown |= is_of_part && is_unsettled;
        // "2025/26 Q1-Q2" is no date in Q1 with a remark.
        let has_part = |word: &&str| is_quarter(word) || Season::of(word).is_some();
        if !dates.is_empty() && is_short_of_year(&words) && words.iter().any(has_part) {
            return Ok(None);
        }
        // "Dependent on the White Paper – Spring 2026" may be the date of the paper.
        if is_first && words.first().is_some_and(|word| EVENTS.contains(word)) {
            return Ok(None);
        }
        is_first = false;
        // "Cycle 3, 2025" is no more a whole year than "Cycle 3 2025".
        if short && words.iter().all(|word| is_year(word) || is_year_pair(word)) {
            return Ok(None);
        }
        let names_year = words.iter().any(|word| matches!(*word, "year" | "yr"));
        // "Year 2 (2026/27)" is that year, and "Year 2 Q3 (2026/27)" is not.
        short = is_short_of_year(&words) && (!names_year || words.iter().any(has_part));
        match clause(&words)? {
            Some(Clause::Dated(meaning @ Meaning::After(_))) => delay = delay.or(Some(meaning)),
            Some(Clause::Dated(meaning)) => dates.push(meaning),
            // "1 April 2025, then quarterly".
            Some(Clause::Beside(Some(meaning @ (Meaning::Recurring | Meaning::OpenEnded))))
                if !dates.is_empty() =>
            {
                goes_on = Some(meaning);
            }
            Some(Clause::Beside(meaning)) => {
                is_counted_from |= is_from_event(&words);
                others.extend(meaning);
            }
            None => return Ok(None),
        }
    }
    if goes_on.is_some() {
        return Ok(goes_on);
    }
    if !dates.is_empty() {
        dates.extend(is_partly_unknown.then_some(Meaning::Unknown));
        return Ok(of_parts(dates));
    }
    // "6 months following consultation".
    if is_counted_from && delay.is_some() {
        return Ok(None);
    }
    // "Short term (0-6 months)".
    if others.is_empty() {
        return Ok(delay);
    }
    Ok(others
        .contains(&Meaning::StartOnly)
        .then_some(Meaning::StartOnly))
}

/// After one of these comes what has to happen first, and perhaps when.
const EVENTS: [&str; 15] = [
    "dependent",
    "depending",
    "pending",
    "contingent",
    "conditional",
    "reliant",
    "provided",
    "assuming",
    "when",
    "unless",
    "after",
    "once",
    "following",
    "because",
    "if",
];

fn clause(words: &[&str]) -> Result<Option<Clause>, ImpossibleDay> {
    // "Yn amodol ar".
    let mut words = match words {
        ["in", rest @ ..] if rest.first() == Some(&"subject") => rest,
        all => all,
    };
    while let [
        "and" | "but" | "or" | "then" | "i.e" | "ie" | "eg" | "currently" | "now" | "otherwise",
        rest @ ..,
    ] = words
    {
        words = rest;
    }
    // "March 2025, after that every six months".
    let often = without_afterwards(words);
    if often.len() < words.len() && endless(often).is_some() {
        words = often;
    }
    if matches!(words, [] | ["in"]) || is_state(words) || is_short_of_year(words) {
        return Ok(Some(Clause::Beside(None)));
    }
    if let Some(start) = starting(words)? {
        return Ok(Some(match start {
            Meaning::StartOnly => Clause::Beside(Some(start)),
            range => Clause::Dated(range),
        }));
    }
    // "Start March 2025, end June 2025": whether the start of March or a start in March is meant makes no difference here.
    if let ["start" | "beginning", time @ ..] = words
        && read(time)?.is_some()
        && read(words)?.is_none()
    {
        return Ok(Some(Clause::Beside(None)));
    }
    if let Some(date) = read(words)? {
        return Ok(Some(Clause::Dated(date)));
    }
    if is_date_to_be_set(words) {
        return Ok(Some(Clause::Beside(None)));
    }
    if let Some(rest) = unsettled(words) {
        return Ok(match rest.is_empty() {
            true => Some(Clause::Beside(None)),
            false => read(rest)?.map(Clause::Dated),
        });
    }
    if is_condition(words) {
        return Ok(Some(Clause::Beside(None)));
    }
    if let Some(found) = bare_date(words) {
        // A time after an occasion is counted from that: "within 3 months of publication".
        let is_whole = words.ends_with(found.date);
        let date = read(found.date)?.filter(|date| is_whole || date.last_day().is_some());
        let date = date.and_then(|date| found.meaning(date));
        return Ok(date.map(Clause::Dated));
    }
    if let Some(date) = after_count(words) {
        return Ok(read(date)?.map(Clause::Dated));
    }
    if is_only_occasion(words) {
        return Ok(Some(Clause::Beside(None)));
    }
    let has_time = words.iter().any(|word| may_be_time(word)) || beginning(words).is_some();
    // "June 2025, ongoing monitoring": what comes after the work has no end, and the work has one.
    if is_follow_up(words) && !has_time {
        return Ok(Some(Clause::Beside(None)));
    }
    let endless = endless(words).filter(|_| !has_time || is_interval(words));
    Ok(endless.map(|endless| {
        Clause::Beside(Some(endless).filter(|endless| *endless != Meaning::Unknown))
    }))
}

/// The date by which some of the work is done: "80% by 31.03.25", "20 schools by 3 March 2025".
fn after_count<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    let is_count = |word: &str| !word.is_empty() && word.bytes().all(|one| one.is_ascii_digit());
    match words {
        [share, "by", date @ ..] => share
            .strip_suffix('%')
            .is_some_and(is_count)
            .then_some(date),
        [count, name, "by", date @ ..] => {
            let is_named = is_count(count) && !may_be_time(name) && counted(words).is_none();
            is_named.then_some(date)
        }
        _ => None,
    }
}

fn read(words: &[&str]) -> Result<Option<Meaning>, ImpossibleDay> {
    let date = dated(words)?;
    Ok(date.filter(|date| date.last_day().is_some() || matches!(date, Meaning::After(_))))
}

/// A time that lacks its year, and no month that another date could contradict: "end of q1", "spring", "year 2".
fn is_short_of_year(words: &[&str]) -> bool {
    let is_named = |word: &str| {
        is_quarter(word)
            || Season::of(word).is_some()
            || matches!(
                word,
                "quarter" | "term" | "year" | "yr" | "cycle" | "recess"
            )
    };
    let is_about = |word: &str| {
        ordinal(word).is_some()
            || (word.len() == 1 && word.bytes().all(|one| one.is_ascii_digit()))
            || matches!(
                word,
                "the"
                    | "last"
                    | "day"
                    | "end"
                    | "of"
                    | "by"
                    | "in"
                    | "at"
                    | "before"
                    | "no"
                    | "later"
                    | "than"
                    | "financial"
                    | "academic"
                    | "school"
                    | "municipal"
                    | "calendar"
                    | "this"
                    | "next"
                    | "current"
                    | "early"
                    | "mid"
                    | "late"
                    | "start"
                    | "during"
                    | "within"
                    | "plan"
                    | "strategy"
            )
    };
    words.iter().any(|word| is_named(word))
        && words.iter().all(|word| is_named(word) || is_about(word))
}
