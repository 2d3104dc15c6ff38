//! `scrutineer status`: where every review is, the most urgent first.

mod human;

use std::path::PathBuf;

use super::arguments::{Reporting, StatusArguments, StatusFormat};
use super::{Outcome, environment, report};
use crate::diagnostic::Findings;
use crate::files::Files;
use crate::project::{Folders, council_and_reviews};
use crate::status;

/// Shows where the reviews are. One that cannot be read is reported, and the others are shown all the same.
pub fn run(arguments: &StatusArguments) -> Outcome {
    let folders = Folders {
        reviews: arguments.reviews.clone(),
        templates: arguments.templates.clone(),
        theme: PathBuf::new(),
        files: Files::on_disk(),
    };
    let mut findings = Findings::new();
    let read = council_and_reviews(&folders, &mut findings);
    Reporting::PEOPLE.findings(&findings);
    if let Some((council, reviews)) = &read {
        let day = arguments.as_of.unwrap_or_else(environment::today);
        let statuses = status::of(reviews, council, day);
        match arguments.format {
            StatusFormat::Human => report::print(&(human::table(&statuses, day) + "\n")),
            StatusFormat::Json => report::print(&(status::json(&statuses, day) + "\n")),
        }
    }
    match findings.has_errors() {
        true => Outcome::Refused,
        false => Outcome::Done,
    }
}
