//! The words of every page and PDF that belong to no kind of paper, such as "All papers": the table `[words]`.
//!
//! Each has a default in English and in Welsh, so a council that writes in one of them needs none. It must not know where a template
//! prints them.

use schemars::JsonSchema;
use serde::Deserialize;

use super::usual_words::UsualWords;
use crate::draft::Field;
use crate::language::Language;
use crate::model::TextLine;
use crate::validate::{Read, Reader, Refused};

/// Words that every paper has, whatever its kind.
#[derive(Debug, Deserialize, JsonSchema)]
pub struct FixedWordsDraft {
    /// The link with which people who use a keyboard reach the paper: "Skip to the paper".
    pub skip: Option<Field<String>>,
    /// What a screen reader calls the links above the paper: "This paper".
    pub this_paper: Option<Field<String>>,
    /// The link to the page that lists everything: "All papers".
    pub all_papers: Option<Field<String>>,
    /// The link to the PDF: "This paper as PDF".
    pub this_paper_as_pdf: Option<Field<String>>,
    /// The link to the PDF in large print: "This paper in large print (PDF)".
    pub this_paper_in_large_print: Option<Field<String>>,
    /// What the language of these words is called in itself, for the link from the same paper in another: "English".
    pub language_name: Option<Field<String>>,
    /// What a screen reader calls the links to the pages above this one: "Breadcrumb".
    pub breadcrumb: Option<Field<String>>,
    /// What is before whom to ask, at the foot of each page: "Ask for this in another format:".
    pub other_format: Option<Field<String>>,
    /// What is before the name of the licence, at the foot of each page: "Licence:".
    pub licence: Option<Field<String>>,
    /// The heading of the list of abbreviations at the end of a paper: "Abbreviations".
    pub abbreviations: Option<Field<String>>,
    /// What marks a draft, at the head of each page of its PDF and before its title: "Draft".
    pub draft: Option<Field<String>>,
    /// What marks a working copy, at the head of each page: "Working copy – not for publication".
    pub working_copy: Option<Field<String>>,
    /// What stands for a text that is exempt from publication: "Not for publication".
    pub withheld: Option<Field<String>>,
    /// The law by which it is exempt: "paragraph {paragraph} of Schedule 12A to the Local Government Act 1972".
    pub withheld_law: Option<Field<String>>,
    /// The number of a page of a PDF: "Page {page} of {pages}"; left out, it is in the words of the theme.
    pub page_number: Option<Field<String>>,
    /// What is added where a table goes on on the next page: "(continued)"; left out, it is in the words of the theme.
    pub continued: Option<Field<String>>,
}

/// The words of a council, where they are not the usual ones.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FixedWords {
    usual: UsualWords,
    skip: Option<TextLine>,
    this_paper: Option<TextLine>,
    all_papers: Option<TextLine>,
    this_paper_as_pdf: Option<TextLine>,
    this_paper_in_large_print: Option<TextLine>,
    language_name: Option<TextLine>,
    breadcrumb: Option<TextLine>,
    other_format: Option<TextLine>,
    licence: Option<TextLine>,
    abbreviations: Option<TextLine>,
    draft: Option<TextLine>,
    working_copy: Option<TextLine>,
    page_number: Option<TextLine>,
    continued: Option<TextLine>,
}

impl FixedWords {
    /// The link with which people who use a keyboard reach the paper.
    pub fn skip(&self) -> &str {
        own_or(self.skip.as_ref(), self.usual.skip())
    }

    /// What a screen reader calls the links above the paper.
    pub fn this_paper(&self) -> &str {
        own_or(self.this_paper.as_ref(), self.usual.this_paper())
    }

    /// The link to the page that lists everything.
    pub fn all_papers(&self) -> &str {
        own_or(self.all_papers.as_ref(), self.usual.all_papers())
    }

    /// The link to the PDF.
    pub fn this_paper_as_pdf(&self) -> &str {
        own_or(
            self.this_paper_as_pdf.as_ref(),
            self.usual.this_paper_as_pdf(),
        )
    }

    /// The link to the PDF in large print.
    pub fn this_paper_in_large_print(&self) -> &str {
        let own = self.this_paper_in_large_print.as_ref();
        own_or(own, self.usual.this_paper_in_large_print())
    }

