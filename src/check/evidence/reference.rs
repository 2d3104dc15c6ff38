//! Words that lead to a recommendation which there is not.

use super::super::text::Text;
use super::super::{Remark, Rule, Subject};
use crate::diagnostic::{Explanation, Severity};
use crate::model::{Review, Word};

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
        .enumerate()
        .filter(|(_, (word, _))| word.bare().eq_ignore_ascii_case("recommendation"))
        .filter(|(index, _)| !is_of_another(text.words.get(index + 2..).unwrap_or_default()))
        .filter_map(|(_, (_, next))| {
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

/// "of the Francis report": what follows the number of somebody else's recommendation.
fn is_of_another(after: &[Word<'_>]) -> bool {
    match after {
        [of, whose, ..] if &*of.text == "of" => !matches!(whose.bare(), "this" | "our"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::is_of_another;
    use crate::model::RichText;

    #[test]
    fn a_recommendation_of_another_report_is_none_of_ours() {
        let of_another = |words: &str| {
            let text = RichText::parse(words).expect("a text");
            is_of_another(&text.words())
        };
        assert!(of_another("of the Francis report"));
        assert!(of_another("of another review"));
        assert!(!of_another("of this review"));
        assert!(!of_another("was accepted"));
    }
}
