//! The inlines of a document: what is beside one another in a line.
//!
//! Types only; `inlines` reads them from a page.

use super::class::Class;
use super::link::Target;
use super::writing::Writing;

/// A piece of a line.
#[derive(Debug, Clone, PartialEq)]
pub enum Inline {
    /// Words, white space folded.
    Text(String),
    /// Important words (`strong`).
    Strong(Vec<Inline>),
    /// Stressed words (`em`).
    Emphasis(Vec<Inline>),
    /// A link; never without words.
    Link {
        /// Where it leads.
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
    /// Words with a look of their own.
    Span {
        /// The classes that change it.
        class: Class,
        /// Whether a line should rather not end between them.
        is_together: bool,
        /// The words.
        inlines: Vec<Inline>,
    },
    /// Words in another language, or from the other side.
    Passage {
        /// How they are written.
        writing: Writing,
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
            | Inline::Span { inlines, .. }
            | Inline::Passage { inlines, .. } => inlines,
        }
    }
}

/// The words of some inlines as plain text; a break is a space, and what may break a word is left out.
pub fn words(inlines: &[Inline]) -> String {
    fn gather(inlines: &[Inline], text: &mut String) {
        for inline in inlines {
            match inline {
                Inline::Text(words) if words.is_ascii() => text.push_str(words),
                Inline::Text(words) => text.extend(words.chars().filter(|c| *c != '\u{AD}')),
                Inline::Break => text.push(' '),
                _ => gather(inline.children(), text),
            }
        }
    }
    let mut text = String::new();
    gather(inlines, &mut text);
    text
}
