//! A review and the name of an update → a form for each officer, and their answers → the update.
//!
//! ```text
//! UpdateName ─► OpenedUpdate ─► OfficerForm ─► one HTML file for each officer
//!               (the review without the update, and what the update says so far)
//! AnswerFile ─► compared with the update as it is now ─► put into it, or refused with the words that differ
//! ```
//!
//! An update that is not finished makes its review unreadable. So the review is read without it, and its file is looked at as
//! it is typed. A form carries a digest of what the update said of each recommendation. An answer is put into the update
//! only while that is still so: nobody's words are written over. A form is written only if it says what it was made of, word
//! for word.
//!
//! It must not know the terminal, nor how a form is laid out.

mod answer_file;
mod asked;
mod compared;
mod new_update;
mod opened_update;
mod received;
mod receiving;
mod recorded;
mod unlike;
mod unpublishable;
mod word_difference;
mod written;

pub use answer_file::{AnswerContact, AnswerFile, RecommendationAnswer};
pub use asked::{NobodyAsked, officer_forms};
pub use compared::Preference;
pub use opened_update::{OpenedUpdate, ReviewNotThere};
pub use received::{AnswerOutcome, ReceivedAnswers};
pub use receiving::{ReceivedFile, ReceivingFault, receive};
pub use recorded::{RecordedEntry, RecordedUpdate, RecordedValue};
pub use unlike::unlike;
pub use written::write_form;
