//! A meeting and the reviews that it names → its pack, and the papers in it one by one.
//!
//! ```text
//! meeting, reviews ─► open ─► agenda, covering reports, papers ─► pack
//!                                     each a page ──► embedded ──┘
//! ```
//!
//! Each page is made by its own template as it is alone, and becomes a part of the pack. So a paper says the same in both.

mod annual;
mod attached;
mod committee;
mod compose;
mod contents;
mod folder_links;
mod in_pack;
mod large_pack;
mod mentioned;
mod open;
mod owed;
mod page_numbers;
mod pages;
mod remarks;
mod shelf;
mod upload;

pub use open::{MeetingSource, OpenMeeting};
pub use shelf::Shelf;
