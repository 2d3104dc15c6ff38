//! The folder of meetings → meetings, or everything that is wrong with them.
//!
//! ```text
//! reviews/meetings/<id>.toml, *.md ─► find ─► opened ─► draft ─► Meeting
//! ```
//!
//! A meeting names papers of reviews. A [`ReviewIndex`] says which there are, so that a wrong name is reported at
//! its place; the reviews themselves are not needed to read it. This room must not know how anything is printed, nor read
//! a review.

mod allowances;
mod draft;
mod find;
mod index;
mod items;
mod opened;
mod own_html;
mod own_page;
mod papers;
mod places;
mod read;
mod summary;
mod withheld;

pub use draft::{
    AgendaItemDraft, ContactDraft, MeetingAllowanceDraft, MeetingDraft, ReportParagraphDraft,
};
pub use find::{MEETINGS, MeetingFile, meeting_files};
pub use index::{PublishedPapers, ReviewIndex, ReviewParts};
pub use opened::OpenedMeeting;
pub use places::MeetingPlaces;
pub use summary::{MeetingSummary, summaries};
