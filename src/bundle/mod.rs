//! A council's whole archive ⇄ one file that can be handed over, and proved whole years later.
//!
//! ```text
//! reviews/, templates/, output/ ─► Contents (every file, in order) ─► pack ─► bundle.zip ─► check ─► what is wrong with it
//! ```
//!
//! It is a zip file of the kind that archives know: a *bag* (BagIt, RFC 8493). So whoever receives it can check it without
//! this program, with `sha256sum`. The same files give the same bytes: they are in the order of their names, and have no
//! times.
//!
//! This room knows paths and bytes. It must not know what a review or a paper is.

mod bag;
mod check;
mod contents;
mod fault;
mod pack;
mod sum;

pub use check::{BundleCheck, check_bundle};
pub use contents::{BundledPart, Contents};
pub use fault::{BundleFault, Damage};
pub use pack::{Bundled, pack};
