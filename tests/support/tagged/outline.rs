//! The structure tree → an indented text a person can read and agree to.
//!
//! One line an element: role, what its attributes say, and its words in quotes.

use std::fmt::Write;

use super::{Element, Kid, TaggedPdf, Target, words_of};

impl TaggedPdf {
    /// The whole tree, two spaces a level:
    ///
    /// ```text
    /// Table
    ///   Caption
    ///     H2 "Recommendation 1"
    ///   TR
    ///     TH Row "Responsibility:"
    /// ```
    pub fn outline_as_text(&self) -> String {
        let mut text = String::new();
        self.tree
            .iter()
            .for_each(|element| self.write(element, 0, &mut text));
        text
    }

    fn write(&self, element: &Element, depth: usize, text: &mut String) {
        let indent = "  ".repeat(depth);
        let own = self.pieces(element);
        let only_words = matches!(own.as_slice(), [Piece::Words(_)]);
        let _ = write!(text, "{indent}{}{}", element.role, said_of(element));
        match self.target(element) {
            Some(Target::Address(address)) => text.push_str(&format!(" to <{address}>")),
            Some(Target::Page(Some(page))) => text.push_str(&format!(" to page {}", page + 1)),
            Some(Target::Page(None)) => text.push_str(" to nowhere"),
            None => {}
        }
        if let ([Piece::Words(words)], true) = (own.as_slice(), only_words) {
            let _ = write!(text, " {words:?}");
        }
        text.push('\n');
        for piece in own.iter().filter(|_| !only_words) {
            match piece {
                Piece::Words(words) => {
                    let _ = writeln!(text, "{indent}  {words:?}");
                }
                Piece::Element(element) => self.write(element, depth + 1, text),
                Piece::Other(what) => {
                    let _ = writeln!(text, "{indent}  {what}");
                }
            }
        }
    }

    /// Its kids, with sequences that follow each other made one: a page break is not structure.
    fn pieces<'a>(&self, element: &'a Element) -> Vec<Piece<'a>> {
        let mut pieces = Vec::new();
        let mut text = String::new();
        for kid in &element.kids {
            if let Kid::Marked { page, mcid } = kid {
                text.push_str(&self.marked_text(*page, *mcid));
                continue;
            }
            flush(&mut text, &mut pieces);
            match kid {
                Kid::Element(element) => pieces.push(Piece::Element(element)),
                Kid::Unknown(what) => pieces.push(Piece::Other(what.clone())),
                // A link's annotation is already shown, as where the element leads.
                Kid::Object(_) | Kid::Marked { .. } => {}
            }
        }
        flush(&mut text, &mut pieces);
        pieces
    }
}

enum Piece<'a> {
    Words(String),
    Element(&'a Element),
    Other(String),
}

fn flush(text: &mut String, pieces: &mut Vec<Piece>) {
    let words = words_of(&std::mem::take(text)).join(" ");
    if !words.is_empty() {
        pieces.push(Piece::Words(words));
    }
}

/// What the attributes say, each after a space; nothing for an element without any.
fn said_of(element: &Element) -> String {
    let mut said = String::new();
    for word in [&element.scope, &element.numbering].into_iter().flatten() {
        let _ = write!(said, " {word}");
    }
    for (key, value) in [
        ("alt", &element.alt),
        ("expansion", &element.expansion),
        ("language", &element.language),
    ] {
        if let Some(value) = value {
            let _ = write!(said, " {key}={value:?}");
        }
    }
    said
}
