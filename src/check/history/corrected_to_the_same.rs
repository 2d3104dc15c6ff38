//! A correction whose words before it are those after it.

use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{CorrectionKey, Spot};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::CorrectionWithoutChange,
    explanation: Explanation {
        what: "The words of a correction are the same in `before` and in `after`. Bold, links and line breaks make no \
               difference: they are no words.",
        why: "Readers look there for the words that changed, and would find none.",
        bad: "[[correction]]\n\
              date = \"3 March 2026\"\n\
              text = \"The grade was put right.\"\n\
              before = \"Recommendation 4 is On-Track.\"\n\
              after = \"Recommendation 4 is On-Track.\"",
        good: "[[correction]]\n\
               date = \"3 March 2026\"\n\
               text = \"The grade was put right.\"\n\
               before = \"Recommendation 4 is Achieved.\"\n\
               after = \"Recommendation 4 is On-Track.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let all = subject.review.all_corrections();
    let same = all.filter_map(|(paper, index, one)| {
        let words = one.changed.as_ref()?;
        if words.before.plain() != words.after.plain() {
            return None;
        }
        let spot = |key| Spot::Correction(paper.clone(), index, key);
        let message = "`after` says the same words as `before`".to_owned();
        let remark = Remark::new(spot(CorrectionKey::After), message)
            .also(spot(CorrectionKey::Before), "these are the words before")
            .help("write the words that were published, and those that are there now, or leave out both");
        Some(remark)
    });
    same.collect()
}
