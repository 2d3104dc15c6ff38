//! What is before a time, at its start, or before something in it, is never judged by its end.

use jiff::Span;
use jiff::civil::Date;

use super::When;

/// Times, each with the first day of it.
const TIMES: [(&str, &str); 12] = [
    ("2025/26", "2025-04-01"),
    ("2026", "2026-01-01"),
    ("the 2025/26 financial year", "2025-04-01"),
    ("the new municipal year 2025/26", "2025-05-15"),
    ("the 2025/26 academic year", "2025-09-01"),
    ("Q3 2025/26", "2025-10-01"),
    ("the second half of 2025/26", "2025-10-01"),
    ("winter 2025/26", "2025-12-01"),
    ("the spring term 2026", "2026-01-08"),
    ("the summer recess 2025", "2025-08-01"),
    ("Christmas 2025", "2025-12-25"),
    ("w/c 3 March 2025", "2025-03-03"),
];

const BEFORE: [&str; 16] = [
    "before",
    "Before the start of",
    "prior to",
    "Prior to the start of",
    "prior to the beginning of",
    "ahead of",
    "Well ahead of",
    "in advance of",
    "In time for",
    "ready for",
    "To be in place before",
    "To be completed prior to",
    "Report to Cabinet before",
    "To be agreed by the Committee prior to",
    "No later than the day before",
    "at any time before",
];

const START: [&str; 8] = [
    "start of",
    "By the start of",
    "at the beginning of",
    "No later than the start of",
    "From the start of",
    "at the outset of",
    "To be completed by the start of",
    "towards the beginning of",
];

fn last_day(words: &str) -> Option<Date> {
    When::parse(words).expect(words).last_day()
}

#[test]
fn what_is_before_a_time_is_due_before_it_begins() {
    let mut read = 0;
    for (time, first) in TIMES {
        let first: Date = first.parse().expect(first);
        for before in BEFORE {
            let words = format!("{before} {time}");
            let last = last_day(&words);
            assert!(last.is_none_or(|last| last < first), "{words}: {last:?}");
            read += usize::from(last.is_some());
        }
    }
    // Nearly all are understood; the others are reported.
    assert!(read > 150, "{read}");
}

#[test]
fn what_is_at_the_start_of_a_time_is_not_judged_by_its_end() {
    for (time, first) in TIMES {
        let first: Date = first.parse().expect(first);
        let most = first.checked_add(Span::new().days(35)).expect(time);
        for start in START {
            let words = format!("{start} {time}");
            let last = last_day(&words);
            assert!(last.is_none_or(|last| last <= most), "{words}: {last:?}");
        }
    }
}

#[test]
fn what_is_before_something_in_a_year_has_no_day_that_can_be_watched() {
    for before in ["before", "prior to", "ahead of", "in advance of", "by"] {
        for event in [
            "purdah",
            "the pre-election period",
            "the elections",
            "the Budget",
        ] {
            let words = format!("{before} {event} 2025");
            assert_eq!(last_day(&words), None, "{words}");
        }
    }
}
