//! The page as a whole: its title, its language, its author, its date, and what is in `<main>`.
//!
//! What is outside `<main>` (navigation, a download link) belongs to the web page only, and so does everything marked
//! `class="screen-only"`.

use std::num::NonZeroU16;
use std::sync::Arc;

use jiff::civil::Date;

use super::block::Block;
use super::element::Element;
use super::nesting::{TagFault, elements};
use super::page_text::on_one_line;
use super::reader::{LinkLookup, PageReader, PictureLookup};
use super::writing::hand_down;
use super::{misspelt, outline, own_pages, semblance};
use crate::diagnostic::{Code, Findings, SourceFile};

/// A document that can be read aloud, bookmarked and typeset.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is called (`<title>`).
    pub title: String,
    /// The language it is written in, as a BCP 47 tag (`<html lang>`).
    pub language: String,
    /// Who publishes it (`<meta name="author">`).
    pub author: Option<String>,
    /// What it is about, in a line (`<meta name="description">`).
    pub subject: Option<String>,
    /// What it can be found by (`<meta name="keywords">`).
    pub keywords: Option<String>,
    /// The day it is dated (`<meta name="date">`).
    pub date: Option<Date>,
    /// The words at the top of every page but the first (`<meta name="running-header">`).
    pub running_header: Option<String>,
    /// The number of its first page (`<meta name="first-page">`): 1, unless it goes on with the pages of another.
    pub first_page: NonZeroU16,
    /// What marks each page as one of a draft (`<meta name="draft">`): "Draft".
    pub draft: Option<String>,
    /// Who may read it (`<meta name="classification">`), at the foot of every page.
    pub classification: Option<String>,
    /// The number of a page, with `{page}` and `{pages}` for the numbers, where it is not in the words of the theme
    /// (`<meta name="page-number">`).
    pub page_number: Option<String>,
    /// What is added where a table goes on on the next page, where it is not in the words of the theme
    /// (`<meta name="continued">`).
    pub continued: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The document as a draft, which its title says too: "Draft: Inclusion in schools". One that says already that it is
    /// a draft stays as it is.
    pub fn into_draft(mut self, word: &str) -> Self {
        if self.draft.is_none() {
            self.title = format!("{word}: {}", self.title);
            self.draft = Some(word.to_owned());
        }
        self
    }
}

/// Reads a page, whose name is its path from the top of what is published. Everything that cannot be said accessibly is
/// added to the findings, and then there is no document. Files that links lead to are not looked for.
///
/// `shown` says whether a character can be shown at all (it is not asked about ASCII letters and marks, which every
/// font has), and `files` gives the pictures that the page names.
pub fn read(
    page: &Arc<SourceFile>,
    shown: &dyn Fn(char) -> bool,
    files: &PictureLookup,
    findings: &mut Findings,
) -> Option<Document> {
    read_with_links(page, shown, files, &|_| Ok(()), findings)
}

