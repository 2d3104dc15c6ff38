//! A call-in that cannot be counted, because the record has no date of publication.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecisionKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::CallInNotCounted,
    explanation: Explanation {
        what: "The record has no date of publication, so the deadline of call-in is not compared with the council's \
               rule. The record is printed without a line for the publication. Nothing is wrong if your council's \
               records have no such date.",
        why: "The working days of a call-in are counted from the publication. Without it nobody notices a deadline that \
              is a day too early, which takes a right away from members.",
        bad: "call_in = \"Midnight, 20 July 2018\"\n\
              publication = \"\"",
        good: "call_in = \"Midnight, 20 July 2018\"\n\
               publication = \"16 July 2018\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    remark(subject).into_iter().collect()
}

fn remark(subject: &Subject<'_>) -> Option<Remark> {
    let decision = subject.review.decision.as_ref()?;
    let deadline = decision.call_in.as_ref()?;
    let is_counted = subject.council.call_in.is_some() && !deadline.is_not_applicable();
    if !is_counted || decision.publication.is_some() {
        return None;
    }
    let message = "call-in is not counted, because the record has no date of publication";
    Some(
        Remark::new(Spot::Decision(DecisionKey::CallIn), message)
            .label("this is printed, and nothing is compared with it")
            .help("write the day under `publication` if the record has one; it can stay blank"),
    )
}
