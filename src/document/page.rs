//! The page as a whole: its title, its language, its date, and what is in `<main>`.
//!
//! What is outside `<main>` (navigation, a download link) belongs to the web page only, and so does everything marked
//! `class="screen-only"`.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::block::Block;
use super::element::{Element, elements};
use super::figure::PictureId;
use super::{misspelt, outline};
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};

/// A document that can be read aloud, bookmarked and typeset.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is called (`<title>`).
    pub title: String,
    /// The language it is written in, as a BCP 47 tag (`<html lang>`).
    pub language: String,
    /// The day it is dated (`<meta name="date">`).
    pub date: Option<Date>,
    /// The words at the top of every page but the first (`<meta name="running-header">`).
    pub running_header: Option<String>,
    /// Who may read it (`<meta name="classification">`), at the foot of every page.
    pub classification: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// The bytes of a file by its path from the top of what is published, or why it cannot be read: "there is no such
/// file".
pub type Files<'a> = dyn Fn(&str) -> Result<Arc<[u8]>, String> + 'a;

/// Reads a page, whose name is its path from the top of what is published. Everything that cannot be said accessibly is
/// added to the findings, and then there is no document.
///
/// `shown` says whether a character can be shown at all (it is not asked about ASCII letters and marks, which every font
/// has), and `files` gives the pictures that the page names.
pub fn read(
    page: &Arc<SourceFile>,
    shown: &dyn Fn(char) -> bool,
    files: &Files,
    findings: &mut Findings,
) -> Option<Document> {
    let mut reader = PageReader {
        page,
        shown,
        files,
        findings,
        refused: false,
        pictures: 0,
    };
    let (root, faults) = elements(&page.text);
    for fault in faults {
        reader.refuse("html-tags", fault.span, &fault.message, &fault.help);
    }
    let title = reader.title(&root);
    let language = reader.language(&root);
    let date = reader.date(&root);
    let running_header = reader.meta(&root, "running-header");
    let classification = reader.meta(&root, "classification");
    if let Some(second) = root.all("main").nth(1) {
        reader.refuse(
            "html-main",
            second.span.clone(),
            "this is a second `<main>`",
            "put everything the paper says inside one `<main>`",
        );
    }
    let blocks = match root.find("main") {
        Some(main) => reader.blocks(main),
        None => {
            reader.refuse(
                "html-main",
                0..0,
                "the page has no `<main>`",
                "put what the paper says inside `<main>`",
            );
            Vec::new()
        }
    };
    if blocks.is_empty() && !reader.refused {
        reader.refuse(
            "html-main",
            0..0,
            "the page says nothing",
            "put what the paper says inside `<main>`",
        );
    }
    if let Some(main) = root.find("main") {
        outline::check(main, &mut reader);
        misspelt::check(main, &mut reader);
    }
    (!reader.refused).then_some(Document {
        title,
        language,
        date,
        running_header,
        classification,
        blocks,
    })
}

/// A page being read.
pub(super) struct PageReader<'a> {
    page: &'a Arc<SourceFile>,
    shown: &'a dyn Fn(char) -> bool,
    files: &'a Files<'a>,
    findings: &'a mut Findings,
    refused: bool,
    /// How many pictures there are so far.
    pictures: usize,
}

impl PageReader<'_> {
    /// Says that something cannot be published.
    pub fn refuse(&mut self, code: &'static str, span: Range<usize>, message: &str, help: &str) {
        self.refused = true;
        let place = Place::new(self.page, span);
        self.findings
            .push(Diagnostic::error(code, message).at(place).help(help));
    }

    /// Says that an element's class is nearly one that would mean something there.
    pub fn warn_of_class(&mut self, element: &Element, name: &str, meant: &str) {
        let tag = self.page.text.get(element.span.clone()).unwrap_or_default();
        let attribute = tag.find("class").unwrap_or_default();
        let written = tag.get(attribute..).and_then(|after| after.find(name));
        let span = match written {
            Some(offset) => {
                let start = element.span.start + attribute + offset;
                start..start + name.len()
            }
            None => element.span.clone(),
        };
        let message = format!("the class ‘{name}’ has no meaning in a paper");
        let help = format!(
            "did you mean `{meant}`? If it is a class of your own, choose a name less like that"
        );
        let warning = Diagnostic::warning("class-misspelt", message);
        self.findings
            .push(warning.at(Place::new(self.page, span)).help(help));
    }

    /// The number of the next picture.
    pub fn next_picture(&mut self) -> PictureId {
        self.pictures += 1;
        PictureId(self.pictures)
    }

    /// The page's path from the top of what is published.
    pub fn name(&self) -> &str {
        &self.page.name
    }

    /// What the page says from an element's first character to its last.
    pub fn source(&self, element: &Element) -> &str {
        let range = element.span.start..element.end;
        self.page.text.get(range).unwrap_or_default()
    }

    /// The bytes of a file that the page names.
    pub fn bytes(&self, path: &str) -> Result<Arc<[u8]>, String> {
        (self.files)(path)
    }

    /// Refuses characters that cannot be shown.
    pub fn check_characters(&mut self, text: &str, span: &Range<usize>) {
        let is_plain = |byte: u8| byte.is_ascii_graphic() || byte.is_ascii_whitespace();
        if text.bytes().all(is_plain) {
            return;
        }
        let mut hidden: Vec<char> = text
            .chars()
            .filter(|c| !c.is_ascii_whitespace() && !(self.shown)(*c))
            .collect();
        hidden.sort_unstable();
        hidden.dedup();
        for character in hidden {
            let message = format!(
                "no font of the theme can show ‘{character}’ (U+{:04X})",
                u32::from(character)
            );
            self.refuse(
                "character-not-shown",
                span.clone(),
                &message,
                "write it in another way, or add a font that has it",
            );
        }
    }

    fn title(&mut self, root: &Element) -> String {
        let title = root.find("title").map(Element::text).unwrap_or_default();
        let title = title.split_whitespace().collect::<Vec<_>>().join(" ");
        if title.is_empty() {
            let help = "add `<title>…</title>` to the page's `<head>`: it is what a screen reader says first";
            self.refuse("page-without-title", 0..0, "the page has no title", help);
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
            let help = "write `<html lang=\"en-GB\">`, so that the words are pronounced rightly";
            self.refuse(
                "page-without-language",
                0..0,
                "the page does not say which language it is in",
                help,
            );
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
                "page-date",
                meta.span.clone(),
                &message,
                "write it like content=\"2019-09-30\"",
            );
        }
        date
    }

    fn meta(&mut self, root: &Element, name: &str) -> Option<String> {
        let meta = meta(root, name)?;
        let content = meta.attribute("content").unwrap_or_default().trim();
        self.check_characters(content, &meta.span);
        (!content.is_empty()).then(|| content.to_owned())
    }
}

/// The page's `<meta>` of that name.
fn meta<'e>(root: &'e Element, name: &str) -> Option<&'e Element> {
    let head = root.find("head")?;
    head.elements()
        .find(|element| element.name == "meta" && element.attribute("name") == Some(name))
}
