//! Parts of a record that the law asks for, left blank.

use crate::check::placeholder::awaits;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecisionKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::BlankInRecord,
    explanation: Explanation {
        what: "A part of the decision record that the law asks for is blank. These are the reasons, the alternatives \
               considered and rejected, and the dispensations. Where there were none, the record says so. A part that \
               your council's records do not have has no label in council.toml, and is not asked for.",
        why: "Regulation 12(2) of SI 2012/2089 requires a record to include the decision and its date, the reasons, \
              any alternatives considered and rejected, any conflict of interest declared, and any dispensation \
              granted for it. A blank leaves open whether there was none or it was forgotten. \
              https://www.legislation.gov.uk/uksi/2012/2089/regulation/12",
        bad: "alternatives = \"\"",
        good: "alternatives = \"None\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let Some(decision) = &subject.review.decision else {
        return Vec::new();
    };
    let parts = [
        (
            DecisionKey::Reasons,
            "reasons for the decision",
            &decision.reasons,
        ),
        (
            DecisionKey::Alternatives,
            "alternatives considered and rejected",
            &decision.alternatives,
        ),
        (
            DecisionKey::Dispensations,
            "dispensations",
            &decision.dispensations,
        ),
    ];
    parts
        .into_iter()
        .filter(|(key, _, text)| {
            let words = &subject.council.cabinet_decision;
            words.prints(key.name()) && text.as_ref().is_none_or(awaits)
        })
        .map(|(key, words, _)| {
            let (message, advice, line) = match &key {
                DecisionKey::Reasons => (
                    format!("the record gives no {words}"),
                    "give them",
                    "reasons = \"…\"".to_owned(),
                ),
                _ => (
                    format!("the record says nothing about {words}"),
                    "if there were none, say so",
                    format!("{} = \"None\"", key.name()),
                ),
            };
            let spot = Spot::Decision(key);
            Remark::new(spot.clone(), message)
                .help(format!("{advice}: {line}"))
                .fill(spot, line)
        })
        .collect()
}
