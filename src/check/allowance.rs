//! The allowances of a review → its remarks, with those that are allowed kept separate.

use super::together::together;
use super::{RULES, Remark, ReviewRemarks, Rule};
use crate::council::{Council, CouncilAllowance};
use crate::diagnostic::{Code, Diagnostic, Edit, Explanation, Place, Severity, nearest};
use crate::model::{Allowance, AllowanceKey, Passage, RecommendationNumber, Review, Spot};

/// An allowance for a rule that does not exist.
pub const UNKNOWN_RULE: Explanation = Explanation {
    what: "An [[allow]] of a review, of a meeting or of council.toml names a rule that does not exist, or an error. A rule is allowed \
           by the name in brackets in its message; `scrutineer explain` lists them all. Only warnings and notes can be \
           allowed, errors cannot.",
    why: "A misspelt name allows nothing, and the person who wrote it would not know.",
    bad: "[[allow]]\nrule = \"open-ended\"\nbecause = \"The committee agreed to it on 12 March\"",
    good: "[[allow]]\nrule = \"open-ended-date\"\nbecause = \"The committee agreed to it on 12 March\"",
};

/// An allowance that is not needed.
pub const IDLE_ALLOWANCE: Explanation = Explanation {
    what: "An [[allow]] allows nothing. The rule it names finds nothing in this review or meeting, or not for the \
           recommendation it names. One of council.toml allows nothing when its rule finds nothing in any review or meeting.",
    why: "What it allowed has been fixed, and the next mistake of the same kind would be allowed without warning.",
    bad: "[[allow]]\nrule = \"open-ended-date\"\nrecommendation = 3      # which has an exact date by now\n\
          because = \"The committee agreed to it on 12 March\"",
    good: "# nothing: the four lines are removed",
};

/// Separates the remarks that the review allows from the others, and reports the allowances that allow nothing.
pub(super) fn apply<'r>(
    review: &Review,
    council: &Council,
    remarks: impl Iterator<Item = (&'r Rule, Remark)>,
    place: &dyn Fn(&Passage) -> Option<Place>,
) -> ReviewRemarks {
    let mut checked = ReviewRemarks::default();
    let mut used = vec![false; review.allowances.len()];
    let mut kept = Vec::new();
    for (rule, remark) in remarks {
        let allowance = review
            .allowances
            .iter()
            .zip(&mut used)
            .enumerate()
            .find(|(_, (allowance, _))| allows(review, allowance, rule, &remark));
        match allowance {
            None => match council.allowance(rule.code) {
                Some(allowance) => {
                    let finding = remark.finding(rule, place);
                    checked.allowed.push(allowance.allowed(finding));
                }
                None => kept.push((rule, remark)),
            },
            Some((index, (allowance, used))) => {
                *used = true;
                let mut finding = remark
                    .finding(rule, place)
                    .help(format!("allowed, because: {}", allowance.because));
                if let Some(place) = place(&spot(index, AllowanceKey::Because)) {
                    finding = finding.also(place, "allowed here");
                }
                checked.allowed.push(finding);
            }
        }
    }
    let kept = together(review, kept).into_iter();
    let kept = kept.map(|(rule, remark)| remark.finding(rule, place));
    checked.findings.extend(kept);
    let idle = review.allowances.iter().zip(used).enumerate();
    for (index, (allowance, used)) in idle {
        if !used {
            let finding = idle_or_unknown(allowance);
            let place = place(&spot(index, AllowanceKey::Rule));
            checked.findings.push(match place {
                Some(place) => finding.at(place),
                None => finding,
            });
        }
    }
    checked
}

fn spot(index: usize, key: AllowanceKey) -> Passage {
    Spot::Allowance(index, key).into()
}

fn allows(review: &Review, allowance: &Allowance, rule: &Rule, remark: &Remark) -> bool {
    // What is allowed for a recommendation is allowed for its parts.
    let is_for = |number: &RecommendationNumber| {
        let about = remark.recommendation();
        about.is_some_and(|about| {
            about == number || review.recommendations.whole_of(about) == Some(number)
        })
    };
    Code::parse(allowance.rule.as_str()) == Some(rule.code)
        && allowance.recommendation.as_ref().is_none_or(is_for)
}

fn idle_or_unknown(allowance: &Allowance) -> Diagnostic {
    let typed = &allowance.rule;
    let code = Code::parse(typed.as_str());
    if RULES.iter().any(|rule| Some(rule.code) == code) {
        let message = match &allowance.recommendation {
            Some(number) => format!(
                "nothing in {called} breaks `{typed}`",
                called = number.called()
            ),
            None => format!("nothing in this review breaks `{typed}`"),
        };
        return Diagnostic::warning(Code::IdleAllowance, message).help("remove this [[allow]]");
    }
    if code.is_some_and(|code| code.severity() == Severity::Error) {
        let message = format!("`{typed}` is an error, and errors cannot be allowed");
        return Diagnostic::warning(Code::UnknownRule, message).help("remove this [[allow]]");
    }
    let message = format!("there is no rule `{typed}` that can be allowed");
    let finding = Diagnostic::warning(Code::UnknownRule, message);
    match nearest(typed.as_str(), RULES.iter().map(|rule| rule.code.name())) {
        Some(meant) => finding
            .help(format!("did you mean `{meant}`?"))
            .typed(Edit::Instead(format!("\"{meant}\""))),
        None => finding.help("`scrutineer explain` lists the rules"),
    }
}

/// What to say of a council's allowances that have allowed none of these findings.
pub fn idle_in_council<'f>(
    council: &Council,
    allowed: impl Iterator<Item = &'f Diagnostic> + Clone,
) -> Vec<Diagnostic> {
    let is_idle = |allowance: &&CouncilAllowance| {
        let mut allowed = allowed.clone();
        !allowed.any(|finding| allowance.has_allowed(finding))
    };
    let idle = council.allowances.iter().filter(is_idle);
    idle.map(|allowance| {
        let message = format!("no review breaks `{}`", allowance.rule);
        Diagnostic::warning(Code::IdleAllowance, message)
            .at(allowance.place.clone())
            .help("remove this [[allow]]")
    })
    .collect()
}
