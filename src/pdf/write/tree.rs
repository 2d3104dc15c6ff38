//! The structure tree as objects (ISO 32000-1, 14.7): elements, their attributes, and the parent tree.
//!
//! A paper has hundreds of elements, more than of all other objects together. So they are written as bytes at once; by
//! way of lopdf's dictionaries they took three times as long.

use std::collections::BTreeMap;

use lopdf::{Document, ObjectId};

use super::annotations::Annotations;
use super::fault::WriteFault;
use super::finished::Finished;
use super::object::{cell_id, digits, reference};
use super::packed::Packed;
use super::role::{ROLE_MAP, role_name};
use super::sheets::Sheets;
use super::written_elements::WrittenElements;
use crate::pdf::structure::{ElementId, Kid, Role, StructureElement};

/// Gives each page its key of the parent tree.
pub fn key_pages(document: &mut Document, sheets: &Sheets) -> Result<(), WriteFault> {
    for (number, page) in sheets.pages.iter().enumerate() {
        let page = document.get_dictionary_mut(*page)?;
        page.set("StructParents", number as i64);
        page.set("Tabs", "S");
    }
    Ok(())
}

/// A tree to be written.
pub struct Tree<'a> {
    /// What the document is.
    pub finished: &'a Finished<'a>,
    /// Its pages.
    pub sheets: &'a Sheets<'a>,
    /// The elements that are objects.
    pub elements: &'a WrittenElements,
    /// Its links.
    pub links: &'a Annotations,
}

impl Tree<'_> {
    /// How many objects it is besides its root: the elements, the parent tree, and the names of header cells.
    pub fn objects(&self) -> u32 {
        self.elements.count() + 1 + u32::from(self.headed().next().is_some())
    }

    /// The places of the header cells.
    fn headed(&self) -> impl Iterator<Item = u32> {
        let elements = self.finished.tree.elements().iter();
        let elements = elements.zip(self.elements.places());
        let headed = elements.filter(|(element, _)| matches!(element.role, Role::TH(_)));
        headed.filter_map(|(_, place)| *place)
    }

    /// Writes it. `root` is the number of its root, `first` that of the first of the other objects, and `number` gives
    /// those of the pages and annotations.
    pub fn write(
        &self,
        root: u32,
        first: u32,
        number: &impl Fn(ObjectId) -> u32,
        objects: &mut Packed,
    ) {
        let writer = TreeWriter {
            tree: self,
            root,
            first,
            number,
        };
        // The parent tree leads back from a sequence to its element. For each page it wants an array in the order of
        // the numbers, but elements are met in the order of the tree: a map puts them in order.
        let mut owners = vec![BTreeMap::new(); self.sheets.pages.len()];
        let elements = self.finished.tree.elements().iter();
        let elements = elements.zip(self.elements.places());
        for (element, place) in elements {
            let Some(place) = *place else { continue };
            let own = first + place;
            writer.element(own, element, objects.begin(own));
            for kid in &element.kids {
                if let Kid::Sequence { page, number } = kid
                    && let Some(owners) = owners.get_mut(*page)
                {
                    owners.insert(*number, own);
                }
            }
        }
        let parents = first + self.elements.count();
        writer.parents(&owners, objects.begin(parents));
        // Data cells name their headers by strings, and the name tree finds the cells by them.
        let mut headed = self.headed().map(|place| first + place).peekable();
        let names = headed.peek().is_some().then_some(parents + 1);
        if let Some(names) = names {
            name_tree(headed, objects.begin(names));
        }
        writer.root(parents, names, objects.begin(root));
    }
}

/// A tree being written.
pub struct TreeWriter<'w, N> {
    /// The tree.
    pub tree: &'w Tree<'w>,
    root: u32,
    first: u32,
    number: &'w N,
}

