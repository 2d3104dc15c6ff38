//! What looks like a heading, a list or the name of a place, and is none to whoever does not see the page.
//!
//! In comes what is inside `<main>`, out go warnings. Nothing is refused: the page says all its words.

mod lines;

use std::ops::Range;

use super::element::{Element, Node};
use super::inlines::is_inline;
use super::level::Level;
use super::reader::PageReader;
use crate::diagnostic::Code;
use crate::unclear::leads_anywhere;

use lines::{Sign, SignedLine, signed_lines};

/// A heading has fewer letters, as a rule.
const LONGEST_HEADING: usize = 100;

/// Warns of everything inside `<main>` that only looks like what it should be.
pub(super) fn check(main: &Element, reader: &mut PageReader) {
    let mut walk = Walk {
        reader,
        level: None,
    };
    walk.inside(main, true);
}

struct Walk<'w, 'r> {
    reader: &'w mut PageReader<'r>,
    /// That of the last heading so far.
    level: Option<Level>,
}

impl Walk<'_, '_> {
    /// `is_flow` says whether a heading could be here: in a cell or an item there is none.
    fn inside(&mut self, parent: &Element, is_flow: bool) {
        self.paragraphs(parent);
        for (number, node) in parent.children.iter().enumerate() {
            let Node::Element(element) = node else {
                continue;
            };
            match element.name.as_ref() {
                "svg" => continue,
                "a" => self.link(element),
                "p" if is_flow => {
                    let after = parent.children.get(number + 1..).unwrap_or_default();
                    self.heading(element, after);
                }
                name => self.level = Level::of_tag(name).or(self.level),
            }
            self.lines(element);
            let is_flow = is_flow && matches!(element.name.as_ref(), "section" | "div");
            self.inside(element, is_flow);
        }
    }

    fn link(&mut self, link: &Element) {
        let words = link.text();
        if leads_anywhere(&words) {
            let message = format!("a link says “{}”, and not where it leads", words.trim());
            let help = "name what is there: <a href=\"…\">Behaviour statement</a>";
            self.warn(Code::UnclearLink, link.span.start..link.end, &message, help);
        }
    }

    /// A paragraph that is all strong, with something below it.
    fn heading(&mut self, paragraph: &Element, after: &[Node]) {
        let Some(level) = self.level else {
            // What is above the page's title belongs to its head.
            return;
        };
        if !is_all_strong(paragraph) {
            return;
        }
        let next = after.iter().find_map(|node| match node {
            Node::Element(element) => Some(!is_heading(&element.name)),
            Node::Text { text, .. } => (!text.trim().is_empty()).then_some(true),
        });
        let words = paragraph.text();
        let words = words.trim();
        let is_sentence = words.ends_with(['.', '!', ';', ',', '…']);
        let is_short = words.chars().nth(LONGEST_HEADING).is_none();
        if next == Some(true) && is_short && !is_sentence {
            let message = "this paragraph looks like a heading, and is none";
            let level = level.number().max(2);
            let help = format!("write it as one: <h{level}>{words}</h{level}>");
            let span = paragraph.span.start..paragraph.end;
            self.warn(Code::BoldHeading, span, message, &help);
        }
    }

    /// Lines of one element that begin as items do.
    fn lines(&mut self, element: &Element) {
        if is_inline(&element.name) || is_heading(&element.name) {
            return;
        }
        let mut lines = signed_lines(element);
        match element.name.as_ref() {
            // An item has its sign already.
            "li" => lines.retain(|line| !line.is_first),
            // It is compared with the paragraphs beside it.
            "p" if is_first_only(&lines) => return,
            _ => {}
        }
        self.list(&lines);
    }

    /// Paragraphs, one after the other, that begin as items do.
    fn paragraphs(&mut self, parent: &Element) {
        let mut run = Vec::new();
        for element in parent.elements() {
            let mut lines = match element.name.as_ref() {
                "p" => signed_lines(element),
                _ => Vec::new(),
            };
            match is_first_only(&lines) {
                true => run.append(&mut lines),
                false => self.list(&std::mem::take(&mut run)),
            }
        }
        self.list(&run);
    }

    /// Warns of lines that look like the items of a list. A single dash may be one between words.
    fn list(&mut self, lines: &[SignedLine]) {
        let bullet = lines.iter().find(|line| line.sign == Sign::Bullet);
        let line = bullet.or(lines.first().filter(|_| lines.len() > 1));
        if let Some(line) = line {
            let message = "lines begin as items do, and make no list";
            let help = "write a list: <ul><li>…</li></ul>";
            self.warn(Code::PastedBullets, line.span.clone(), message, help);
        }
    }

    fn warn(&mut self, code: Code, span: Range<usize>, message: &str, help: &str) {
        self.reader.warn(code, span, message, help);
    }
}

/// Whether only the first line of an element begins with a sign.
fn is_first_only(lines: &[SignedLine]) -> bool {
    matches!(lines, [line] if line.is_first)
}

fn is_heading(name: &str) -> bool {
    Level::of_tag(name).is_some()
}

/// Whether an element has words, and all of them are strong.
fn is_all_strong(element: &Element) -> bool {
    let mut has_words = false;
    for node in &element.children {
        match node {
            Node::Text { text, .. } if text.trim().is_empty() => {}
            Node::Element(inner) if inner.name == "strong" => has_words = true,
            Node::Element(inner) if inner.name == "span" && is_all_strong(inner) => {
                has_words = true;
            }
            _ => return false,
        }
    }
    has_words && !element.text().trim().is_empty()
}
