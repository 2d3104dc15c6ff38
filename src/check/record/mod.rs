//! Rules about the record of the decision: against the review it decides on, and as the law wants it.

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
