//! `scrutineer schema`: what an editor needs to know about each kind of file.

use super::arguments::SchemaArguments;
use super::{Outcome, report};
use crate::diagnostic::count;
use crate::output::{OutputFault, Staged};
use crate::schema;

/// Writes the schemas.
pub fn run(arguments: &SchemaArguments) -> Outcome {
    let folder = arguments.output.display();
    match write(arguments) {
        Ok((all, changed)) => {
            println!(
                "{} in {folder} ({} new or changed).",
                count(all, "schema"),
                count(changed, "file")
            );
            Outcome::Done
        }
        Err(error) => {
            report::failure(&format!(
                "the schemas cannot be written to {folder}: {error}"
            ));
            Outcome::Failed
        }
    }
}

fn write(arguments: &SchemaArguments) -> Result<(usize, usize), OutputFault> {
    let schemas = schema::all();
    let staged = Staged::new(&arguments.output)?;
    for schema in &schemas {
        staged.write(&schema.name, schema.text.as_bytes())?;
    }
    Ok((schemas.len(), staged.publish()?))
}
