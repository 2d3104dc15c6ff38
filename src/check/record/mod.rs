//! Rules about the record of the decision: against the review it decides on, and as the law wants it.

pub(crate) mod blank;
pub(crate) mod call_in;
pub(crate) mod count;
pub(crate) mod order;
pub(crate) mod publication;
pub(crate) mod resolution;
pub(crate) mod wording;

mod comparison;
mod normal;

pub(super) use comparison::Comparison;
