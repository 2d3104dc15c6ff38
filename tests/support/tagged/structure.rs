//! The structure tree: StructTreeRoot → elements with their attributes and kids, and the ParentTree that belongs to it.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Object, ObjectId};

use super::objects::{Objects, name, text};

/// One structure element.
#[derive(Debug, Clone, PartialEq)]
pub struct Element {
    pub object: ObjectId,
    /// `/S`: its role, such as `H2` or `TH`.
    pub role: String,
    pub kids: Vec<Kid>,
    /// `/T`, `/Alt`, `/E`, `/Lang` and `/ID`.
    pub title: Option<String>,
    pub alt: Option<String>,
    pub expansion: Option<String>,
    pub language: Option<String>,
    /// `/ActualText`: what its content says, whatever order it is drawn in.
    pub actual: Option<String>,
    pub id: Option<String>,
    /// From its attributes `/A`: what a header cell heads, a data cell's header ids, a list's kind, a figure's place.
    pub scope: Option<String>,
    pub headers: Vec<String>,
    pub numbering: Option<String>,
    pub bbox: Vec<f32>,
}

/// What an element contains, in reading order.
#[derive(Debug, Clone, PartialEq)]
pub enum Kid {
    Element(Box<Element>),
    /// A marked-content sequence, by page and MCID.
    Marked {
        page: usize,
        mcid: i64,
    },
    /// An annotation (OBJR), by object number.
    Object(ObjectId),
    /// None of these; says what it is instead.
    Unknown(String),
}

/// One entry of the ParentTree.
#[derive(Debug, Clone, PartialEq)]
pub enum Parent {
    /// A page's: the element that owns each MCID, in MCID order.
    OfPage(Vec<Option<ObjectId>>),
    /// An annotation's.
    OfAnnotation(ObjectId),
}

impl Element {
    /// Its child elements, in order.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.kids.iter().filter_map(|kid| match kid {
            Kid::Element(element) => Some(&**element),
            _ => None,
        })
    }

    /// Itself and everything below it, in reading order.
    pub fn all(&self) -> Vec<&Element> {
        let mut all = vec![self];
        self.elements()
            .for_each(|element| all.extend(element.all()));
        all
    }

    /// 1 to 6 for a heading.
    pub fn heading_level(&self) -> Option<usize> {
        self.role.strip_prefix('H')?.parse().ok()
    }

    /// Whether it holds a picture and its caption beside each other.
    pub fn is_captioned_figure(&self) -> bool {
        let has = |role: &str| self.elements().any(|kid| kid.role == role);
        has("Figure") && has("Caption")
    }

    /// Whether its text continues the line it is in, so that no word ends at its edges.
    pub fn is_inline(&self) -> bool {
        matches!(
            self.role.as_str(),
            "Span" | "Link" | "Em" | "Strong" | "Quote" | "Code" | "Reference" | "Annot"
        )
    }
}

/// Every page's position by its object number.
pub type Positions = BTreeMap<ObjectId, usize>;

/// The elements below the StructTreeRoot: one Document, unless something is wrong.
pub fn read(objects: Objects, root: &Dictionary, pages: &Positions) -> Vec<Element> {
    let kids = Reader { objects, pages }.kids(root, None);
    kids.into_iter()
        .filter_map(|kid| match kid {
            Kid::Element(element) => Some(*element),
            _ => None,
        })
        .collect()
}

#[derive(Clone, Copy)]
struct Reader<'a> {
    objects: Objects<'a>,
    pages: &'a Positions,
}

