//! Pages and structure → the bytes of a PDF.
//!
//! The file conforms to PDF/UA-1 (ISO 14289-1) and PDF/A-2a (ISO 19005-2) at once. Three hands write it:
//!
//! * **printpdf** makes the frame as lopdf's objects (`to_lopdf_doc`): the catalog, the page tree, a page object for
//!   each page with its boxes and its resources; for each font the Type 0 font, its descriptor, widths and `ToUnicode`
//!   map, out of a subset that `fonts` hands over; for each picture of pixels its image object. It is shown every glyph
//!   once, in operations whose content stream is thrown away, because that is how it learns which ones to list.
//! * **lopdf** holds those objects, and the ones that printpdf has no word for: links, outline, metadata, output intent
//!   and the entries of the catalog. It keeps them under their ids and finds the pages; it does not save the file.
//! * **This room** writes everything else as bytes: content streams (`content`), compression (`compress`), the
//!   structure tree (`tree`), object streams (`packed`), numbers, cross-references and trailer (`file`). The structure
//!   tree has more objects than everything else together, and printpdf knows no such thing.
//!
//! It must not decide where anything is on a page.

mod annotations;
mod attributes;
mod compress;
mod content;
mod fault;
mod file;
mod finished;
mod fonts;
mod metadata;
mod object;
mod operators;
mod outline;
mod packed;
mod page_labels;
mod pictures;
mod role;
mod sheets;
mod tree;
mod unhinted;
mod written_elements;

use std::collections::BTreeMap;
use std::sync::Arc;

use lopdf::{Dictionary, Document, Object, ObjectId, Stream, dictionary};
use printpdf::{PdfDocument, PdfPage, PdfSaveOptions, Pt, Rect};

use self::compress::Compressing;
use self::fonts::Subsets;
use self::sheets::Sheets;
use self::tree::Tree;
use self::written_elements::WrittenElements;
use super::font::Family;
use super::sheet::Sheet;
pub use fault::WriteFault;
pub use finished::Finished;
pub use metadata::Metadata;

/// Writes a file.
pub fn write(finished: &Finished, family: &Family) -> Result<Vec<u8>, WriteFault> {
    let mut document = PdfDocument::new(&finished.metadata.title);
    let mut subsets = Subsets::new(family);
    let mut contents = Vec::with_capacity(finished.pages.len());
    for page in finished.pages {
        let sheet = Sheet::new(&finished.theme.page, page.orientation);
        let content = content::stream(page, finished.tree, &mut subsets, sheet.height);
        contents.push(compress::start(Stream::new(Dictionary::new(), content)));
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
    // What a page shows is known only when all pages are written, so the fonts come after them.
    let shown = subsets.embed(&mut document)?;
    if let Some(first) = document.pages.first_mut() {
        first.ops = shown;
    }
    let rasters = finished.pictures.rasters().iter();
    pictures::embed(rasters.map(Arc::as_ref), &mut document);
    let mut warnings = Vec::new();
    let written =
        printpdf::serialize::to_lopdf_doc(&document, &PdfSaveOptions::default(), &mut warnings);
    // printpdf warns of what it could not write. A paper with something left out must not be published.
    if let Some(warning) = warnings.first() {
        return Err(WriteFault(format!("printpdf: {}", warning.msg)));
    }
    finish(written, finished, contents)
}

/// Adds what printpdf does not write.
fn finish(
    mut document: Document,
    finished: &Finished,
    contents: Vec<Compressing>,
) -> Result<Vec<u8>, WriteFault> {
    let page_ids: Vec<ObjectId> = document.get_pages().into_values().collect();
    let mut compressing = BTreeMap::new();
    for (page, content) in page_ids.iter().zip(contents) {
        // The content is still being compressed: an empty stream has its id until it is written.
        let stand_in = document.add_object(Stream::new(Dictionary::new(), Vec::new()));
        compressing.insert(stand_in, content);
        document
            .get_dictionary_mut(*page)?
            .set("Contents", stand_in);
    }
    let heights = finished
        .pages
        .iter()
        .map(|page| Sheet::new(&finished.theme.page, page.orientation).height);
    let sheets = Sheets {
        pages: &page_ids,
        heights: heights.collect(),
    };
    let elements = WrittenElements::of(finished.tree);
    let links = annotations::write(&mut document, &sheets, finished, &elements);
    tree::key_pages(&mut document, &sheets)?;
    // The tree is written as bytes later; its root only needs an id by which the catalog can refer to it.
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
    if let Some(labels) = page_labels::labels(finished.first_page) {
        catalog.set("PageLabels", labels);
    }
    metadata::write(&mut document, &mut catalog, finished.metadata)?;
    extend_catalog(&mut document, catalog)?;
    let tree = Tree {
        finished,
        sheets: &sheets,
        elements: &elements,
        links: &links,
    };
    file::write(document, root, &tree, compressing)
}

fn extend_catalog(document: &mut Document, entries: Dictionary) -> Result<(), WriteFault> {
    let catalog = document.catalog_mut()?;
    for (key, value) in entries {
        catalog.set(key, value);
    }
    Ok(())
}
