//! Rules about who is responsible.

pub(crate) mod nobody;
pub(crate) mod two_forms;
