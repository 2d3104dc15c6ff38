//! `scrutineer new`: a file with everything in it that is known already.

use super::arguments::Reporting;
use super::file_arguments::{NewArguments, NewKind};
use super::{Outcome, report};
use crate::diagnostic::Findings;
use crate::scaffold::{NewFile, create};

/// Begins a file.
pub fn run(arguments: &NewArguments) -> Outcome {
    let wanted = match &arguments.kind {
        NewKind::Review { name, .. } => NewFile::Review(name.clone()),
        NewKind::Decision { review, .. } => NewFile::Decision(review.clone()),
        NewKind::Update { review, date, .. } => NewFile::Update {
            review: review.clone(),
            date: date.clone(),
        },
        NewKind::Meeting { name, .. } => NewFile::Meeting(name.clone()),
    };
    let mut findings = Findings::new();
    let folders = arguments.kind.folders();
    let created = create(&folders, &wanted, &mut findings);
    Reporting::PEOPLE.findings(&findings.only_errors());
    match created {
        Ok(Some(created)) => {
            report::print(&format!(
                "Wrote {}. To see what is still to be typed: scrutineer check {}\n",
                created.file, created.name
            ));
            for note in created.notes {
                report::say(&format!("note: {note}\n"));
            }
            Outcome::Done
        }
        Ok(None) => {
            report::say("Nothing was written.\n");
            Outcome::Refused
        }
        Err(fault) => {
            report::failure(&fault.to_string());
            Outcome::Failed
        }
    }
}
