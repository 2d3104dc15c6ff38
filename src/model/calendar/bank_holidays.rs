//! A year → the bank holidays of England in it.
//!
//! The usual rules (Banking and Financial Dealings Act 1971, schedule 1, and the proclamations of every year) come first,
//! then the changes that were proclaimed for one year. A test compares the result with the published list, year by year.
//! Source of the one-off days and of every date in the test: <https://www.gov.uk/bank-holidays> and its history.

use jiff::civil::{Date, Weekday, date};

use super::easter;

/// A bank holiday that was proclaimed once, and the usual one that was moved for it.
struct OneOff {
    day: Date,
    name: &'static str,
    instead_of: Option<Date>,
}

const ONE_OFF: [OneOff; 7] = [
    OneOff {
        day: date(2012, 6, 4),
        name: SPRING,
        instead_of: Some(date(2012, 5, 28)),
    },
    OneOff {
        day: date(2012, 6, 5),
        name: "the Queen’s Diamond Jubilee",
        instead_of: None,
    },
    OneOff {
        day: date(2020, 5, 8),
        name: "Early May bank holiday (VE Day)",
        instead_of: Some(date(2020, 5, 4)),
    },
    OneOff {
        day: date(2022, 6, 2),
        name: SPRING,
        instead_of: Some(date(2022, 5, 30)),
    },
    OneOff {
        day: date(2022, 6, 3),
        name: "Platinum Jubilee bank holiday",
        instead_of: None,
    },
    OneOff {
        day: date(2022, 9, 19),
        name: "State Funeral of Queen Elizabeth II",
        instead_of: None,
    },
    OneOff {
        day: date(2023, 5, 8),
        name: "Coronation of King Charles III",
        instead_of: None,
    },
];

const EARLY_MAY: &str = "Early May bank holiday";
const SPRING: &str = "Spring bank holiday";
const SUMMER: &str = "Summer bank holiday";

/// The bank holidays of `year`, each with its name.
pub(super) fn of_year(year: i16) -> Vec<(Date, String)> {
    let mut holidays = usual(year);
    for one_off in ONE_OFF.iter().filter(|one| one.day.year() == year) {
        holidays.retain(|(day, _)| Some(*day) != one_off.instead_of);
        holidays.push((one_off.day, one_off.name));
    }
    holidays
        .into_iter()
        .map(|(day, name)| (day, name.to_owned()))
        .collect()
}

/// The bank holidays of a year in which nothing was moved.
fn usual(year: i16) -> Vec<(Date, &'static str)> {
    let mut holidays = Vec::new();
    let easter = easter::sunday(year);
    let around_easter = |days: i64| easter?.checked_add(jiff::Span::new().days(days)).ok();
    let monday = |month, nth| {
        let first = Date::new(year, month, 1).ok()?;
        first.nth_weekday_of_month(nth, Weekday::Monday).ok()
    };
    let found = [
        (around_easter(-2), "Good Friday"),
        (around_easter(1), "Easter Monday"),
        (monday(5, 1), EARLY_MAY),
        (monday(5, -1), SPRING),
        (monday(8, -1), SUMMER),
    ];
    holidays.extend(
        found
            .into_iter()
            .filter_map(|(day, name)| Some((day?, name))),
    );
    holidays.extend(or_substitutes(year, &[(1, 1, "New Year’s Day")]));
    holidays.extend(or_substitutes(
        year,
        &[(12, 25, "Christmas Day"), (12, 26, "Boxing Day")],
    ));
    holidays
}

/// These days, or for each that falls on a weekend the next weekday that is not one of them.
fn or_substitutes(year: i16, fixed: &[(i8, i8, &'static str)]) -> Vec<(Date, &'static str)> {
    let days = fixed
        .iter()
        .filter_map(|&(month, day, name)| Some((Date::new(year, month, day).ok()?, name)));
    let (weekend, mut holidays): (Vec<_>, Vec<_>) = days.partition(|(day, _)| is_weekend(*day));
    for (day, name) in weekend {
        let mut substitute = Some(day);
        while let Some(taken) = substitute
            .filter(|next| is_weekend(*next) || holidays.iter().any(|(holiday, _)| holiday == next))
        {
            substitute = taken.tomorrow().ok();
        }
        holidays.extend(substitute.map(|day| (day, name)));
    }
    holidays
}

fn is_weekend(day: Date) -> bool {
    matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday)
}