impl<N: Fn(ObjectId) -> u32> TreeWriter<'_, N> {
    fn element(&self, own: u32, element: &StructureElement, bytes: &mut Vec<u8>) {
        // The page of the first sequence; kids on that page are bare numbers.
        let page = element.kids.iter().find_map(|kid| match kid {
            Kid::Sequence { page, .. } => Some(*page),
            _ => None,
        });
        bytes.extend(b"<</S/");
        bytes.extend(role_name(&element.role).as_bytes());
        bytes.extend(b"/P ");
        let parent = element.parent.and_then(|parent| self.number_of(parent));
        reference(parent.unwrap_or(self.root), bytes);
        bytes.extend(b"/K[");
        for kid in &element.kids {
            self.kid(*kid, page, bytes);
        }
        bytes.push(b']');
        if let Some(page) = page {
            bytes.extend(b"/Pg ");
            self.page(page, bytes);
        }
        self.attributes(own, element, page, bytes);
        bytes.extend(b">>");
    }

    fn kid(&self, kid: Kid, own_page: Option<usize>, bytes: &mut Vec<u8>) {
        match kid {
            Kid::Element(id) => {
                if let Some(number) = self.number_of(id) {
                    apart(bytes);
                    reference(number, bytes);
                }
            }
            // Most elements are on one page, and a bare number is much shorter than a dictionary.
            Kid::Sequence { page, number } if own_page == Some(page) => {
                apart(bytes);
                digits(number as i64, bytes);
            }
            Kid::Sequence { page, number } => {
                bytes.extend(b"<</Type/MCR/Pg ");
                self.page(page, bytes);
                bytes.extend(b"/MCID ");
                digits(number as i64, bytes);
                bytes.extend(b">>");
            }
            Kid::Annotation { page, link } => {
                if let Some(annotation) = self.tree.links.objects.get(&(page, link)) {
                    bytes.extend(b"<</Type/OBJR/Pg ");
                    self.page(page, bytes);
                    bytes.extend(b"/Obj ");
                    reference((self.number)(*annotation), bytes);
                    bytes.extend(b">>");
                }
            }
        }
    }

    /// The parent tree: the elements that the sequences of each page belong to, and those of the annotations.
    fn parents(&self, owners: &[BTreeMap<usize, u32>], bytes: &mut Vec<u8>) {
        bytes.extend(b"<</Nums[");
        for (page, owners) in owners.iter().enumerate() {
            apart(bytes);
            digits(page as i64, bytes);
            bytes.push(b'[');
            for owner in owners.values() {
                apart(bytes);
                reference(*owner, bytes);
            }
            bytes.push(b']');
        }
        for (key, element) in &self.tree.links.keys {
            if let Some(element) = self.number_of(*element) {
                apart(bytes);
                digits(*key as i64, bytes);
                apart(bytes);
                reference(element, bytes);
            }
        }
        bytes.extend(b"]>>");
    }

    fn root(&self, parents: u32, names: Option<u32>, bytes: &mut Vec<u8>) {
        let Tree {
            finished,
            sheets,
            links,
            ..
        } = self.tree;
        bytes.extend(b"<</Type/StructTreeRoot/K[");
        if let Some(top) = self.number_of(finished.tree.document()) {
            reference(top, bytes);
        }
        bytes.push(b']');
        bytes.extend(ROLE_MAP);
        bytes.extend(b"/ParentTree ");
        reference(parents, bytes);
        bytes.extend(b"/ParentTreeNextKey ");
        digits((sheets.pages.len() + links.keys.len()) as i64, bytes);
        if let Some(names) = names {
            bytes.extend(b"/IDTree ");
            reference(names, bytes);
        }
        bytes.extend(b">>");
    }

    /// The number of an element's object.
    pub fn number_of(&self, id: ElementId) -> Option<u32> {
        Some(self.first + self.tree.elements.get(id)?)
    }

    fn page(&self, page: usize, bytes: &mut Vec<u8>) {
        match self.tree.sheets.page(page) {
            Some(page) => reference((self.number)(page), bytes),
            None => bytes.extend(b"null"),
        }
    }
}

/// Header cells by their names, in the order of their numbers, which is the order that a name tree wants (7.9.6).
fn name_tree(headed: impl Iterator<Item = u32>, bytes: &mut Vec<u8>) {
    bytes.extend(b"<</Names[");
    for cell in headed {
        cell_id(cell, bytes);
        reference(cell, bytes);
    }
    bytes.extend(b"]>>");
}

/// A space, unless what came before ends by itself.
fn apart(bytes: &mut Vec<u8>) {
    if !matches!(bytes.last(), Some(b'[' | b']' | b'>')) {
        bytes.push(b' ');
    }
}
