//! The words of a time over the new year whose years have two figures → the time: "Oct 25 – Jan 26", "Dec 2025/Jan 26".
//!
//! "March 25" alone may be a day. Of two months that follow each other over a new year, each with the figures of its own year,
//! nobody can mean days.

use jiff::civil::Date;

use super::month_name::month_of_year;
use super::year::{calendar_year, period, short_year};
use super::{Period, PeriodKind};

/// The time; none where the words are anything else.
pub(super) fn over_new_year(words: &[&str]) -> Option<Period> {
    let words = match words {
        ["from" | "between" | "by", rest @ ..] => rest,
        all => all,
    };
    let [month, year, sign, next_month, next_year] = words else {
        return None;
    };
    let is_sign = matches!(
        *sign,
        "–" | "to" | "until" | "till" | "through" | "/" | "and" | "&" | "or"
    );
    let next_year = short_year(next_year).filter(|year| is_sign && *year > EARLIEST)?;
    let year = calendar_year(year).or_else(|| short_year(year))?;
    let (month, next_month) = (month_of_year(month)?, month_of_year(next_month)?);
    let follows = year + 1 == next_year && next_month < month;
    let last = Date::new(next_year, next_month, 1).map(Date::last_of_month);
    follows.then(|| period(Date::new(year, month, 1), last, PeriodKind::Range))?
}

/// In the years before, two figures are more likely those of a day.
const EARLIEST: i16 = 2012;
