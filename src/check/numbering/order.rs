//! Numbers that do not come one after another, in the action plan or in the record.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{
    DecidedKey, NumberingOddity, PlanKey, RecommendationNumber, Spot, numbering_oddities,
};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RecommendationOrder,
    explanation: Explanation {
        what: "A recommendation comes after one with a larger number.",
        why: "The order in the file is the order in print. Where your paper has this order, allow the rule in \
              review.toml and say so.",
        bad: "number = 2\n# …\nnumber = 1",
        good: "number = 1\n# …\nnumber = 2",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    let planned = out_of_order(review.recommendations.iter().map(|one| &one.number));
    let planned =
        planned.map(|(number, message)| (Spot::Recommendation(number, PlanKey::Number), message));
    let themes = review.decision.iter().flat_map(|decision| &decision.themes);
    let recorded = themes.flat_map(|theme| &theme.recommendations);
    let recorded = out_of_order(recorded.map(|one| &one.number));
    let recorded =
        recorded.map(|(number, message)| (Spot::Decided(number, DecidedKey::Number), message));
    let remarks = planned.chain(recorded);
    remarks
        .map(|(spot, message)| {
            Remark::new(spot, message)
                .help("move it up to its place: the order here is the order in print")
        })
        .collect()
}

fn out_of_order<'n>(
    numbers: impl Iterator<Item = &'n RecommendationNumber>,
) -> impl Iterator<Item = (RecommendationNumber, String)> {
    let oddities = numbering_oddities(numbers).into_iter();
    oddities.filter_map(|oddity| match &oddity {
        NumberingOddity::OutOfOrder { number } => Some((number.clone(), oddity.to_string())),
        NumberingOddity::Gap { .. } => None,
    })
}
