//! Rules about who is to see to it.

pub(super) mod nobody;
pub(super) mod two_forms;
