//! `scrutineer schema`: what an editor needs to know about each kind of file.

use super::arguments::SchemaArguments;
use super::{Outcome, report};
use crate::diagnostic::count;
use crate::schema;

/// Writes the schemas.
pub fn run(arguments: &SchemaArguments) -> Outcome {
    let folder = arguments.output.display();
    match schema::write(&arguments.output) {
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
