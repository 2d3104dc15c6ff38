//! Rules that compare a grade with a date, and with what must be said along with it.

pub(crate) mod before_action_plan;
pub(crate) mod date_passed;
pub(crate) mod expected_early;
pub(crate) mod none_given;
pub(crate) mod open_ended;
pub(crate) mod open_ended_achieved;
pub(crate) mod unexplained;

use crate::model::{Meaning, When};

/// True for a date that never passes and is never met: "Ongoing", "Termly", "From April 2025".
fn is_open_ended(date: &When) -> bool {
    matches!(
        date.meaning(),
        Meaning::OpenEnded | Meaning::Recurring | Meaning::StartOnly
    )
}

/// What is said of a date that is a start only: "From April 2025".
const STARTS: &str = "says when it starts, and not by when it is done";
