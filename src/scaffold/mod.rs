//! The name of a file that is to come → the file, with every key that is asked for, and what is known already filled in.
//!
//! ```text
//! NewFile ─► what exists: the council's fields, the review, its updates, the meetings ─► NewFileText ─► created
//! ```
//!
//! A new file is one that an officer would have typed: with a comment where something is not plain, and blank where only an
//! officer knows. `check` then names what is still to be typed. Nothing is ever written over another file.
//!
//! This room must not know how anything is printed.

mod decision;
mod due_updates;
mod fault;
mod meant_committee;
mod meeting;
mod new_file;
mod review;
mod sheet;
mod update;

pub use fault::ScaffoldFault;
pub use new_file::{CreatedFile, NewFile, create};
