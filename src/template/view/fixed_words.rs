//! What templates see of the words that every paper has.

use serde::Serialize;

use crate::council::FixedWords;

/// The words that belong to no kind of paper.
#[derive(Serialize)]
pub(super) struct WordsView<'a> {
    skip: &'a str,
    this_paper: &'a str,
    all_papers: &'a str,
    this_paper_as_pdf: &'a str,
    this_paper_in_large_print: &'a str,
    breadcrumb: &'a str,
    other_format: &'a str,
    licence: &'a str,
    /// The heading of the list of abbreviations.
    abbreviations: &'a str,
    draft: &'a str,
    working_copy: &'a str,
    /// None where the theme's own will do, as below.
    page_number: Option<&'a str>,
    continued: Option<&'a str>,
}

impl<'a> WordsView<'a> {
    pub fn new(words: &'a FixedWords) -> Self {
        Self {
            skip: words.skip(),
            this_paper: words.this_paper(),
            all_papers: words.all_papers(),
            this_paper_as_pdf: words.this_paper_as_pdf(),
            this_paper_in_large_print: words.this_paper_in_large_print(),
            breadcrumb: words.breadcrumb(),
            other_format: words.other_format(),
            licence: words.licence(),
            abbreviations: words.abbreviations(),
            draft: words.draft(),
            working_copy: words.working_copy(),
            page_number: words.page_number(),
            continued: words.continued(),
        }
    }
}
