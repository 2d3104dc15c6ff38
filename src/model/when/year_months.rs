//! The words of months within two years that follow each other → the time from the first of them to the last: "Jan–Mar 2025/26",
//! "Apr–Sep 25/26", "2025/26 October to December".
//!
//! Councils count such years from April, and schools from September. What is the same in both is read, and so are the quarters
//! and the halves of a council's year. "July 2025/26" may be in either year, and is left.

use jiff::civil::Date;

use super::month_name::month_of_year;
use super::year::{is_year_pair, period, year_pair};
use super::{Period, PeriodKind};

/// The time; none where the words are not months with such a year before or after them.
pub(super) fn year_months(words: &[&str]) -> Option<Period> {
    let (year, months) = match words {
        [months @ .., year] if is_year_pair(year) => (year, months),
        [year, months @ ..] if is_year_pair(year) => (year, months),
        _ => return None,
    };
    let start = year_pair(year)?;
    let months = match months {
        [
            "from" | "between" | "by" | "of" | "in" | "the" | "during",
            rest @ ..,
        ] => rest,
        all => all,
    };
    let months: Vec<&str> = months
        .iter()
        .copied()
        .filter(|word| *word != "of")
        .collect();
    let named = named(&months)?;
    let (first, last) = (*named.months.first()?, *named.months.last()?);
    let in_year = |month: i8| if month < APRIL { start + 1 } else { start };
    let is_of_both = |month: i8| !(APRIL..SEPTEMBER).contains(&month);
    let (from, to) = (in_year(first), in_year(last));
    let is_clear = match first <= last {
        // "January to June 2025/26" is in no year of a council, and "April to June" its first quarter.
        true => from == to && (is_of_both(first) || is_of_both(last) || (first, last) == (4, 6)),
        // "September to July 2025/26" can only be a school's.
        false if named.is_time => first >= APRIL,
        false => is_of_both(first) && is_of_both(last),
    };
    let to = if first <= last { to } else { start + 1 };
    let to = Date::new(to, last, 1).map(Date::last_of_month);
    is_clear.then(|| period(Date::new(from, first, 1), to, PeriodKind::Range))?
}

const APRIL: i8 = 4;
const SEPTEMBER: i8 = 9;

/// Several months in their order.
struct NamedMonths {
    months: Vec<i8>,
    /// Whether all the time between them is meant.
    is_time: bool,
}

/// The months; none where there is anything else, or where they are not in the order of a year.
fn named(words: &[&str]) -> Option<NamedMonths> {
    let months = words.iter().filter_map(|word| month_of_year(word));
    let months: Vec<i8> = months.collect();
    let signs = words.iter().filter(|word| month_of_year(word).is_none());
    let signs: Vec<&str> = signs.copied().collect();
    let is_time = signs.iter().all(|sign| UNTIL.contains(sign));
    let is_plain = is_time || signs.iter().all(|sign| LISTED.contains(sign));
    let place = |month: &i8| (*month - APRIL).rem_euclid(12);
    let is_in_order = months.len() == 2 || months.is_sorted_by_key(place);
    let is_several = months.len() > 1 && !signs.is_empty();
    (is_several && is_plain && is_in_order).then_some(NamedMonths { months, is_time })
}

const UNTIL: [&str; 5] = ["–", "to", "until", "till", "through"];
const LISTED: [&str; 5] = ["/", ",", "&", "and", "or"];
