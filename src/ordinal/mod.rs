//! The place of an item in a list → the letters or the Roman number that name it.
//!
//! Templates and web pages count in the same way. This must not know what is listed, nor what it looks like.

mod letters;
mod roman;

pub use letters::letters;
pub use roman::roman;
