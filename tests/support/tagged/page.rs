//! A page's content stream → its marked-content sequences in the order drawn, each with its words.
//!
//! TJ offsets are kerning, never spaces: spaces must be glyphs, or the words of the page run together.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use lopdf::content::{Content, Operation};
use lopdf::{Dictionary, Object, ObjectId};

use super::font::{Font, KnownFonts, codes};
use super::objects::{Objects, name};
use super::place::{Pen, Shape, Written};

/// One page as it is drawn.
#[derive(Debug, Clone, Default)]
pub struct Page {
    pub sequences: Vec<Sequence>,
    /// Its width and height, in points.
    pub size: [f32; 2],
    /// `/StructParents`: this page's key in the ParentTree.
    pub parent_key: Option<i64>,
    /// `/Tabs`: `S` when the tab order follows the structure.
    pub tabs: Option<String>,
    pub annotations: Vec<ObjectId>,
    pub fonts: BTreeMap<String, Rc<Font>>,
    /// `/MediaBox`: left, bottom, right, top.
    pub sheet: Vec<f32>,
    /// What was drawn outside any marked content, and marks that do not close: one sentence each.
    pub stray: Vec<String>,
}

/// One marked-content sequence: what is between BDC and EMC.
#[derive(Debug, Clone, PartialEq)]
pub struct Sequence {
    /// The tag it is marked with; by our convention its element's role.
    pub tag: String,
    pub owner: Owner,
    pub text: String,
    /// Whether that is what the mark says, and not what each glyph says.
    pub is_replaced: bool,
    /// Each font used, by its name in the page's resources, with the codes shown.
    pub shown: BTreeMap<String, BTreeSet<u16>>,
    /// Where its text is: one entry for each text object.
    pub written: Vec<Written>,
    /// The rectangles drawn in it.
    pub shapes: Vec<Shape>,
}

/// What a sequence belongs to.
#[derive(Debug, Clone, PartialEq)]
pub enum Owner {
    /// The structure element that contains this MCID.
    Element { mcid: i64 },
    /// Nobody: it is an artifact.
    Artifact {
        kind: Option<String>,
        subtype: Option<String>,
    },
}

impl Page {
    pub fn read(objects: Objects, page: ObjectId, known_fonts: &mut KnownFonts) -> Page {
        let dictionary = objects.numbered(page);
        let resources = dictionary.and_then(|found| objects.dictionary(found, "Resources"));
        let annotations = dictionary.map_or(&[][..], |found| objects.array(found, "Annots"));
        let corners = dictionary.map_or(Vec::new(), |found| objects.numbers(found, "MediaBox"));
        let read = Page {
            size: match corners[..] {
                [left, bottom, right, top] => [right - left, top - bottom],
                _ => [0.0; 2],
            },
            parent_key: dictionary.and_then(|found| objects.integer(found, "StructParents")),
            tabs: dictionary.and_then(|found| objects.name(found, "Tabs")),
            annotations: annotations
                .iter()
                .filter_map(|found| found.as_reference().ok())
                .collect(),
            fonts: known_fonts.of_page(objects, resources),
            sheet: dictionary.map_or_else(Vec::new, |found| {
                let edges = objects.array(found, "MediaBox").iter();
                edges.filter_map(|edge| edge.as_float().ok()).collect()
            }),
            ..Page::default()
        };
        let drawn = Content::decode_strict(&objects.0.get_page_content(page))
            .map(|content| content.operations);
        let properties = resources.and_then(|found| objects.dictionary(found, "Properties"));
        let mut reader = Reader {
            objects,
            properties,
            page: read,
            open: Vec::new(),
            font: String::new(),
            pen: Pen::default(),
        };
        match drawn {
            Ok(operations) => operations
                .iter()
                .for_each(|operation| reader.take(operation)),
            Err(fault) => reader
                .page
                .stray
                .push(format!("its content stream cannot be read: {fault}")),
        }
        reader.finish()
    }

    /// Its artifacts, in the order drawn.
    pub fn artifacts(&self) -> impl Iterator<Item = &Sequence> {
        self.sequences
            .iter()
            .filter(|sequence| matches!(sequence.owner, Owner::Artifact { .. }))
    }

    /// The sequences with this MCID: one, unless something is wrong.
    pub fn marked(&self, mcid: i64) -> impl Iterator<Item = &Sequence> {
        self.sequences
            .iter()
            .filter(move |sequence| sequence.owner == Owner::Element { mcid })
    }
}

/// Walks the operators of one page.
struct Reader<'a> {
    objects: Objects<'a>,
    properties: Option<&'a Dictionary>,
    page: Page,
    /// For every open mark, the sequence that owns what is drawn in it, if any does.
    open: Vec<Option<usize>>,
    font: String,
    pen: Pen,
}

