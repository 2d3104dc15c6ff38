//! The specimen's nodes → a tagged PDF of two pages, by lopdf alone. It must not use the writer under test.

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary, text_string};

use super::Node;
use super::program::{ADVANCE, GLYPHS, program};

/// What is collected on the walk through the nodes.
struct Writer {
    document: Document,
    pages: [ObjectId; 2],
    content: [String; 2],
    /// For every page, the owner of each MCID.
    owners: [Vec<Object>; 2],
    /// Annotations of the first page and the Link elements they belong to.
    annotations: Vec<(ObjectId, ObjectId)>,
    /// Level, words and page of every heading.
    headings: Vec<(usize, &'static str, usize)>,
}

pub fn write(paper: &Node) -> Document {
    let mut document = Document::with_version("1.7");
    let pages = [document.new_object_id(), document.new_object_id()];
    let root = document.new_object_id();
    let mut writer = Writer {
        document,
        pages,
        content: ["Page 1 of 2", "Recommendation 1 (continued)"]
            .map(|words| format!("/Artifact <</Type/Pagination>> BDC {} EMC\n", shown(words))),
        owners: Default::default(),
        annotations: Vec::new(),
        headings: Vec::new(),
    };
    let tree = writer.node(paper, root, "");
    writer.pages();
    let outline = writer.outline();
    writer.catalog(root, tree, outline);
    writer.document
}

fn shown(words: &str) -> String {
    let codes: String = words
        .encode_utf16()
        .map(|unit| format!("{unit:04X}"))
        .collect();
    format!("BT /F 11 Tf <{codes}> Tj ET")
}

impl Writer {
    /// Writes a node below its parent, in the kids' own notation.
    fn node(&mut self, node: &Node, parent: ObjectId, role: &'static str) -> Object {
        match node {
            Node::Text(page, words) => {
                if let Some(level) = role.strip_prefix('H').and_then(|level| level.parse().ok()) {
                    self.headings.push((level, words, *page));
                }
                self.mark(*page, parent, role, &shown(words))
            }
            Node::Shape(page) => self.mark(*page, parent, role, "10 10 50 50 re f"),
            Node::Annotation(address) => self.annotation(address, parent),
            Node::Element(role, said, kids) => {
                let element = self.document.new_object_id();
                let kids: Vec<Object> = kids
                    .iter()
                    .map(|kid| self.node(kid, element, role))
                    .collect();
                let mut written = dictionary! { "Type" => "StructElem", "S" => *role, "P" => parent, "K" => kids };
                written.extend(said);
                self.document.set_object(element, written);
                element.into()
            }
        }
    }

    fn mark(&mut self, page: usize, owner: ObjectId, role: &str, drawn: &str) -> Object {
        let mcid = self.owners[page].len() as i64;
        self.owners[page].push(owner.into());
        self.content[page].push_str(&format!("/{role} <</MCID {mcid}>> BDC {drawn} EMC\n"));
        dictionary! { "Type" => "MCR", "Pg" => self.pages[page], "MCID" => mcid }.into()
    }

    fn annotation(&mut self, address: &str, owner: ObjectId) -> Object {
        let corners = [10, 10, 60, 10, 60, 20, 10, 20].map(Object::from).to_vec();
        let annotation = self.document.add_object(dictionary! {
            "Type" => "Annot", "Subtype" => "Link", "Contents" => text_string("The plan, on the council's site"),
            "Rect" => [10, 10, 60, 20].map(Object::from).to_vec(), "QuadPoints" => corners,
            "StructParent" => (self.pages.len() + self.annotations.len()) as i64,
            "A" => dictionary! { "S" => "URI", "URI" => Object::string_literal(address) },
        });
        self.annotations.push((annotation, owner));
        dictionary! { "Type" => "OBJR", "Pg" => self.pages[0], "Obj" => annotation }.into()
    }

