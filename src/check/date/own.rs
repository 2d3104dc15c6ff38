//! The dates in the council's own fields that are none.

use super::advice::advice;
use super::in_words::written_on;
use crate::check::own::named_values;
use crate::check::placeholder::is_nothing;
use crate::check::{Remark, Subject};
use crate::model::{Meaning, OwnValue};

/// What is wrong with them. "Ongoing" has no end by intent.
pub(super) fn in_own_fields(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let named = named_values(review, &subject.council.fields).into_iter();
    let remarks = named.filter_map(|(spot, own, value)| {
        let OwnValue::Date(date) = value else {
            return None;
        };
        let words = date.words();
        if date.meaning() == &Meaning::Unknown || is_nothing(words) {
            let message = format!("“{words}” in `{}` is not a date", own.name);
            // After "N/A" none is to be expected.
            let help = match date.meaning() == &Meaning::Unknown {
                true => "write the date as soon as it is known",
                false => "if there is no date, leave the line out",
            };
            return Some(Remark::new(spot, message).help(help));
        }
        if date.meaning() == &Meaning::Backwards {
            let message = format!("“{words}” in `{}` ends before it begins", own.name);
            let remark = Remark::new(spot, message);
            return Some(remark.help("correct the month or the year of one of the two dates"));
        }
        if date.meaning().is_partly_known() {
            let message = format!(
                "one of the dates of “{words}” in `{}` is not known yet",
                own.name
            );
            return Some(Remark::new(spot, message).help("write it as soon as it is known"));
        }
        if date.meaning() != &Meaning::Words {
            return None;
        }
        let message = format!("“{words}” in `{}` is not read as a date", own.name);
        let helps = advice(written_on(review, &spot), words).into_help();
        let remark = Remark::new(spot, message);
        Some(
            helps
                .into_iter()
                .fold(remark, |remark, (help, _)| remark.help(help)),
        )
    });
    remarks.collect()
}
