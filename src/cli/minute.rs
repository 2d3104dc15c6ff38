//! `scrutineer minute`: the stub of the minute on an update.

use super::arguments::Reporting;
use super::file_arguments::MinuteArguments;
use super::{Outcome, report};
use crate::diagnostic::Findings;
use crate::minutes::{MinuteFault, minutes};

/// Writes the minute on an update, or on each that a meeting brings.
pub fn run(arguments: &MinuteArguments) -> Outcome {
    let mut findings = Findings::new();
    let folders = arguments.folders.folders();
    let written = minutes(&folders, &arguments.of, &arguments.output, &mut findings);
    Reporting::PEOPLE.findings(&findings.only_errors());
    match written {
        Ok(Some(minutes)) => {
            for stub in minutes.stubs {
                let files = stub.files.join(" and ");
                report::print(&format!("The minute on {} is in {files}.\n", stub.update));
            }
            let is_done = minutes.taken.is_empty();
            for file in minutes.taken {
                report::failure(&MinuteFault::Taken(file).to_string());
            }
            match is_done {
                true => Outcome::Done,
                false => Outcome::Failed,
            }
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
