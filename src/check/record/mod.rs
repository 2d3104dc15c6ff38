//! Rules about the record of the decision: compared with the review it decides on, and against what the law requires.

pub(super) mod blank;
pub(super) mod call_in;
pub(super) mod count;
pub(super) mod order;
pub(super) mod publication;
pub(super) mod resolution;
pub(super) mod wording;

mod comparison;
mod normal;

pub(super) use comparison::Comparison;
