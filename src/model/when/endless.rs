//! The words of a date that is none: again and again, without an end, or not yet known.

use super::Meaning;
use super::day::day_of_month;
use super::month_name::month_of_year;
use super::occasion::is_written;
use super::year::{is_year, is_year_pair};

/// What the words mean, where they say so themselves.
pub(super) fn endless(words: &[&str]) -> Option<Meaning> {
    let words = words.strip_prefix(&["in"]).unwrap_or(words);
    if begins(words, &UNKNOWN) {
        return Some(Meaning::Unknown);
    }
    if begins(words, &OPEN_ENDED) || words.last().is_some_and(|last| ENDLESS.contains(last)) {
        return Some(Meaning::OpenEnded);
    }
    // "Ongoing/BAU".
    if let [one] = words
        && let Some((first, last)) = one.split_once('/')
    {
        return endless(&[last]).and(endless(&[first]));
    }
    begins(words, &RECURRING)
        .then_some(Meaning::Recurring)
        .or_else(|| {
            (is_often(words) || is_yearly(words) || is_each(words)).then_some(Meaning::Recurring)
        })
}

/// A day or a month of every year: "1 January annually", "March each year".
fn is_yearly(words: &[&str]) -> bool {
    const YEARLY: [&[&str]; 6] = [
        &["annually"],
        &["yearly"],
        &["each", "year"],
        &["every", "year"],
        &["of", "each", "year"],
        &["of", "every", "year"],
    ];
    let is_in_year = |word: &&str| {
        month_of_year(word).is_some()
            || day_of_month(word).is_some()
            || matches!(*word, "by" | "end" | "the" | "of" | "in" | "on" | "and")
    };
    let mut dates = YEARLY.iter().filter_map(|often| words.strip_suffix(*often));
    dates.any(|date| !date.is_empty() && date.iter().all(is_in_year))
}

/// "End of each quarter", "reported each March": what is said to be in each of some times.
fn is_each(words: &[&str]) -> bool {
    let is_time = |word: &str| {
        month_of_year(word).is_some()
            || matches!(
                word,
                "year"
                    | "term"
                    | "quarter"
                    | "month"
                    | "week"
                    | "meeting"
                    | "cycle"
                    | "autumn"
                    | "spring"
                    | "summer"
                    | "winter"
            )
    };
    let is_each = |pair: &[&str]| match pair {
        ["each" | "every", time] => is_time(time),
        _ => false,
    };
    let has_figure = |word: &&str| word.contains(|letter: char| letter.is_ascii_digit());
    words.windows(2).any(is_each) && !words.iter().any(has_figure)
}

/// "Annual Plan 2025", "Annual report 2024/25": the name of one, which is written in another year, and nothing that is done
/// each year.
pub(super) fn is_yearly_plan(words: &[&str]) -> bool {
    let is_any = |year: &str| is_year(year) || is_year_pair(year);
    let is_name = |word: &str| is_written(word) || matches!(word, "report" | "statement");
    matches!(words, ["annual", .., name, year] if is_name(name) && is_any(year))
}

fn begins(words: &[&str], phrases: &[&[&str]]) -> bool {
    phrases.iter().any(|phrase| words.starts_with(phrase))
}

/// "6-monthly", "six monthly", "3 monthly", "twice a year", "2 x per year".
fn is_often(words: &[&str]) -> bool {
    let is_number = |word: &str| super::delay::figure(word).is_some();
    match words {
        [one, ..]
            if let Some(number) = one
                .strip_suffix("-monthly")
                .or_else(|| one.strip_suffix("-weekly")) =>
        {
            is_number(number)
        }
        [number, "monthly" | "weekly" | "yearly" | "times" | "x", ..] => is_number(number),
        _ => false,
    }
}

/// A word at the end that makes a date endless: "From April 2025 onwards", "March 2025 and ongoing".
const ENDLESS: [&str; 6] = [
    "ongoing",
    "on-going",
    "onwards",
    "onward",
    "thereafter",
    "continuing",
];

