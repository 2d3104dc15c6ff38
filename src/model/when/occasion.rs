//! The words of a date with the occasion on which it is met → the date: "Annual Council May 2025", "Report to Cabinet,
//! 12 May 2025", "March 2025 meeting", "to be presented to committee in June 2025".
//!
//! A review to come is no such occasion: what is looked at then need not be done by then.

use jiff::Span;

use super::condition::may_be_time;
use super::festival::{BUDGET, NEW_YEARS};
use super::occasion_words::{ABOUT, OCCASIONS, TO_BE};
use super::year::{is_year, is_year_pair};
use super::{Meaning, Period, PeriodKind};

/// A date and the words of the occasion around it.
#[derive(Debug, Clone, Copy)]
pub(super) struct OccasionDate<'a, 'w> {
    before: &'a [&'w str],
    /// The words of the date.
    pub(super) date: &'a [&'w str],
    after: &'a [&'w str],
}

impl OccasionDate<'_, '_> {
    /// What the occasion makes of its date; none where it may be long before the date is over, and nobody can say when.
    pub(super) fn meaning(self, date: Meaning) -> Option<Meaning> {
        if self.is_of_name() {
            return None;
        }
        let (Some(first), Some(last)) = (date.first_day(), date.last_day()) else {
            return Some(date);
        };
        let after = |months| first.checked_add(Span::new().months(months)).ok();
        // "Before the meeting in March 2025" is in March at the latest.
        if after(SHORT).is_none_or(|end| last < end) {
            return Some(date);
        }
        if self.is_first_meeting() {
            let end = after(FIRST_MEETING)?.yesterday().ok()?;
            return Period::new(first, end.min(last), PeriodKind::FirstMeeting)
                .map(Meaning::Period);
        }
        let says = |names: &[&str]| self.words().any(|word| names.contains(&word));
        // "Before the end of 2025" is in 2025.
        let is_end = self.date.contains(&"end");
        (is_end || !(says(&BEFORE) || says(&ONCE_A_YEAR))).then_some(date)
    }

    /// "Strategy 2030", "2030 policy": a year alone beside what is written is a part of its name. "Strategy by 2030" is a date.
    /// "Session 2025-26" may be one of a school, a court or Parliament, which begin at different times.
    fn is_of_name(&self) -> bool {
        let Some((year, rest)) = self.date.split_first() else {
            return false;
        };
        let mut beside = self.before.last().into_iter().chain(self.after.first());
        if is_year(year) {
            // "Council Plan 2024 to 2028" says how long it lasts.
            let is_time = rest.last().is_some_and(|last| is_year(last)) && rest.len() == 2;
            return !is_time && beside.any(|word| is_written(word));
        }
        // The annual report for a year is written after it.
        let says = |names: [&str; 2]| self.words().any(|word| names.contains(&word));
        let is_first = self.words().any(|word| word == "first");
        if rest.is_empty() && is_year_pair(year) && says(["annual", "annually"]) && !is_first {
            return says(["report", "statement"]);
        }
        // A training session is held within the year.
        rest.is_empty()
            && is_year_pair(year)
            && beside.any(|word| *word == "session")
            && !self.words().any(|word| word == "training")
    }

    fn words(&self) -> impl Iterator<Item = &str> {
        self.before.iter().chain(self.after).copied()
    }

    /// "First meeting of", "first Council meeting in"; a "first report to Cabinet" is none.
    fn is_first_meeting(&self) -> bool {
        // "Cyfarfod cyntaf".
        let mut pairs = self.words().zip(self.words().skip(1));
        if pairs.any(|pair| pair == ("meeting", "first")) {
            return true;
        }
        let mut named = self
            .words()
            .skip_while(|word| !matches!(*word, "first" | "1st"));
        let is_link = |word: &&str| {
            matches!(
                *word,
                "of" | "in" | "for" | "to" | "at" | "on" | "report" | "update"
            )
        };
        named.next().is_some()
            && named.take_while(|word| !is_link(word)).any(|word| {
                matches!(word, "meeting" | "meetings" | "session" | "cycle" | "round")
                    || BODIES.contains(&word)
            })
    }
}