/// Reads a page as [`read`] does, and asks `linked` for the files that its links lead to.
pub fn read_with_links(
    page: &Arc<SourceFile>,
    shown: &dyn Fn(char) -> bool,
    files: &PictureLookup,
    linked: &LinkLookup,
    findings: &mut Findings,
) -> Option<Document> {
    let mut reader = PageReader::new(page, shown, files, linked, findings);
    // Of a page that cannot be read, nothing else can be said.
    let (mut root, faults) = elements(&page.text)
        .map_err(|fault| reader.refuse_tag(fault))
        .ok()?;
    for fault in faults {
        reader.refuse_tag(fault);
    }
    if let Some(main) = root.find("main") {
        reader.check_languages(main);
    }
    hand_down(&mut root);
    let title = reader.title(&root);
    let language = reader.language(&root);
    let date = reader.date(&root);
    let author = reader.unprinted(&root, "author");
    let subject = reader.unprinted(&root, "description");
    let keywords = reader.unprinted(&root, "keywords");
    let running_header = reader.meta(&root, "running-header");
    let first_page = reader.first_page(&root);
    let draft = reader.meta(&root, "draft");
    let classification = reader.meta(&root, "classification");
    let page_number = reader.meta(&root, "page-number");
    let continued = reader.meta(&root, "continued");
    if let Some(second) = root.all("main").nth(1) {
        reader.refuse(
            Code::HtmlMain,
            second.span.clone(),
            "this is a second `<main>`",
            "put everything the paper says inside one `<main>`",
        );
    }
    let blocks = match root.find("main") {
        Some(main) => reader.blocks(main),
        None => {
            reader.refuse(
                Code::HtmlMain,
                0..0,
                "the page has no `<main>`",
                "put what the paper says inside `<main>`",
            );
            Vec::new()
        }
    };
    if blocks.is_empty() && !reader.has_refused() {
        reader.refuse(
            Code::HtmlMain,
            0..0,
            "the page says nothing",
            "put what the paper says inside `<main>`",
        );
    }
    if let Some(main) = root.find("main") {
        outline::check(main, &mut reader);
        own_pages::check(main, &mut reader);
        misspelt::check(main, &mut reader);
        semblance::check(main, &mut reader);
    }
    (!reader.has_refused()).then_some(Document {
        title,
        language,
        author,
        subject,
        keywords,
        date,
        running_header,
        first_page,
        draft,
        classification,
        page_number,
        continued,
        blocks,
    })
}

impl PageReader<'_> {
    fn refuse_tag(&mut self, fault: TagFault) {
        self.refuse(Code::HtmlTags, fault.span, &fault.message, &fault.help);
    }

    fn title(&mut self, root: &Element) -> String {
        let element = root.find("title");
        let title = element.map(Element::text).unwrap_or_default();
        if let Some(element) = element {
            self.check_unseen(&title, &(element.span.start..element.end));
        }
        let title = on_one_line(&title);
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if title.is_empty() {
            let help = "add `<title>…</title>` to the page's `<head>`: it is what a screen reader says first";
            self.refuse(Code::PageWithoutTitle, 0..0, "the page has no title", help);
        }
        title
    }

    fn language(&mut self, root: &Element) -> String {
        let language = root
            .find("html")
            .and_then(|html| html.attribute("lang"))
            .unwrap_or_default()
            .trim()
            .to_owned();
        if language.is_empty() {
            let help = "write `<html lang=\"en-GB\">`, so that the words are pronounced correctly";
            self.refuse(
                Code::PageWithoutLanguage,
                0..0,
                "the page does not say which language it is in",
                help,
            );
        } else if let Some(html) = root.find("html") {
            self.check_language(&language, &html.span);
        }
        language
    }

    fn date(&mut self, root: &Element) -> Option<Date> {
        let meta = meta(root, "date")?;
        let content = meta.attribute("content").unwrap_or_default();
        let date = content.parse().ok();
        if date.is_none() {
            let message = format!("‘{content}’ is not a date");
            self.refuse(
                Code::PageDate,
                meta.span.clone(),
                &message,
                "write it like content=\"2019-09-30\"",
            );
        }
        date
    }

    /// What a page's `<meta>` says of the file and no page prints. It needs no font, but nothing may hide in it.
    fn unprinted(&mut self, root: &Element, name: &str) -> Option<String> {
        let meta = meta(root, name)?;
        let content = on_one_line(meta.attribute("content").unwrap_or_default());
        self.check_unseen(&content, &meta.span);
        let content = content.split_whitespace().collect::<Vec<_>>().join(" ");
        (!content.is_empty()).then_some(content)
    }

    fn meta(&mut self, root: &Element, name: &str) -> Option<String> {
        let meta = meta(root, name)?;
        let content = meta.attribute("content").unwrap_or_default().trim();
        self.check_characters(content, &meta.span);
        (!content.is_empty()).then(|| content.to_owned())
    }
}

/// The page's `<meta>` of that name.
pub(super) fn meta<'e>(root: &'e Element, name: &str) -> Option<&'e Element> {
    let head = root.find("head")?;
    head.elements()
        .find(|element| element.name == "meta" && element.attribute("name") == Some(name))
}
