//! The page as a whole: its title, its language, its date, and what stands in `<main>`.
//!
//! What stands outside `<main>` (navigation, a download link, page furniture) belongs to the web page only, and so
//! does everything marked `class="screen-only"`.

use std::ops::Range;
use std::sync::Arc;

use jiff::civil::Date;

use super::block::Block;
use super::element::{Element, elements};
use super::outline;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};

/// A document that can be read aloud, bookmarked and typeset.
#[derive(Debug, Clone, PartialEq)]
pub struct Document {
    /// What it is called (`<title>`).
    pub title: String,
    /// The language it is written in, as a BCP 47 tag (`<html lang>`).
    pub language: String,
    /// The day it speaks for (`<meta name="date">`).
    pub date: Option<Date>,
    /// What stands at the head of every page but the first (`<meta name="running-header">`).
    pub running_header: Option<String>,
    /// Who may read it (`<meta name="classification">`), at the foot of every page.
    pub classification: Option<String>,
    /// What it says.
    pub blocks: Vec<Block>,
}

/// The bytes of a file by its path from the top of what is published, or why they cannot be had: "there is no such
/// file".
pub type Files<'a> = dyn Fn(&str) -> Result<Arc<[u8]>, String> + 'a;

/// Reads a page, whose name is its path from the top of what is published. Everything that cannot be said accessibly is
/// added to the findings, and then there is no document.
///
/// `shown` tells whether a character can be shown at all (it is not asked about letters and marks of ASCII, which every
/// font has), and `files` gives the pictures that the page names.
pub fn read(
    page: &Arc<SourceFile>,
    shown: &dyn Fn(char) -> bool,
    files: &Files,
    findings: &mut Findings,
) -> Option<Document> {
    let mut reading = Reading {
        page,
        shown,
        files,
        findings,
        refused: false,
    };
    let (root, faults) = elements(&page.text);
    for fault in faults {
        reading.refuse(Code::HtmlTags, fault.span, &fault.message, &fault.help);
    }
    let title = reading.title(&root);
    let language = reading.language(&root);
    let date = reading.date(&root);
    let running_header = reading.meta(&root, "running-header");
    let classification = reading.meta(&root, "classification");
    if let Some(second) = root.all("main").nth(1) {
        reading.refuse(
            Code::HtmlMain,
            second.span.clone(),
            "this is a second `<main>`",
            "put everything the paper says inside one `<main>`",
        );
    }
    let blocks = match root.find("main") {
        Some(main) => reading.blocks(main),
        None => {
            reading.refuse(
                Code::HtmlMain,
                0..0,
                "the page has no `<main>`",
                "put what the paper says inside `<main>`",
            );
            Vec::new()
        }
    };
    if blocks.is_empty() && !reading.refused {
        reading.refuse(
            Code::HtmlMain,
            0..0,
            "the page says nothing",
            "put what the paper says inside `<main>`",
        );
    }
    if let Some(main) = root.find("main") {
        outline::check(main, &mut reading);
    }
    (!reading.refused).then_some(Document {
        title,
        language,
        date,
        running_header,
        classification,
        blocks,
    })
}

/// A page being read.
pub(super) struct Reading<'a> {
    page: &'a Arc<SourceFile>,
    shown: &'a dyn Fn(char) -> bool,
    files: &'a Files<'a>,
    findings: &'a mut Findings,
    refused: bool,
}

impl Reading<'_> {
    /// Says that something cannot be published.
    pub fn refuse(&mut self, code: Code, span: Range<usize>, message: &str, help: &str) {
        self.refused = true;
        let place = Place::new(self.page, span);
        self.findings
            .push(Diagnostic::error(code, message).at(place).help(help));
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
                Code::CharacterNotShown,
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
