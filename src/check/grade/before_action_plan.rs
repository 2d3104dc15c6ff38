//! A date that had passed before the action plan was agreed.

use crate::check::day::assumed;
use crate::check::history::before_action_plan::is_plan_misdated;
use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{PlanKey, ReviewKey, Spot, When};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::DateBeforeActionPlan,
    explanation: Explanation {
        what: "The agreed date of a recommendation was over before the action plan was agreed. Where only a month is \
               given, the date counts until its last day and the action plan from its first. A date that says that it was done already, such \
               as “Completed June 2018”, is left out.",
        why: "An action plan says what is going to be done. A date before it is a typing mistake, often in the year, \
              or something that had been done already and needs no date.",
        bad: "action_plan_agreed = \"September 2018\"\n\n\
              date = \"June 2018\"",
        good: "date = \"June 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    // One message at the date that is wrong is enough.
    if is_plan_misdated(subject.review) {
        return Vec::new();
    }
    let agreed = &subject.review.action_plan_agreed;
    let Some(first) = agreed.as_ref().and_then(When::first_day) else {
        return Vec::new();
    };
    let recommendations = subject.review.recommendations.iter();
    recommendations
        .filter_map(|one| {
            let date = one.date.as_ref()?;
            let last = date.last_day().filter(|last| *last < first)?;
            // "Completed November 2024" says itself that it was done already.
            if date.says_done() {
                return None;
            }
            let message = format!(
                "the date of {}, {}, was over before the action plan was agreed",
                one.number.called(), date
            );
            let agreed_spot = Spot::Review(ReviewKey::ActionPlanAgreed);
            Some(
                Remark::new(plan_spot(one, PlanKey::Date), message)
                .of_all("have a date that was over before the action plan was agreed")
                    .label(format!("over on {}", assumed(date, last)))
                    .also(agreed_spot, "the action plan was agreed here")
                    .help("check the date in the action plan and correct it, or ask the committee for another"),
            )
        })
        .collect()
}
