//! A typed document and a theme → a PDF.
//!
//! The typesetter. It knows the document tree and the theme, nothing of reviews, templates or files on disk but the
//! fonts. Its rooms follow the way the words take:
//!
//! 1. `font`: font files → faces;
//! 2. `picture`: pictures → areas, lines and pixels;
//! 3. `text`: inlines → lines of glyphs;
//! 4. `flow`: blocks → a column of pieces, with what must stay together;
//! 5. `page`: pieces → pages, a display list;
//! 6. `write`: the display list and the structure tree → bytes, PDF/UA-1 and PDF/A-2a at once.

mod flow;
mod font;
mod page;
mod picture;
mod sheet;
mod structure;
mod text;
mod typesetter;
mod write;

pub use font::{Family, FontFault, FontFile};
pub use picture::{PictureFault, Pictures};
pub use typesetter::Typesetter;
pub use write::WriteFault;