    /// What the language is called in itself; its tag where nobody has said.
    pub fn language_name<'w>(&'w self, language: &'w Language) -> &'w str {
        let usual = match language.primary().as_str() {
            "en" => "English",
            "cy" => "Cymraeg",
            _ => language.as_str(),
        };
        own_or(self.language_name.as_ref(), usual)
    }

    /// What a screen reader calls the links to the pages above this one.
    pub fn breadcrumb(&self) -> &str {
        own_or(self.breadcrumb.as_ref(), self.usual.breadcrumb())
    }

    /// What is before whom to ask.
    pub fn other_format(&self) -> &str {
        own_or(self.other_format.as_ref(), self.usual.other_format())
    }

    /// What is before the name of the licence.
    pub fn licence(&self) -> &str {
        own_or(self.licence.as_ref(), self.usual.licence())
    }

    /// The heading of the list of abbreviations.
    pub fn abbreviations(&self) -> &str {
        own_or(self.abbreviations.as_ref(), self.usual.abbreviations())
    }

    /// What marks a draft.
    pub fn draft(&self) -> &str {
        own_or(self.draft.as_ref(), "Draft")
    }

    /// What marks a working copy.
    pub fn working_copy(&self) -> &str {
        own_or(self.working_copy.as_ref(), self.usual.working_copy())
    }

    /// The number of a page of a PDF, where it is not in the words of the theme.
    pub fn page_number(&self) -> Option<&str> {
        let own = self.page_number.as_ref().map(TextLine::as_str);
        own.or(self.usual.page_number())
    }

    /// What is added where a table goes on on the next page, where it is not in the words of the theme.
    pub fn continued(&self) -> Option<&str> {
        let own = self.continued.as_ref().map(TextLine::as_str);
        own.or(self.usual.continued())
    }
}

/// Reads the table `[words]`.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<FixedWordsDraft>>,
    usual: UsualWords,
) -> Read<FixedWords> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(FixedWords {
            usual,
            ..FixedWords::default()
        });
    };
    let FixedWordsDraft {
        skip,
        this_paper,
        all_papers,
        this_paper_as_pdf,
        this_paper_in_large_print,
        language_name,
        breadcrumb,
        other_format,
        licence,
        abbreviations,
        draft,
        working_copy,
        withheld,
        withheld_law,
        page_number,
        continued,
    } = table.value;
    let mut sheet = reader.table(&table.span, "[words]");
    // `withheld_wording` has read these two before; here they are only judged.
    let judged = [withheld, withheld_law].map(|typed| sheet.optional_line(typed));
    let words: [Result<Option<TextLine>, Refused>; 14] = [
        skip,
        this_paper,
        all_papers,
        this_paper_as_pdf,
        this_paper_in_large_print,
        language_name,
        breadcrumb,
        other_format,
        licence,
        abbreviations,
        draft,
        working_copy,
        page_number,
        continued,
    ]
    .map(|typed| sheet.optional_line(typed));
    let [
        skip,
        this_paper,
        all_papers,
        this_paper_as_pdf,
        this_paper_in_large_print,
        language_name,
        breadcrumb,
        other_format,
        licence,
        abbreviations,
        draft,
        working_copy,
        page_number,
        continued,
    ] = words;
    let [withheld, withheld_law] = judged;
    withheld?;
    withheld_law?;
    Ok(FixedWords {
        usual,
        skip: skip?,
        this_paper: this_paper?,
        all_papers: all_papers?,
        this_paper_as_pdf: this_paper_as_pdf?,
        this_paper_in_large_print: this_paper_in_large_print?,
        language_name: language_name?,
        breadcrumb: breadcrumb?,
        other_format: other_format?,
        licence: licence?,
        abbreviations: abbreviations?,
        draft: draft?,
        working_copy: working_copy?,
        page_number: page_number?,
        continued: continued?,
    })
}

/// The council's own words, or else the usual ones.
fn own_or<'w>(own: Option<&'w TextLine>, usual: &'w str) -> &'w str {
    own.map_or(usual, TextLine::as_str)
}
