//! Rules about the numbers of recommendations, as far as they are figures.

pub(crate) mod gap;
pub(crate) mod order;
