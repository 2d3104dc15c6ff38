//! A record and a review that do not have the same recommendations.

use std::collections::BTreeSet;

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecidedKey, DecisionKey, Fault, PlanKey, RecommendationNumber, Review, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RecordCount,
    explanation: Explanation {
        what: "The decision record and the action plan do not have the same number of recommendations.",
        why: "The action plan carries out what Cabinet decided. A recommendation in one and not in the other was \
              rejected, added or forgotten, and the reader should know which. Where the record leaves some out, \
              decision.toml can say so: leaves_out = [3, 5].",
        bad: "# decision.toml ends with recommendation 19\n\n\
              [[recommendation]]      # review.toml\n\
              number = 20",
        good: "# both end with recommendation 19",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    // The executive may have rejected one by letter: then the action plan says so.
    let rejected = subject.review.rejected();
    let (said, wrong) = said_to_be_left_out(subject.review);
    let left_out = subject.comparison.left_out.iter();
    let left_out: Vec<&RecommendationNumber> = left_out
        .filter(|number| !rejected.contains(*number) && !said.contains(number))
        .collect();
    if let Some(first) = left_out.first() {
        let all = RecommendationNumber::called_together(left_out.iter().copied());
        let message = format!("the decision record has no {all}");
        let spot = Spot::Recommendation((*first).clone(), PlanKey::Number);
        let them = if left_out.len() == 1 { "it" } else { "them" };
        let typed: Vec<String> = left_out.iter().map(|number| number.typed()).collect();
        remarks.push(
            Remark::new(spot, message)
                .also(Spot::Decision(DecisionKey::Record), "the record is here")
                .help(format!(
                    "add {them} to decision.toml; if the record leaves {them} out, say so at the top of it: \
                     leaves_out = [{}]",
                    typed.join(", ")
                )),
        );
    }
    remarks.extend(wrong);
    let added = subject.comparison.added.iter().map(|number| {
        let message = format!("the action plan has no {}", number.called());
        Remark::new(Spot::Decided(number.clone(), DecidedKey::Number), message)
            .help("add it to review.toml with its action, date and responsibility")
    });
    remarks.extend(added);
    remarks
}

/// What the record says that it leaves out, and what is wrong with that.
fn said_to_be_left_out(review: &Review) -> (BTreeSet<RecommendationNumber>, Option<Remark>) {
    let decision = review.decision.as_ref();
    let list = decision.and_then(|decision| decision.leaves_out.as_ref());
    let (Some(list), Some(decision)) = (list, decision) else {
        return (BTreeSet::new(), None);
    };
    let all: Vec<RecommendationNumber> = review
        .recommendations
        .iter()
        .map(|one| one.number.clone())
        .collect();
    let spot = Spot::Decision(DecisionKey::LeavesOut);
    let said = match list.among(&all) {
        Ok(said) => said,
        Err(fault) => {
            let remark = Remark::new(spot, format!("`leaves_out`: {fault}")).help(fault.help());
            return (BTreeSet::new(), Some(remark));
        }
    };
    let recorded: BTreeSet<&RecommendationNumber> =
        decision.recommendations().map(|one| &one.number).collect();
    let unneeded: Vec<&RecommendationNumber> =
        said.iter().filter(|one| recorded.contains(one)).collect();
    let remark = (!unneeded.is_empty()).then(|| {
        let message = format!(
            "`leaves_out` names {}, which the record has",
            RecommendationNumber::called_together(unneeded.iter().copied())
        );
        Remark::new(spot, message).help("remove what the record has from `leaves_out`")
    });
    (said.into_iter().collect(), remark)
}
