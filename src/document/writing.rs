//! How words are written: in which language, and from which side.

use std::ops::Range;

use unicode_bidi::{Direction, get_base_direction_full};

use super::class::is_screen_only;
use super::element::{Element, Node};
use super::reader::PageReader;
use crate::diagnostic::Code;
use crate::language::Language;

/// The side that lines of text begin at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TextDirection {
    /// The left, as in English.
    #[default]
    LeftToRight,
    /// The right, as in Urdu, Arabic and Hebrew.
    RightToLeft,
}

impl TextDirection {
    /// The direction of the first letter that has one (UAX #9, P2 and P3).
    pub fn of(text: &str) -> Self {
        match get_base_direction_full(text) {
            Direction::Rtl => Self::RightToLeft,
            Direction::Ltr | Direction::Mixed => Self::LeftToRight,
        }
    }
}

/// How the words of an element are written, where that is not as those around it are.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Writing {
    /// The language they are in (`lang`).
    pub language: Option<Language>,
    /// The side that their lines begin at (`dir`).
    pub direction: Option<TextDirection>,
}

impl Writing {
    /// Whether it is that of the words around.
    pub fn is_inherited(&self) -> bool {
        self.language.is_none() && self.direction.is_none()
    }
}

/// How the words of an element are written. A language that is none is left out here, and refused with the page's other
/// attributes.
pub(super) fn writing_of(element: &Element) -> Writing {
    let language = element.attribute("lang").map(str::trim);
    let direction = element.attribute("dir").unwrap_or_default().trim();
    Writing {
        language: language.and_then(|tag| Language::parse(tag).ok()),
        direction: match direction.to_ascii_lowercase().as_str() {
            "ltr" => Some(TextDirection::LeftToRight),
            "rtl" => Some(TextDirection::RightToLeft),
            "auto" => Some(first_direction(element)),
            // Between words that run the other way (`bdi`), it says that its own words decide.
            _ if element.name == "bdi" => Some(first_direction(element)),
            _ => None,
        },
    }
}

/// The direction of an element's first letter that has one, as HTML finds it: words with a direction of their own do not
/// count.
fn first_direction(element: &Element) -> TextDirection {
    let mut text = String::new();
    own_text(element, &mut text);
    TextDirection::of(&text)
}

/// Gives what an element says of its words to the elements inside it, where it has no element of its own in a paper: a row
/// to its cells, a list of terms to its terms.
pub(super) fn hand_down(element: &mut Element) {
    let is_gone = matches!(
        element.name.as_ref(),
        "table" | "thead" | "tbody" | "tr" | "caption" | "dl" | "figure"
    );
    // Few elements say anything of their words.
    let names = ["lang", "dir"].into_iter().filter(|_| is_gone);
    let own = names.filter_map(|name| Some((name, element.attribute(name)?.to_owned())));
    let own: Vec<(&str, String)> = own.collect();
    for node in &mut element.children {
        let Node::Element(inner) = node else {
            continue;
        };
        for (name, value) in &own {
            if inner.attribute(name).is_none() {
                inner.attributes.push(((*name).into(), value.clone()));
            }
        }
        if inner.name != "svg" {
            hand_down(inner);
        }
    }
}

impl PageReader<'_> {
    /// Refuses languages that are none.
    pub fn check_languages(&mut self, parent: &Element) {
        for element in parent.elements().filter(|inner| !is_screen_only(inner)) {
            if let Some(tag) = element.attribute("lang") {
                self.check_language(tag, &element.span);
            }
            if element.name != "svg" {
                self.check_languages(element);
            }
        }
    }

    /// Refuses a language that is none.
    pub fn check_language(&mut self, tag: &str, span: &Range<usize>) {
        if let Err(fault) = Language::parse(tag.trim()) {
            let help = "British English is lang=\"en-GB\", Welsh is lang=\"cy\"";
            self.refuse(Code::LanguageTag, span.clone(), &fault.to_string(), help);
        }
    }
}

fn own_text(element: &Element, text: &mut String) {
    for node in &element.children {
        match node {
            Node::Text { text: words, .. } => text.push_str(words),
            Node::Element(inner) if inner.name == "bdi" || inner.attribute("dir").is_some() => {}
            Node::Element(inner) => own_text(inner, text),
        }
    }
}
