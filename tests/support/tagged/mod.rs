//! A tagged PDF's bytes → what a screen reader, a search and a viewer's side bar find in it, as plain types.
//!
//! It reads and does not judge: the rules do.

mod catalog;
mod font;
mod labels;
mod navigation;
mod objects;
mod outline;
mod page;
mod place;
mod program;
mod structure;
mod to_unicode;
mod words;

use std::collections::BTreeMap;

use lopdf::Document;

pub use catalog::Catalog;
pub use font::Font;
pub use labels::{is_marker, ordinal};
pub use navigation::{Bookmark, Link, Target};
use objects::Objects;
pub use page::{Owner, Page};
pub use structure::{Element, Kid, Parent};
pub use words::words_of;

/// A tagged PDF, read.
#[derive(Debug, Clone)]
pub struct TaggedPdf {
    pub pages: Vec<Page>,
    /// The elements at the top of the structure tree: one Document.
    pub tree: Vec<Element>,
    pub parents: BTreeMap<i64, Parent>,
    pub outline: Vec<Bookmark>,
    pub links: Vec<Link>,
    pub catalog: Catalog,
}

impl TaggedPdf {
    /// Reads a file's bytes. Panics if they are not a PDF at all. Smaller faults are found by the rules.
    pub fn read(bytes: &[u8]) -> TaggedPdf {
        let document =
            Document::load_mem(bytes).unwrap_or_else(|fault| panic!("this is not a PDF: {fault}"));
        TaggedPdf::of(&document)
    }

    /// Reads a document that lopdf has already read.
    pub fn of(document: &Document) -> TaggedPdf {
        TaggedPdf::with_pages(document, pages_of(document))
    }

    /// Reads all but the pages, which are known.
    pub fn with_pages(document: &Document, pages: Vec<Page>) -> TaggedPdf {
        let objects = Objects(document);
        let positions = positions(document);
        let nothing = lopdf::Dictionary::new();
        let catalog = document.catalog().unwrap_or(&nothing);
        let root = objects.dictionary(catalog, "StructTreeRoot");
        let parent_tree = root.and_then(|root| objects.dictionary(root, "ParentTree"));
        let links = pages
            .iter()
            .flat_map(|page| navigation::links(objects, &page.annotations, &positions))
            .collect();
        TaggedPdf {
            tree: tree_of(document),
            parents: parent_tree.map_or(BTreeMap::new(), |tree| structure::parents(objects, tree)),
            outline: navigation::outline(objects, catalog, &positions),
            links,
            catalog: Catalog::read(objects, catalog),
            pages,
        }
    }

    /// Every element, in reading order.
    pub fn elements(&self) -> Vec<&Element> {
        self.tree.iter().flat_map(Element::all).collect()
    }

    /// Every element of this role, in reading order.
    pub fn with_role<'a>(&'a self, role: &'a str) -> impl Iterator<Item = &'a Element> {
        self.elements()
            .into_iter()
            .filter(move |element| element.role == role)
    }

    /// Where a Link element leads, by its annotation.
    pub fn target(&self, element: &Element) -> Option<&Target> {
        element.kids.iter().find_map(|kid| match kid {
            Kid::Object(object) => self
                .links
                .iter()
                .find(|link| link.object == *object)?
                .target
                .as_ref(),
            _ => None,
        })
    }
}

/// The pages alone, as drawn.
pub fn pages_of(document: &Document) -> Vec<Page> {
    let mut known_fonts = font::KnownFonts::default();
    let pages = document.page_iter();
    pages
        .map(|page| Page::read(Objects(document), page, &mut known_fonts))
        .collect()
}

/// The structure tree alone: all that can be known without reading a page.
pub fn tree_of(document: &Document) -> Vec<Element> {
    let objects = Objects(document);
    let catalog = document.catalog().ok();
    let root = catalog.and_then(|catalog| objects.dictionary(catalog, "StructTreeRoot"));
    root.map_or(Vec::new(), |root| {
        structure::read(objects, root, &positions(document))
    })
}

fn positions(document: &Document) -> structure::Positions {
    let pages = document.page_iter().enumerate();
    pages.map(|(position, page)| (page, position)).collect()
}
