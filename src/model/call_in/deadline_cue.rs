//! A word beside a day → whether it belongs to the day, and whether it says that the day is a deadline.

use super::Hour;
use super::deadline_hour::{is_at_start, looks_like_time};
use crate::model::day_of_week;

/// Words that belong to the day beside them: an hour, a day of the week, and those that join them.
pub(super) fn belongs(word: &str) -> bool {
    const JOINING: [&str; 25] = [
        "start",
        "beginning",
        "hours",
        "hrs",
        "at",
        "on",
        "the",
        "end",
        "of",
        "day",
        "not",
        "no",
        "later",
        "than",
        "-",
        "–",
        "o'clock",
        "from",
        "hanner",
        "nos",
        "dydd",
        "ddydd",
        "am",
        "mawrth",
        "fawrth",
    ];
    let small = word.to_lowercase();
    JOINING.contains(&small.as_str())
        || is_cue(word)
        || day_of_week(word).is_some()
        || looks_like_time(word)
        || is_at_start([word].into_iter())
        || matches!(small.as_str(), "noon" | "midday")
        // "10 a.m."
        || small.parse().is_ok_and(|hour: u8| (1..=12).contains(&hour))
        || Hour::parse(word).is_ok()
}

/// Words after which a deadline comes.
pub(super) fn is_cue(word: &str) -> bool {
    // "Five working days after publication, i.e. 19.12.25": what comes after "i.e." is the deadline itself.
    const CUES: [&str; 23] = [
        "i.e", "ie", "namely", "viz", "sef", "by", "until", "till", "before", "midnight", "end",
        "than", "to", "erbyn", "tan", "expired", "expires", "expire", "ended", "ends", "closed",
        "closes", "deadline",
    ];
    CUES.contains(&word.to_lowercase().as_str())
}
