//! A published page's HTML → the tree below its `<main>`, for the tests' own reading of it.
//!
//! Tokens only, with no repair of what is not closed: our templates close what they open, and the test says so.

use html5gum::{HtmlString, Token, Tokenizer};

use crate::support::tagged::is_marker;

/// An element or a text.
#[derive(Debug, Clone, PartialEq)]
pub enum Node {
    Element(Element),
    Text(String),
}

#[derive(Debug, Clone, PartialEq, Default)]
pub struct Element {
    pub name: String,
    pub attributes: Vec<(String, String)>,
    pub kids: Vec<Node>,
}

impl Element {
    pub fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes
            .iter()
            .find(|(key, _)| key == name)
            .map(|(_, value)| value.as_str())
    }

    pub fn has_class(&self, class: &str) -> bool {
        self.attribute("class")
            .is_some_and(|classes| classes.split_whitespace().any(|each| each == class))
    }

    pub fn elements(&self) -> impl Iterator<Item = &Element> {
        self.kids.iter().filter_map(|kid| match kid {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// Itself and everything below it that both media have, in order.
    pub fn all(&self) -> Vec<&Element> {
        let mut all = vec![self];
        self.elements()
            .filter(|kid| !kid.is_screen_only())
            .for_each(|kid| all.extend(kid.all()));
        all
    }

    pub fn is_screen_only(&self) -> bool {
        self.has_class("screen-only")
    }

    /// The lettering of a drawing is not read. Its alternative text is.
    fn is_drawing(&self) -> bool {
        self.name == "svg"
    }

    /// Whether it is the label that a list item brings itself, because its number is kept for life.
    pub fn is_label(&self) -> bool {
        self.has_class("marker") && is_marker(&self.own_text())
    }

    /// The text directly in it.
    pub fn own_text(&self) -> String {
        let texts = self.kids.iter().filter_map(|kid| match kid {
            Node::Text(text) => Some(text.as_str()),
            Node::Element(_) => None,
        });
        texts.collect()
    }

    /// Whether its text continues the line it is in.
    pub fn is_inline(&self) -> bool {
        matches!(
            self.name.as_str(),
            "a" | "abbr" | "bdi" | "em" | "img" | "span" | "strong" | "svg" | "time"
        )
    }

    /// Its text, with blocks and line breaks separated by line ends, without what only the screen has.
    pub fn text(&self) -> String {
        let mut text = String::new();
        self.gather(&mut text);
        text
    }

    fn gather(&self, text: &mut String) {
        if self.is_screen_only() || self.is_drawing() || self.is_label() {
            return;
        }
        let edge = if self.is_inline() { "" } else { "\n" };
        text.push_str(edge);
        for kid in &self.kids {
            match kid {
                Node::Element(element) => element.gather(text),
                Node::Text(own) => text.push_str(own),
            }
        }
        text.push_str(edge);
    }
}

/// The whole page as a tree below a nameless element.
pub fn parse(html: &str) -> Element {
    let mut open = vec![Element::default()];
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let attributes = tag
                    .attributes
                    .iter()
                    .map(|(key, value)| (utf8(key), utf8(value)))
                    .collect();
                let element = Element {
                    name: utf8(&tag.name),
                    attributes,
                    kids: Vec::new(),
                };
                if tag.self_closing || is_void(&element.name) {
                    close(&mut open, element);
                } else {
                    open.push(element);
                }
            }
            Token::EndTag(tag) if !is_void(&utf8(&tag.name)) => {
                let element = open.pop().unwrap_or_default();
                assert_eq!(
                    element.name,
                    utf8(&tag.name),
                    "the HTML closes another element than it opened last"
                );
                close(&mut open, element);
            }
            Token::String(text) => {
                if let Some(element) = open.last_mut() {
                    element.kids.push(Node::Text(utf8(&text)));
                }
            }
            _ => {}
        }
    }
    assert_eq!(
        open.len(),
        1,
        "the HTML leaves <{}> open",
        open.last().map_or("", |element| &element.name)
    );
    open.swap_remove(0)
}

fn close(open: &mut [Element], element: Element) {
    if let Some(parent) = open.last_mut() {
        parent.kids.push(Node::Element(element));
    }
}

fn utf8(text: &HtmlString) -> String {
    String::from_utf8_lossy(text).into_owned()
}

fn is_void(name: &str) -> bool {
    matches!(
        name,
        "br" | "hr" | "img" | "meta" | "link" | "input" | "source" | "wbr"
    )
}
