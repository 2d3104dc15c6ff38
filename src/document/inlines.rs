//! Elements → inlines, with white space folded as a browser folds it.

use super::class::{ClassMeaning, class_of, is_screen_only};
use super::element::{Element, Node};
use super::inline::{Inline, words};
use super::reader::PageReader;
use super::writing::writing_of;
use crate::diagnostic::Code;

/// Whether an element is part of a line.
pub(super) fn is_inline(name: &str) -> bool {
    matches!(
        name,
        "strong" | "em" | "a" | "abbr" | "br" | "span" | "time" | "bdi"
    )
}

impl PageReader<'_> {
    /// The words of an element that may hold nothing but words.
    pub fn inlines_of(&mut self, element: &Element) -> Vec<Inline> {
        self.inlines(element.children.iter().collect())
    }

    /// The words of some nodes. White space at the ends is dropped.
    pub fn inlines(&mut self, nodes: Vec<&Node>) -> Vec<Inline> {
        let mut at_start = true;
        let mut inlines = self.fold(nodes, &mut at_start);
        trim_end(&mut inlines);
        inlines.shrink_to_fit();
        inlines
    }

    /// `after_space` says, before and after, whether the words so far end with a space, so that another one is dropped.
    fn fold(&mut self, nodes: Vec<&Node>, after_space: &mut bool) -> Vec<Inline> {
        let mut inlines = Vec::new();
        for node in nodes {
            match node {
                Node::Text { text, span } => {
                    self.check_characters(text, span);
                    // A line separator is a line break, as it is to a browser.
                    for (number, line) in text.split('\u{2028}').enumerate() {
                        if number > 0 {
                            trim_end(&mut inlines);
                            inlines.push(Inline::Break);
                            *after_space = true;
                        }
                        let folded = fold_spaces(line, after_space);
                        if !folded.is_empty() {
                            inlines.push(Inline::Text(folded));
                        }
                    }
                }
                Node::Element(element) if is_screen_only(element) => {}
                Node::Element(element) if element.name == "br" => {
                    trim_end(&mut inlines);
                    inlines.push(Inline::Break);
                    *after_space = true;
                }
                Node::Element(element) => {
                    let words = self.inline(element, after_space).into_iter().collect();
                    inlines.extend(in_passage(element, words));
                }
            }
        }
        inlines
    }

    fn inline(&mut self, element: &Element, after_space: &mut bool) -> Option<Inline> {
        let inlines = self.fold(element.children.iter().collect(), after_space);
        match element.name.as_ref() {
            "strong" => Some(Inline::Strong(inlines)),
            "em" => Some(Inline::Emphasis(inlines)),
            "span" | "time" | "bdi" => Some(Inline::Span {
                class: class_of(element),
                is_together: ClassMeaning::Together.is_of(element),
                inlines,
            }),
            "a" => self.link(element, inlines),
            "abbr" => self.abbreviation(element, inlines),
            name => {
                let message = format!("`<{name}>` cannot be used within a line");
                let help = "within a line there can be strong, em, a, abbr, br, span, time and bdi";
                self.refuse(Code::HtmlVocabulary, element.span.clone(), &message, help);
                None
            }
        }
    }

    fn link(&mut self, element: &Element, inlines: Vec<Inline>) -> Option<Inline> {
        if words(&inlines).trim().is_empty() {
            let help = "say inside the link where it leads";
            self.refuse(
                Code::LinkWithoutWords,
                element.span.clone(),
                "this link has no words",
                help,
            );
            return None;
        }
        let target = self.target(element)?;
        Some(Inline::Link { target, inlines })
    }

    fn abbreviation(&mut self, element: &Element, inlines: Vec<Inline>) -> Option<Inline> {
        let expansion = element.attribute("title").unwrap_or_default().trim();
        if expansion.is_empty() {
            let help = "write `<abbr title=\"what it is short for\">`";
            self.refuse(
                Code::AbbreviationWithoutTitle,
                element.span.clone(),
                "this abbreviation is not explained",
                help,
            );
            return None;
        }
        self.check_characters(expansion, &element.span);
        Some(Inline::Abbreviation {
            expansion: expansion.to_owned(),
            inlines,
        })
    }
}

/// The words of an element, as a passage if it says how they are written. A list item's own marker has its place in the
/// item and is none.
pub(super) fn in_passage(element: &Element, inlines: Vec<Inline>) -> Vec<Inline> {
    let writing = writing_of(element);
    if writing.is_inherited() || inlines.is_empty() || ClassMeaning::Marker.is_of(element) {
        return inlines;
    }
    vec![Inline::Passage { writing, inlines }]
}

fn fold_spaces(text: &str, after_space: &mut bool) -> String {
    let mut space = *after_space;
    let is_folded = text.bytes().all(|byte| {
        let before = std::mem::replace(&mut space, byte.is_ascii_whitespace());
        !space || (byte == b' ' && !before)
    });
    if is_folded {
        *after_space = space;
        return text.to_owned();
    }
    let mut folded = String::with_capacity(text.len());
    for word in text.split_inclusive(|letter: char| letter.is_ascii_whitespace()) {
        let letters = word.trim_end_matches(|letter: char| letter.is_ascii_whitespace());
        folded.push_str(letters);
        *after_space &= letters.is_empty();
        if letters.len() < word.len() && !*after_space {
            folded.push(' ');
            *after_space = true;
        }
    }
    folded
}

/// Drops the space that the last words end with, and the element around it if nothing else is in it.
fn trim_end(inlines: &mut Vec<Inline>) {
    let empty = match inlines.last_mut() {
        Some(Inline::Text(text)) => {
            text.truncate(text.trim_end_matches(' ').len());
            text.is_empty()
        }
        Some(
            Inline::Strong(inner)
            | Inline::Emphasis(inner)
            | Inline::Link { inlines: inner, .. }
            | Inline::Abbreviation { inlines: inner, .. }
            | Inline::Span { inlines: inner, .. }
            | Inline::Passage { inlines: inner, .. },
        ) => {
            trim_end(inner);
            inner.is_empty()
        }
        Some(Inline::Break) | None => false,
    };
    if empty {
        inlines.pop();
    }
}
