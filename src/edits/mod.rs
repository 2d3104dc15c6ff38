//! A TOML file → the same file with other values, and not another byte changed.
//!
//! ```text
//! EditableFile ─► EditableText ─► Layout: where each key and value is
//!  (digest)            │ set
//!                      ▼
//!                 the same text with pieces put in ─► laid out again and compared ─► saved in one step
//! ```
//!
//! The file of an officer has comments, blank lines and an order of its own. So nothing here is written out from a tree of
//! values, which would move some of that: the text stays, and only the bytes of a value are put in the place of others.
//! Afterwards the new text is read again. If it does not say what the old one said, but for the changed values, it is
//! refused. A file that somebody has saved since it was read is not written over.
//!
//! This room knows TOML, and nothing of what a key means.

mod editable_file;
mod editable_text;
mod fault;
mod inserted;
mod layout;
mod new_value;
mod table_at;

pub use editable_file::{EditableFile, Saved};
pub use editable_text::EditableText;
pub use fault::EditFault;
pub use new_value::NewValue;
pub use table_at::TableAt;
