//! `scrutineer check`: everything that is wrong, and nothing written.

use super::arguments::CheckArguments;
use super::{Outcome, environment};
use crate::build::check;
use crate::diagnostic::{Findings, count};

/// Checks everything.
pub fn run(arguments: &CheckArguments) -> Outcome {
    environment::join_workers();
    let reporting = arguments.reporting;
    let mut findings = Findings::new();
    let today = arguments.as_of.unwrap_or_else(environment::today);
    let publishable = check(&arguments.sources.folders(), today, &mut findings);
    if arguments.show_allowed {
        findings.extend(publishable.allowed);
    }
    reporting.findings(&findings);
    if reporting.strictness().stops(&findings) {
        // The rules judge what can be published, and a review with an error cannot.
        if findings.has_errors() {
            reporting.outcome(
                "Warnings about a review with an error are reported once the error is fixed.",
            );
        }
        return Outcome::Refused;
    }
    let verdict = match findings.warnings() {
        0 => "Nothing is wrong",
        _ => "Nothing stops publication",
    };
    reporting.outcome(&format!(
        "{verdict}: {} of {} can be published.",
        count(publishable.papers, "paper"),
        count(publishable.reviews, "review")
    ));
    Outcome::Done
}
