//! Words that lead to a recommendation which there is not.

use super::super::text::Text;
use super::super::{Remark, Rule, Subject};
use crate::diagnostic::{Explanation, Severity};
use crate::model::Review;

/// The rule.
pub(in crate::check) const RULE: Rule = Rule {
    severity: Severity::Warning,
    explanation: Explanation {
        code: "broken-reference",
        what: "A text names a recommendation that the review does not have. In papers the words “see recommendation 6” \
               become a link, and this one would lead nowhere.",
        why: "Recommendations keep their numbers for life, so a reference that leads nowhere is a slip, or was copied \
              from another review.",
        bad: "action = \"Via Behaviour statement (see recommendation 60)\"",
        good: "action = \"Via Behaviour statement (see recommendation 6)\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let review = subject.review;
    subject
        .texts
        .iter()
        .flat_map(|text| remarks(review, text))
        .collect()
}

fn remarks(review: &Review, text: &Text<'_>) -> Vec<Remark> {
    let pairs = text.words.iter().zip(text.words.iter().skip(1));
    pairs
        .filter(|(word, _)| word.bare().eq_ignore_ascii_case("recommendation"))
        .filter_map(|(_, next)| {
            let number: usize = next.bare().parse().ok()?;
            if (1..=review.recommendations.len()).contains(&number) {
                return None;
            }
            let message = format!(
                "{} speaks of recommendation {number}, which the review does not have",
                text.name()
            );
            let spot = text.spot.clone().within(text.text, next.range.clone());
            Some(Remark::new(spot, message).help(format!(
                "its recommendations are numbered 1 to {}",
                review.recommendations.len()
            )))
        })
        .collect()
}
