//! An update on which a committee has agreed → the stub of its minute, as HTML and as Markdown.
//!
//! ```text
//! update or meeting ─► agreed grades, next update ─► template of the council ─► two files
//! ```
//!
//! Whoever writes the minutes goes on with the stub, so a file that was changed is never written over. This room must not
//! know what a template prints.

mod fault;
mod stub;

pub use fault::MinuteFault;
pub use stub::{MinuteStub, WrittenMinutes, minutes};
