//! The document states its language, its title, and which standards it meets.

use crate::support::tagged::TaggedPdf;

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let catalog = &pdf.catalog;
    let mut faults = Vec::new();
    let mut must = |holds: bool, sentence: &str| {
        if !holds {
            faults.push(sentence.to_owned());
        }
    };
    must(
        catalog
            .language
            .as_ref()
            .is_some_and(|language| !language.is_empty()),
        "the document names no language",
    );
    must(
        catalog.marked,
        "the document does not say that it is tagged",
    );
    must(
        catalog.shows_title,
        "a viewer would show the file's name instead of its title",
    );
    must(
        catalog
            .info_title
            .as_ref()
            .is_some_and(|title| !title.is_empty()),
        "Info has no title",
    );
    must(
        catalog.info_title == catalog.xmp_title,
        "Info and XMP give different titles",
    );
    must(
        catalog.pdf_a.as_deref() == Some("2A"),
        "XMP does not claim PDF/A-2a",
    );
    must(
        catalog.pdf_ua.as_deref() == Some("1"),
        "XMP does not claim PDF/UA-1",
    );
    must(
        catalog.output_intents == ["GTS_PDFA1"],
        "there is not exactly one PDF/A output intent",
    );
    must(
        matches!(catalog.file_id.as_slice(), [first, second] if first == second && !first.is_empty()),
        "the file ID is not one value given twice",
    );
    must(
        pdf.tree.len() == 1 && pdf.tree[0].role == "Document",
        "the structure tree is not one Document",
    );
    must(
        pdf.pages
            .iter()
            .all(|page| page.tabs.as_deref() == Some("S")),
        "a page's tab order does not follow the structure",
    );
    faults
}
