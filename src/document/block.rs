//! The blocks of a document: what is below one another on a page.
//!
//! Types only; `blocks` reads them from a page.

use super::class::Class;
use super::figure::Figure;
use super::inline::Inline;
use super::level::Level;
use super::table::Table;
use super::writing::Writing;
use crate::ordinal::{letters, roman};

/// One block.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// An ordered or unordered list.
    List(List),
    /// Terms, each with its description.
    Definitions(Vec<DefinitionItem>),
    /// A table of simple cells.
    Table(Box<Table>),
    /// A picture with its words.
    Figure(Box<Figure>),
    /// A passage quoted from elsewhere.
    Quote(Quote),
    /// A change of subject, shown as a line.
    Rule,
    /// Blocks that belong together.
    Group(Group),
}

/// A heading, which is also a bookmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// How deep it is.
    pub level: Level,
    /// Its id, for links that lead here.
    pub id: Option<String>,
    /// The classes that change its look.
    pub class: Class,
    /// How its words are written.
    pub writing: Writing,
    /// Its words.
    pub inlines: Vec<Inline>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// The classes that change its look.
    pub class: Class,
    /// How its words are written.
    pub writing: Writing,
    /// Its words; never none.
    pub inlines: Vec<Inline>,
}

/// How the items of a list are marked when they don't say so themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A bullet.
    Disc,
    /// 1. 2. 3.
    Decimal,
    /// A. B. C.
    UpperAlpha,
    /// a. b. c.
    LowerAlpha,
    /// I. II. III.
    UpperRoman,
    /// i. ii. iii.
    LowerRoman,
}

impl Marker {
    /// The words of the marker of an item that brings none itself. What letters or Roman numbers cannot count is counted
    /// in figures, as browsers do.
    pub fn words(self, number: i32) -> String {
        let letters = || Some(letters(usize::try_from(number).ok()?.checked_sub(1)?));
        let roman = || roman(u32::try_from(number).ok()?);
        let counted = match self {
            Self::Disc => return "•".to_owned(),
            Self::Decimal => None,
            Self::LowerAlpha => letters(),
            Self::UpperAlpha => letters().map(|letters| letters.to_uppercase()),
            Self::LowerRoman => roman(),
            Self::UpperRoman => roman().map(|roman| roman.to_uppercase()),
        };
        format!("{}.", counted.unwrap_or_else(|| number.to_string()))
    }
}

/// What a list is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListKind {
    /// A list of contents (`class="contents"`): each item begins with a link to a heading.
    Contents,
    /// Any other list.
    Items,
}

/// A list; never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// What it is for.
    pub kind: ListKind,
    /// How its items are marked.
    pub marker: Marker,
    /// The classes that change its look.
    pub class: Class,
    /// How its words are written.
    pub writing: Writing,
    /// Its items.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// The marker that the item brings itself (`<span class="marker">6.</span>`). A recommendation keeps its number for
    /// life, so the number is part of the page's words and does not depend on the position in the list.
    pub marker: Option<String>,
    /// How its words are written.
    pub writing: Writing,
    /// What counting makes of its place in the list.
    pub number: i32,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A term and its description.
#[derive(Debug, Clone, PartialEq)]
pub struct DefinitionItem {
    /// The term (`dt`).
    pub term: Vec<Inline>,
    /// How the term is written.
    pub term_writing: Writing,
    /// How its description is written.
    pub writing: Writing,
    /// What it means (`dd`).
    pub description: Vec<Block>,
}

/// A passage quoted from elsewhere.
#[derive(Debug, Clone, PartialEq)]
pub struct Quote {
    /// How its words are written.
    pub writing: Writing,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// What holds blocks together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// A part of the paper with a heading of its own.
    Section,
    /// Any other group.
    Division,
}

/// Which pages a group is on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum GroupPages {
    /// Those of what is around it.
    Around,
    /// It begins a new page.
    New,
    /// It has pages of its own, which have these words at their head. What follows it begins a new page again.
    Own(String),
}

/// Blocks that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What holds them together.
    pub kind: GroupKind,
    /// Which pages they are on.
    pub pages: GroupPages,
    /// Whether it is a part of a pack. Its headings are one level deeper than in a paper by itself, and look as they do
    /// there.
    pub is_pack_part: bool,
    /// The classes that change its look.
    pub class: Class,
    /// How its words are written.
    pub writing: Writing,
    /// The blocks.
    pub blocks: Vec<Block>,
}
