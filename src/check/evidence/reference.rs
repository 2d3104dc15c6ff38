//! A reference to a recommendation that the review does not have.

use crate::check::text::LongText;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{RecommendationNumber, Review, Word};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::BrokenReference,
    explanation: Explanation {
        what: "A text names a recommendation that the review does not have. In papers the words “see recommendation \
               6” become a link, and this one would lead nowhere.",
        why: "Recommendations keep their numbers for life, so a reference that leads nowhere is a mistake, or was \
              copied from another review.",
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

fn remarks(review: &Review, text: &LongText<'_>) -> Vec<Remark> {
    let remark = |word: &Word<'_>, number: usize| {
        let known = i64::try_from(number)
            .ok()
            .and_then(|number| RecommendationNumber::new(number).ok());
        if known.is_some_and(|number| review.recommendations.get(&number).is_some()) {
            return None;
        }
        let message = format!(
            "{} mentions recommendation {number}, which the review does not have",
            text.name()
        );
        let spot = text.spot.clone().within(text.text, word.range.clone());
        Some(Remark::new(spot, message).help(format!(
            "its recommendations are numbered 1 to {}",
            review.recommendations.len()
        )))
    };
    let mut remarks = Vec::new();
    for (index, word) in text.words.iter().enumerate() {
        let after = text.words.get(index + 1..).unwrap_or_default();
        let says = |wanted: &str| word.bare().eq_ignore_ascii_case(wanted);
        let numbered = match (says("recommendation"), says("recommendations")) {
            (true, _) => numbers(after, 1),
            (_, true) => numbers(after, usize::MAX),
            _ => continue,
        };
        let whose = index
            .checked_sub(1)
            .and_then(|before| text.words.get(before));
        if whose.is_some_and(|whose| is_owner(&whose.text)) {
            continue;
        }
        let last = numbered.last().map_or(0, |(place, _)| place + 1);
        if !is_of_another(after.get(last..).unwrap_or_default()) {
            let numbered = numbered.into_iter();
            remarks
                .extend(numbered.filter_map(|(place, number)| remark(after.get(place)?, number)));
        }
    }
    remarks
}

/// The numbers that words begin with, and the index of each: "2, 4 and 6".
fn numbers(words: &[Word<'_>], most: usize) -> Vec<(usize, usize)> {
    let mut numbers = Vec::new();
    let mut goes_on = true;
    for (place, word) in words.iter().enumerate() {
        match word.bare().parse() {
            Ok(number) if goes_on && numbers.len() < most => {
                numbers.push((place, number));
                goes_on = word.text.ends_with(',');
            }
            Err(_) if !numbers.is_empty() && matches!(&*word.text, "and" | "or" | "&" | "to") => {
                goes_on = true;
            }
            _ => break,
        }
    }
    numbers
}

/// "Ofsted's": a word that says the recommendation is from elsewhere. Those of this review are the committee's.
fn is_owner(word: &str) -> bool {
    let owner = ["'s", "’s"].iter().find_map(|of| word.strip_suffix(of));
    owner.is_some_and(|owner| !matches!(owner, "Committee" | "committee" | "review" | "Review"))
}

/// "of the Francis report": words after the number which say that the recommendation is from elsewhere.
fn is_of_another(after: &[Word<'_>]) -> bool {
    match after {
        [of, whose, ..] if &*of.text == "of" => !matches!(whose.bare(), "this" | "our"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{is_of_another, is_owner, numbers};
    use crate::model::RichText;

    #[test]
    fn several_recommendations_are_several_numbers() {
        let numbers = |words: &str, most| -> Vec<usize> {
            let text = RichText::parse(words).expect("a text");
            let found = numbers(&text.words(), most);
            found.into_iter().map(|(_, number)| number).collect()
        };
        assert_eq!(numbers("2, 4 and 6).", usize::MAX), [2, 4, 6]);
        assert_eq!(numbers("2 and 6 schools", 1), [2]);
        assert_eq!(numbers("were accepted, 4 of them", usize::MAX), [0; 0]);
    }

    #[test]
    fn an_owner_before_it_makes_it_a_recommendation_from_elsewhere() {
        assert!(is_owner("Ofsted's") && is_owner("auditor’s"));
        assert!(!is_owner("the") && !is_owner("Committee's"));
    }

    #[test]
    fn a_report_after_it_makes_it_a_recommendation_from_elsewhere() {
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
