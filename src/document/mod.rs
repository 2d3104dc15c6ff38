//! An HTML page → the typed document.
//!
//! In comes the page a template made; out goes a small tree that can only say accessible things: every
//! table has a caption and header cells with a scope, every heading follows on from the one before, every link has
//! words. What cannot be said that way is refused, with its place in the page. So a paper is accessible by
//! construction, whatever a council does to its templates.
//!
//! It must not know about reviews, templates, themes or PDF. It is told which characters can be shown, not
//! why, and given the bytes of a picture, not where they are kept.

mod block;
mod blocks;
mod element;
mod figure;
mod figures;
mod inline;
mod inlines;
mod link;
mod outline;
mod page;
mod table;
mod tables;

pub use block::{
    Block, Class, Definition, Group, GroupKind, Heading, List, ListItem, Marker, Paragraph,
};
pub use figure::{Alternate, CaptionPosition, Figure, FigureCaption, Format, Picture, figures};
pub use inline::{Inline, words};
pub use link::Target;
pub use page::{Document, Files, read};
pub use table::{Caption, Cell, CellKind, Row, Scope, Table};
