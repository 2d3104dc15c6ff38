//! Numbers that the action plan leaves out.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{NumberingOddity, PlanKey, Spot, numbering_oddities};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::MissingRecommendation,
    explanation: Explanation {
        what: "A number is left out in review.toml. It has every recommendation of the review, including those that \
               are signed off. A decision record may have some of them only.",
        why: "A gap looks like a recommendation that was lost. Where the others were not accepted, or stand in another \
              review, allow this rule in review.toml and say so.",
        bad: "number = 3\n# …\nnumber = 5",
        good: "number = 3\n# …\nnumber = 4\n# …\nnumber = 5",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let numbers = subject.review.recommendations.iter().map(|one| &one.number);
    let remark = |oddity: NumberingOddity| match &oddity {
        NumberingOddity::Gap { before, .. } => {
            let spot = Spot::Recommendation(before.clone(), PlanKey::Number);
            let remark = Remark::new(spot, oddity.to_string());
            Some(remark.help(
                "add what is missing to review.toml, also what is signed off; if nothing is, allow this there",
            ))
        }
        NumberingOddity::OutOfOrder { .. } => None,
    };
    let oddities = numbering_oddities(numbers).into_iter();
    oddities.filter_map(remark).collect()
}
