//! The words before a day → how many working days are counted from it: "5 clear working days from 29 April 2020".
//!
//! They are counted by the council's calendar, so that their last day can be compared with that of its rule.

use jiff::civil::Date;

use super::{CallInRule, FirstDay};
use crate::model::{Calendar, WorkingDays};

/// Working days that are counted from a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DaysCounted {
    days: WorkingDays,
    from: Date,
}

impl DaysCounted {
    /// What the words before a day count from it, if they count anything.
    pub(super) fn read(before: &[&str], from: Date) -> Option<Self> {
        let small: Vec<String> = before.iter().map(|word| word.to_lowercase()).collect();
        let words: Vec<&str> = small.iter().map(String::as_str).collect();
        let end = words.iter().rposition(|word| !BETWEEN.contains(word))? + 1;
        let (counted, between) = words.split_at_checked(end)?;
        // "5 working days, 29 April 2020" is the last of them.
        between.iter().find(|word| FROM.contains(word))?;
        let number = match counted {
            [.., number, "clear", "working", "day" | "days"]
            | [.., number, "working", "day" | "days"]
            | [.., number, "diwrnod" | "niwrnod", "gwaith"]
            | [.., number, "diwrnod" | "niwrnod", "gwaith", "clir"] => number,
            _ => return None,
        };
        let days = WorkingDays::new(figure(number)?).ok()?;
        Some(DaysCounted { days, from })
    }

    /// Whether the last of them is that day. The council's rule says whether the day from which they are counted is one of
    /// them; records say "clear", "from" and "after" of either.
    pub fn end_on(&self, last: Date, rule: &CallInRule, calendar: &Calendar) -> bool {
        let is_end = |first_day: FirstDay| {
            let own = CallInRule {
                days: self.days,
                first_day,
                ends: rule.ends,
            };
            let period = own.deadline(self.from, calendar);
            period.is_ok_and(|period| period.last_day() == last)
        };
        is_end(rule.first_day) || is_end(FirstDay::DayAfterPublication)
    }
}

/// Words between the days and the day from which they are counted.
const BETWEEN: [&str; 14] = [
    "after",
    "following",
    "from",
    "of",
    "publication",
    "published",
    "the",
    "date",
    "on",
    "ar",
    "ôl",
    "o",
    "gyhoeddi",
    "cyhoeddi",
];

/// Those that say that the days are counted from it.
const FROM: [&str; 6] = ["after", "following", "from", "of", "ôl", "o"];

/// "5", "five", "pum".
fn figure(word: &str) -> Option<i64> {
    const WORDS: [(&str, i64); 9] = [
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("seven", 7),
        ("ten", 10),
        ("tri", 3),
        ("pum", 5),
        ("pump", 5),
    ];
    let named = WORDS.iter().find(|(name, _)| *name == word);
    named
        .map(|(_, number)| *number)
        .or_else(|| word.parse().ok())
}
