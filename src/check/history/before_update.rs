//! An update that was considered, or signed off, before its date.

use jiff::civil::Date;

use crate::check::day::assumed;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{Progress, ProgressKey, Spot, Update, UpdateKey, When};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::BeforeTheUpdate,
    explanation: Explanation {
        what: "An update was considered before its date, or a recommendation in it was signed off before. A month is \
               over on its last day, and begins on its first. What was signed off before and is only carried on is \
               not reported. It is reported where an earlier update has it as open on a later day, or where it is in \
               the month of the meeting, of another year.",
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
    let updates = &subject.review.updates;
    let found = updates.iter().enumerate();
    found
        .flat_map(|(index, update)| in_update(update, updates.get(..index).unwrap_or_default()))
        .collect()
}

fn in_update<'a>(update: &'a Update, earlier: &'a [Update]) -> impl Iterator<Item = Remark> + 'a {
    let considered = update.considered.iter();
    let considered = considered.map(move |when| {
        let spot = Spot::Update(update.id.clone(), UpdateKey::Considered);
        (spot, "the update was considered", when)
    });
    let signed_off = update.progress.iter().filter_map(move |one| {
        let when = one.signed_off.as_ref()?;
        if !is_slip(update, when) && !was_open(one, when, earlier) {
            return None;
        }
        let key = ProgressKey::SignedOff;
        let spot = Spot::Progress(update.id.clone(), one.recommendation.clone(), key);
        Some((spot, "this was signed off", when))
    });
    considered
        .chain(signed_off)
        .filter_map(|(spot, what, when)| remark(update, spot, what, when))
}

/// Whether it is in the month in which the update was considered, most likely of another year. A tracker that carries what was completed before has other dates.
fn is_slip(update: &Update, when: &When) -> bool {
    let considered = update.considered.as_ref().and_then(When::last_day);
    let same = |considered: Date, signed: Date| {
        let is_day = when.first_day() == Some(signed);
        considered.month() == signed.month() && (!is_day || considered.day() == signed.day())
    };
    let both = considered.zip(when.last_day());
    both.is_some_and(|(considered, signed)| same(considered, signed))
}

/// Whether an update between that day and this update still has it as open.
fn was_open(one: &Progress, when: &When, earlier: &[Update]) -> bool {
    let Some(signed) = when.last_day() else {
        return false;
    };
    let mut later = earlier
        .iter()
        .filter(|update| update.date.first_day().is_some_and(|begun| begun > signed));
    later.any(|update| {
        let mut others = update.progress.iter();
        others.any(|other| other.recommendation == one.recommendation && other.signed_off.is_none())
    })
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
