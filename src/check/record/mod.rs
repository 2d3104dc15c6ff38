//! Rules about the record of the decision: compared with the review it decides on, and against what the law requires.

pub(crate) mod blank;
mod both_wordings;
pub(crate) mod call_in;
pub(crate) mod contradictory;
pub(crate) mod count;
pub(crate) mod exempt;
pub(crate) mod late_response;
pub(crate) mod letter;
pub(crate) mod no_call_in;
pub(crate) mod order;
pub(crate) mod publication;
pub(crate) mod rejected;
pub(crate) mod resolution;
pub(crate) mod uncounted;
pub(crate) mod wording;

mod blank_call_in;
mod comparison;
mod normal;
mod other_call_in;
mod spoken;

pub(super) use comparison::Comparison;
