//! The words of a deadline → what they mean.
//!
//! Records say more than a day: "Midnight, 20 July 2018. Called in by two Members on 19 July 2018." A day is a deadline when
//! an hour is with it, or a word such as "by"; else it must be the only one.

use jiff::civil::Weekday;

use super::called_in::says_called_in;
use super::deadline_cue::{belongs, is_cue};
use super::deadline_days::{FoundDay, days};
use super::deadline_hour::{hour, is_at_start, looks_like_time};
use super::{DaysCounted, DeadlineMeaning, Hour, NoCallIn};
use crate::model::{DATE_NAMES, WhenFault, day_of_week};

/// What is around a day.
struct Around<'w> {
    hour: Option<Hour>,
    weekday: Option<Weekday>,
    /// Whether an hour or a word such as "by" says that this is a deadline.
    is_deadline: bool,
    /// Whether it is a word such as "by".
    has_cue: bool,
    /// A time of the day that can mean two.
    is_unclear: bool,
    /// Midnight at the start of the day: "00:00 on 21 September 2024".
    is_at_start: bool,
    /// The words before all that.
    before: &'w [&'w str],
    /// The words after the day.
    after: &'w [&'w str],
}

/// What the words of a deadline mean.
pub(super) fn meaning(words: &str) -> Result<DeadlineMeaning, WhenFault> {
    let spaced = words.replace(',', " ");
    let parts: Vec<&str> = spaced.split_whitespace().map(bare).collect();
    let parts: Vec<&str> = parts.into_iter().filter(|word| !word.is_empty()).collect();
    let days = days(&parts)?;
    let ends = std::iter::once(0).chain(days.iter().map(|day| day.end));
    let around = days.iter().zip(ends);
    let around = around.map(|(day, before)| (day, Around::of(day, &parts, before)));
    let around: Vec<(&FoundDay, Around<'_>)> = around.collect();
    let has_deadline = around.iter().any(|(_, around)| around.is_deadline);
    if let Some(reason) = NoCallIn::read(words, has_deadline, !days.is_empty()) {
        return Ok(DeadlineMeaning::NotApplicable(reason));
    }
    // "Called in at 4 pm on 12 December 2017" has an hour, and is no deadline.
    let is_deadline = |around: &Around<'_>| around.is_deadline && !around.was_called_in();
    if !around.iter().any(|(_, around)| is_deadline(around)) && says_called_in(&parts) {
        return Ok(DeadlineMeaning::CalledIn);
    }
    let of_deadlines = last_deadline(&around);
    let found = match (of_deadlines, around.as_slice()) {
        (Some(found), _) => found,
        (None, all) => {
            let counted = |found: &FoundDay| {
                let before = parts.get(..found.start)?;
                DaysCounted::read(before, found.day)
            };
            let mut counted = all.iter().filter_map(|(found, _)| counted(found));
            if let Some(counted) = counted.next() {
                return Ok(DeadlineMeaning::Counted(counted));
            }
            let mut others = all.iter().filter(|(_, around)| !around.is_event());
            match (others.next(), others.next()) {
                (Some(found), None) => found,
                _ => return Ok(without_a_day(&parts, &days)),
            }
        }
    };
    let (FoundDay { day, .. }, around) = found;
    Ok(match around {
        around if around.is_unclear || or_another(&parts, &days) => DeadlineMeaning::Words,
        around if around.is_in_force() => DeadlineMeaning::InForce {
            day: *day,
            hour: around.hour.filter(|_| !around.is_at_start),
        },
        // Midnight at the start of a day is the end of the day before.
        around if around.is_at_start => DeadlineMeaning::Day {
            day: day.yesterday().unwrap_or(*day),
            hour: Some(Hour::Midnight),
            weekday: around.weekday.map(Weekday::previous),
        },
        around => DeadlineMeaning::Day {
            day: *day,
            hour: around.hour,
            weekday: around.weekday,
        },
    })
}

/// What words mean that name no deadline: nothing of a day at all, or something that is not certain.
fn without_a_day(parts: &[&str], days: &[FoundDay]) -> DeadlineMeaning {
    let is_of_a_day = |word: &&str| {
        let is_number = word.parse::<u16>().is_ok_and(|number| number > MOST_DAYS);
        let has_sign = word.contains(['/', ':']) || word.matches(['-', '.']).count() > 1;
        let is_ordinal = word.starts_with(|first: char| first.is_ascii_digit())
            && word.ends_with(|last: char| last.is_alphabetic());
        is_number
            || is_ordinal
            || (has_sign && word.contains(|sign: char| sign.is_ascii_digit()))
            || day_of_week(word).is_some()
            || is_of_a_month(word)
            || looks_like_time(word)
    };
    match days.is_empty() && !parts.iter().any(is_of_a_day) {
        true => DeadlineMeaning::NoDay,
        false => DeadlineMeaning::Words,
    }
}

/// Whether words name a month, and nothing that can be a year: "until 4pm on 12 April".
pub(super) fn names_month_without_year(words: &str) -> bool {
    let mut names = words
        .split_whitespace()
        .map(bare)
        .map(|word| word.trim_matches(','));
    let is_year = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
    let mut parts = words.split(|letter: char| !letter.is_alphanumeric());
    names.any(is_of_a_month) && !parts.any(is_year)
}

/// "July", "Jul", "Gorffennaf".
pub(super) fn is_of_a_month(word: &str) -> bool {
    let small = word.to_lowercase();
    let mut names = DATE_NAMES.iter();
    small.len() >= 3 && names.any(|name| name.to_lowercase().starts_with(&small))
}

/// More days than any council gives for a call-in.
const MOST_DAYS: u16 = 30;

/// How many words beside a day say what it is.
const FEW: usize = 6;

/// A word without the brackets and stops at its ends.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(['(', ')', '[', ']', ';', ':', '*', '_']);
    // "p.m." needs its last stop as little as the end of a sentence does.
    word.trim_end_matches('.')
}

