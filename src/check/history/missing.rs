//! A recommendation that an update forgets.

use std::collections::{BTreeMap, BTreeSet};

use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{PlanKey, ProgressKey, RecommendationNumber, Spot, Update, UpdateKey};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::MissingFromUpdate,
    explanation: Explanation {
        what: "A recommendation is missing from an update although it is not signed off. Each update reports on \
               every recommendation that no earlier update has signed off.",
        why: "A recommendation that nobody reports on is lost, and scrutiny with it; the Vale of Glamorgan found \
              some of 2009 still open in 2016. Where a committee takes recommendations in batches, allow this rule \
              in review.toml and say so.",
        bad: "# updates/2020-09.toml says nothing about recommendation 7",
        good: "[[progress]]\n\
               recommendation = 7\n\
               evidence = \"The list of schools was published on 4 October 2019.\"\n\
               proposed = \"Fully Achieved\"\n\n\
               # or, in the update after which it was left out:\n\
               signed_off = \"16 October 2019\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let mut remarks = Vec::new();
    let mut last_spoken_of: BTreeMap<&RecommendationNumber, &Update> = BTreeMap::new();
    let mut signed_off: BTreeSet<&RecommendationNumber> = BTreeSet::new();
    for update in &subject.review.updates {
        for one in &update.progress {
            last_spoken_of.insert(&one.recommendation, update);
        }
        for one in &subject.review.recommendations {
            let spoken_of = update
                .progress
                .iter()
                .any(|report| report.recommendation == one.number);
            if spoken_of || signed_off.contains(&one.number) {
                continue;
            }
            let message = format!(
                "recommendation {} is missing from this update, though it is not signed off",
                one.number
            );
            let spot = Spot::Update(update.id.clone(), UpdateKey::Date);
            let (last, label) = match last_spoken_of.get(&one.number) {
                Some(last) => (
                    Spot::Progress(
                        last.id.clone(),
                        one.number.clone(),
                        ProgressKey::Recommendation,
                    ),
                    "it was last reported here",
                ),
                None => (
                    plan_spot(one, PlanKey::Number),
                    "no update has mentioned it",
                ),
            };
            remarks.push(Remark::new(spot, message).about(one.number.clone()).of_all("are missing from this update, though they are not signed off").also(last, label).help(format!(
                "report on it: [[progress]] with recommendation = {}; or say when it was signed off: signed_off = \"…\"",
                one.number.typed()
            )));
        }
        let closed = update
            .progress
            .iter()
            .filter(|one| one.signed_off.is_some() || one.has_ended());
        signed_off.extend(closed.map(|one| &one.recommendation));
    }
    remarks
}
