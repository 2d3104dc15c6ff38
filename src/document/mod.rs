//! An HTML page → the typed document.
//!
//! In comes the page that a template made; out goes a small tree that can only say accessible things: every table has a
//! caption, header cells with a scope and rows of the same length, every heading follows on from the one before, every
//! link has words. Anything else is refused, with its place in the page. So a paper is accessible however a council
//! changes its templates.
//!
//! A class that means something (`class="crest"`, `"contents"`, `"landscape"`, …) is read here and nowhere else: in the
//! tree it is a type. The other classes are names for the theme to change the look by.
//!
//! It must not know about reviews, templates, themes or PDF. It asks which characters can be shown, not why, and is
//! given the bytes of a picture, not the place they are kept in.

mod block;
mod blocks;
mod class;
mod element;
mod figure;
mod figures;
mod guest;
mod inline;
mod inlines;
mod level;
mod link;
mod lists;
mod misspelt;
mod named_character;
mod nesting;
mod outline;
mod overloaded;
mod own_pages;
mod page;
mod page_number;
mod page_text;
mod picture_files;
mod readdressed;
mod reader;
mod said;
mod semblance;
mod table;
mod tables;
mod writing;

pub use block::{
    Block, DefinitionItem, Group, GroupKind, GroupPages, Heading, List, ListItem, ListKind, Marker,
    Paragraph, Quote,
};
pub use class::Class;
pub use figure::{
    Alternate, CaptionPosition, Figure, FigureCaption, FigureKind, Format, Picture, PictureId,
    figures,
};
pub use guest::read_guest;
pub use inline::{Inline, words};
pub use level::Level;
pub use link::Target;
pub use page::{Document, read, read_with_links};
pub use readdressed::Readdressed;
pub use reader::{LinkLookup, PictureLookup};
pub use said::{SaidMarkers, SaidRow, SaidRows, SaidTitle};
pub use table::{Caption, Cell, CellAlignment, CellKind, Scope, Table, TableOrientation, TableRow};
pub use writing::{TextDirection, Writing};
