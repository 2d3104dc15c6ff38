//! Font files → faces that can be measured, shaped with and embedded.

mod embeddable;
mod face;
mod face_id;
mod family;
mod kerning;
mod reason;
mod svg_fonts;
mod unfit_kind;

pub use face::Face;
pub use face_id::FaceId;
pub use family::{Family, FontFault, FontFile};
