//! Rules about who is to see to it.

pub(crate) mod nobody;
pub(crate) mod two_forms;
