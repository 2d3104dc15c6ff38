//! Working days and deadlines, against what was announced and printed; long texts, against what was typed.

mod announced;
mod calendar;
mod call_in_deadline;
pub mod long_text;
mod no_call_in;
