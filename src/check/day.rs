//! A day → as English papers print it, and what was assumed.

use jiff::civil::{Date, date};

use super::Subject;
use crate::model::{LastDay, Months, When};

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
    match when.meaning().why() {
        Some(why) => format!("{}, {why}", long(last)),
        _ => long(last),
    }
}

/// The month a year after the action plan, or after the first other date of the review, as an example of a date: "September
/// 2019".
pub(super) fn example(subject: &Subject<'_>) -> String {
    let review = subject.review;
    let agreed = review.action_plan_agreed.as_ref();
    let decided = review.decision.as_ref().map(|decision| &decision.date);
    let updated = review.updates.iter().map(|update| &update.date);
    let start = agreed.or(decided).or_else(|| updated.min());
    let later = Months::new(12)
        .ok()
        .and_then(|year| start?.last_day_later(year));
    let month = later.unwrap_or_else(|| date(2023, 10, 1));
    let language = review.language.as_ref();
    let language = language.unwrap_or(&subject.council.language);
    match When::of_month(month, language) {
        Ok(written) => written.words().to_owned(),
        Err(_) => month.strftime("%B %Y").to_string(),
    }
}

/// The last day of a date, and why it was taken: "18 May 2025, 6 months after the action plan was agreed".
pub(super) fn over(last: &LastDay) -> String {
    match last.why() {
        Some(why) => format!("{}, {why}", long(last.day())),
        None => long(last.day()),
    }
}
