//! An update of a date before the action plan was agreed.

use jiff::civil::Date;

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Review, ReviewKey, Spot, Update, UpdateKey, When};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UpdateBeforeActionPlan,
    explanation: Explanation {
        what: "An update is of a date before the action plan was agreed. A month is over on its last day, and begins on \
               its first. Where all updates and all dates of recommendations are before, it is the date of the action \
               plan that is reported.",
        why: "An update says what has come of an action plan. One of the dates is wrong, often by a year.",
        bad: "action_plan_agreed = \"September 2028\"      # review.toml\n\n\
              date = \"September 2019\"                    # updates/2019-09.toml",
        good: "action_plan_agreed = \"September 2018\"      # review.toml",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let Some(when_agreed) = review.action_plan_agreed.as_ref() else {
        return Vec::new();
    };
    let Some(first) = when_agreed.first_day() else {
        return Vec::new();
    };
    let agreed = Spot::Review(ReviewKey::ActionPlanAgreed);
    let date = |update: &Update| Spot::Update(update.id.clone(), UpdateKey::Date);
    let help = "correct the one that is wrong, often the year";
    let mut early = review
        .updates
        .iter()
        .filter(|update| is_before(update, first));
    if is_plan_misdated(review) {
        let remark = early.next().map(|update| {
            let message = format!(
                "the action plan was agreed in {}, after its update of {}",
                when_agreed, update.date
            );
            let message = match when_agreed.last_day() == Some(first) {
                true => message.replacen("agreed in", "agreed on", 1),
                false => message,
            };
            Remark::new(agreed.clone(), message)
                .also(date(update), "the update is of this date")
                .help(help)
        });
        return remark.into_iter().collect();
    }
    let remarks = early.map(|update| {
        let message = format!(
            "this update is of {}, before the action plan was agreed",
            update.date
        );
        Remark::new(date(update), message)
            .also(agreed.clone(), "the action plan was agreed here")
            .help(help)
    });
    remarks.collect()
}

fn is_before(update: &Update, first: Date) -> bool {
    update.date.last_day().is_some_and(|last| last < first)
}

/// Whether it is the date of the action plan that is wrong: it is after every update, and after the dates of all
/// recommendations.
pub(in crate::check) fn is_plan_misdated(review: &Review) -> bool {
    let Some(first) = review.action_plan_agreed.as_ref().and_then(When::first_day) else {
        return false;
    };
    let recommendations = review.recommendations.iter();
    let mut dates = recommendations.filter_map(|one| one.date.as_ref()?.last_day());
    !review.updates.is_empty()
        && review.updates.iter().all(|update| is_before(update, first))
        && dates.all(|date| date < first)
}
