//! A year → the bank holidays of a nation in it.
//!
//! The usual rules come first, then the changes that were proclaimed for one year ([`super::proclaimed`]). The rules are
//! those of the Banking and Financial Dealings Act 1971, schedule 1, of the proclamations of every year, and of the
//! St Andrew’s Day Bank Holiday (Scotland) Act 2007. A test compares the result with the published lists, year by year.

use jiff::civil::{Date, Weekday};

use super::{Nation, easter, proclaimed};

const EARLY_MAY: &str = "Early May bank holiday";
pub(super) const SPRING: &str = "Spring bank holiday";
const SUMMER: &str = "Summer bank holiday";

/// Since when St Andrew’s Day is a bank holiday in Scotland.
const ST_ANDREW_SINCE: i16 = 2007;

/// The bank holidays of `year` in `nation`, each with its name.
pub(super) fn of_year(nation: Nation, year: i16) -> Vec<(Date, String)> {
    let mut holidays = usual(nation, year);
    for once in proclaimed::of_year(nation, year) {
        holidays.retain(|(day, _)| Some(*day) != once.instead_of);
        holidays.push((once.day, once.name));
    }
    holidays
        .into_iter()
        .map(|(day, name)| (day, name.to_owned()))
        .collect()
}

/// The bank holidays of a year in which nothing was moved.
fn usual(nation: Nation, year: i16) -> Vec<(Date, &'static str)> {
    let mut holidays: Vec<_> = movable(nation, year).collect();
    for neighbours in fixed(nation, year) {
        holidays.extend(or_substitutes(year, neighbours));
    }
    holidays
}

/// Those on a day of the week.
fn movable(nation: Nation, year: i16) -> impl Iterator<Item = (Date, &'static str)> {
    let easter = easter::sunday(year);
    let around_easter = |days: i64| easter?.checked_add(jiff::Span::new().days(days)).ok();
    let monday = |month, nth| {
        let first = Date::new(year, month, 1).ok()?;
        first.nth_weekday_of_month(nth, Weekday::Monday).ok()
    };
    let (easter_monday, summer) = match nation {
        Nation::Scotland => (None, monday(8, 1)),
        Nation::EnglandAndWales | Nation::NorthernIreland => (around_easter(1), monday(8, -1)),
    };
    [
        (around_easter(-2), "Good Friday"),
        (easter_monday, "Easter Monday"),
        (monday(5, 1), EARLY_MAY),
        (monday(5, -1), SPRING),
        (summer, SUMMER),
    ]
    .into_iter()
    .filter_map(|(day, name)| Some((day?, name)))
}

/// A month and a day of it, and what the bank holiday on it is called.
type Fixed = (i8, i8, &'static str);

/// Those on a day of the month. Neighbours are together, because the substitute of one must not be the other.
fn fixed(nation: Nation, year: i16) -> Vec<&'static [Fixed]> {
    const NEW_YEAR: Fixed = (1, 1, "New Year’s Day");
    const CHRISTMAS: &[Fixed] = &[(12, 25, "Christmas Day"), (12, 26, "Boxing Day")];
    match nation {
        Nation::EnglandAndWales => vec![&[NEW_YEAR], CHRISTMAS],
        Nation::Scotland if year < ST_ANDREW_SINCE => {
            vec![&[NEW_YEAR, (1, 2, "2 January")], CHRISTMAS]
        }
        Nation::Scotland => vec![
            &[NEW_YEAR, (1, 2, "2 January")],
            &[(11, 30, "St Andrew’s Day")],
            CHRISTMAS,
        ],
        Nation::NorthernIreland => vec![
            &[NEW_YEAR],
            &[(3, 17, "St Patrick’s Day")],
            &[(7, 12, "Battle of the Boyne (Orangemen’s Day)")],
            CHRISTMAS,
        ],
    }
}

/// These days, or for each that falls on a weekend the next weekday that is not one of them.
fn or_substitutes(year: i16, fixed: &[Fixed]) -> Vec<(Date, &'static str)> {
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
