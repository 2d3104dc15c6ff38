//! Rules that compare a paper with what came before it.

pub(crate) mod amended;
pub(crate) mod before_action_plan;
pub(crate) mod before_update;
pub(crate) mod corrected_before;
pub(crate) mod corrected_to_the_same;
pub(crate) mod half_recorded;
pub(crate) mod misnamed;
pub(crate) mod missing;
pub(crate) mod moved_back;
pub(crate) mod overdue;
pub(crate) mod rejected;
pub(crate) mod signed_off;
pub(crate) mod signed_off_unfinished;
pub(crate) mod unclear_next;
