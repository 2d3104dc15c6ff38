//! The structure tree: what each piece of a page is (ISO 32000-1, 14.7 and 14.8).
//!
//! Layout says which element owns what it places. An element joins its parent's kids when its first content is placed,
//! so kids are in reading order whatever the order in which the elements were made, and an element that nothing was
//! placed in is never written. It must not know how any of this is written.

use crate::document::{Level, Scope, Target};
use crate::language::Language;

/// An element of the tree.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct ElementId(usize);

impl ElementId {
    /// Its number, from 0.
    pub fn index(self) -> usize {
        self.0
    }
}

/// What owns something that is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Owner {
    /// An element of the tree: the document says it.
    Element(ElementId),
    /// Nothing. It is on the page for the eye only, or it is measured and never drawn.
    Artifact,
}

impl Owner {
    /// The element, if it is one.
    pub fn element(self) -> Option<ElementId> {
        match self {
            Self::Element(element) => Some(element),
            Self::Artifact => None,
        }
    }
}

/// A link, however many pages it is spread over.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct LinkId(usize);

impl LinkId {
    /// Its number, from 0.
    pub fn index(self) -> usize {
        self.0
    }
}

/// What an element is, with what its kind must say of itself.
#[allow(clippy::upper_case_acronyms, reason = "the standard's own names")]
#[derive(Debug, Clone, PartialEq)]
pub enum Role {
    /// The whole document.
    Document,
    /// A part with a heading of its own.
    Sect,
    /// Blocks that belong together.
    Div,
    /// A heading: its level and its words.
    Heading(Level, String),
    /// A paragraph.
    P,
    /// A quoted passage.
    BlockQuote,
    /// A list.
    L(ListNumbering),
    /// An item of a list.
    LI,
    /// The marker or term of an item.
    Lbl,
    /// What an item says.
    LBody,
    /// A list of contents.
    TOC,
    /// An entry of it.
    TOCI,
    /// What an entry refers to.
    Reference,
    /// A table.
    Table,
    /// What a table is about.
    Caption,
    /// Rows of column headers.
    THead,
    /// The other rows.
    TBody,
    /// A row.
    TR,
    /// A header cell.
    TH(Scope),
    /// A data cell.
    TD,
    /// A picture, and the words that say what it shows.
    Figure(String),
    /// A link.
    Link,
    /// Important words.
    Strong,
    /// Stressed words.
    Em,
    /// Words with an expansion.
    Span {
        /// What an abbreviation is short for.
        expansion: String,
    },
    /// Words in another language.
    Passage,
    /// Words that run from the right, in the order that they are read in.
    Turned(String),
}

/// How the items of a list are marked (ISO 32000-1, table 347).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ListNumbering {
    /// They are not.
    None,
    /// By bullets.
    Disc,
    /// By 1, 2, 3.
    Decimal,
    /// By A, B, C.
    UpperAlpha,
    /// By a, b, c.
    LowerAlpha,
    /// By I, II, III.
    UpperRoman,
    /// By i, ii, iii.
    LowerRoman,
}

/// What is directly below an element.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kid {
    /// Another element.
    Element(ElementId),
    /// A marked-content sequence of a page.
    Sequence {
        /// The page, from 0.
        page: usize,
        /// The sequence's number on that page (MCID).
        number: usize,
    },
    /// The area of a page where a link can be clicked.
    Annotation {
        /// The page, from 0.
        page: usize,
        /// The link.
        link: LinkId,
    },
}

/// An element.
#[derive(Debug, Clone, PartialEq)]
pub struct StructureElement {
    /// What it is.
    pub role: Role,
    /// The element it is below; none for the document.
    pub parent: Option<ElementId>,
    /// What is below it, in reading order.
    pub kids: Vec<Kid>,
    /// The header cells that a data cell belongs to (ISO 32000-1, table 349).
    pub headers: Vec<ElementId>,
    /// What a picture takes up of its page: left, top, width and height, in points.
    pub frame: Option<[f32; 4]>,
    /// The language of its words, where it is not that of the words around.
    pub language: Option<Language>,
}

/// A link.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    /// The element that owns its words.
    pub element: ElementId,
    /// Where it leads.
    pub target: Target,
    /// Its words, for those who cannot see it.
    pub words: String,
}

/// The tree being built.
#[derive(Debug)]
pub struct StructureTree {
    elements: Vec<StructureElement>,
    links: Vec<Link>,
}

impl StructureTree {
    /// A tree with nothing but the document.
    pub fn new() -> Self {
        Self {
            elements: vec![StructureElement {
                role: Role::Document,
                parent: None,
                kids: Vec::new(),
                headers: Vec::new(),
                frame: None,
                language: None,
            }],
            links: Vec::new(),
        }
    }

    /// The document.
    pub fn document(&self) -> ElementId {
        ElementId(0)
    }

    /// Adds an element, which joins its parent's kids when its first content is placed.
    pub fn add(&mut self, parent: ElementId, role: Role) -> ElementId {
        self.elements.push(StructureElement {
            role,
            parent: Some(parent),
            kids: Vec::new(),
            headers: Vec::new(),
            frame: None,
            language: None,
        });
        ElementId(self.elements.len() - 1)
    }

    /// Adds an element below an owner; below an artifact there are only artifacts.
    pub fn below(&mut self, owner: Owner, role: Role) -> Owner {
        match owner {
            Owner::Element(parent) => Owner::Element(self.add(parent, role)),
            Owner::Artifact => Owner::Artifact,
        }
    }

    /// Adds a link with an element of its own.
    pub fn add_link(
        &mut self,
        parent: ElementId,
        target: Target,
        words: String,
    ) -> (ElementId, LinkId) {
        let element = self.add(parent, Role::Link);
        self.links.push(Link {
            element,
            target,
            words,
        });
        (element, LinkId(self.links.len() - 1))
    }

    /// Says which header cells a data cell belongs to.
    pub fn set_headers(&mut self, cell: ElementId, headers: Vec<ElementId>) {
        if let Some(element) = self.elements.get_mut(cell.0) {
            element.headers = headers;
        }
    }

    /// Says which language an element's words are in, where it is not that of the words around.
    pub fn set_language(&mut self, owner: Owner, language: Option<&Language>) {
        if let (Some(id), Some(language)) = (owner.element(), language)
            && let Some(element) = self.elements.get_mut(id.0)
        {
            element.language = Some(language.clone());
        }
    }

    /// Says what a picture takes up of its page.
    pub fn set_frame(&mut self, picture: ElementId, frame: [f32; 4]) {
        if let Some(element) = self.elements.get_mut(picture.0) {
            element.frame = Some(frame);
        }
    }

    /// Puts content below an element, and the element below its parent if this is its first.
    pub fn place(&mut self, id: ElementId, kid: Kid) {
        let Some(element) = self.elements.get_mut(id.0) else {
            return;
        };
        // An element joins its parent with its first content, and so do the parents above it. The order in which
        // content is placed is the reading order, so that is the order of the kids at every level.
        let first = element.kids.is_empty();
        element.kids.push(kid);
        if let (true, Some(parent)) = (first, element.parent) {
            self.place(parent, Kid::Element(id));
        }
    }

    /// An element's role.
    pub fn role(&self, id: ElementId) -> &Role {
        self.elements
            .get(id.0)
            .map_or(&Role::Document, |element| &element.role)
    }

    /// All elements; those without kids have no content and are not written.
    pub fn elements(&self) -> &[StructureElement] {
        &self.elements
    }

    /// All links.
    pub fn links(&self) -> &[Link] {
        &self.links
    }
}
