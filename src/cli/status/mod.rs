//! `scrutineer status`: where every review is, the most urgent first.

mod human;

use super::arguments::{Reporting, StatusArguments, StatusFormat};
use super::{Outcome, environment};
use crate::council;
use crate::diagnostic::Findings;
use crate::files::Files;
use crate::reviews;
use crate::status;

/// Shows where the reviews are. One that cannot be read is reported, and the others are shown all the same.
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
        let statuses = status::of(&library.reviews, council, day);
        match arguments.format {
            StatusFormat::Human => println!("{}", human::table(&statuses, day)),
            StatusFormat::Json => println!("{}", status::json(&statuses, day)),
        }
    }
    match findings.has_errors() {
        true => Outcome::Refused,
        false => Outcome::Done,
    }
}
