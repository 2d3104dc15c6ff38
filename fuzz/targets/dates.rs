//! Dates as people write them, and the calendar.

#![no_main]

use std::sync::LazyLock;

use jiff::civil::Date;
use libfuzzer_sys::fuzz_target;
use scrutineer::council::Language;
use scrutineer::model::{
    Calendar, CallInRule, DayKind, Deadline, FirstDay, Hour, Meaning, Months, Nation, NextUpdate,
    When, WorkingDays,
};

static WELSH: LazyLock<Language> = LazyLock::new(|| Language::parse("cy").expect("a language"));

static ENGLAND: LazyLock<Calendar> = LazyLock::new(|| Calendar::of(Nation::EnglandAndWales));

fuzz_target!(|text: &str| {
    for line in text.lines() {
        let _ = Hour::parse(line);
        let _ = NextUpdate::parse(line);
        if let Ok(deadline) = Deadline::parse(line) {
            // In a line, a tab is a space.
            assert_eq!(deadline.words(), line.trim().replace('\t', " "));
            assert!(deadline.wrong_weekday().is_none() || deadline.day().is_some());
        }
    }
    let whens: Vec<When> = text
        .lines()
        .filter_map(|line| When::parse(line).ok())
        .collect();
    for when in &whens {
        assert_eq!(
            When::parse(when.words()).as_ref(),
            Ok(when),
            "a date is not what its words say"
        );
        assert!(
            when.first_day() <= when.last_day(),
            "{when:?} ends before it begins"
        );
        put_off(when);
        if let Meaning::Day(day) = when.meaning() {
            count(*day);
        }
    }
    // A sort panics if the order is inconsistent.
    let mut sorted = whens;
    sorted.sort();
    close(&sorted);
});

/// A date some months later is later.
fn put_off(when: &When) {
    for months in [1, 7, 60] {
        let later = Months::new(months)
            .ok()
            .and_then(|months| when.later(months, &WELSH));
        assert!(
            later.is_none_or(|later| later > *when),
            "{when:?} is not put off"
        );
    }
}

/// A call-in ends on a working day, and after it began.
fn count(day: Date) {
    for (days, first_day) in [
        (1, FirstDay::Publication),
        (5, FirstDay::DayAfterPublication),
        (60, FirstDay::Publication),
    ] {
        let days = WorkingDays::new(days).expect("a number of days that can be counted");
        let rule = CallInRule {
            days,
            first_day,
            ends: Hour::Midnight,
        };
        if let Ok(period) = rule.deadline(day, &ENGLAND) {
            assert_eq!(period.days().len(), usize::from(days.get()));
            assert!(period.last_day() >= day);
            assert_eq!(ENGLAND.kind(period.last_day()), Ok(DayKind::Working));
            let _ = period.to_string();
        }
    }
}

/// What a council adds to the calendar.
fn close(whens: &[When]) {
    let days: Vec<Date> = whens.iter().filter_map(When::first_day).collect();
    let [first, last, ..] = days.as_slice() else {
        return;
    };
    if let Ok(mut calendar) = Calendar::known_to(Nation::EnglandAndWales, i64::from(last.year())) {
        let _ = calendar.close(*first, *last, "closed");
        let _ = calendar.add_bank_holiday(*last, "moved", Some(*first));
        let _ = calendar.add_bank_holiday(*first, "added", None);
        let five = WorkingDays::new(5).expect("a number of days that can be counted");
        let _ = calendar.working_days(*first, five);
    }
}
