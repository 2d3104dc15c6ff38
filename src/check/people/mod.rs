//! Rules about who is responsible.

pub(super) mod nobody;
pub(super) mod two_forms;
