//! `scrutineer check`: everything that is wrong, and nothing written.

use super::arguments::CheckArguments;
use super::{Outcome, environment, report, sources};
use crate::build::check;
use crate::diagnostic::{Findings, count};

/// Checks everything, or what was asked for.
pub fn run(arguments: &CheckArguments) -> Outcome {
    environment::join_workers();
    let reporting = arguments.reporting;
    let mut findings = Findings::new();
    let today = arguments.as_of.unwrap_or_else(environment::today);
    let folders = arguments.sources.folders();
    let publishable = match check(&folders, &arguments.only, today, &mut findings) {
        Ok(publishable) => publishable,
        Err(unknown) => {
            report::failure(&unknown.to_string());
            return Outcome::Failed;
        }
    };
    let is_refused = reporting.strictness().stops(&findings);
    let warnings = findings.warnings();
    let has_errors = findings.has_errors();
    if arguments.show_allowed {
        findings.append(publishable.allowed);
    }
    match (arguments.rule, arguments.quiet) {
        (Some(rule), _) => reporting.findings(&findings.only(|finding| finding.code() == rule)),
        (None, true) => reporting.findings(&findings.only_errors()),
        (None, false) => reporting.findings(&findings),
    }
    if is_refused {
        match has_errors {
            // The rules judge what can be published, and a review with an error cannot.
            true => reporting.outcome(
                "Warnings about a review with an error are reported once the error is fixed.",
            ),
            false => {
                let stopped = count(warnings, "warning");
                reporting.outcome(&format!(
                    "With --strict, publication is stopped by {stopped}."
                ));
            }
        }
        return Outcome::Refused;
    }
    let verdict = match warnings {
        0 => "Nothing is wrong",
        _ => "Nothing stops publication",
    };
    reporting.outcome(&format!(
        "{verdict}: {} of {} can be published.",
        count(publishable.papers, "paper"),
        sources(publishable.reviews, publishable.meetings)
    ));
    Outcome::Done
}
