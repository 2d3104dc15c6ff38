//! An update that was considered, or signed off, before its date or before there was anything to sign off.

use jiff::civil::Date;

use super::before_action_plan::is_plan_misdated;
use crate::check::day::assumed;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    DecisionKey, Progress, ProgressKey, Review, ReviewKey, Spot, Update, UpdateKey, When,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::BeforeTheUpdate,
    explanation: Explanation {
        what: "An update was considered before its date, or a recommendation in it was signed off before. A month is \
               over on its last day, and begins on its first. What was signed off before and is only carried on is \
               not reported. It is reported where an earlier update has it as open on a later day, where it is in \
               the month of the meeting, of another year, or where it is before the action plan was agreed. Without the day of \
               the action plan, that of the decision counts.",
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
    let begun = Begun::of(subject.review);
    found
        .flat_map(|(index, update)| {
            let earlier = updates.get(..index).unwrap_or_default();
            in_update(update, earlier, begun.as_ref())
        })
        .collect()
}

fn in_update(update: &Update, earlier: &[Update], begun: Option<&Begun>) -> Vec<Remark> {
    let considered = update.considered.iter();
    let considered = considered.map(move |when| {
        let spot = Spot::Update(update.id.clone(), UpdateKey::Considered);
        (spot, "the update was considered", when)
    });
    // An update that is before the action plan itself is reported by its own rule.
    let begun = begun.filter(|begun| update.date.last_day() >= Some(begun.day));
    let signed_off = update.progress.iter().filter_map(|one| {
        let when = one.signed_off.as_ref()?;
        let key = ProgressKey::SignedOff;
        let spot = Spot::Progress(update.id.clone(), one.recommendation.clone(), key);
        if let Some(remark) = begun.and_then(|begun| begun.remark(spot.clone(), when)) {
            return Some(remark);
        }
        match is_slip(update, when) || was_open(one, when, earlier) {
            true => remark(update, spot, "this was signed off", when),
            false => None,
        }
    });
    considered
        .filter_map(|(spot, what, when)| remark(update, spot, what, when))
        .chain(signed_off)
        .collect()
}

/// The first day on which there was something to sign off, and its spot.
struct Begun {
    day: Date,
    spot: Spot,
    done: &'static str,
}

impl Begun {
    fn of(review: &Review) -> Option<Self> {
        if is_plan_misdated(review) {
            return None;
        }
        let plan = review.action_plan_agreed.as_ref().map(|agreed| {
            let spot = Spot::Review(ReviewKey::ActionPlanAgreed);
            (agreed, spot, "the action plan was agreed")
        });
        let decision = review.decision.as_ref().map(|decision| {
            let spot = Spot::Decision(DecisionKey::Date);
            (&decision.date, spot, "the decision was taken")
        });
        let (when, spot, done) = plan.or(decision)?;
        let day = when.first_day()?;
        Some(Begun { day, spot, done })
    }

    fn remark(&self, spot: Spot, when: &When) -> Option<Remark> {
        let over = when.last_day().filter(|over| *over < self.day)?;
        let message = format!(
            "this was signed off {} {when}, before {}",
            preposition(when),
            self.done
        );
        Some(
            Remark::new(spot, message)
                .label(format!("over on {}", assumed(when, over)))
                .also(self.spot.clone(), format!("{} here", self.done))
                .help("correct the one that is wrong, often the year"),
        )
    }
}

/// "On" a day, "in" a month.
fn preposition(when: &When) -> &'static str {
    match when.first_day() == when.last_day() {
        true => "on",
        false => "in",
    }
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
    let message = format!(
        "{what} {} {when}, before the update of {}",
        preposition(when),
        update.date
    );
    Some(
        Remark::new(spot, message)
            .label(format!("over on {}", assumed(when, over)))
            .also(date, "the update is of this date")
            .help("correct the one that is wrong"),
    )
}
