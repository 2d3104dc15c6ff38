//! Why nothing is recorded, in words for the officer who typed the command.

use std::fmt;

use crate::edits::EditFault;
use crate::model::{Fault, GradeFault, LineFault, NumberListFault, WhenFault};
use crate::project::WantedFault;

/// Why nothing is recorded.
#[derive(Debug)]
pub enum AgreementFault {
    /// There is no such review or update.
    Wanted(WantedFault),
    /// It is a meeting, and each update that it brings has grades of its own.
    OfMeeting {
        /// The meeting.
        meeting: String,
        /// The updates.
        updates: Vec<String>,
    },
    /// What was typed after `--amend` has no equals sign.
    NoGrade(String),
    /// The recommendations that were typed are not in the update.
    Recommendations {
        /// The update.
        update: String,
        /// What is wrong with them.
        fault: NumberListFault,
    },
    /// The scale has no such grade.
    Grade {
        /// What is wrong with it.
        fault: GradeFault,
        /// A grade with a similar label.
        meant: Option<String>,
    },
    /// Two grades were typed for one recommendation.
    TwoGrades(String),
    /// Somebody moved an amendment, and there is none.
    NothingMoved,
    /// Somebody moved the grades of these, and they are what officers proposed.
    AsProposed(Vec<String>),
    /// What was typed is not one line.
    Line(LineFault),
    /// A day was typed that is none.
    Date(WhenFault),
    /// Nothing says when the committee considered it.
    NoDate,
    /// There is no such meeting.
    UnknownMeeting {
        /// The name as it was typed.
        name: String,
        /// A similar one that there is.
        meant: Option<String>,
    },
    /// The file of the meeting has no date that can be read.
    UndatedMeeting(String),
    /// The meeting does not bring the update.
    MeetingWithout {
        /// The meeting.
        meeting: String,
        /// The update.
        update: String,
    },
    /// Several meetings bring the update.
    SeveralMeetings(Vec<String>),
    /// Something else is recorded already.
    Recorded(Vec<String>),
    /// The file cannot be changed.
    Edit {
        /// What messages call the file.
        file: String,
        /// Why.
        fault: EditFault,
    },
}

impl From<WantedFault> for AgreementFault {
    fn from(fault: WantedFault) -> Self {
        AgreementFault::Wanted(fault)
    }
}

impl fmt::Display for AgreementFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        use AgreementFault as Is;
        match self {
            Is::Wanted(fault) => fault.fmt(out),
            Is::OfMeeting { meeting, updates } => write!(
                out,
                "`{meeting}` is a meeting, and what was agreed is recorded for each update\nhelp: name an update that it brings: {}",
                updates.join(", ")
            ),
            Is::NoGrade(typed) => write!(
                out,
                "`{typed}` names no grade\nhelp: write the number, an equals sign and the grade: --amend 4=\"Slipped\""
            ),
            Is::Recommendations { update, fault } => {
                let words = fault.to_string();
                let words = words.replacen("the review has", &format!("the update {update} has"), 1);
                let help = fault.help().replacen("the review has", "it has", 1);
                write!(out, "{words}\nhelp: {help}")
            }
            Is::Grade { fault, meant } => match meant {
                Some(meant) => write!(out, "{fault}\nhelp: did you mean “{meant}”?"),
                None => write!(out, "{fault}\nhelp: {}", fault.help()),
            },
            Is::TwoGrades(number) => {
                write!(out, "recommendation {number} has two grades after --amend")
            }
            Is::NothingMoved => out.write_str(
                "--moved-by says who moved an amendment, and no grade is amended\nhelp: add --amend 4=\"Slipped\", or leave out --moved-by",
            ),
            Is::AsProposed(numbers) => write!(
                out,
                "--moved-by says who moved an amendment, and the grade of {} after --amend is what officers proposed\nhelp: correct the grade after --amend, or leave the number out there",
                numbers.join(", ")
            ),
            Is::Line(fault) => fault.fmt(out),
            Is::Date(fault) => write!(
                out,
                "{fault}\nhelp: write the day on which the committee met: --on \"16 October 2019\""
            ),
            Is::NoDate => out.write_str(
                "nothing says when the committee considered this update\nhelp: add the day: --on \"16 October 2019\"",
            ),
            Is::UnknownMeeting { name, meant } => {
                write!(out, "there is no meeting `{name}`")?;
                match meant {
                    Some(meant) => write!(out, "\nhelp: did you mean {meant}?"),
                    None => out.write_str("\nhelp: say when it was instead: --on \"16 October 2019\""),
                }
            }
            Is::UndatedMeeting(meeting) => write!(
                out,
                "the file of the meeting `{meeting}` has no date that can be read\nhelp: scrutineer check says what is wrong with it"
            ),
            Is::MeetingWithout { meeting, update } => write!(
                out,
                "the meeting `{meeting}` does not bring the update {update}\nhelp: name another meeting, or say when it was: --on \"16 October 2019\""
            ),
            Is::SeveralMeetings(meetings) => write!(
                out,
                "several meetings bring this update: {}\nhelp: name the one that agreed it: --meeting {}",
                meetings.join(", "),
                meetings.last().map(String::as_str).unwrap_or_default()
            ),
            Is::Recorded(lines) => write!(
                out,
                "something else is recorded already: {}\nhelp: to record it again, add --again",
                lines.join("; ")
            ),
            Is::Edit { file, fault } => write!(out, "{file} cannot be changed: {fault}"),
        }
    }
}
