//! An update that is overdue.

use crate::check::day::long;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{ReviewKey, Spot};
use crate::status::{ReviewOnDay, UsualTime};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::UpdateOverdue,
    explanation: Explanation {
        what: "The next update that a review announces is overdue. It is announced by next_update in review.toml: a \
               date, or so many months after the action plan or the last update. An event, such as “when the land is \
               bought”, is never overdue. `check` judges it today, or on the day given by --as-of; `build` never \
               does. A review that announces nothing is listed by `scrutineer status`.",
        why: "The council asks for updates about twelve months after the action plan was agreed, and committees set \
              other dates. Updates that never came are the first complaint of those who keep trackers.",
        bad: "next_update = \"12 months after the last update\"      # which was two years ago",
        good: "# updates/2020-09.toml is there",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    remark(subject).into_iter().collect()
}

fn remark(subject: &Subject<'_>) -> Option<Remark> {
    let today = subject.today?;
    let next =
        ReviewOnDay::new(subject.review, today).next_update(UsualTime::none(subject.council));
    let last = next.due.last_day().filter(|_| next.is_overdue(today))?;
    let on = next
        .which()
        .map_or_else(String::new, |which| format!(" on {which}"));
    let message = format!(
        "the next update{on} was due by {} and is not there",
        long(last)
    );
    let spot = Spot::Review(ReviewKey::NextUpdate);
    Some(
        Remark::new(spot, message)
            .label(format!("judged on {}", long(today)))
            .help("ask the link officers for it; if the committee has agreed another date, write that one here"),
    )
}