impl<'w> Around<'w> {
    /// What is around a day; `from` is where the day before it ends, whose year is no hour of this one.
    fn of(found: &FoundDay, parts: &'w [&'w str], from: usize) -> Self {
        let before = parts.get(..found.start).unwrap_or_default();
        let after = parts.get(found.end..).unwrap_or_default();
        let near = before.get(from..).unwrap_or_default().iter().rev();
        let near = near.take_while(|word| belongs(word)).count();
        let (before, near_before) = before.split_at(before.len() - near);
        let near = after.iter().take_while(|word| belongs(word)).count();
        let near_after = after.get(..near).unwrap_or_default();
        let both = || near_before.iter().chain(near_after);
        let is_at_start = is_at_start(both().copied());
        let hour = hour(near_before).or_else(|| hour(near_after));
        let hour = hour.or(is_at_start.then_some(Hour::Midnight));
        let is_time = both().any(|word| looks_like_time(word));
        let has_cue = near_before.iter().any(|word| is_cue(word));
        Around {
            has_cue,
            weekday: both().find_map(|word| day_of_week(word)),
            is_deadline: hour.is_some() || has_cue,
            is_unclear: hour.is_none() && is_time,
            is_at_start,
            hour,
            before,
            after,
        }
    }

    /// Whether the day is that of something that happened: "Called in by two Members on 19 July 2018".
    fn is_event(&self) -> bool {
        const EVENTS: [&str; 9] = [
            "called",
            "published",
            "publication",
            "received",
            "decided",
            "taken",
            "meeting",
            "dated",
            "issued",
        ];
        self.has_before(&EVENTS)
    }

    /// Whether it is the day on which the decision was called in, and not the one by which it can be.
    fn was_called_in(&self) -> bool {
        !self.has_cue && self.has_before(&["called"])
    }

    /// Whether the decision can be carried out from that day on. At midnight, the day before is meant as often.
    fn is_in_force(&self) -> bool {
        const FORCE: [&str; 12] = [
            "force",
            "effect",
            "effective",
            "implemented",
            "implementation",
            "implement",
            "actioned",
            "rym",
            "grym",
            "weithredir",
            "weithredu",
            "gweithredu",
        ];
        // "20 July 2018, after which it is implemented" is the last day before that.
        const AFTER: [&str; 7] = [
            "after",
            "then",
            "thereafter",
            "following",
            "wedyn",
            "wedi",
            "wedi'r",
        ];
        let is_end = self.hour == Some(Hour::Midnight) && !self.is_at_start;
        let said_after = || self.has_after(&FORCE) && !self.has_after(&AFTER);
        !self.has_cue && !is_end && (self.has_before(&FORCE) || said_after())
    }

    /// Whether one of the words is among the first few after the day: "(the day on which the decision comes into force)".
    fn has_after(&self, words: &[&str]) -> bool {
        let mut first = self.after.iter().take(FEW + 2);
        first.any(|word| words.contains(&word.to_lowercase().as_str()))
    }

    /// Whether one of the words is among the last few before the day.
    fn has_before(&self, words: &[&str]) -> bool {
        let mut last = self.before.iter().rev().take(FEW);
        last.any(|word| words.contains(&word.to_lowercase().as_str()))
    }
}

/// The last deadline. One by which somebody can be asked is another matter, where there is a deadline beside it.
fn last_deadline<'a, 'w>(
    around: &'a [(&'a FoundDay, Around<'w>)],
) -> Option<&'a (&'a FoundDay, Around<'w>)> {
    const ASKED: [&str; 12] = [
        "contact",
        "contacts",
        "enquiry",
        "enquiries",
        "query",
        "queries",
        "question",
        "questions",
        "advice",
        "speak",
        "cysylltwch",
        "cysylltu",
    ];
    let deadlines = around.iter().rev().filter(|(_, around)| around.is_deadline);
    let mut of_call_in = deadlines.clone();
    let own = of_call_in.find(|(_, around)| !around.has_before(&ASKED) && !around.is_event());
    own.or_else(|| {
        deadlines
            .clone()
            .find(|(_, around)| !around.has_before(&ASKED))
    })
    .or_else(|| deadlines.clone().next())
}

/// Whether two days are offered to choose from.
fn or_another(parts: &[&str], days: &[FoundDay]) -> bool {
    let mut later = days.iter().skip(1);
    later.any(|day| {
        let before = day.start.checked_sub(1).and_then(|at| parts.get(at));
        before.is_some_and(|word| word.eq_ignore_ascii_case("or"))
    })
}
