//! Working days in each nation, and when a decision can no longer be called in.

use jiff::civil::{Date, Weekday, date};
use scrutineer::model::{
    Calendar, CallInRule, DayKind, FirstDay, Hour, Nation, PublicationRule, UnknownYear,
    WorkingDays,
};

use super::announced;

fn every_day(from: i16, to: i16) -> impl Iterator<Item = Date> {
    date(from, 1, 1)
        .series(jiff::Span::new().days(1))
        .take_while(move |day| day.year() <= to)
}

fn working_days(number: i64) -> WorkingDays {
    WorkingDays::new(number).expect("a number of working days")
}

fn is_working(calendar: &Calendar, day: Date) -> bool {
    calendar.kind(day).expect("a known year") == DayKind::Working
}

#[test]
fn the_rules_give_the_bank_holidays_that_were_announced() {
    for (nation, announced) in [
        (Nation::EnglandAndWales, announced::ENGLAND_AND_WALES),
        (Nation::Scotland, announced::SCOTLAND),
        (Nation::NorthernIreland, announced::NORTHERN_IRELAND),
    ] {
        let calendar = Calendar::of(nation);
        for (year, announced) in announced {
            let computed: Vec<String> = every_day(*year, *year)
                .filter(|day| matches!(calendar.kind(*day), Ok(DayKind::BankHoliday(_))))
                .map(|day| day.strftime("%m-%d").to_string())
                .collect();
            assert_eq!(computed.join(" "), *announced, "{nation:?} {year}");
        }
    }
    let years = announced::ENGLAND_AND_WALES.iter().map(|(year, _)| *year);
    assert!(years.eq(Calendar::FIRST_YEAR..=Calendar::ANNOUNCED_TO));
}

#[test]
fn every_day_is_a_weekend_or_a_bank_holiday_or_worked() {
    let calendar = Calendar::of(Nation::EnglandAndWales);
    for day in every_day(Calendar::FIRST_YEAR, Calendar::ANNOUNCED_TO) {
        let weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        let kind = calendar.kind(day).expect("a known year");
        assert_eq!(kind == DayKind::Weekend, weekend, "{day}");
        assert!(!matches!(kind, DayKind::Closed(_)), "{day}");
    }
}

#[test]
fn a_year_has_eight_bank_holidays_unless_there_was_an_extra_one() {
    // By the rules alone, long after the last year that has been announced.
    let calendar = Calendar::known_to(Nation::EnglandAndWales, 2099).expect("a year to come");
    for year in Calendar::FIRST_YEAR..=2099 {
        let holidays = every_day(year, year)
            .filter(|day| matches!(calendar.kind(*day), Ok(DayKind::BankHoliday(_))));
        let expected = match year {
            2002 | 2011 | 2012 | 2023 => 9,
            2022 => 10,
            _ => 8,
        };
        assert_eq!(holidays.count(), expected, "{year}");
    }
}

#[test]
fn outside_the_known_years_it_says_so() {
    let calendar = Calendar::of(Nation::EnglandAndWales);
    let before = UnknownYear {
        year: 2000,
        last: 2028,
    };
    assert_eq!(calendar.kind(date(2000, 12, 31)), Err(before));
    assert_eq!(calendar.kind(date(2001, 1, 6)), Ok(DayKind::Weekend));
    let after = calendar
        .working_days(date(2028, 12, 27), working_days(5))
        .expect_err("the year ends before the days do");
    assert_eq!(
        after.to_string(),
        "the bank holidays of 2029 are not known, only those of 2001 to 2028"
    );
    assert!(
        calendar
            .working_days(date(2028, 12, 27), working_days(3))
            .is_ok()
    );
    for year in [2000, 2100, i64::MAX, -1] {
        assert!(
            Calendar::known_to(Nation::EnglandAndWales, year).is_err(),
            "{year}"
        );
    }
}

#[test]
fn an_earlier_year_in_the_file_does_not_remove_a_later_one() {
    let calendar =
        Calendar::known_to(Nation::EnglandAndWales, 2020).expect("a year that was announced");
    assert_eq!(calendar.last_year(), Calendar::ANNOUNCED_TO);
}

#[test]
fn a_council_adds_holidays_and_closes_its_offices() {
    let mut calendar = Calendar::known_to(Nation::EnglandAndWales, 2029).expect("a year to come");
    calendar
        .add_bank_holiday(
            date(2029, 6, 4),
            "Spring bank holiday",
            Some(date(2029, 5, 28)),
        )
        .expect("a holiday that is moved");
    calendar
        .close(date(2026, 12, 29), date(2026, 12, 31), "Christmas")
        .expect("three days");
    assert!(is_working(&calendar, date(2029, 5, 28)));
    assert_eq!(
        calendar.kind(date(2029, 6, 4)),
        Ok(DayKind::BankHoliday("Spring bank holiday"))
    );
    assert_eq!(
        calendar.working_days(date(2026, 12, 24), working_days(2)),
        Ok(vec![date(2026, 12, 24), date(2027, 1, 4)])
    );
    assert!(
        calendar
            .close(date(2026, 12, 31), date(2026, 12, 29), "")
            .is_err()
    );
    assert!(
        calendar
            .add_bank_holiday(date(2029, 6, 5), "Extra", Some(date(2029, 6, 6)))
            .is_err()
    );
}

