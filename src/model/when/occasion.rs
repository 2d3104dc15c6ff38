//! The words of a date with the occasion on which it is met → the date: "Annual Council May 2025", "Report to Cabinet,
//! 12 May 2025", "March 2025 meeting", "to be presented to committee in June 2025".
//!
//! A review to come is no such occasion: what is looked at then need not be done by then.

use super::condition::may_be_time;
use super::festival::NEW_YEARS;
use super::occasion_words::{ABOUT, OCCASIONS, TO_BE};

/// The date without the occasion before it; none where there is another word.
pub(super) fn without_occasion<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    let (occasion, date) = words.split_at(leading(words));
    (is_occasion(occasion) && !date.is_empty()).then_some(date)
}

/// The date without the occasion before and after it.
pub(super) fn bare_date<'a, 'w>(words: &'a [&'w str]) -> Option<&'a [&'w str]> {
    let mut length = leading(words);
    // "First meeting of the new municipal year 2025/26" is at its start.
    let is_new = |at: usize| words.get(at) == Some(&"new");
    let begins = words
        .get(length)
        .is_some_and(|year| NEW_YEARS.contains(year));
    if let Some(before) = length
        .checked_sub(1)
        .filter(|before| begins && is_new(*before))
    {
        length = before;
    }
    let (before, rest) = words.split_at(length);
    let last = rest.iter().rposition(|word| !is_known(word))?;
    let (date, after) = rest.split_at_checked(last + 1)?;
    (is_occasion(before) || is_occasion(after)).then_some(date)
}

/// Whether the words name an occasion, and nothing else.
pub(super) fn is_only_occasion(words: &[&str]) -> bool {
    is_occasion(words) && leading(words) == words.len()
}

/// How many words before a date are known. Before "committee" and the like is the name of one: "Place Select Committee".
fn leading(words: &[&str]) -> usize {
    let known = |from: usize| {
        let rest = words.iter().skip(from);
        from + rest.take_while(|word| is_known(word)).count()
    };
    let length = known(0);
    let name = words.iter().skip(length).take(NAME);
    let name: Vec<&&str> = name.take_while(|word| may_be_name(word)).collect();
    let after = words.get(length + name.len());
    match after.is_some_and(|body| BODIES.contains(body)) && !name.is_empty() {
        true => known(length + name.len()),
        false => length,
    }
}

/// The longest name of a committee, in words.
const NAME: usize = 5;

const BODIES: [&str; 12] = [
    "committee",
    "cttee",
    "scrutiny",
    "board",
    "panel",
    "commission",
    "council",
    "cabinet",
    "forum",
    "osc",
    "partnership",
    "overview",
];

fn may_be_name(word: &str) -> bool {
    const NEVER: [&str; 18] = [
        "after",
        "when",
        "if",
        "once",
        "not",
        "no",
        "until",
        "from",
        "since",
        "post",
        "following",
        "review",
        "reviewed",
        "unless",
        "without",
        "start",
        "or",
        "subject",
    ];
    !BODIES.contains(&word)
        && !NEVER.contains(&word)
        && !may_be_time(word)
        && word.starts_with(char::is_alphabetic)
}

fn is_known(word: &str) -> bool {
    OCCASIONS.contains(&word) || TO_BE.contains(&word) || ABOUT.contains(&word) || word == "review"
}

fn is_occasion(words: &[&str]) -> bool {
    let says = |names: &[&str]| words.iter().any(|word| names.contains(word));
    // "Approved by Cabinet 12 March" is over.
    if says(&["agreed", "approved", "adopted", "considered", "discussed"]) && !says(&["be"]) {
        return false;
    }
    let is_yearly_review = || says(&["review"]) && says(&["annual", "annually", "final"]);
    says(OCCASIONS) || is_yearly_review() || (says(&["be"]) && says(TO_BE))
}
