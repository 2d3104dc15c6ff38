//! Pieces → pages: where pages end, and what is drawn on each.
//!
//! The pages are a display list: everything has its place, its owner and its look, so that writing it out decides
//! nothing.

mod breaking;
mod canvas;
mod cell_lines;
mod display;
mod draft_mark;
mod header_footer;
mod header_room;
mod last_page;
mod leaders;
mod links;
mod mixed_line;
mod page_start;
mod pictures;
mod repeating;
mod said;
mod single_line;
mod waiting;
mod waiting_rows;

pub use breaking::paginate;
pub use canvas::{Bookmark, Canvas, Destination};
pub use display::{Artifact, Draw, DrawnPage, Mark, Span};
pub use header_footer::{
    HeaderFooter, LongClassification, add_headers_and_footers, room_for_classification,
};
pub use header_room::room_for_headers;
pub use leaders::draw_leaders;
pub use said::said;
