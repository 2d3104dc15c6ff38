//! Rules that compare one update with the ones before it.

pub(super) mod amended;
pub(super) mod before_update;
pub(super) mod misnamed;
pub(super) mod missing;
pub(super) mod moved_back;
pub(super) mod overdue;
pub(super) mod signed_off;
pub(super) mod signed_off_unfinished;
