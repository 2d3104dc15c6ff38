//! Ways to break a good PDF, each with what must be said about it.
//!
//! The first twelve are those that veraPDF passes: were our own rules to miss one, nothing would find it.

mod content;
mod navigation;
mod structure;

use lopdf::Document;

/// One way to break a PDF.
pub struct Mutation {
    pub name: &'static str,
    /// Breaks the document; false when it holds nothing of the kind.
    pub apply: fn(&mut Document) -> bool,
    pub found: Found,
}

/// Who finds it, and a phrase of what is said.
pub enum Found {
    /// The rules, by looking at the PDF alone.
    Alone(&'static str),
    /// The comparison with the source.
    BySource(&'static str),
}
use Found::{Alone, BySource};

const fn mutation(name: &'static str, apply: fn(&mut Document) -> bool, found: Found) -> Mutation {
    Mutation { name, apply, found }
}

/// Every way we know.
pub const ALL: &[Mutation] = &[
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
        "a list does not say how it counts",
        structure::list_without_numbering,
        Alone("ListNumbering is None"),
    ),
    mutation(
        "a glyph has the wrong text",
        content::wrong_character,
        BySource("words part at number"),
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
    // veraPDF fails on most of these; we need not wait for it.
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
];
