//! Evidence that was heard before.

use super::super::report::Report;
use super::super::{Remark, Rule, Subject};
use crate::diagnostic::{Explanation, Severity};

/// The rule.
pub(in crate::check) const RULE: Rule = Rule {
    severity: Severity::Warning,
    explanation: Explanation {
        code: "repeated-evidence",
        what: "The evidence repeats the last update word for word. White space, capital letters and marks such as \
               **bold** make no difference.",
        why: "Members are asked what has happened since they last met. The same words again mean that nothing has, or \
              that nobody asked.",
        bad: "evidence = \"Talks with schools are going on.\"     # updates/2019-09.toml\n\n\
              evidence = \"Talks with schools are going on.\"     # updates/2020-03.toml",
        good: "evidence = \"Nine of eleven schools have agreed; talks with two are going on.\"",
    },
    judge,
};

fn judge(subject: &Subject<'_>) -> Vec<Remark> {
    Report::all(subject.review)
        .filter_map(|report| {
            let evidence = report.progress.evidence.as_ref()?;
            let earlier = report.earlier(subject.review).next()?;
            let before = earlier.progress.evidence.as_ref()?;
            if evidence.plain().to_lowercase() != before.plain().to_lowercase() {
                return None;
            }
            let message = format!(
                "the evidence for recommendation {} repeats the last update word for word",
                report.recommendation.number
            );
            Some(
                Remark::new(report.spot("evidence"), message)
                    .also(earlier.spot("evidence"), "it was said here")
                    .help("say what has happened since, or that nothing has"),
            )
        })
        .collect()
}
