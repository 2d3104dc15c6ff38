//! The words of a tagged PDF, in the order the structure tree gives them and in the order they are drawn.
//!
//! A word ends at white space or at the edge of a block; a link or a span inside a line does not end a word.
//! What a list counts by (a bullet, "3.", "b)") is a label, not a word of the paper.

use std::collections::BTreeMap;

use lopdf::ObjectId;

use super::{Element, Kid, Owner, TaggedPdf, is_marker};

/// Splits text at white space, no-break spaces included.
pub fn words_of(text: &str) -> Vec<String> {
    text.split_whitespace().map(str::to_owned).collect()
}

impl TaggedPdf {
    /// The text of a marked-content sequence; nothing when the page has no such sequence.
    pub fn marked_text(&self, page: usize, mcid: i64) -> String {
        self.pages.get(page).map_or(String::new(), |page| {
            page.marked(mcid).map(|found| found.text.as_str()).collect()
        })
    }

    /// All text in an element, list markers included, blocks separated by line ends.
    pub fn text(&self, element: &Element) -> String {
        let mut text = String::new();
        self.gather(element, &|_| true, &mut text);
        text
    }

    /// Its words on one line, as the source has them: for comparing and for messages.
    pub fn line(&self, element: &Element) -> String {
        let mut text = String::new();
        self.gather(element, &|element| self.is_said(element), &mut text);
        words_of(&text).join(" ")
    }

    /// The words of the paper in reading order, without list markers and without the lettering of figures.
    pub fn words(&self) -> Vec<String> {
        let mut text = String::new();
        self.tree
            .iter()
            .for_each(|element| self.gather(element, &|element| self.is_said(element), &mut text));
        words_of(&text)
    }

    /// Whether an element's own text is words of the paper: not a generated marker, not lettering in a figure.
    fn is_said(&self, element: &Element) -> bool {
        element.role != "Figure" && !(element.role == "Lbl" && is_marker(&self.text(element)))
    }

    fn gather(&self, element: &Element, is_said: &dyn Fn(&Element) -> bool, text: &mut String) {
        let own_text = is_said(element);
        if !own_text && element.role == "Lbl" {
            return;
        }
        if let Some(actual) = &element.actual {
            text.push_str(actual);
            return;
        }
        if !element.is_inline() {
            text.push('\n');
        }
        for kid in &element.kids {
            match kid {
                Kid::Element(element) => self.gather(element, is_said, text),
                Kid::Marked { page, mcid } if own_text => {
                    text.push_str(&self.marked_text(*page, *mcid))
                }
                _ => {}
            }
        }
        if !element.is_inline() {
            text.push('\n');
        }
    }

    /// The words of one page as they are drawn, artifacts included: what `pdftotext -raw` should find.
    pub fn drawn_words(&self, page: usize) -> Vec<String> {
        let blocks = self.blocks();
        let mut text = String::new();
        let mut last = None;
        for sequence in &self.pages[page].sequences {
            let block = match sequence.owner {
                Owner::Element { mcid } => blocks.get(&(page, mcid)).copied(),
                Owner::Artifact { .. } => None,
            };
            if block.is_none() || block != last {
                text.push('\n');
            }
            text.push_str(&sequence.text);
            last = block;
        }
        words_of(&text)
    }

    /// For every sequence, the innermost block element it is in.
    fn blocks(&self) -> BTreeMap<(usize, i64), ObjectId> {
        let mut blocks = BTreeMap::new();
        self.tree
            .iter()
            .for_each(|element| note_block(element, element.object, &mut blocks));
        blocks
    }
}

fn note_block(element: &Element, block: ObjectId, blocks: &mut BTreeMap<(usize, i64), ObjectId>) {
    let block = if element.is_inline() {
        block
    } else {
        element.object
    };
    for kid in &element.kids {
        match kid {
            Kid::Element(element) => note_block(element, block, blocks),
            Kid::Marked { page, mcid } => {
                blocks.insert((*page, *mcid), block);
            }
            _ => {}
        }
    }
}