impl Reader<'_> {
    fn kids(self, holder: &Dictionary, page: Option<usize>) -> Vec<Kid> {
        match holder.get(b"K") {
            Ok(Object::Array(kids)) => kids.iter().map(|kid| self.kid(kid, page)).collect(),
            Ok(kid) => match self.objects.follow(kid) {
                Object::Array(kids) => kids.iter().map(|kid| self.kid(kid, page)).collect(),
                _ => vec![self.kid(kid, page)],
            },
            Err(_) => Vec::new(),
        }
    }

    /// `page` is the holder's own page, where a bare MCID belongs.
    fn kid(self, kid: &Object, page: Option<usize>) -> Kid {
        if let (Ok(mcid), Some(page)) = (kid.as_i64(), page) {
            return Kid::Marked { page, mcid };
        }
        let Some(found) = self.objects.dictionary_of(kid) else {
            return Kid::Unknown(format!("{kid:?}"));
        };
        let kind = self.objects.name(found, "Type");
        match (kind.as_deref(), kid.as_reference()) {
            (Some("MCR"), _) => match (
                self.page(found).or(page),
                self.objects.integer(found, "MCID"),
            ) {
                (Some(page), Some(mcid)) => Kid::Marked { page, mcid },
                _ => Kid::Unknown("an MCR without page or MCID".into()),
            },
            (Some("OBJR"), _) => match self.objects.reference(found, "Obj") {
                Some(object) => Kid::Object(object),
                None => Kid::Unknown("an OBJR without an object".into()),
            },
            (Some("StructElem") | None, Ok(object)) if found.has(b"S") => {
                Kid::Element(Box::new(self.element(object, found)))
            }
            (kind, _) => Kid::Unknown(format!("a kid of type {}", kind.unwrap_or("(none)"))),
        }
    }

    fn element(self, object: ObjectId, found: &Dictionary) -> Element {
        let objects = self.objects;
        let attributes = Attributes::read(objects, found);
        Element {
            object,
            role: objects.name(found, "S").unwrap_or_default(),
            kids: self.kids(found, self.page(found)),
            title: objects.text(found, "T"),
            alt: objects.text(found, "Alt"),
            expansion: objects.text(found, "E"),
            language: objects.text(found, "Lang"),
            actual: objects.text(found, "ActualText"),
            id: objects.text(found, "ID"),
            scope: attributes.name("Scope"),
            headers: attributes.texts("Headers"),
            numbering: attributes.name("ListNumbering"),
            bbox: attributes.numbers("BBox"),
        }
    }

    fn page(self, found: &Dictionary) -> Option<usize> {
        self.objects
            .reference(found, "Pg")
            .and_then(|page| self.pages.get(&page).copied())
    }
}

/// The attribute dictionaries of an element: `/A` may be one or an array of them.
struct Attributes<'a> {
    objects: Objects<'a>,
    each: Vec<&'a Dictionary>,
}

impl<'a> Attributes<'a> {
    fn read(objects: Objects<'a>, element: &'a Dictionary) -> Self {
        let each = match objects.get(element, "A") {
            Some(Object::Array(each)) => each
                .iter()
                .filter_map(|found| objects.dictionary_of(found))
                .collect(),
            Some(one) => objects.dictionary_of(one).into_iter().collect(),
            None => Vec::new(),
        };
        Attributes { objects, each }
    }

    fn first(&self, key: &str) -> Option<&'a Dictionary> {
        self.each
            .iter()
            .copied()
            .find(|found| found.has(key.as_bytes()))
    }

    fn name(&self, key: &str) -> Option<String> {
        self.objects.get(self.first(key)?, key).and_then(name)
    }

    fn numbers(&self, key: &str) -> Vec<f32> {
        self.first(key)
            .map_or(Vec::new(), |found| self.objects.numbers(found, key))
    }

    fn texts(&self, key: &str) -> Vec<String> {
        let listed = self
            .first(key)
            .map_or(&[][..], |found| self.objects.array(found, key));
        listed
            .iter()
            .filter_map(|each| text(self.objects.follow(each)))
            .collect()
    }
}

/// The ParentTree: a number tree, of which writers with few pages use only the root's `/Nums`.
pub fn parents(objects: Objects, node: &Dictionary) -> BTreeMap<i64, Parent> {
    let mut parents = BTreeMap::new();
    for pair in objects.array(node, "Nums").chunks_exact(2) {
        let Ok(key) = pair[0].as_i64() else { continue };
        if let Object::Array(owners) = objects.follow(&pair[1]) {
            let owners = owners
                .iter()
                .map(|owner| owner.as_reference().ok())
                .collect();
            parents.insert(key, Parent::OfPage(owners));
        } else if let Ok(owner) = pair[1].as_reference() {
            parents.insert(key, Parent::OfAnnotation(owner));
        }
    }
    for kid in objects
        .array(node, "Kids")
        .iter()
        .filter_map(|kid| objects.dictionary_of(kid))
    {
        parents.extend(self::parents(objects, kid));
    }
    parents
}
