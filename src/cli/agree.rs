//! `scrutineer agree`: what the committee agreed, into the update that it considered.

use super::arguments::Reporting;
use super::file_arguments::AgreeArguments;
use super::{Outcome, report};
use crate::agreement::{AgreedEntry, AgreedUpdate, AgreementRequest, agree};
use crate::diagnostic::{Findings, count};
use crate::edits::Saved;

/// Records what the committee agreed.
pub fn run(arguments: &AgreeArguments) -> Outcome {
    let request = AgreementRequest {
        update: arguments.update.clone(),
        on: arguments.on.clone(),
        meeting: arguments.meeting.clone(),
        amended: arguments.amend.clone(),
        moved_by: arguments.moved_by.clone(),
        signed_off: arguments.sign_off.clone(),
        again: arguments.again,
    };
    let mut findings = Findings::new();
    let agreed = agree(&arguments.folders.folders(), &request, &mut findings);
    Reporting::PEOPLE.findings(&findings.only_errors());
    match agreed {
        Ok(Some(agreed)) => {
            report::print(&text(&agreed));
            for (meeting, day) in &agreed.occasion.others {
                report::say(&format!(
                    "note: the meeting {meeting} brings this update, and it is on {day}, not {}\n",
                    agreed.occasion.when
                ));
            }
            Outcome::Done
        }
        Ok(None) => {
            report::say("Nothing was recorded.\n");
            Outcome::Refused
        }
        Err(fault) => {
            report::failure(&fault.to_string());
            Outcome::Failed
        }
    }
}

/// A line for each recommendation, and what to do next.
fn text(agreed: &AgreedUpdate) -> String {
    let entries = &agreed.entries;
    let meeting = agreed.occasion.meeting.as_ref();
    let meeting = meeting.map(|meeting| format!(", at the meeting {meeting}"));
    let when = &agreed.occasion.when;
    let mut text = format!("Considered: {when}{}\n", meeting.unwrap_or_default());
    let wide = |length: fn(&AgreedEntry) -> usize| entries.iter().map(length).max().unwrap_or(0);
    let number_width = wide(|entry| entry.number.to_string().chars().count());
    for entry in entries {
        let number = entry.number.to_string();
        text.push_str(&format!("  {number:number_width$}  {}\n", line(entry)));
    }
    let amended = entries.iter().filter(|entry| entry.proposed.is_some());
    let signed_off = entries.iter().filter(|entry| entry.is_signed_off);
    text.push_str(&format!(
        "{}: {}, {} amended, {} signed off.\n",
        match agreed.saved {
            Saved::Changed => format!("Recorded in {}", agreed.file),
            Saved::Same => format!("All of this is in {} already", agreed.file),
        },
        count(entries.len(), "grade"),
        amended.count(),
        signed_off.count(),
    ));
    let open = entries
        .iter()
        .filter(|entry| entry.is_finished && !entry.is_signed_off);
    let open: Vec<String> = open.map(|entry| entry.number.to_string()).collect();
    if !open.is_empty() {
        text.push_str(&format!(
            "Finished and not signed off: {}. If the committee signed them off, add --sign-off finished.\n",
            open.join(", ")
        ));
    }
    text
}

/// "Slipped (officers proposed On-Track; moved by Councillor A Member), signed off".
fn line(entry: &AgreedEntry) -> String {
    let mut line = entry.grade.clone();
    if let Some(proposed) = &entry.proposed {
        let moved = entry.moved_by.as_ref();
        let moved = moved.map(|name| format!("; moved by {name}"));
        line.push_str(&format!(
            " (officers proposed {proposed}{})",
            moved.unwrap_or_default()
        ));
    }
    if entry.is_signed_off {
        line.push_str(", signed off");
    }
    if entry.is_taken_back {
        line.push_str(", no longer signed off");
    }
    line
}
