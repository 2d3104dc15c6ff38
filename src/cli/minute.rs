//! `scrutineer minute`: the stub of the minute on an update.

use super::arguments::Reporting;
use super::file_arguments::MinuteArguments;
use super::{Outcome, report};
use crate::diagnostic::Findings;
use crate::minutes::minutes;

/// Writes the minute on an update, or on each that a meeting brings.
pub fn run(arguments: &MinuteArguments) -> Outcome {
    let mut findings = Findings::new();
    let folders = arguments.folders.folders();
    let written = minutes(&folders, &arguments.of, &arguments.output, &mut findings);
    Reporting::PEOPLE.findings(&findings.only_errors());
    match written {
        Ok(Some(stubs)) => {
            for stub in stubs {
                let files = stub.files.join(" and ");
                report::print(&format!("The minute on {} is in {files}.\n", stub.update));
            }
            Outcome::Done
        }
        Ok(None) => {
            report::say("No minute was written.\n");
            Outcome::Refused
        }
        Err(fault) => {
            report::failure(&fault.to_string());
            Outcome::Failed
        }
    }
}
