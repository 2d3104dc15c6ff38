//! The inlines of a document: what stands beside one another in a line.
//!
//! Only types; what makes them is next door in `inlines`.

use super::block::Class;
use super::link::Target;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Words, white space folded.
    Text(String),
    /// Words of weight (`strong`).
    Strong(Vec<Inline>),
    /// Stressed words (`em`).
    Emphasis(Vec<Inline>),
    /// Words that lead somewhere; never without words.
    Link {
        /// Where they lead.
        target: Target,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A short form.
    Abbreviation {
        /// What it is short for.
        expansion: String,
        /// The short form.
        inlines: Vec<Inline>,
    },
    /// Words that the theme dresses.
    Span {
        /// How.
        class: Class,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// A new line within the paragraph.
    Break,
}

impl Inline {
    /// The inlines within this one.
    pub fn children(&self) -> &[Inline] {
        match self {
            Inline::Text(_) | Inline::Break => &[],
            Inline::Strong(inlines)
            | Inline::Emphasis(inlines)
            | Inline::Link { inlines, .. }
            | Inline::Abbreviation { inlines, .. }
            | Inline::Span { inlines, .. } => inlines,
        }
    }
}

/// The words of some inlines as plain text; a break is a space.
pub fn words(inlines: &[Inline]) -> String {
    fn gather(inlines: &[Inline], text: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(words) => text.push_str(words),
                Inline::Break => text.push(' '),
                _ => gather(inline.children(), text),
            }
        }
    }
    let mut text = String::new();
    gather(inlines, &mut text);
    text
}
