//! A record and a review that number the same recommendations differently.

use super::comparison::{Comparison, Renumbered};
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecidedKey, PlanKey, RecommendationNumber, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::RecordOrder,
    explanation: Explanation {
        what: "A recommendation has one number in the decision record and another in the action plan.",
        why: "A recommendation keeps its number for life: minutes, updates and cross-references refer to it by \
              number.",
        bad: "number = 3                                     # decision.toml\n\
              text = \"Works with our MPs\"\n\n\
              number = 4                                     # review.toml\n\
              text = \"Work with our MPs\"",
        good: "number = 4                                     # decision.toml\n\
               text = \"Works with our MPs\"",
    },
    judge,
};

/// From this many on, recommendations that follow each other in both files are reported in one sentence.
const MANY: usize = 2;

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let renumbered = &subject.comparison.renumbered;
    let runs = renumbered.chunk_by(|one, next| {
        is_next(&one.recorded, &next.recorded) && is_next(&one.planned, &next.planned)
    });
    runs.flat_map(|run| match run {
        [first, .., last] if run.len() >= MANY => vec![all(first, last, subject)],
        _ => run
            .iter()
            .map(|renumbered| one(renumbered, subject))
            .collect(),
    })
    .collect()
}

fn is_next(one: &RecommendationNumber, next: &RecommendationNumber) -> bool {
    let next = next.figures();
    next.is_some() && one.figures().map(|one| one + 1) == next
}

fn one(renumbered: &Renumbered, subject: &Subject<'_>) -> Remark {
    let Renumbered { recorded, planned } = renumbered;
    let message = format!(
        "{} of the record is {} of the action plan",
        recorded.called(),
        planned.called()
    );
    remark(renumbered, message, subject)
}

fn all(first: &Renumbered, last: &Renumbered, subject: &Subject<'_>) -> Remark {
    let message = format!(
        "recommendations {} to {} of the record are {} to {} of the action plan",
        first.recorded, last.recorded, first.planned, last.planned
    );
    remark(first, message, subject)
}

fn remark(renumbered: &Renumbered, message: String, subject: &Subject<'_>) -> Remark {
    let Comparison {
        left_out, added, ..
    } = subject.comparison;
    let help = match (left_out.as_slice(), added.as_slice()) {
        ([], []) => "put them in the same order; what Cabinet decided is as the minutes have it",
        _ => "number them as the action plan does once both have the same recommendations",
    };
    let planned = Spot::Recommendation(renumbered.planned.clone(), PlanKey::Number);
    Remark::new(
        Spot::Decided(renumbered.recorded.clone(), DecidedKey::Number),
        message,
    )
    .also(planned, "the same words are here")
    .help(help)
}
