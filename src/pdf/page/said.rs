//! Pages and structure → what a PDF says, as plain text.
//!
//! In comes what is about to be written; out come the characters of every glyph that an element owns, in the order in which
//! a screen reader goes through the elements, with a line feed where one that is not part of a line ends. Nothing here
//! looks at the document that was set, so what was lost on the way is missing here too.

use std::rc::Rc;

use super::display::{Draw, DrawnPage, Mark, Sequence, Span};
use crate::pdf::structure::{Kid, Role, StructureElement, StructureTree};

/// What the pages say.
pub fn said(tree: &StructureTree, pages: &[DrawnPage]) -> String {
    let contents = pages.iter().map(|page| {
        let number = |sequence: &&Sequence| match sequence.mark {
            Mark::Content { number, .. } => Some(number),
            Mark::Artifact(_) => None,
        };
        let sequences = page.sequences.iter();
        let mut sequences: Vec<&Sequence> = sequences
            .filter(|sequence| number(sequence).is_some())
            .collect();
        // On lines in which words run from right to left they are drawn in another order than they are numbered in.
        if !sequences.is_sorted_by_key(number) {
            sequences.sort_by_key(number);
        }
        sequences
    });
    let mut reading = Reading {
        tree,
        contents: contents.collect(),
        clusters: Vec::new(),
        text: String::new(),
    };
    if let Some(document) = tree.elements().first() {
        reading.element(document);
    }
    reading.text
}

struct Reading<'p> {
    tree: &'p StructureTree,
    /// The sequences of each page that elements own, by their numbers.
    contents: Vec<Vec<&'p Sequence>>,
    /// The bytes of the characters that some glyphs draw; kept to save its memory.
    clusters: Vec<(u32, u32)>,
    text: String,
}

impl Reading<'_> {
    fn element(&mut self, element: &StructureElement) {
        for kid in &element.kids {
            match *kid {
                Kid::Element(id) => {
                    if let Some(kid) = self.tree.elements().get(id.index()) {
                        self.element(kid);
                    }
                }
                Kid::Sequence { page, number } => self.sequence(page, number),
                Kid::Annotation { .. } => {}
            }
        }
        let is_part_of_a_line = matches!(
            element.role,
            Role::Strong
                | Role::Em
                | Role::Span { .. }
                | Role::Passage
                | Role::Turned(_)
                | Role::Link
        );
        if !is_part_of_a_line && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn sequence(&mut self, page: usize, number: usize) {
        let sequences = self.contents.get(page);
        let Some(sequence) = sequences.and_then(|page| page.get(number)).copied() else {
            return;
        };
        let spans = sequence.draws.iter().filter_map(|draw| match draw {
            Draw::Text(span) => Some(span),
            _ => None,
        });
        let spans: Vec<&Span> = spans.collect();
        let are_beside =
            |one: &&Span, next: &&Span| one.y == next.y && Rc::ptr_eq(&one.text, &next.text);
        for line in spans.chunk_by(are_beside) {
            self.line(line);
        }
    }

    /// Spans of the same text on the same line. Several glyphs may draw one character, and one glyph several.
    fn line(&mut self, spans: &[&Span]) {
        let Some(first) = spans.first() else {
            return;
        };
        self.clusters.clear();
        let glyphs = spans.iter().flat_map(|span| &span.glyphs);
        self.clusters
            .extend(glyphs.map(|glyph| (glyph.start, glyph.end)));
        // Words that run from right to left are drawn from the left all the same.
        if !self.clusters.is_sorted() {
            self.clusters.sort_unstable();
        }
        self.clusters.dedup();
        for clusters in self.clusters.chunk_by(|one, next| one.1 == next.0) {
            let ends = clusters.first().zip(clusters.last());
            let words = ends
                .and_then(|((start, _), (_, end))| first.text.get(*start as usize..*end as usize));
            self.text.push_str(words.unwrap_or_default());
        }
    }
}