/// The words before one that makes a date endless; none where the last is no such word.
pub(super) fn before_endless<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    match words {
        [rest @ .., "then" | "and" | "&" | "," | "–", last] if ENDLESS.contains(last) => {
            Some(rest)
        }
        [rest @ .., last] if ENDLESS.contains(last) => Some(rest),
        [rest @ .., "and", "beyond"] => Some(rest),
        _ => None,
    }
}

/// What is done about work after its date: "annual report each June", "quarterly reports", "ongoing monitoring", "training
/// ongoing".
pub(super) fn is_follow_up(words: &[&str]) -> bool {
    const AFTER: [&str; 17] = [
        "report",
        "reports",
        "reporting",
        "review",
        "reviews",
        "reviewing",
        "monitoring",
        "monitor",
        "update",
        "updates",
        "evaluation",
        "audit",
        "audits",
        "meetings",
        "checks",
        "refresh",
        "training",
    ];
    words.iter().any(|word| AFTER.contains(word)) && endless(words).is_some()
}

const OPEN_ENDED: [&[&str]; 21] = [
    &["ongoing"],
    &["on-going"],
    &["on", "going"],
    &["continuous"],
    &["continuously"],
    &["continual"],
    &["continually"],
    &["continuing"],
    &["continued"],
    &["continue"],
    &["on", "an", "ongoing"],
    &["rolling"],
    &["permanent"],
    &["as", "required"],
    &["as", "needed"],
    &["as", "necessary"],
    &["as", "and", "when"],
    &["when", "required"],
    &["throughout"],
    &["business", "as", "usual"],
    &["bau"],
];

const RECURRING: [&[&str]; 36] = [
    &["once", "the", "year"],
    &["daily"],
    &["weekly"],
    &["fortnightly"],
    &["monthly"],
    &["bi-monthly"],
    &["bimonthly"],
    &["bi-weekly"],
    &["quarterly"],
    &["half-termly"],
    &["termly"],
    &["six-monthly"],
    &["half-yearly"],
    &["half", "yearly"],
    &["half", "termly"],
    &["yearly"],
    &["annually"],
    &["annual"],
    &["bi-annual"],
    &["bi-annually"],
    &["biannual"],
    &["biannually"],
    &["bi", "annually"],
    &["biennial"],
    &["biennially"],
    &["bi-ennially"],
    &["bi-yearly"],
    &["every"],
    &["each"],
    &["at", "every"],
    &["at", "each"],
    &["once", "a"],
    &["twice"],
    &["regular"],
    &["regularly"],
    &["seasonally"],
];

const UNKNOWN: [&[&str]; 37] = [
    &["date", "i'w", "tbc"],
    &["timescale", "i'w", "tbc"],
    &["not", "ei", "tbc"],
    &["tbc"],
    &["tba"],
    &["tbd"],
    &["t.b.c"],
    &["t.b.a"],
    &["to", "be", "confirmed"],
    &["to", "be", "agreed"],
    &["to", "be", "advised"],
    &["to", "be", "arranged"],
    &["to", "be", "announced"],
    &["to", "be", "decided"],
    &["to", "be", "determined"],
    &["to", "be", "set"],
    &["to", "be", "scheduled"],
    &["to", "tbc"],
    &["to'w", "tbc"],
    &["i'w", "tbc"],
    &["date", "tbc"],
    &["date", "to", "be"],
    &["dates", "to", "be"],
    &["dates", "tbc"],
    &["timescale", "tbc"],
    &["timescale", "to", "be"],
    &["timescales", "to", "be"],
    &["awaited"],
    &["awaiting"],
    &["pending"],
    &["unknown"],
    &["not", "known"],
    &["not", "yet"],
    &["no", "date"],
    &["subject", "to"],
    &["dependent"],
    &["depends"],
];
