//! `scrutineer schema`: what an editor needs to know about each kind of file.

use super::arguments::{Reporting, SchemaArguments};
use super::{Outcome, report};
use crate::diagnostic::{Findings, count};
use crate::schema;

/// Writes the schemas.
pub fn run(arguments: &SchemaArguments) -> Outcome {
    let folder = arguments.output.display();
    let mut findings = Findings::new();
    let written = schema::write(&arguments.output, &arguments.templates, &mut findings);
    // The schemas are right without the fields of a council whose file is not.
    Reporting::PEOPLE.findings(&findings.only_errors());
    match written {
        Ok((all, changed)) => {
            report::print(&format!(
                "{} in {folder} ({} new or changed).\n",
                count(all, "schema"),
                count(changed, "file")
            ));
            Outcome::Done
        }
        Err(fault) => {
            report::failure(&format!(
                "the schemas cannot be written to {folder}: {fault}"
            ));
            Outcome::Failed
        }
    }
}
