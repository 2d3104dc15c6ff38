//! `scrutineer status`: where every review stands, the most urgent first.

mod human;
mod json;
mod row;

use super::arguments::{Reporting, StatusArguments, StatusFormat};
use super::{Outcome, environment};
use crate::council;
use crate::diagnostic::Findings;
use crate::files::Files;
use crate::reviews;
use row::Row;

/// Shows where the reviews stand. One that cannot be read is told of, and the others are shown all the same.
pub fn run(arguments: &StatusArguments) -> Outcome {
    let mut findings = Findings::new();
    // Nothing is printed in the council's fonts here.
    let any = |_: char| true;
    let file = arguments.templates.join("council.toml");
    let council = council::read(&file, &any, &mut findings);
    let scale = council.as_ref().map(|council| &council.scale);
    let library = reviews::read(
        &Files::on_disk(),
        &arguments.reviews,
        scale,
        &any,
        &mut findings,
    );
    Reporting::PEOPLE.findings(&findings);
    if let Some(council) = &council {
        let day = arguments.as_of.unwrap_or_else(environment::today);
        let mut rows: Vec<Row<'_>> = library
            .reviews
            .iter()
            .map(|review| Row::new(review, day, council))
            .collect();
        rows.sort_by(Row::by_urgency);
        match arguments.format {
            StatusFormat::Human => println!("{}", human::table(&rows, day)),
            StatusFormat::Json => println!("{}", json::object(&rows, day)),
        }
    }
    match findings.has_errors() {
        true => Outcome::Refused,
        false => Outcome::Done,
    }
}
