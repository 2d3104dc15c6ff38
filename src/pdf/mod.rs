//! A typed document and a theme → a PDF.
//!
//! The typesetter. It knows the document tree and the theme, nothing of reviews, templates or files on disk but the
//! fonts. Its rooms follow the way the words take:
//!
//! 1. `font`: font files → faces;
//! 2. `figure`: pictures → areas, lines and pixels;
//! 3. `text`: inlines → lines of glyphs;
//! 4. `flow`: blocks → a column of pieces, with what must stay together;
//! 5. `page`: pieces → pages, a display list;
//! 6. `write`: the display list and the structure tree → bytes, PDF/UA-1 and PDF/A-2a at once.

mod figure;
mod flow;
mod font;
mod page;
mod sheet;
mod structure;
mod text;
mod write;

use jiff::civil::Date;

use crate::document::Document;
use crate::theme::Theme;
pub use figure::{PictureFault, Pictures};
pub use font::{Family, FontFault};
use page::{Canvas, Furniture};
use structure::StructureTree;
use text::Shaper;
pub use write::WriteFault;
use write::{Finished, Metadata};

/// Typesets a document with its pictures.
///
/// `date` is the day the file is dated when the document does not say.
pub fn typeset(
    document: &Document,
    pictures: &Pictures,
    theme: &Theme,
    family: &Family,
    date: Option<Date>,
) -> Result<Vec<u8>, WriteFault> {
    let mut tree = StructureTree::new();
    let mut shaper = Shaper::new(family);
    let mut composer = flow::Composer::new(theme, &mut shaper, pictures, &mut tree);
    let pieces = composer.document(&document.blocks);
    let continuations = composer.continuations;
    let mut canvas = Canvas::new(theme, &mut tree);
    page::paginate(pieces, &continuations, &mut canvas);
    let Canvas {
        mut pages,
        bookmarks,
        destinations,
        waiting,
        ..
    } = canvas;
    page::lead(&waiting, &destinations, &mut shaper, theme, &mut pages);
    let furniture = Furniture {
        header: document.running_header.clone(),
        classification: document.classification.clone(),
    };
    page::furnish(&furniture, &mut shaper, theme, &mut pages);
    let metadata = Metadata {
        title: document.title.clone(),
        language: document.language.clone(),
        date: document.date.or(date),
    };
    let finished = Finished {
        pages: &pages,
        tree: &tree,
        pictures,
        bookmarks: &bookmarks,
        destinations: &destinations,
        metadata: &metadata,
        theme,
    };
    write::write(&finished, family)
}
