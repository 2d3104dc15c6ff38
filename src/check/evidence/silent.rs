//! A grade with nothing said about it at all.

use crate::check::placeholder::reports_nothing;
use crate::check::report::Report;
use crate::check::{Remark, Rule, Subject};
use crate::diagnostic::{Code, Explanation};
use crate::model::{BuiltInField, Grade, ProgressKey, RichText};

/// The rule.
pub(crate) const RULE: Rule = Rule {
    code: Code::NothingReported,
    explanation: Explanation {
        what: "An update grades a recommendation and says nothing about it: there is no evidence, no explanation and \
               no reason. Where the grade says “achieved” it is reported as achieved-without-evidence.",
        why: "“Progress updates must be detailed, evidencing what has taken place regarding each recommendation” \
              says the council's own paper. A grade alone leaves members nothing to ask about.",
        bad: "evidence = \"\"\n\
              proposed = \"On-Track\"",
        good: "evidence = \"Two of the three workshops have been held.\"\n\
               proposed = \"On-Track\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    if !subject.council.fields.asks_for(BuiltInField::Evidence) {
        return Vec::new();
    }
    Report::all(subject.review)
        .filter(|report| !report.progress.is_graded(Grade::is_end))
        .filter(|report| {
            let progress = report.progress;
            let said = [
                progress.evidence.as_ref(),
                progress.explanation.as_ref(),
                progress.reason.as_ref(),
            ];
            said.into_iter()
                // "Awaiting response???" is not finished, and is reported as that.
                .all(|text| text.is_none_or(|text| reports_nothing(text) && !is_open(text)))
        })
        .map(|report| {
            let number = &report.recommendation.number;
            let message = match report.progress.standing() {
                Some(standing) => format!(
                    "{called} is graded “{}”, and nothing is said about it",
                    standing.typed,
                    called = number.called()
                ),
                None => format!(
                    "{called} is in the update, and nothing is said about it",
                    called = number.called()
                ),
            };
            let of_all = match report.progress.standing() {
                Some(_) => "are graded, and nothing is said about them",
                None => "are in the update, and nothing is said about them",
            };
            Remark::new(report.spot(ProgressKey::Evidence), message)
                .of_all(of_all)
                .help("say what has been done so far: evidence = \"…\"")
                .fill(report.spot(ProgressKey::Evidence), "evidence = \"…\"")
        })
        .collect()
}

/// Whether a word and the author's own question about it are in the text.
fn is_open(text: &RichText) -> bool {
    let source = text.source();
    source.contains("???") && source.contains(char::is_alphabetic)
}
