//! A tagged PDF → what a screen reader finds in it, as text that a person can read and agree to.

use std::fmt::Write;

use crate::support::tagged::TaggedPdf;

/// How to read the text below it.
pub const HEADER: &str = "\
# What a screen reader finds in this paper, in reading order: one line for each element of the PDF's structure tree, with
# its role, what its attributes say, and its words in quotes. An element is inside the one above it that is indented less.
# Before it are the paper's title and language; after it the bookmarks that a viewer shows beside it, with their pages.
";

/// The title, the structure tree, then the bookmarks.
pub fn tags(pdf: &TaggedPdf) -> String {
    let said = |fact: &Option<String>| fact.clone().unwrap_or_default();
    let (title, language) = (said(&pdf.catalog.xmp_title), said(&pdf.catalog.language));
    let tree = pdf.outline_as_text();
    let mut text =
        format!("{HEADER}\nTitle {title:?}\nLanguage {language:?}\n\n{tree}\nBookmarks\n");
    for bookmark in &pdf.outline {
        let indent = "  ".repeat(bookmark.level);
        let page = bookmark
            .page
            .map_or("nowhere".to_owned(), |page| format!("page {}", page + 1));
        let _ = writeln!(text, "{indent}{:?} to {page}", bookmark.title);
    }
    text
}
