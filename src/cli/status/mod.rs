//! `scrutineer status`: where every review is, the most urgent first.

mod human;
mod late;
mod meeting;

use std::path::PathBuf;

use super::arguments::{Reporting, StatusArguments, StatusFormat};
use super::{Outcome, environment, report};
use crate::diagnostic::Findings;
use crate::files::Files;
use crate::project::{CouncilReviews, Folders, council_and_reviews, meetings_in_short};
use crate::status::{self, HEADINGS, NextMeeting, ReviewStatus, Wanted, rows};

/// Shows where the reviews are. One that cannot be read is reported, and the others are shown all the same: it is named below them.
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
    if let Some(read) = &read {
        let CouncilReviews {
            council,
            reviews,
            unread,
        } = read;
        let day = arguments.as_of.unwrap_or_else(environment::today);
        let wanted = Wanted {
            committee: arguments.committee.clone(),
            officer: arguments.officer.clone(),
            overdue: arguments.overdue,
        };
        let statuses = status::of(reviews, council, day);
        // A review that cannot be read may have the name.
        let unknown = wanted.unknown(&statuses).filter(|_| !findings.has_errors());
        if let Some(unknown) = unknown {
            report::failure(&unknown.to_string());
            return Outcome::Failed;
        }
        let statuses = wanted.of(statuses);
        let columns = environment::columns().unwrap_or(human::COLUMNS);
        let text = match arguments.format {
            StatusFormat::Human if arguments.overdue => {
                let officer = arguments.officer.as_deref();
                late::table(&statuses, unread, day, columns, officer)
            }
            StatusFormat::Human => {
                let meetings = meetings_in_short(&folders);
                let next = NextMeeting::all(&meetings, &statuses, council, day);
                human::table(&statuses, unread, day, columns) + &meeting::lines(&next)
            }
            StatusFormat::Json => status::json(&statuses, unread, day),
            StatusFormat::Csv => csv(&statuses, unread, arguments.overdue),
        };
        report::print(&(text.trim_end().to_owned() + "\n"));
    }
    match findings.has_errors() {
        true => Outcome::Refused,
        false => Outcome::Done,
    }
}

/// Comma-separated values with a line of headings, as RFC 4180 has them.
fn csv(statuses: &[ReviewStatus<'_>], unread: &[String], overdue_only: bool) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing into memory does not fail, and every row has as many cells as there are headings.
    let _ = writer.write_record(HEADINGS);
    for row in rows(statuses, unread, overdue_only) {
        let _ = writer.write_record(row);
    }
    let bytes = writer.into_inner().unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}