    fn pages(&mut self) {
        // A code is its character's own number: printable ASCII, and the bullet.
        let codes = (0x20..0x7F).chain([0x2022]);
        let to_unicode: String = codes
            .map(|code| format!("<{code:04X}> <{code:04X}>\n"))
            .collect();
        let to_unicode = format!("1 beginbfchar\n{to_unicode}endbfchar\n");
        let to_unicode = self
            .document
            .add_object(Stream::new(Dictionary::new(), to_unicode.into_bytes()));
        let program = self
            .document
            .add_object(Stream::new(Dictionary::new(), program()));
        let descendant = dictionary! {
            "Type" => "Font", "Subtype" => "CIDFontType2", "W" => vec![0x20.into(), (i64::from(GLYPHS) - 1).into(), i64::from(ADVANCE).into()],
            "FontDescriptor" => dictionary! { "Type" => "FontDescriptor", "FontFile2" => program },
        };
        let font = self.document.add_object(dictionary! {
            "Type" => "Font", "Subtype" => "Type0", "BaseFont" => "AAAAAA+Specimen", "Encoding" => "Identity-H",
            "DescendantFonts" => vec![descendant.into()], "ToUnicode" => to_unicode,
        });
        let tree = self.document.new_object_id();
        for (number, page) in self.pages.into_iter().enumerate() {
            let drawn = std::mem::take(&mut self.content[number]);
            let content = self
                .document
                .add_object(Stream::new(Dictionary::new(), drawn.into_bytes()));
            let mut written = dictionary! {
                "Type" => "Page", "Parent" => tree, "Contents" => content, "Tabs" => "S", "MediaBox" => [0, 0, 595, 842].map(Object::from).to_vec(),
                "StructParents" => number as i64, "Resources" => dictionary! { "Font" => dictionary! { "F" => font } },
            };
            if number == 0 {
                written.set(
                    "Annots",
                    self.annotations
                        .iter()
                        .map(|(found, _)| (*found).into())
                        .collect::<Vec<Object>>(),
                );
            }
            self.document.set_object(page, written);
        }
        let kids: Vec<Object> = self.pages.map(Object::from).to_vec();
        self.document.set_object(
            tree,
            dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => 2 },
        );
        self.document.trailer.set("Pages", tree);
    }

    /// The H1 at the top, every H2 below it.
    fn outline(&mut self) -> ObjectId {
        let root = self.document.new_object_id();
        let entries: Vec<ObjectId> = self
            .headings
            .iter()
            .map(|_| self.document.new_object_id())
            .collect();
        let headings = std::mem::take(&mut self.headings);
        for (number, (level, words, page)) in headings.iter().enumerate() {
            let destination = vec![self.pages[*page].into(), "Fit".into()];
            let parent = if *level == 1 { root } else { entries[0] };
            let mut entry = dictionary! { "Title" => text_string(words), "Parent" => parent, "Dest" => destination };
            if number == 0 {
                entry.set("First", entries[1]);
                entry.set("Last", entries[entries.len() - 1]);
            } else if let Some(next) = entries.get(number + 1) {
                entry.set("Next", *next);
            }
            self.document.set_object(entries[number], entry);
        }
        self.document.set_object(
            root,
            dictionary! { "Type" => "Outlines", "First" => entries[0], "Last" => entries[0] },
        );
        root
    }

    fn catalog(&mut self, root: ObjectId, tree: Object, outline: ObjectId) {
        let mut parents: Vec<Object> = Vec::new();
        for (key, owners) in self.owners.iter().enumerate() {
            parents.extend([(key as i64).into(), owners.clone().into()]);
        }
        for (key, (_, link)) in self.annotations.iter().enumerate() {
            parents.extend([((self.pages.len() + key) as i64).into(), (*link).into()]);
        }
        let parent_tree = self.document.add_object(dictionary! { "Nums" => parents });
        let root_written = dictionary! { "Type" => "StructTreeRoot", "K" => vec![tree], "ParentTree" => parent_tree };
        self.document.set_object(root, root_written);
        let xmp = "<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">Progress Update</rdf:li></rdf:Alt></dc:title>\
            <pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance><pdfuaid:part>1</pdfuaid:part>";
        let xmp = self.document.add_object(Stream::new(
            dictionary! { "Type" => "Metadata" },
            xmp.into(),
        ));
        let pages = self
            .document
            .trailer
            .remove(b"Pages")
            .expect("the pages are written");
        let intent = dictionary! { "Type" => "OutputIntent", "S" => "GTS_PDFA1" };
        let catalog = self.document.add_object(dictionary! {
            "Type" => "Catalog", "Pages" => pages, "StructTreeRoot" => root, "Outlines" => outline, "Metadata" => xmp,
            "Lang" => Object::string_literal("en-GB"), "MarkInfo" => dictionary! { "Marked" => true },
            "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true }, "OutputIntents" => vec![intent.into()],
        });
        let info = self
            .document
            .add_object(dictionary! { "Title" => text_string("Progress Update") });
        let id = Object::string_literal("specimen");
        self.document.trailer.set("Root", catalog);
        self.document.trailer.set("Info", info);
        self.document.trailer.set("ID", vec![id.clone(), id]);
    }
}
