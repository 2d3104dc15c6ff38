//! A day → as English papers print it, and how it came about.

use jiff::civil::Date;

use crate::model::When;

/// "31 October 2018".
pub(super) fn long(day: Date) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    let month = usize::try_from(day.month() - 1).ok();
    let month = month.and_then(|index| MONTHS.get(index)).unwrap_or(&"");
    format!("{} {month} {}", day.day(), day.year())
}

/// The last day a date can mean, and whether that had to be assumed: "on 31 October 2018, the last day of the month".
pub(super) fn assumed(when: &When, last: Date) -> String {
    match when.first_day() == Some(last) {
        true => long(last),
        false => format!("{}, the last day of that month", long(last)),
    }
}
