//! A draft's fields → model values.
//!
//! Where what was typed meets what is true: a [`TableReader`] is one table of a file being read. It hands out model values,
//! and when a key is missing or a value is refused it adds the finding with its place and answers [`Refused`]. So the
//! code that builds a model value reads like the value itself, and still reports every fault of the table.
//!
//! It must not know which keys a review or a council has, nor where the files lie.

mod coded;
mod dates;
mod refusal;
mod table;
mod words;

pub use coded::Coded;
pub use refusal::refusal;
pub use table::{Reader, TableReader, elements};

/// A value could not be had. Why is among the findings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// A model value, unless it was refused.
pub type Read<T> = Result<T, Refused>;

/// The values of a list: all of them, or none when one was refused.
pub fn all<T>(read: Vec<Read<T>>) -> Read<Vec<T>> {
    read.into_iter().collect()
}