/// Whether a word is for what is written for a year: "strategy".
pub(super) fn is_written(word: &str) -> bool {
    matches!(word, "strategy" | "plan" | "policy")
}

/// Within this many months it makes little difference whether something is before an occasion or at it.
const SHORT: i32 = 6;

/// After this many months every committee has met.
const FIRST_MEETING: i32 = 3;

/// What is done before an occasion may be done long before its year is over.
const BEFORE: [&str; 5] = ["before", "prior", "ahead", "advance", "pre"];

/// What is once a year, on a day that the year alone does not say.
const ONCE_A_YEAR: [&str; 7] = [
    "election",
    "elections",
    "purdah",
    "pre-election",
    "agm",
    "conference",
    "budget",
];

/// The date without the occasion before it; none where there is another word.
pub(super) fn without_occasion<'a, 'w>(words: &'a [&'w str]) -> Option<OccasionDate<'a, 'w>> {
    let start = start_of_date(words);
    let (before, date) = words.split_at(start_with_before(words, start));
    (is_occasion(before) && !date.is_empty()).then_some(OccasionDate {
        before,
        date,
        after: &[],
    })
}

/// The date without the occasion before and after it.
pub(super) fn bare_date<'a, 'w>(words: &'a [&'w str]) -> Option<OccasionDate<'a, 'w>> {
    let (before, rest) = words.split_at(start_of_date(words));
    let last = rest.iter().rposition(|word| !is_known(word))?;
    let names_budget = rest.get(last).is_some_and(|year| is_year_pair(year));
    let after = rest.iter().skip(last + 1);
    // "2025/26 budget setting" is all of it the name of a time.
    let budget = after.take_while(|word| names_budget && BUDGET.contains(word));
    let length = last + 1 + budget.count();
    // "Report before March 2025" is before it; "before the March 2025 meeting" is in March at the latest.
    let start = match length == rest.len() {
        true => start_with_before(words, before.len()),
        false => before.len(),
    };
    let end = before.len() + length;
    let (before, date, after) = (
        words.get(..start)?,
        words.get(start..end)?,
        words.get(end..)?,
    );
    (is_occasion(before) || is_occasion(after) || is_occasion(date)).then_some(OccasionDate {
        before,
        date,
        after,
    })
}

/// Where a date begins with the words right before it that say "before".
fn start_with_before(words: &[&str], start: usize) -> usize {
    const SAID: [&[&str]; 4] = [
        &["before"],
        &["prior", "to"],
        &["ahead", "of"],
        &["in", "advance", "of"],
    ];
    let known = words.get(..start).unwrap_or_default();
    let links = known.iter().rev().take_while(|word| **word == "the");
    let known = known.get(..start - links.count()).unwrap_or_default();
    let said = SAID.iter().find(|said| known.ends_with(said));
    said.map_or(start, |said| known.len() - said.len())
}

/// How many words come before the date. Some words of an occasion begin the name of a time.
fn start_of_date(words: &[&str]) -> usize {
    let length = leading(words);
    let known = words.get(..length).unwrap_or_default();
    let next = words.get(length);
    // "New municipal year 2025/26" is its start.
    if known.last() == Some(&"new")
        && next.is_some_and(|year| NEW_YEARS.contains(year))
        && !known.iter().any(|word| matches!(*word, "first" | "1st"))
    {
        return length - 1;
    }
    // "Budget setting 2025/26".
    let names_budget = next.is_some_and(|year| is_year_pair(year));
    let is_of_budget =
        |word: &&&str| BUDGET.contains(word) || matches!(**word, "for" | "of" | "the" | "in");
    let budget = known.iter().rev().take_while(is_of_budget);
    match known.iter().rposition(|word| *word == "budget") {
        Some(at) if names_budget && budget.count() >= length - at => at,
        _ => length,
    }
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

/// Whether a word is for those who decide, as a council or a committee.
pub(super) fn is_body(word: &str) -> bool {
    BODIES.contains(&word) || word == "executive"
}

fn may_be_name(word: &str) -> bool {
    const NEVER: [&str; 26] = [
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
        "contingent",
        "conditional",
        "depending",
        "reliant",
        "provided",
        "assuming",
        "because",
        "upon",
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
