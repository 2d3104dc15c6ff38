//! Working days and deadlines, against what was announced and printed.

mod calendar;
mod call_in_deadline;
