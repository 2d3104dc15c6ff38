//! The allowances of a review → its remarks, with those that are allowed kept separate.

use super::{RULES, Remark, ReviewRemarks, Rule};
use crate::diagnostic::{Diagnostic, Explanation, Place, Severity, nearest};
use crate::model::{Allowance, AllowanceKey, Passage, Review, Spot};

/// An allowance for a rule that does not exist.
pub const UNKNOWN_RULE: Explanation = Explanation {
    code: "unknown-rule",
    what: "An allowance names a rule that there is not. A rule is allowed by the name that stands in brackets in its \
           message; `scrutineer explain` lists them all. Only warnings and notes can be allowed, errors cannot.",
    why: "A misspelt name allows nothing, and whoever wrote it would not know.",
    bad: "[[allow]]\nrule = \"open-ended\"\nbecause = \"The committee agreed to it on 12 March\"",
    good: "[[allow]]\nrule = \"open-ended-date\"\nbecause = \"The committee agreed to it on 12 March\"",
};

/// An allowance that is not needed.
pub const IDLE_ALLOWANCE: Explanation = Explanation {
    code: "idle-allowance",
    what: "An allowance allows nothing. The rule it names finds nothing in this review, or not for the recommendation \
           it names.",
    why: "What it allowed has been mended, and the next slip of the same kind would be let through in silence.",
    bad: "[[allow]]\nrule = \"open-ended-date\"\nrecommendation = 3      # which has an exact date by now\n\
          because = \"The committee agreed to it on 12 March\"",
    good: "# nothing: the four lines are taken away",
};

/// Separates the remarks that the review allows from the others, and reports the allowances that allow nothing.
pub(super) fn apply<'r>(
    review: &Review,
    remarks: impl Iterator<Item = (&'r Rule, Remark)>,
    place: &dyn Fn(&Passage) -> Option<Place>,
) -> ReviewRemarks {
    let mut checked = ReviewRemarks::default();
    let mut used = vec![false; review.allowances.len()];
    for (rule, remark) in remarks {
        let allowance = review
            .allowances
            .iter()
            .zip(&mut used)
            .enumerate()
            .find(|(_, (allowance, _))| allows(allowance, rule, &remark));
        match allowance {
            None => checked.findings.push(remark.finding(rule, place)),
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

fn allows(allowance: &Allowance, rule: &Rule, remark: &Remark) -> bool {
    let everywhere = allowance.recommendation.is_none();
    allowance.rule.as_str() == rule.code()
        && (everywhere || allowance.recommendation == remark.recommendation())
}

fn idle_or_unknown(allowance: &Allowance) -> Diagnostic {
    let rule = &allowance.rule;
    let codes = RULES.iter().map(|rule| rule.code());
    if codes.clone().any(|code| code == rule.as_str()) {
        let message = match allowance.recommendation {
            Some(number) => format!("nothing in recommendation {number} breaks `{rule}`"),
            None => format!("nothing in this review breaks `{rule}`"),
        };
        return Diagnostic::new(Severity::Warning, IDLE_ALLOWANCE.code, message)
            .help("take this [[allow]] away");
    }
    let finding = Diagnostic::new(
        Severity::Warning,
        UNKNOWN_RULE.code,
        format!("there is no rule `{rule}` that could be allowed"),
    );
    match nearest(rule.as_str(), codes) {
        Some(meant) => finding.help(format!("did you mean `{meant}`?")),
        None => finding.help("`scrutineer explain` lists the rules"),
    }
}
