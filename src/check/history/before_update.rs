//! An update that was considered, or signed off, before its date.

use crate::check::day::assumed;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{ProgressKey, Spot, Update, UpdateKey, When};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::BeforeTheUpdate,
    explanation: Explanation {
        what: "An update was considered before its date, or a recommendation in it was signed off before. A month is \
               over on its last day, and begins on its first.",
        why: "A committee can only consider an update that it already has. One of the dates is wrong, often by a \
              year.",
        bad: "date = \"September 2019\"\n\
              considered = \"16 October 2018\"",
        good: "date = \"September 2019\"\n\
               considered = \"16 October 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    subject.review.updates.iter().flat_map(in_update).collect()
}

fn in_update(update: &Update) -> impl Iterator<Item = Remark> + '_ {
    let considered = update.considered.iter();
    let considered = considered.map(move |when| {
        let spot = Spot::Update(update.id.clone(), UpdateKey::Considered);
        (spot, "the update was considered", when)
    });
    let signed_off = update.progress.iter().filter_map(move |one| {
        let key = ProgressKey::SignedOff;
        let spot = Spot::Progress(update.id.clone(), one.recommendation.clone(), key);
        Some((spot, "this was signed off", one.signed_off.as_ref()?))
    });
    considered
        .chain(signed_off)
        .filter_map(|(spot, what, when)| remark(update, spot, what, when))
}

fn remark(update: &Update, spot: Spot, what: &str, when: &When) -> Option<Remark> {
    let (over, begun) = (when.last_day()?, update.date.first_day()?);
    if over >= begun {
        return None;
    }
    let date = Spot::Update(update.id.clone(), UpdateKey::Date);
    let is_day = when.first_day() == Some(over);
    let preposition = if is_day { "on" } else { "in" };
    let message = format!(
        "{what} {preposition} {when}, before the update of {}",
        update.date
    );
    Some(
        Remark::new(spot, message)
            .label(format!("over on {}", assumed(when, over)))
            .also(date, "the update is of this date")
            .help("correct the one that is wrong"),
    )
}
