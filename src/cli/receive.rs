//! `scrutineer receive`: the answers of officers, put into the update.

use std::path::Path;

use super::arguments::Reporting;
use super::form_arguments::ReceiveArguments;
use super::{Outcome, environment, report};
use crate::diagnostic::{Findings, count};
use crate::forms::{AnswerOutcome, Preference, ReceivedFile, receive};
use crate::project::{Folders, Project};

/// Puts each file into its update.
pub fn run(arguments: &ReceiveArguments) -> Outcome {
    environment::join_workers();
    let mut findings = Findings::new();
    let folders = arguments.sources.folders();
    let Some(project) = Project::read(&folders, &mut findings) else {
        Reporting::PEOPLE.findings(&findings.only_errors());
        return Outcome::Refused;
    };
    let preference = match (arguments.take_answer, arguments.keep) {
        (true, _) => Preference::Answer,
        (false, true) => Preference::File,
        (false, false) => Preference::Neither,
    };
    let mut outcome = Outcome::Done;
    for file in &arguments.answers {
        match received(file, (&project, &folders), preference) {
            Ok(true) => {}
            Ok(false) if outcome == Outcome::Done => outcome = Outcome::Refused,
            Ok(false) => {}
            Err(sentence) => {
                report::failure(&sentence);
                outcome = Outcome::Failed;
            }
        }
    }
    outcome
}

/// Whether every answer of a file was taken, or a sentence on why none could be.
fn received(
    file: &Path,
    (project, folders): (&Project, &Folders),
    preference: Preference,
) -> Result<bool, String> {
    let mut findings = Findings::new();
    let received = receive(file, (project, folders), preference, &mut findings);
    Reporting::PEOPLE.findings(&findings.only_errors());
    let received = received.map_err(|fault| format!("{}: {fault}", file.display()))?;
    if let Some(received) = &received {
        report::print(&said(file, received));
    }
    Ok(received.is_some() && !findings.has_errors())
}

/// What came of the answers of a file, in short.
fn said(file: &Path, received: &ReceivedFile) -> String {
    let mut text = format!("{}: {}", file.display(), received.officer);
    if !received.contact.is_empty() {
        text += &format!(" ({})", received.contact);
    }
    text.push('\n');
    for (outcome, words) in [
        (AnswerOutcome::Written, "written"),
        (AnswerOutcome::WrittenUngraded, "written without a grade"),
        (AnswerOutcome::AlreadyThere, "there already"),
        (AnswerOutcome::Unanswered, "not answered yet"),
        (AnswerOutcome::Kept, "kept as the file has it"),
        (AnswerOutcome::Refused, "refused"),
    ] {
        let numbers = received
            .outcomes
            .iter()
            .filter(|(_, came)| *came == outcome);
        let numbers: Vec<&str> = numbers.map(|(number, _)| number.as_str()).collect();
        if !numbers.is_empty() {
            text += &format!("  {words}: {}\n", numbers.join(", "));
        }
    }
    let written = received.outcomes.iter();
    let written = written.filter(|(_, came)| came.is_written());
    match written.count() {
        0 => text += &format!("{} is as it was.\n", received.update.display()),
        number => {
            text += &format!(
                "Wrote {} into {}. To see what is missing: scrutineer check {}\n",
                count(number, "answer"),
                received.update.display(),
                received.review
            );
        }
    }
    text
}
