//! Font files → faces that can be measured, shaped with and embedded.

mod face;
mod family;
mod kerning;
mod svg_fonts;

pub use face::Face;
pub use family::{FaceId, Family, FontFault, FontFile};
