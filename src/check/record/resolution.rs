//! A record that does not say what was resolved.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{DecisionKey, Spot, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NoResolution,
    explanation: Explanation {
        what: "The record of the decision does not say what was resolved. It has no “RESOLVED that …”, no \
               “RECOMMENDED that …” for what goes to Council, and no “agreed that …”.",
        why: "Regulation 12(2)(a) of SI 2012/2089 requires a record of the decision itself. That a report was \
              considered is not yet a decision. https://www.legislation.gov.uk/uksi/2012/2089/regulation/12",
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
    let spot = Spot::Decision(DecisionKey::Record);
    vec![
        Remark::new(spot, "the record does not say what was resolved")
            .help("add the sentence of the minutes: **RESOLVED** that the recommendations be accepted")
            .help("where the decision was for Council: **RECOMMENDED** to Council that …"),
    ]
}

/// Whether the words say that something was decided. What the committee agreed or recommended is not a decision of
/// Cabinet, and “resolved” can also mean that an issue was settled.
fn resolves(words: &[Word<'_>]) -> bool {
    let small = words.iter().map(|word| word.bare().to_lowercase());
    let small: Vec<String> = small.filter(|word| !word.is_empty()).collect();
    small.iter().enumerate().any(|(index, word)| {
        let at = |index: Option<usize>| index.and_then(|index| small.get(index));
        let before = at(index.checked_sub(1)).map_or("", String::as_str);
        let after = at(index.checked_add(1)).map_or("", String::as_str);
        let was = matches!(before, "were" | "was" | "is" | "are" | "be" | "been");
        match word.as_str() {
            "resolved" => !was || matches!(after, "that" | "to"),
            "recommended" => before != "committee" && (!was || matches!(after, "that" | "to")),
            "agreed" | "approved" | "accepted" | "endorsed" | "adopted" | "decided" => {
                let decides = matches!(before, "cabinet" | "council" | "members") || was;
                let what = matches!(after, "that" | "to" | "the" | "all" | "these");
                before != "committee" && (decides || what)
            }
            _ => false,
        }
    })
}

#[cfg(test)]
mod tests {
    use super::resolves;
    use crate::model::RichText;

    #[test]
    fn what_cabinet_decided_has_many_forms() {
        let resolves = |words: &str| resolves(&RichText::parse(words).expect("a text").words());
        for words in [
            "**RESOLVED** that the recommendations be accepted.",
            "RECOMMENDED to Council that the strategy be adopted.",
            "It was RECOMMENDED to Council that the strategy be adopted.",
            "It was RESOLVED to accept the recommendations.",
            "AGREED – that the action plan be noted.",
            "Cabinet approved the recommendations as follows:",
            "Cabinet accepted all recommendations.",
            "The recommendations were approved.",
            "It was agreed that the review be welcomed.",
        ] {
            assert!(resolves(words), "{words}");
        }
        for words in [
            "The Committee recommend that the Council takes action.",
            "The Committee recommended that the Council takes action.",
            "The Committee agreed that its report should go to Cabinet.",
            "Several issues were resolved at officer level.",
            "Progress against the agreed action plan was reported.",
        ] {
            assert!(!resolves(words), "{words}");
        }
    }
}
