//! Something is wrong → a message its reader can act on.
//!
//! Every room says what is wrong in the same way: a [`Diagnostic`] with a [`Code`], one sentence, the [`Place`] in the
//! officer's own file, and a help line that can be typed. [`Findings`] collects them so that one run reports
//! everything; [`human`] prints them for a person, [`json`] and [`github`] for other programs. An [`Explanation`] is
//! what else can be read about a code.
//!
//! It must not know what a review, a template or a PDF is, or look at the terminal or the environment. The caller says
//! whether to use colour.

mod allowable;
mod code;
#[cfg(test)]
mod code_stories;
mod count;
mod edit;
mod explanation;
mod findings;
mod github;
mod human;
mod json;
mod kept;
mod message;
mod nearest;
mod one_backslash;
mod path;
mod place;
mod unshown;

pub use code::Code;
pub use count::count;
pub use edit::{Edit, Suggestion};
pub use explanation::Explanation;
pub use findings::Findings;
pub use github::github;
pub use human::human;
pub use json::json;
pub use kept::KeptFindings;
pub use message::{Diagnostic, Severity};
pub use nearest::nearest;
pub use one_backslash::backslashes;
pub use path::shown_path;
pub use place::{Place, SourceFile};
pub use unshown::Unshown;
