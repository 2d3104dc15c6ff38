//! Exempt matter whose record does not name the paragraph of Schedule 12A.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecisionKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::ExemptWithoutParagraph,
    explanation: Explanation {
        what: "The record says that something is exempt, and not by which paragraph of Schedule 12A. This is the schedule \
               to the Local Government Act 1972 that lists what may be kept from the public.",
        why: "Only what one of these paragraphs describes may be kept from the public, and the reader can ask which one \
              it is. https://www.legislation.gov.uk/ukpga/1972/70/schedule/12A",
        bad: "exempt = \"Appendix 2 is exempt.\"",
        good: "exempt = \"Appendix 2 is exempt by virtue of paragraph 3 of Part 1 of Schedule 12A.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    remark(subject).into_iter().collect()
}

fn remark(subject: &Subject<'_>) -> Option<Remark> {
    let decision = subject.review.decision.as_ref()?;
    let exempt = decision.particulars.exempt.as_ref()?;
    if exempt.is_none() || !exempt.paragraphs().is_empty() {
        return None;
    }
    let message =
        "the record does not say by virtue of which paragraph of Schedule 12A this is exempt";
    Some(
        Remark::new(Spot::Decision(DecisionKey::Exempt), message)
            .help("add it, for example “by virtue of paragraph 3 of Part 1 of Schedule 12A”"),
    )
}
