//! A typed document and a theme → a PDF.
//!
//! The typesetter. It knows the document tree and the theme, nothing of reviews, templates or files on disk but the
//! fonts. Its rooms follow the way that the words take:
//!
//! 1. `font`: font files → faces;
//! 2. `text`: inlines → lines of glyphs;
//! 3. `flow`: blocks → a column of pieces, with what must stay together;
//! 4. `page`: pieces → pages, a display list;
//! 5. `write`: the display list and the structure tree → bytes, PDF/UA-1 and PDF/A-2a at once.
//!
//! A room may know those before it, never those after it. Three more are below `flow`: `picture` (pictures → areas,
//! lines and pixels), `sheet` (a sheet and its margins) and `structure` (what each piece of a page is).

mod flow;
mod font;
mod page;
mod picture;
mod sheet;
mod structure;
mod text;
mod typesetter;
mod write;

pub use flow::WideTable;
pub use font::{Family, FontFault, FontFile};
pub use page::LongClassification;
pub use picture::{
    FileFault, KnownDrawings, PictureFault, Pictures, bare as bare_picture, faults_of_file,
};
pub use typesetter::{Typeset, Typesetter};
pub use write::WriteFault;
