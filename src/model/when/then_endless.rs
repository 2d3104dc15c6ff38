//! The words of a date after which something comes again and again → whether they say so: "Weekly to 31 May 2025, then
//! monthly", "Monthly until Dec 2025, quarterly after that", "Weekly until July 2025 and monthly from August".

use super::Meaning;
use super::condition::may_be_time;
use super::endless::endless;

/// Words that say that what is beside them comes after what was said before.
const AFTERWARDS: [&[&str]; 6] = [
    &["then"],
    &["thereafter"],
    &["afterwards"],
    &["after", "that"],
    &["from", "then", "on"],
    &["followed", "by"],
];

/// Whether the last of it comes again and again, or has no end.
pub(super) fn is_then_endless(words: &[&str]) -> bool {
    let begins = |at: usize| {
        let before = at.checked_sub(1).and_then(|before| words.get(before));
        let is_parted = |word: &&str| matches!(*word, "," | ";" | "–" | "and" | "&" | "but");
        before.is_some_and(is_parted)
            || AFTERWARDS
                .iter()
                .any(|said| words.get(at..).is_some_and(|rest| rest.starts_with(said)))
    };
    let is_last = |at: usize| words.get(at..).is_some_and(is_endless_afterwards);
    (1..words.len()).any(|at| begins(at) && is_last(at))
}

/// "Then monthly", "quarterly from then on", "monthly from august".
fn is_endless_afterwards(words: &[&str]) -> bool {
    // "From August monthly".
    if let ["from", start @ .., often] = words
        && start.iter().any(|word| may_be_time(word))
        && endless(&[often]) == Some(Meaning::Recurring)
    {
        return true;
    }
    let often = without_afterwards(words);
    let (often, is_begun) = match often.iter().position(|word| *word == "from") {
        Some(from) => {
            let (often, start) = often.split_at(from);
            let has_end = start
                .iter()
                .any(|word| matches!(*word, "until" | "till" | "to"));
            let is_dated = start.iter().any(|word| may_be_time(word));
            (often, is_dated && !has_end)
        }
        None => (often, false),
    };
    let is_said = often.len() < words.len();
    let is_endless = endless(often).is_some_and(|last| last != Meaning::Unknown);
    is_said
        && is_endless
        && (is_interval(often) || !often.iter().any(|word| may_be_time(word)))
        && (is_begun || !words.contains(&"from") || words.contains(&"then"))
}

/// Without the words that say that it comes after.
pub(super) fn without_afterwards<'a, 'w>(words: &'a [&'w str]) -> &'a [&'w str] {
    let mut words = words;
    while let Some(rest) = AFTERWARDS.iter().find_map(|said| words.strip_prefix(*said)) {
        words = rest;
    }
    while let Some(rest) = AFTERWARDS.iter().find_map(|said| words.strip_suffix(*said)) {
        words = rest;
    }
    words
}

/// Whether the words of "every 6 months" and "every quarter" are no time. In Welsh "6 mis" has one month.
pub(super) fn is_interval(words: &[&str]) -> bool {
    matches!(
        words,
        ["every" | "each", _, "month" | "months" | "years" | "weeks"]
            | ["every" | "each", "month" | "quarter" | "term" | "year"]
    )
}
