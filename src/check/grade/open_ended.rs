//! A date without an end.

use super::{STARTS, is_open_ended};
use crate::check::day::example;
use crate::check::placeholder::is_nothing;
use crate::check::report::{Report, closed, plan_spot};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Meaning, PlanKey, Recommendation};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::OpenEndedDate,
    explanation: Explanation {
        what: "The agreed date of a recommendation has no end. “Ongoing” and “Termly” never pass, and “TBC” is not \
               yet a date, so nobody can be late. “Commence April 2025” and “On hold until April 2025” say only when something starts. A recommendation that is graded achieved all the same is reported \
               as achieved-open-ended instead. One whose date an update has revised is left out.",
        why: "On 9 March 2023 a committee changed the due date of an action plan from “ongoing” to “October 2023”. \
              https://moderngov.stockton.gov.uk/ieListDocuments.aspx?CId=1164&MId=1220&Ver=4",
        bad: "date = \"Ongoing\"",
        good: "date = \"October 2023\"",
    },
    judge,
};

const PARTLY_KNOWN: &str = "has a part that is not known yet";

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let closed = closed(subject.review);
    // Another date has taken the place of the agreed one, and is looked at where it was given.
    let is_replaced = |one: &Recommendation| {
        let mut reports = Report::all(subject.review);
        reports.any(|report| {
            report.recommendation.number == one.number && report.progress.revision.is_some()
        })
    };
    let recommendations = subject.review.recommendations.iter();
    recommendations
        .filter(|one| !closed.contains(&one.number))
        .filter_map(|one| {
            let date = one.date.as_ref()?;
            let lack = match date {
                date if date.meaning() == &Meaning::StartOnly => STARTS,
                date if date.meaning().is_partly_known() => PARTLY_KNOWN,
                date if is_open_ended(date) => "has no end",
                date if date.meaning() == &Meaning::Unknown || is_nothing(date.words()) => "is not a date",
                _ => return None,
            };
            if is_replaced(one) {
                return None;
            }
            let message = format!(
                "the date of {}, {}, {lack}",
                one.number.called(), date
            );
            // Beside a date of their own an example would only confuse.
            let help = match date.date_within() {
                _ if lack == PARTLY_KNOWN => {
                    "write that date too as soon as it is known; until then the other counts".to_owned()
                }
                Some(_) => "ask for a day or a month by which it is to be done: date = \"…\"".to_owned(),
                None => format!(
                    "ask for a month by which something can be shown: date = \"…\", for example \"{}\"",
                    example(subject)
                ),
            };
            let remark = Remark::new(plan_spot(one, PlanKey::Date), message)
                .of_all(format!("have a date that {lack}"))
                .help(help);
            Some(match lack {
                PARTLY_KNOWN => remark,
                _ => remark.fill(plan_spot(one, PlanKey::Date), "date = \"…\""),
            })
        })
        .collect()
}
