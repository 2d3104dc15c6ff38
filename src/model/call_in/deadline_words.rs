//! The words of a deadline → what they mean.
//!
//! Records say more than a day: "Midnight, 20 July 2018. Called in by two Members on 19 July 2018." A day is a deadline when
//! an hour is with it, or a word such as "by"; else it must be the only one.

use jiff::civil::{Date, Weekday};

use super::{DeadlineMeaning, Hour, NoCallIn};
use crate::model::{Meaning, WhenFault, day_of_week, wording};

/// A day among the words.
struct FoundDay {
    day: Date,
    /// Its first word, and the first after it.
    start: usize,
    end: usize,
}

/// What is around a day.
struct Around<'w> {
    hour: Option<Hour>,
    weekday: Option<Weekday>,
    /// Whether an hour or a word such as "by" says that this is a deadline.
    is_deadline: bool,
    /// A time of the day that can mean two.
    is_unclear: bool,
    /// The word before all that.
    before: &'w [&'w str],
}

/// What the words of a deadline mean.
pub(super) fn meaning(words: &str) -> Result<DeadlineMeaning, WhenFault> {
    let spaced = words.replace(',', " ");
    let parts: Vec<&str> = spaced.split_whitespace().map(bare).collect();
    let parts: Vec<&str> = parts.into_iter().filter(|word| !word.is_empty()).collect();
    let days = days(&parts)?;
    let around: Vec<(&FoundDay, Around<'_>)> = days
        .iter()
        .map(|day| (day, Around::of(day, &parts)))
        .collect();
    let has_deadline = around.iter().any(|(_, around)| around.is_deadline);
    if let Some(reason) = NoCallIn::read(words, has_deadline, !days.is_empty()) {
        return Ok(DeadlineMeaning::NotApplicable(reason));
    }
    let of_deadlines = around.iter().rev().find(|(_, around)| around.is_deadline);
    let found = match (of_deadlines, around.as_slice()) {
        (Some(found), _) => found,
        (None, all) => {
            let mut others = all.iter().filter(|(_, around)| !around.is_event());
            match (others.next(), others.next()) {
                (Some(found), None) => found,
                _ => return Ok(DeadlineMeaning::Words),
            }
        }
    };
    let (FoundDay { day, .. }, around) = found;
    Ok(match around {
        around if around.is_unclear || or_another(&parts, &days) => DeadlineMeaning::Words,
        around if around.is_in_force() => DeadlineMeaning::InForce(*day),
        around => DeadlineMeaning::Day {
            day: *day,
            hour: around.hour,
            weekday: around.weekday,
        },
    })
}

/// Every exact day: "20 July 2018", "2018-07-20".
fn days(parts: &[&str]) -> Result<Vec<FoundDay>, WhenFault> {
    let mut days = Vec::new();
    let mut start = 0;
    while start < parts.len() {
        match day_at(parts, start)? {
            Some(found) => {
                start = found.end;
                days.push(found);
            }
            None => start += 1,
        }
    }
    Ok(days)
}

fn day_at(parts: &[&str], start: usize) -> Result<Option<FoundDay>, WhenFault> {
    for length in [3, 1] {
        let Some(date) = parts.get(start..start + length) else {
            continue;
        };
        let has_figure = |word: &&str| word.contains(|sign: char| sign.is_ascii_digit());
        // A day of the week is read separately, because it may be wrong.
        let starts = date.first().is_some_and(has_figure);
        if !starts || date.iter().any(|word| day_of_week(word).is_some()) {
            continue;
        }
        if let Meaning::Day(day) = wording::meaning(&date.join(" "))? {
            return Ok(Some(FoundDay {
                day,
                start,
                end: start + length,
            }));
        }
    }
    Ok(None)
}

/// A word without the brackets and stops at its ends.
fn bare(word: &str) -> &str {
    let word = word.trim_matches(['(', ')', '[', ']', ';', ':', '*', '_']);
    // "p.m." needs its last stop as little as the end of a sentence does.
    word.trim_end_matches('.')
}

impl<'w> Around<'w> {
    fn of(found: &FoundDay, parts: &'w [&'w str]) -> Self {
        let before = parts.get(..found.start).unwrap_or_default();
        let after = parts.get(found.end..).unwrap_or_default();
        let near = before.iter().rev().take_while(|word| belongs(word)).count();
        let (before, near_before) = before.split_at(before.len() - near);
        let near = after.iter().take_while(|word| belongs(word)).count();
        let near_after = after.get(..near).unwrap_or_default();
        let hour = hour(near_before).or_else(|| hour(near_after));
        let both = || near_before.iter().chain(near_after);
        let is_time = both().any(|word| looks_like_time(word));
        Around {
            weekday: both().find_map(|word| day_of_week(word)),
            is_deadline: hour.is_some() || near_before.iter().any(|word| is_cue(word)),
            is_unclear: hour.is_none() && is_time,
            hour,
            before,
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

    /// Whether the decision can be carried out from that day on.
    fn is_in_force(&self) -> bool {
        const FORCE: [&str; 7] = [
            "force",
            "effect",
            "effective",
            "implemented",
            "implementation",
            "implement",
            "actioned",
        ];
        !self.is_deadline && self.has_before(&FORCE)
    }

    /// Whether one of the words is among the last few before the day.
    fn has_before(&self, words: &[&str]) -> bool {
        const FEW: usize = 6;
        let mut last = self.before.iter().rev().take(FEW);
        last.any(|word| words.contains(&word.to_lowercase().as_str()))
    }
}

/// Whether two days are offered to choose from.
fn or_another(parts: &[&str], days: &[FoundDay]) -> bool {
    let mut later = days.iter().skip(1);
    later.any(|day| {
        let before = day.start.checked_sub(1).and_then(|at| parts.get(at));
        before.is_some_and(|word| word.eq_ignore_ascii_case("or"))
    })
}

/// Words that belong to the day beside them: an hour, a day of the week, and those that join them.
fn belongs(word: &str) -> bool {
    const JOINING: [&str; 14] = [
        "at", "on", "the", "end", "of", "day", "not", "no", "later", "than", "-", "–", "o'clock",
        "from",
    ];
    let small = word.to_lowercase();
    JOINING.contains(&small.as_str())
        || is_cue(word)
        || day_of_week(word).is_some()
        || looks_like_time(word)
        || matches!(small.as_str(), "noon" | "midday" | "4" | "5" | "12")
        || Hour::parse(word).is_ok()
}

/// Words after which a deadline comes.
fn is_cue(word: &str) -> bool {
    const CUES: [&str; 10] = [
        "by", "until", "till", "before", "midnight", "end", "than", "to", "erbyn", "tan",
    ];
    CUES.contains(&word.to_lowercase().as_str())
}

/// "16:00", "4.30pm", "pm", "00:00".
fn looks_like_time(word: &str) -> bool {
    let small = word.to_lowercase().replace('.', "");
    let figures = small.trim_end_matches(['a', 'p', 'm']);
    let is_clock = |text: &str| {
        !text.is_empty()
            && text
                .chars()
                .all(|sign| sign.is_ascii_digit() || sign == ':')
    };
    let has_half = small.ends_with("am") || small.ends_with("pm");
    (has_half && (figures.is_empty() || is_clock(figures)))
        || (small.contains(':') && is_clock(&small))
}

/// The hour among words: "4.00 p.m", "midnight".
fn hour(words: &[&str]) -> Option<Hour> {
    (0..words.len()).find_map(|start| {
        let rest = words.get(start..).unwrap_or_default();
        [2, 1].into_iter().find_map(|length| {
            let some = rest.get(..length)?;
            Hour::parse(&some.join(" ")).ok()
        })
    })
}
