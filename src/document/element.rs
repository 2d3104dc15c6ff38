//! Elements inside one another, each with its place in the page.
//!
//! This is the page as written, before anything is asked of it but that its tags are closed. It must not know which
//! elements a paper may have.

use std::borrow::Cow;
use std::ops::Range;

use super::class::ClassMeanings;

/// A node of the page.
#[derive(Debug)]
pub(super) enum Node {
    /// An element.
    Element(Box<Element>),
    /// Text between tags, character references decoded.
    Text {
        /// The text.
        text: String,
        /// Its place in the page.
        span: Range<usize>,
    },
}

impl Node {
    /// Its place in the page: of an element, that of its start tag.
    pub fn span(&self) -> &Range<usize> {
        match self {
            Self::Element(element) => &element.span,
            Self::Text { span, .. } => span,
        }
    }
}

/// The name of an element or an attribute. A page has thousands of them, and most are the same few.
pub(super) type Name = Cow<'static, str>;

/// The names that are not copied for each element.
const USUAL: [&str; 46] = [
    "a",
    "abbr",
    "article",
    "body",
    "br",
    "caption",
    "class",
    "colspan",
    "content",
    "dd",
    "dir",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "head",
    "href",
    "hreflang",
    "id",
    "lang",
    "li",
    "main",
    "meta",
    "name",
    "nav",
    "ol",
    "p",
    "rel",
    "role",
    "scope",
    "section",
    "span",
    "strong",
    "table",
    "tbody",
    "td",
    "th",
    "time",
    "tr",
    "ul",
];

/// The name that a page has at a tag.
pub(super) fn name_of(typed: &str) -> Name {
    match USUAL.binary_search(&typed) {
        Ok(at) => USUAL
            .get(at)
            .map_or_else(Name::default, |name| Cow::Borrowed(name)),
        Err(_) => Cow::Owned(typed.to_owned()),
    }
}

/// An element with what is inside it.
#[derive(Debug, Default)]
pub(super) struct Element {
    /// The name of its tag, in small letters.
    pub name: Name,
    /// Its attributes, as they are written.
    pub attributes: Vec<(Name, String)>,
    /// Which of its classes mean something.
    pub meanings: ClassMeanings,
    /// What is inside it.
    pub children: Vec<Node>,
    /// The place of its start tag in the page.
    pub span: Range<usize>,
    /// Where it ends, its end tag included.
    pub end: usize,
}

impl Element {
    /// An attribute's value.
    pub fn attribute(&self, name: &str) -> Option<&str> {
        let mut attributes = self.attributes.iter();
        attributes.find_map(|(own, value)| (own == name).then_some(value.as_str()))
    }

    /// The elements inside it, text left out.
    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element.as_ref()),
            Node::Text { .. } => None,
        })
    }

    /// The first element of that name, however deep.
    pub fn find(&self, name: &str) -> Option<&Element> {
        self.elements().find_map(|element| {
            if element.name == name {
                Some(element)
            } else if element.name == "svg" {
                // What is in a drawing is part of it, a `<title>` too.
                None
            } else {
                element.find(name)
            }
        })
    }

    /// Every element of that name that is not inside another of that name.
    pub fn all<'e>(&'e self, name: &'e str) -> Box<dyn Iterator<Item = &'e Element> + 'e> {
        Box::new(self.elements().flat_map(move |element| {
            if element.name == name {
                Box::new(std::iter::once(element))
            } else {
                element.all(name)
            }
        }))
    }

    /// All text inside it.
    pub fn text(&self) -> String {
        let mut text = String::new();
        for node in &self.children {
            match node {
                Node::Element(element) => text.push_str(&element.text()),
                Node::Text { text: words, .. } => text.push_str(words),
            }
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::{Name, USUAL, name_of};

    #[test]
    fn the_usual_names_are_found_and_others_are_kept() {
        assert!(USUAL.is_sorted());
        for name in USUAL {
            assert!(matches!(name_of(name), Name::Borrowed(own) if own == name));
        }
        for name in ["", "A", "q", "data-recommendation"] {
            assert_eq!(name_of(name), name);
        }
    }
}
