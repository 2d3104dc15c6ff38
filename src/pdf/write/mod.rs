//! Pages and structure → the bytes of a PDF.
//!
//! printpdf makes the pages, fonts and pictures as lopdf's objects; what it does not know (structure tree, links,
//! outline, metadata, output intent) is added on the document it hands over. What is drawn, and the file itself, are
//! written here as bytes. The file conforms to PDF/UA-1 (ISO 14289-1) and
//! PDF/A-2a (ISO 19005-2) at once.
//!
//! It must not decide where anything stands.

mod annotations;
mod attributes;
mod compress;
mod content;
mod file;
mod fonts;
mod metadata;
mod object;
mod operators;
mod outline;
mod packed;
mod pictures;
mod role;
mod tree;

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use self::compress::Compressing;
use self::fonts::Subsets;
use self::tree::{Places, Tree};
use super::font::Family;
use super::page::{Bookmark, Destination, Page};
use super::picture::Pictures;
use super::sheet;
use super::structure::StructureTree;
use crate::theme::Theme;
pub use compress::Compressors;
pub use metadata::Metadata;

/// Everything a file is made of.
pub struct Finished<'a> {
    /// What is drawn.
    pub pages: &'a [Page],
    /// What it is.
    pub tree: &'a StructureTree,
    /// The outline.
    pub bookmarks: &'a [Bookmark],
    /// Its pictures.
    pub pictures: &'a Pictures,
    /// Where ids are.
    pub destinations: &'a BTreeMap<String, Destination>,
    /// What the file says of itself.
    pub metadata: &'a Metadata,
    /// The look, which says how large the sheets are.
    pub theme: &'a Theme,
}

/// Why a file could not be written; each is a fault of the program or of a font, never of a review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WriteFault(pub String);

/// Writes a file.
pub fn write(
    finished: &Finished,
    family: &Family,
    compressors: &Compressors,
) -> Result<Vec<u8>, WriteFault> {
    let mut document = PdfDocument::new(&finished.metadata.title);
    let mut subsets = Subsets::new(family);
    let mut contents = Vec::with_capacity(finished.pages.len());
    for page in finished.pages {
        let sheet = sheet::Sheet::new(&finished.theme.page, page.orientation);
        let content = content::stream(page, finished.tree, &mut subsets, sheet.height);
        contents.push(compressors.start(Stream::new(Dictionary::new(), content)));
        let edge = Rect::from_wh(Pt(sheet.width), Pt(sheet.height));
        let boxes = [edge.clone(), edge.clone(), edge];
        let [media_box, trim_box, crop_box] = boxes;
        document.pages.push(PdfPage {
            media_box,
            trim_box,
            crop_box,
            ops: Vec::new(),
        });
    }
    let shown = subsets.embed(&mut document)?;
    if let Some(first) = document.pages.first_mut() {
        first.ops = shown;
    }
    let rasters = finished.pictures.rasters().iter();
    pictures::embed(rasters.map(Arc::as_ref), &mut document);
    let mut warnings = Vec::new();
    let written =
        printpdf::serialize::to_lopdf_doc(&document, &PdfSaveOptions::default(), &mut warnings);
    if let Some(warning) = warnings.first() {
        return Err(WriteFault(format!("printpdf: {}", warning.msg)));
    }
    finish(written, finished, contents, compressors)
}

/// Adds what printpdf does not write.
fn finish(
    mut document: Document,
    finished: &Finished,
    contents: Vec<Compressing>,
    compressors: &Compressors,
) -> Result<Vec<u8>, WriteFault> {
    let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut compressing = BTreeMap::new();
    for (page, content) in page_ids.iter().zip(contents) {
        let stand_in = document.add_object(Stream::new(Dictionary::new(), Vec::new()));
        compressing.insert(stand_in, content);
        document
            .get_dictionary_mut(*page)
            .map_err(fault)?
            .set("Contents", stand_in);
    }
    let heights = finished
        .pages
        .iter()
        .map(|page| sheet::Sheet::new(&finished.theme.page, page.orientation).height);
    let sheets = Sheets {
        pages: &page_ids,
        heights: heights.collect(),
    };
    let places = Places::of(finished.tree);
    let links = annotations::write(&mut document, &sheets, finished, &places);
    tree::key_pages(&mut document, &sheets)?;
    let root = document.add_object(Object::Null);
    let outlines = outline::write(&mut document, &sheets, finished.bookmarks);
    let mut catalog = dictionary! {
        "StructTreeRoot" => root,
        "MarkInfo" => dictionary! { "Marked" => true },
        "Lang" => object::text(&finished.metadata.language),
        "ViewerPreferences" => dictionary! { "DisplayDocTitle" => true },
        "PageLayout" => "OneColumn",
        "PageMode" => if outlines.is_some() { "UseOutlines" } else { "UseNone" },
    };
    if let Some(outlines) = outlines {
        catalog.set("Outlines", outlines);
    }
    metadata::write(&mut document, &mut catalog, finished.metadata)?;
    extend_catalog(&mut document, catalog)?;
    let tree = Tree {
        finished,
        sheets: &sheets,
        places: &places,
        links: &links,
    };
    file::write(document, root, &tree, compressing, compressors)
}

fn extend_catalog(document: &mut Document, entries: Dictionary) -> Result<(), WriteFault> {
    let catalog = document.catalog_mut().map_err(fault)?;
    for (key, value) in entries {
        catalog.set(key, value);
    }
    Ok(())
}

fn fault(error: lopdf::Error) -> WriteFault {
    WriteFault(error.to_string())
}

/// The pages of the file, and how their upright axis is turned round.
struct Sheets<'a> {
    /// The page objects, in order.
    pages: &'a [ObjectId],
    /// The height of each, in points.
    heights: Vec<f32>,
}

impl Sheets<'_> {
    /// A page's object.
    fn page(&self, number: usize) -> Option<ObjectId> {
        self.pages.get(number).copied()
    }

    fn height(&self, page: usize) -> f32 {
        self.heights.get(page).copied().unwrap_or_default()
    }

    /// Left, bottom, right and top of an area of a page given by left, top, width and height.
    fn corners(&self, page: usize, [x, y, width, height]: [f32; 4]) -> [f32; 4] {
        let sheet = self.height(page);
        [x, sheet - y - height, x + width, sheet - y]
    }

    /// An explicit destination (ISO 32000-1, 12.3.2.2): the top of the window at a place, the zoom left alone.
    fn destination(&self, destination: Destination) -> Option<lopdf::Object> {
        let page = self.page(destination.page)?;
        let top = object::number(self.height(destination.page) - destination.y);
        Some(
            vec![
                page.into(),
                "XYZ".into(),
                lopdf::Object::Null,
                top,
                lopdf::Object::Null,
            ]
            .into(),
        )
    }
}
