//! Ways to break a good PDF, each with what must be reported.
//!
//! veraPDF passes twelve of them. If our own rules missed one of these, nothing would find it.

mod content;
mod navigation;
mod structure;

use lopdf::Document;

use crate::support::expected::Expected;
use crate::support::reading_rules::{differences, faults};
use crate::support::tagged::{Page, TaggedPdf, pages_of};

/// One way to break a PDF.
struct Mutation {
    name: &'static str,
    /// Breaks the document. False if it has nothing of this kind.
    apply: fn(&mut Document) -> bool,
    found: Found,
}

/// What finds it, and a phrase of the report.
enum Found {
    /// The rules, by looking at the PDF alone.
    Alone(&'static str),
    /// The comparison with the source.
    BySource(&'static str),
}
use Found::{Alone, BySource};

/// The result of breaking a document in one way.
pub enum Attempt {
    Found,
    /// The document has nothing of this kind.
    NothingToBreak(&'static str),
    /// It was broken, and the expected report did not come. Says so.
    Missed(String),
}

/// Breaks a good document in every way we know, starting from the good one each time.
pub fn attempt_all(good: &Document, source: &Expected) -> Vec<Attempt> {
    let pages = pages_of(good);
    let structural = OF_STRUCTURE
        .iter()
        .map(|mutation| attempt(mutation, good, source, Some(&pages)));
    let drawn = OF_PAGES
        .iter()
        .map(|mutation| attempt(mutation, good, source, None));
    structural.chain(drawn).collect()
}

/// `pages` are those of the good document, where the mutation leaves them alone: reading them is most of the work.
fn attempt(
    mutation: &Mutation,
    good: &Document,
    source: &Expected,
    pages: Option<&[Page]>,
) -> Attempt {
    let mut document = good.clone();
    if !(mutation.apply)(&mut document) {
        return Attempt::NothingToBreak(mutation.name);
    }
    let pages = pages.map_or_else(|| pages_of(&document), <[Page]>::to_vec);
    let pdf = TaggedPdf::with_pages(&document, pages);
    let (said, phrase) = match mutation.found {
        Alone(phrase) => (faults(&pdf), phrase),
        BySource(phrase) => (differences(&pdf, source), phrase),
    };
    if said.iter().any(|sentence| sentence.contains(phrase)) {
        return Attempt::Found;
    }
    Attempt::Missed(format!(
        "{}: nothing says “{phrase}”, only {said:#?}",
        mutation.name
    ))
}

const fn mutation(name: &'static str, apply: fn(&mut Document) -> bool, found: Found) -> Mutation {
    Mutation { name, apply, found }
}

/// Breaking the tree, the outline or the links; the pages stay as they are.
const OF_STRUCTURE: &[Mutation] = &[
    // veraPDF passes these.
    mutation(
        "one row label is a data cell",
        structure::one_label_as_data,
        Alone("is not a header of its row"),
    ),
    mutation(
        "all row labels are data cells",
        structure::all_labels_as_data,
        Alone("is not a header of its row"),
    ),
    mutation(
        "all headings are paragraphs",
        structure::all_headings_as_paragraphs,
        Alone("there are 0 H1 elements"),
    ),
    mutation(
        "one H2 is a paragraph",
        structure::one_heading_as_paragraph,
        Alone("bookmarks for"),
    ),
    mutation(
        "the outline is gone",
        navigation::no_outline,
        Alone("there are 0 bookmarks for"),
    ),
    mutation(
        "an OBJR has another type",
        navigation::object_reference_of_no_type,
        Alone("has no annotation (OBJR)"),
    ),
    mutation(
        "a figure has no bounding box",
        structure::figure_without_place,
        Alone("has no bounding box"),
    ),
    mutation(
        "a figure's box leaves the page",
        structure::figure_off_the_page,
        Alone("leaves its page"),
    ),
    mutation(
        "a figure holds nothing drawn",
        structure::figure_without_drawing,
        Alone("is drawn in 0 sequences"),
    ),
    mutation(
        "a figure has other words than the page",
        structure::figure_of_other_words,
        BySource("figures part at number"),
    ),
    mutation(
        "a list does not say how it counts",
        structure::list_without_numbering,
        Alone("ListNumbering is None"),
    ),
    mutation(
        "a table is split in two",
        structure::table_split,
        BySource("tables:"),
    ),
    mutation(
        "a bookmark comes twice",
        navigation::bookmark_twice,
        Alone("bookmarks for"),
    ),
    mutation(
        "two elements are swapped",
        structure::elements_swapped,
        BySource("words part at number"),
    ),
    // veraPDF rejects most of these, so we need not wait for it.
    mutation(
        "a table is split, both parts captioned",
        structure::table_split_with_caption,
        Alone("split in two"),
    ),
    mutation(
        "a row label has no scope",
        structure::label_without_scope,
        Alone("has the scope None"),
    ),
    mutation(
        "an H2 is an H3",
        structure::heading_skips,
        Alone("where H2 was due"),
    ),
    mutation(
        "a label is a span",
        structure::label_as_span,
        Alone("is made of"),
    ),
    mutation(
        "a figure has no alternate text",
        structure::figure_without_words,
        Alone("has no alternate text"),
    ),
    mutation(
        "no page is in the ParentTree",
        navigation::no_parent_tree,
        Alone("ParentTree has no entry"),
    ),
    mutation(
        "a sequence belongs to nobody",
        structure::sequence_without_owner,
        Alone("belongs to no element"),
    ),
    mutation(
        "a sequence belongs to two",
        structure::sequence_with_two_owners,
        Alone("belongs to 2 elements"),
    ),
    mutation(
        "a link does not say where it leads",
        navigation::link_without_words,
        Alone("does not say in words"),
    ),
    mutation(
        "an annotation does not lead back",
        navigation::annotation_leads_elsewhere,
        Alone("does not lead back"),
    ),
    mutation(
        "no language is named",
        navigation::no_language,
        Alone("names no language"),
    ),
    mutation(
        "a heading is left at the foot of a page",
        structure::heading_left_behind,
        Alone("is left behind at its foot"),
    ),
    mutation(
        "Info and XMP give other titles",
        navigation::other_title,
        Alone("different titles"),
    ),
    mutation(
        "a row lacks a cell",
        structure::row_without_its_last_cell,
        Alone("different numbers of cells"),
    ),
];

/// Breaking what is drawn: fonts and content streams.
const OF_PAGES: &[Mutation] = &[
    // veraPDF passes this.
    mutation(
        "a glyph has the wrong text",
        content::wrong_character,
        BySource("words part at number"),
    ),
    // veraPDF rejects most of these.
    mutation(
        "an artifact has no type",
        content::artifact_without_type,
        Alone("an artifact has no type"),
    ),
    mutation(
        "something is drawn unmarked",
        content::drawn_unmarked,
        Alone("drawn outside marked content"),
    ),
    mutation(
        "a glyph has no text",
        content::glyph_without_text,
        Alone("is shown and has no text"),
    ),
    mutation(
        "a glyph has no width",
        content::glyph_without_width,
        Alone("/W has no width"),
    ),
    mutation(
        "a continued table does not say whose it is",
        content::no_artifacts,
        Alone("it goes on with"),
    ),
    mutation(
        "a glyph has another width than its own",
        content::glyph_of_another_width,
        Alone("the font program"),
    ),
];
