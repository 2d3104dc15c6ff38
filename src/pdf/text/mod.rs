//! Inlines → lines of positioned glyphs.
//!
//! In come a document's inlines and a width, out come lines. Nothing here knows about pages.

mod address_break;
mod face_stretch;
mod gathering;
mod line;
mod line_breaking;
mod order;
mod passage;
mod run;
mod script_run;
mod segment;
mod shaper;
mod stretch;
mod turned;

pub use line::{Extent, Fragment, SetLine, break_lines, extent};
pub use run::{TextRuns, TextStyle};
pub use shaper::{Glyph, Numerals, Shaper, Vocabulary};
