//! A date without an end.

use super::is_open_ended;
use crate::check::day::example;
use crate::check::placeholder::is_nothing;
use crate::check::report::{closed, plan_spot};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Meaning, PlanKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::OpenEndedDate,
    explanation: Explanation {
        what: "The agreed date of a recommendation has no end. “Ongoing” and “Termly” never pass, and “TBC” is not \
               yet a date, so nobody can be late. A recommendation that is graded achieved all the same is reported \
               as achieved-open-ended instead.",
        why: "On 9 March 2023 a committee changed the due date of an action plan from “ongoing” to “October 2023”. \
              https://moderngov.stockton.gov.uk/ieListDocuments.aspx?CId=1164&MId=1220&Ver=4",
        bad: "date = \"Ongoing\"",
        good: "date = \"October 2023\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let closed = closed(subject.review);
    let recommendations = subject.review.recommendations.iter();
    recommendations
        .filter(|one| !closed.contains(&one.number))
        .filter_map(|one| {
            let date = one.date.as_ref()?;
            let lack = match date {
                date if is_open_ended(date) => "has no end",
                date if date.meaning() == &Meaning::Unknown || is_nothing(date.words()) => "is not a date",
                _ => return None,
            };
            let message = format!(
                "the date of {}, {}, {lack}",
                one.number.called(), date
            );
            Some((one, message, format!("have a date that {lack}")))
        })
        .map(|(one, message, of_all)| {
            Remark::new(plan_spot(one, PlanKey::Date), message)
                .of_all(of_all)
                .help(format!(
                    "ask for a month by which something can be shown: date = \"…\", for example \"{}\"",
                    example(subject.review)
                ))
                .fill(plan_spot(one, PlanKey::Date), "date = \"…\"")
        })
        .collect()
}
