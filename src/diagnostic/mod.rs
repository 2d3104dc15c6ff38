//! Something is wrong → a message its reader can act on.
//!
//! Every room says what is wrong in the same way: a [`Diagnostic`] with a code, one sentence, the [`Place`] in the
//! officer's own file, and a help line that can be typed. [`Findings`] collects them so that one run reports
//! everything, and [`human`] prints them for a person.
//!
//! It must not know what a review, a template or a PDF is, nor look at the terminal or the environment: whether to
//! use colour is told.

mod count;
mod findings;
mod human;
mod message;
mod nearest;
mod place;

pub use count::count;
pub use findings::Findings;
pub use human::human;
pub use message::{Diagnostic, Severity};
pub use nearest::nearest;
pub use place::{Place, SourceFile};
