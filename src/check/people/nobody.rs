//! A responsibility that no person or post has.

use crate::check::placeholder::TO_BE;
use crate::check::report::plan_spot;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::PlanKey;

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NobodyResponsible,
    explanation: Explanation {
        what: "A recommendation has nobody responsible for it. Its responsibility is still to be confirmed, vacant, or \
               a dash.",
        why: "Each action has an owner, who is asked for the evidence. Without one nobody is asked.",
        bad: "responsibility = \"TBC\"",
        good: "responsibility = \"Head of Inclusion\"",
    },
    judge,
};

/// Words that mean nobody when there are no others.
const NOBODY: [&str; 12] = [
    "",
    "none",
    "nobody",
    "no one",
    "noone",
    "no-one",
    "unassigned",
    "unallocated",
    "unknown",
    "n/a",
    "na",
    "not applicable",
];

/// Words that mean nobody anywhere in the text.
const OPEN: [&str; 6] = ["tbc", "tba", "tbd", "vacant", "vacancy", "unfilled"];

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    let recommendations = subject.review.recommendations.iter();
    recommendations
        .filter(|one| is_nobody(&one.responsibility.plain()))
        .map(|one| {
            let message = format!("nobody is responsible for recommendation {}", one.number);
            Remark::new(plan_spot(one, PlanKey::Responsibility), message)
                .help("name a post or a person: responsibility = \"Head of Inclusion\"")
        })
        .collect()
}

fn is_nobody(responsibility: &str) -> bool {
    let words = responsibility.to_lowercase();
    let all = words.trim_matches(|letter: char| !letter.is_alphanumeric());
    let each: Vec<&str> = words
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    let to_be = each
        .windows(3)
        .any(|three| matches!(three, ["to", "be", what] if TO_BE.contains(what)));
    NOBODY.contains(&all) || to_be || each.iter().any(|word| OPEN.contains(word))
}

#[cfg(test)]
mod tests {
    use super::is_nobody;

    #[test]
    fn nobody_has_many_names() {
        for words in [
            "TBC",
            "–",
            "?",
            "Vacant (Head of Inclusion)",
            "To be confirmed",
            "N/A",
            "Officer, tbc",
        ] {
            assert!(is_nobody(words), "{words}");
        }
        for words in [
            "DCS",
            "Scrutiny Committee",
            "SEN & Engagement/EIS/DCS",
            "No Limits Team",
            "NA Smith",
        ] {
            assert!(!is_nobody(words), "{words}");
        }
    }
}
