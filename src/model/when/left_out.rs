//! The pieces of a date and what was read of them → whether they name a time that the reading leaves out: "March 2026 (poss.
//! June)", "Q4 25/26 (poss. Q1)", "6 months; start June 2025".
//!
//! A time that is over with the date that was read is no loss. Of any other nobody knows here whether it was meant, and the
//! words are reported. It must not know how dates are read.

use jiff::Span;
use jiff::civil::Date;

use super::length_beside::leaves_out_length;
use super::mentioned::{MentionedTime, mentioned_at};
use super::piece::DatePiece;
use super::revision::DateHistory;
use super::{DelayStart, EarlierDate, Meaning, PeriodKind};

/// A date alone has a day, a month and a year.
const ALONE: usize = 3;

/// Whether a time beside the date that was read may be later than it.
pub(super) fn leaves_out(
    words: &str,
    pieces: &[DatePiece],
    read: &DateHistory,
    meaning: &Meaning,
) -> bool {
    if pieces.len() <= ALONE {
        return false;
    }
    let plain: Vec<&str> = pieces.iter().map(|piece| piece.plain.as_str()).collect();
    // "It may be later": a verb, and no month.
    let is_verb = |piece: &DatePiece| {
        let typed = words.get(piece.range.clone());
        typed.is_some_and(|typed| typed.starts_with("may"))
    };
    let is_doubtful = |at| is_near_one_of(&plain, at, &DOUBT) || is_conditional(&plain, at);
    let mut others = pieces.iter().enumerate().filter_map(|(at, piece)| {
        let time = mentioned_at(&plain, at).filter(|_| !is_verb(piece))?;
        let is_doubtful = is_doubtful(at);
        let is_told = !is_doubtful && is_near_one_of(&plain, at, &TOLD);
        (!is_told).then_some((time, is_doubtful))
    });
    if let Meaning::After(delay) = meaning {
        // "6 months; start June 2025" is not counted from the paper that says it.
        let is_counted_here = delay.since() == DelayStart::Unsaid && read.earlier.is_empty();
        return is_counted_here && others.next().is_some();
    }
    let Some(span) = DatedSpan::new(read, meaning) else {
        return false;
    };
    let is_outside = |(time, is_doubtful): (MentionedTime, bool)| {
        !span.holds(&time) && (is_doubtful || !span.is_shortly_before(&time))
    };
    others.any(is_outside) || (read.earlier.is_empty() && leaves_out_length(&plain, meaning))
}

/// Whether a time counts only if something happens: "(June if call-in)".
fn is_conditional(plain: &[&str], at: usize) -> bool {
    let mut after = plain.iter().skip(at).take_while(|word| **word != ")");
    after.any(|word| matches!(*word, "if" | "unless"))
}

/// What is told of another time: "(agreed June)", "(Min 45, 12.3.26)".
const TOLD: [&str; 22] = [
    "min",
    "mins",
    "minute",
    "minutes",
    "every",
    "for",
    "actual",
    "confirmed",
    "agreed",
    "approved",
    "adopted",
    "reported",
    "started",
    "began",
    "begun",
    "since",
    "from",
    "launched",
    "considered",
    "presented",
    "published",
    "commenced",
];

/// After one of these a time may be later than the date before it.
const DOUBT: [&str; 23] = [
    "poss",
    "possibly",
    "possible",
    "maybe",
    "perhaps",
    "might",
    "could",
    "prob",
    "probably",
    "likely",
    "est",
    "estimated",
    "or",
    "aim",
    "now",
    "then",
    "slip",
    "latest",
    "backstop",
    "longstop",
    "bosib",
    "bosibl",
    "efallai",
];

/// Whether one of these words is before a time, within its own brackets.
fn is_near_one_of(plain: &[&str], at: usize, words: &[&str]) -> bool {
    let before = plain.get(..at).unwrap_or_default();
    let mut near = before.iter().rev().take_while(|word| **word != "(");
    near.any(|word| words.contains(word))
}

/// The days from the first of the dates before to the last of the one in force.
struct DatedSpan {
    first: Date,
    last: Date,
}

impl DatedSpan {
    fn new(read: &DateHistory, meaning: &Meaning) -> Option<Self> {
        let last = meaning
            .last_day()
            .filter(|_| !is_counted_from_another(meaning))?;
        let earlier = || read.earlier.iter().map(EarlierDate::meaning);
        let firsts = earlier().filter_map(Meaning::first_day);
        let first = firsts.chain(meaning.first_day()).min().unwrap_or(last);
        // A date may be brought forward.
        let lasts = earlier().filter_map(Meaning::last_day);
        let last = lasts.chain([last]).max().unwrap_or(last);
        Some(DatedSpan { first, last })
    }

    /// Whether a time begins in it; one with a year, not after it.
    fn holds(&self, time: &MentionedTime) -> bool {
        match time {
            MentionedTime::From(day) => *day <= self.last,
            MentionedTime::Months(first, last) => self.has_month(*first, *last),
            MentionedTime::Day(month, day) => {
                let is_last = *month == self.last.month() && self.is_in_one_month();
                self.has_month(*month, *month) && !(is_last && *day > self.last.day())
            }
        }
    }

    /// Whether a time without a year is rather one shortly before it: "June 2026 (Cabinet in May)".
    fn is_shortly_before(&self, time: &MentionedTime) -> bool {
        let before = self.first.checked_sub(Span::new().months(SHORTLY));
        let before = DatedSpan {
            first: before.unwrap_or(self.first),
            last: self
                .first
                .first_of_month()
                .yesterday()
                .unwrap_or(self.first),
        };
        !matches!(time, MentionedTime::From(_)) && before.holds(time)
    }

    fn is_in_one_month(&self) -> bool {
        self.first.first_of_month() == self.last.first_of_month()
    }

    /// Whether one of its months is between these. After 12 comes the January of the next year.
    fn has_month(&self, first: i8, last: i8) -> bool {
        let mut month = self.first.first_of_month();
        for _ in 0..12 {
            if month > self.last {
                return false;
            }
            let number = month.month();
            if (first..=last).contains(&number) || (first..=last).contains(&(number + 12)) {
                return true;
            }
            month = month.last_of_month().tomorrow().unwrap_or(Date::MAX);
        }
        true
    }
}

/// A month that is nearer to the date before it than after it is before it.
const SHORTLY: i32 = 5;

/// Whether its end is so long before another time, or before the year that is named.
fn is_counted_from_another(meaning: &Meaning) -> bool {
    const KINDS: [PeriodKind; 5] = [
        PeriodKind::CountedBack,
        PeriodKind::BudgetMeeting,
        PeriodKind::Before,
        PeriodKind::BeforeUneven,
        PeriodKind::FirstMeeting,
    ];
    matches!(meaning, Meaning::Period(period) if KINDS.contains(&period.kind()))
}
