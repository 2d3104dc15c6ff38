//! Rules about who is responsible.

pub(crate) mod named_person;
pub(crate) mod nobody;
pub(crate) mod two_forms;
