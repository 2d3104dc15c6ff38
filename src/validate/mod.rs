//! A draft's fields → model values.
//!
//! A [`TableReader`] is one table of a file being read. It is asked for one key after another and returns model values.
//! When a key is missing or a model type refuses a value, it adds the finding with its place and returns [`Refused`]. So
//! the code that builds a model value reads like the value itself, and still reports every fault of the table.
//!
//! It must not know which keys a review or a council has, nor where the files are.

mod coded;
mod dates;
mod demanded;
mod exactness;
mod glossary;
mod line_to_type;
mod own_fields;
mod refusal;
mod table;
mod words;

pub use coded::Coded;
pub use glossary::GlossaryTyped;
pub use line_to_type::LineToType;
pub use refusal::refusal;
pub use table::{Reader, TableReader, elements};

/// There is no value. The findings say why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Refused;

/// A model value, unless it was refused.
pub type Read<T> = Result<T, Refused>;

/// The values of a list: all of them, or none when one was refused.
pub fn all<T>(read: Vec<Read<T>>) -> Read<Vec<T>> {
    read.into_iter().collect()
}