#[test]
fn working_days_are_counted_in_order_and_none_is_left_out() {
    let calendar = Calendar::of(Nation::EnglandAndWales);
    for first in every_day(2012, 2027) {
        let days = calendar
            .working_days(first, working_days(7))
            .expect("days of known years");
        let last = *days.last().expect("seven days");
        let counted: Vec<Date> = every_day(first.year(), last.year())
            .filter(|day| (first..=last).contains(day) && is_working(&calendar, *day))
            .collect();
        assert_eq!(days, counted, "from {first}");
    }
}

/// The call-in rule of Stockton-on-Tees, as its records of 2016 and 2018 show it.
fn rule(first_day: FirstDay) -> CallInRule {
    CallInRule {
        days: working_days(5),
        first_day,
        ends: Hour::Midnight,
    }
}

#[test]
fn the_deadlines_that_were_printed_count_the_day_of_publication() {
    let calendar = Calendar::of(Nation::EnglandAndWales);
    // Publication, the deadline as counted from that day, and as counted from the day after.
    let printed = [
        (date(2016, 7, 19), date(2016, 7, 25), date(2016, 7, 26)),
        (date(2018, 7, 16), date(2018, 7, 20), date(2018, 7, 23)),
        (date(2024, 6, 19), date(2024, 6, 25), date(2024, 6, 26)),
        (date(2024, 6, 18), date(2024, 6, 24), date(2024, 6, 25)),
        (date(2025, 1, 21), date(2025, 1, 27), date(2025, 1, 28)),
        (date(2025, 1, 20), date(2025, 1, 24), date(2025, 1, 27)),
    ];
    for (publication, counted, after) in printed {
        for (first_day, expected) in [
            (FirstDay::Publication, counted),
            (FirstDay::DayAfterPublication, after),
        ] {
            let period = rule(first_day)
                .deadline(publication, &calendar)
                .expect("a known year");
            assert_eq!(period.last_day(), expected, "published on {publication}");
        }
    }
    let period = rule(FirstDay::Publication)
        .deadline(date(2018, 7, 16), &calendar)
        .expect("a known year");
    let days: Vec<i8> = period.days().iter().map(|day| day.day()).collect();
    assert_eq!(days, [16, 17, 18, 19, 20]);
    assert_eq!(
        period.to_string(),
        "midnight at the end of Friday 20 July 2018"
    );
}

#[test]
fn a_deadline_steps_over_weekends_and_holidays() {
    let calendar = Calendar::of(Nation::EnglandAndWales);
    let published_on_a_sunday = rule(FirstDay::Publication)
        .deadline(date(2018, 7, 15), &calendar)
        .expect("a known year");
    assert_eq!(published_on_a_sunday.last_day(), date(2018, 7, 20));
    let over_the_funeral = rule(FirstDay::Publication)
        .deadline(date(2022, 9, 15), &calendar)
        .expect("a known year");
    assert_eq!(over_the_funeral.last_day(), date(2022, 9, 22));
    let at_four = CallInRule {
        ends: Hour::parse("16:00").expect("an hour"),
        ..rule(FirstDay::DayAfterPublication)
    };
    let over_christmas = at_four
        .deadline(date(2021, 12, 22), &calendar)
        .expect("a known year");
    assert_eq!(
        over_christmas.to_string(),
        "4 pm on Friday 31 December 2021"
    );
}

#[test]
fn a_record_is_published_within_two_working_days() {
    let calendar = Calendar::of(Nation::EnglandAndWales);
    let rule = PublicationRule {
        within: working_days(2),
    };
    let meeting = date(2018, 7, 12);
    assert_eq!(
        rule.days(meeting, &calendar),
        Ok(vec![date(2018, 7, 13), date(2018, 7, 16)])
    );
    for (publication, kept) in [(12, true), (13, true), (15, true), (16, true), (17, false)] {
        let found = rule.is_kept(meeting, date(2018, 7, publication), &calendar);
        assert_eq!(found, Ok(kept), "{publication} July");
    }
    // The record of 14 July 2016 came out on the third working day.
    assert_eq!(
        rule.is_kept(date(2016, 7, 14), date(2016, 7, 19), &calendar),
        Ok(false)
    );
}
