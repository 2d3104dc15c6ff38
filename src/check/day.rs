//! A day → as English papers print it, and what was assumed.

use jiff::civil::Date;

use crate::model::When;

/// "31 October 2018".
pub(super) fn long(day: Date) -> String {
    day.strftime("%-d %B %Y").to_string()
}

/// "Monday 16 July, Tuesday 17 July and Wednesday 18 July 2018".
pub(super) fn listed(days: &[Date]) -> String {
    let name = |day: &Date| day.strftime("%A %-d %B").to_string();
    match days {
        [] => String::new(),
        [day] => day.strftime("%A %-d %B %Y").to_string(),
        [rest @ .., last] => {
            let rest: Vec<String> = rest.iter().map(name).collect();
            let last = last.strftime("%A %-d %B %Y");
            format!("{} and {last}", rest.join(", "))
        }
    }
}

/// The last day a date can mean, which is said where it had to be assumed: "31 October 2018, the last day of that month".
pub(super) fn assumed(when: &When, last: Date) -> String {
    match when.first_day() == Some(last) {
        true => long(last),
        false => format!("{}, the last day of that month", long(last)),
    }
}
