//! The blocks of a document: what stands below one another on a page.
//!
//! Only types; what makes them is next door in `blocks`.

use super::figure::Figure;
use super::inline::Inline;
use super::table::Table;

/// One block.
#[derive(Debug, Clone, PartialEq)]
pub enum Block {
    /// A heading.
    Heading(Heading),
    /// A paragraph.
    Paragraph(Paragraph),
    /// An ordered or unordered list.
    List(List),
    /// Terms with what they stand for.
    Definitions(Vec<Definition>),
    /// A table of simple cells.
    Table(Box<Table>),
    /// A picture with its words.
    Figure(Box<Figure>),
    /// A passage quoted from elsewhere.
    Quote(Vec<Block>),
    /// A change of subject, shown as a line.
    Rule,
    /// Blocks that belong together.
    Group(Group),
}

/// The names a template gives an element so that the theme can dress it (`class="strapline"`).
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Class(Vec<String>);

impl Class {
    /// The names in a `class` attribute.
    pub fn new(attribute: &str) -> Self {
        Self(
            attribute
                .split_ascii_whitespace()
                .map(str::to_owned)
                .collect(),
        )
    }

    /// Each name, in the order written.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }

    /// Whether `name` is among them.
    pub fn has(&self, name: &str) -> bool {
        self.names().any(|own| own == name)
    }
}

/// A heading, which is also a bookmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Heading {
    /// 1 for the title of the paper, up to 6.
    pub level: u8,
    /// Where a link can lead.
    pub id: Option<String>,
    /// How the theme dresses it.
    pub class: Class,
    /// Its words.
    pub inlines: Vec<Inline>,
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq)]
pub struct Paragraph {
    /// How the theme dresses it.
    pub class: Class,
    /// Its words; never none.
    pub inlines: Vec<Inline>,
}

/// How the items of a list are marked when they don't say so themselves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Marker {
    /// A bullet.
    Disc,
    /// 1. 2. 3., starting from the number.
    Decimal(u32),
    /// a) b) c)
    LowerAlpha,
}

/// A list; never empty.
#[derive(Debug, Clone, PartialEq)]
pub struct List {
    /// How its items are marked.
    pub marker: Marker,
    /// How the theme dresses it.
    pub class: Class,
    /// Its items.
    pub items: Vec<ListItem>,
}

/// An item of a list.
#[derive(Debug, Clone, PartialEq)]
pub struct ListItem {
    /// The marker the item brings itself (`<span class="marker">6.</span>`): a number that is kept for life
    /// belongs to the words of the page, not to its position in the list.
    pub marker: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// A term and what it stands for.
#[derive(Debug, Clone, PartialEq)]
pub struct Definition {
    /// The term (`dt`).
    pub term: Vec<Inline>,
    /// What it stands for (`dd`).
    pub description: Vec<Block>,
}

/// What holds blocks together.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum GroupKind {
    /// A part of the paper with a heading of its own.
    Section,
    /// Any other group.
    Division,
}

/// Blocks that belong together.
#[derive(Debug, Clone, PartialEq)]
pub struct Group {
    /// What holds them together.
    pub kind: GroupKind,
    /// How the theme dresses it.
    pub class: Class,
    /// The blocks.
    pub blocks: Vec<Block>,
}
