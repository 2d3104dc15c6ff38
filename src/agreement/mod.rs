//! What a committee agreed at its meeting → the update that it considered, with the agreed grades in it.
//!
//! ```text
//! AgreementRequest ─► occasion: when, at which meeting
//!                 └─► outcome of each recommendation ─► edits ─► read as a review ─► saved
//! ```
//!
//! Officers propose grades, and the committee agrees or amends them. Nothing is written if something that was asked for
//! cannot be, and nothing that an officer typed is changed: only the keys for what the committee agreed are. Before the
//! file is saved, the review is read with it, as `check` reads it.
//!
//! This room must not know how anything is printed.

mod agreed_update;
mod fault;
mod occasion;
mod outcome;
mod request;

pub use agreed_update::{AgreedUpdate, agree};
pub use fault::AgreementFault;
pub use occasion::Occasion;
pub use outcome::AgreedEntry;
pub use request::AgreementRequest;
