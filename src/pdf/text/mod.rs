//! Inlines → lines of positioned glyphs.
//!
//! In come a document's inlines and a width, out come lines. Nothing here knows about pages.

mod fill;
mod line;
mod run;
mod segment;
mod shaper;

pub use line::{Extent, Fragment, Line, break_lines, extent};
pub use run::{Dress, Words};
pub use shaper::{Figures, Glyph, Shaper, Vocabulary};
