//! A record that does not say what was resolved.

use super::super::{Remark, Rule, Subject};
use crate::diagnostic::{Explanation, Severity};
use crate::model::{Origin, Spot, Word};

/// The rule.
pub(in crate::check) const RULE: Rule = Rule {
    severity: Severity::Warning,
    explanation: Explanation {
        code: "no-resolution",
        what: "The record of the decision does not say what was resolved. It has no “RESOLVED that …”, no “RECOMMENDED \
               that …” for what goes to Council, and no “agreed that …”.",
        why: "Regulation 12(2)(a) of SI 2012/2089 wants a record of the decision itself. That a report was considered \
              is not yet a decision. https://www.legislation.gov.uk/uksi/2012/2089/regulation/12",
        bad: "record = \"Consideration was given to a report of the Select Committee.\"",
        good: "record = \"\"\"\n\
               Consideration was given to a report of the Select Committee.\n\n\
               **RESOLVED** that the recommendations be accepted as follows:\n\
               \"\"\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let Some(decision) = &subject.review.decision else {
        return Vec::new();
    };
    if resolves(&decision.record.words()) {
        return Vec::new();
    }
    let spot = Spot::new(Origin::Decision).key("record");
    vec![
        Remark::new(spot, "the record does not say what was resolved")
            .help("add the sentence of the minutes: **RESOLVED** that the recommendations be accepted")
            .help("where the decision was for Council: **RECOMMENDED** to Council that …"),
    ]
}

fn resolves(words: &[Word<'_>]) -> bool {
    let small: Vec<String> = words
        .iter()
        .map(|word| word.bare().to_lowercase())
        .collect();
    small
        .iter()
        .enumerate()
        .any(|(index, word)| match word.as_str() {
            "resolved" | "recommended" => true,
            "agreed" | "approved" | "decided" => small
                .get(index + 1)
                .is_some_and(|next| next == "that" || next == "to"),
            _ => false,
        })
}