impl Reader<'_> {
    fn take(&mut self, operation: &Operation) {
        let operands = operation.operands.as_slice();
        self.pen.take(operation);
        match (operation.operator.as_str(), operands) {
            ("BDC", [tag, properties]) => self.begin(tag, Some(properties)),
            ("BMC", [tag]) => self.begin(tag, None),
            ("EMC", _) => self.end(),
            ("ET" | "Td" | "Tm", _) => self.part_lines(),
            ("Tf", [font, _]) => self.font = name(font).unwrap_or_default(),
            ("Tj" | "'", [text]) | ("\"", [_, _, text]) => self.show(text),
            ("TJ", [Object::Array(pieces)]) => pieces.iter().for_each(|piece| {
                self.pen.shift(piece);
                self.show(piece);
            }),
            (
                "S" | "s" | "f" | "F" | "f*" | "B" | "B*" | "b" | "b*" | "sh" | "Do" | "EI" | "BI",
                _,
            ) => {
                let owner = self.owned("a shape or an image");
                let shapes = self.pen.shapes(&operation.operator);
                if let Some(sequence) = owner.map(|owner| &mut self.page.sequences[owner]) {
                    // The lines of a picture are its own affair.
                    let is_artifact = matches!(sequence.owner, Owner::Artifact { .. });
                    let shapes = shapes.into_iter();
                    sequence
                        .shapes
                        .extend(shapes.filter(|shape| is_artifact || !shape.is_line));
                }
            }
            _ => {}
        }
    }

    fn begin(&mut self, tag: &Object, properties: Option<&Object>) {
        let tag = name(tag).unwrap_or_default();
        let owner = self.owner(&tag, properties);
        let actual = properties
            .and_then(|properties| properties.as_dict().ok())
            .and_then(|properties| self.objects.text(properties, "ActualText"));
        let inherited = self.open.last().copied().flatten();
        if owner.is_some() && inherited.is_some() {
            self.page
                .stray
                .push(format!("the mark {tag} begins inside another one"));
        }
        let sequence = owner.map(|owner| {
            self.page.sequences.push(Sequence {
                tag,
                owner,
                text: actual.clone().unwrap_or_default(),
                is_replaced: actual.is_some(),
                shown: BTreeMap::new(),
                written: Vec::new(),
                shapes: Vec::new(),
            });
            self.page.sequences.len() - 1
        });
        self.open.push(sequence.or(inherited));
    }

    fn end(&mut self) {
        if self.open.pop().is_none() {
            self.page
                .stray
                .push("a mark is closed that was never opened".into());
        }
    }

    /// A mark without an MCID that is not an artifact (a language, a replacement text) owns nothing itself.
    fn owner(&self, tag: &str, properties: Option<&Object>) -> Option<Owner> {
        let properties = match properties {
            Some(Object::Name(key)) => {
                let key = String::from_utf8_lossy(key);
                self.properties
                    .and_then(|listed| self.objects.dictionary(listed, &key))
            }
            Some(given) => given.as_dict().ok(),
            None => None,
        };
        let named = |key: &str| {
            properties
                .and_then(|found| found.get(key.as_bytes()).ok())
                .and_then(name)
        };
        if tag == "Artifact" {
            return Some(Owner::Artifact {
                kind: named("Type"),
                subtype: named("Subtype"),
            });
        }
        let mcid = properties?.get(b"MCID").ok()?.as_i64().ok()?;
        Some(Owner::Element { mcid })
    }

    fn show(&mut self, text: &Object) {
        let Ok(shown) = text.as_str() else { return };
        let Some(sequence) = self.owned("text") else {
            return;
        };
        let font = self.page.fonts.get(&self.font).cloned();
        if let Some(font) = &font {
            let written = &mut self.page.sequences[sequence].written;
            self.pen.write(font, shown, written);
        }
        let text = font
            .map(|font| font.text(shown))
            .unwrap_or_else(|| "\u{FFFD}".into());
        let sequence = &mut self.page.sequences[sequence];
        if !sequence.is_replaced {
            sequence.text.push_str(&text);
        }
        sequence
            .shown
            .entry(self.font.clone())
            .or_default()
            .extend(codes(shown));
    }

    /// An artifact's lines have no element to separate them: each counts by itself.
    fn part_lines(&mut self) {
        let open = self.open.last().copied().flatten();
        if let Some(sequence) = open.and_then(|open| self.page.sequences.get_mut(open))
            && matches!(sequence.owner, Owner::Artifact { .. })
            && !sequence.text.is_empty()
            && !sequence.text.ends_with('\n')
        {
            sequence.text.push('\n');
        }
    }

    /// The sequence that owns what is drawn now. If there is none, it notes a fault.
    fn owned(&mut self, what: &str) -> Option<usize> {
        let owner = self.open.last().copied().flatten();
        if owner.is_none() {
            self.page
                .stray
                .push(format!("{what} is drawn outside marked content"));
        }
        owner
    }

    fn finish(mut self) -> Page {
        if !self.open.is_empty() {
            self.page
                .stray
                .push("a mark is still open at its end".into());
        }
        self.page
    }
}
