//! Why a file is not begun, in words for the officer who typed the command.

use std::fmt;

use crate::model::{Fault, SlugFault, WhenFault};
use crate::output::OutputFault;
use crate::project::WantedFault;

/// Why a file is not begun.
#[derive(Debug)]
pub enum ScaffoldFault {
    /// There is no such review.
    Wanted(WantedFault),
    /// The name cannot be that of a file.
    Name(SlugFault),
    /// The name is kept for something else.
    Reserved,
    /// A day was typed that is none.
    Date(WhenFault),
    /// The name of a meeting does not begin with its day.
    Undated(String),
    /// Every recommendation is signed off or has ended.
    NothingOutstanding(String),
    /// The file cannot be put in place.
    Output(OutputFault),
}

impl From<WantedFault> for ScaffoldFault {
    fn from(fault: WantedFault) -> Self {
        ScaffoldFault::Wanted(fault)
    }
}

impl fmt::Display for ScaffoldFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ScaffoldFault::Wanted(fault) => fault.fmt(out),
            ScaffoldFault::Name(fault) => write!(out, "{fault}\nhelp: {}", fault.help()),
            ScaffoldFault::Reserved => out.write_str(
                "the folder meetings is for agenda papers\nhelp: give the review another name",
            ),
            ScaffoldFault::Date(fault) => write!(
                out,
                "{fault}\nhelp: write the month or the day of the update: \"December 2026\""
            ),
            ScaffoldFault::Undated(name) => write!(
                out,
                "`{name}` does not begin with the day of the meeting\nhelp: write year, month and day, then a short name: 2026-12-03-people"
            ),
            ScaffoldFault::NothingOutstanding(review) => write!(
                out,
                "no recommendation of the review `{review}` is outstanding, so there is nothing to report"
            ),
            ScaffoldFault::Output(fault) => fault.fmt(out),
        }
    }
}
