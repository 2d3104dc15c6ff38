//! Classes that are spelt almost like one that has a meaning.
//!
//! In comes what is inside `<main>`, out go warnings. The web team's own classes are left alone: only a near miss is
//! reported, and only on an element where the class that it resembles would mean something.

use std::collections::BTreeMap;

use super::class::{ClassMeaning, is_screen_only, names_of};
use super::element::{Element, Node};
use super::reader::PageReader;
use crate::diagnostic::nearest;

/// Reports the misspelt classes of everything inside an element.
pub(super) fn check(parent: &Element, reader: &mut PageReader) {
    let mut suggestions = Suggestions::default();
    inside(parent, &mut suggestions, reader);
}

/// What each class may have been meant to be, by its name and by the meanings it was compared with. A list of all
/// papers has thousands of elements of the same few classes, so each is compared once.
type Suggestions<'e> = BTreeMap<(&'e str, &'static [ClassMeaning]), Option<&'static str>>;

fn inside<'e>(parent: &'e Element, suggestions: &mut Suggestions<'e>, reader: &mut PageReader) {
    for element in parent.elements() {
        compare(element, meanings(element, parent), suggestions, reader);
        if element.name == "li"
            && let Some(span) = leading_span(element)
        {
            compare(span, &[ClassMeaning::Marker], suggestions, reader);
        }
        // A drawing has classes of its own, and what is on the web page only is the web team's.
        if element.name != "svg" && !is_screen_only(element) {
            inside(element, suggestions, reader);
        }
    }
}

/// The classes that mean something on an element, besides the marker of a list item.
fn meanings(element: &Element, parent: &Element) -> &'static [ClassMeaning] {
    use ClassMeaning::{
        Contents, Crest, Decoration, EvenColumns, Figures, Landscape, NewPage, PackPart, PrintOnly,
        ScreenOnly, Together,
    };
    match element.name.as_ref() {
        "ul" | "ol" => &[ScreenOnly, PrintOnly, Contents],
        "section" | "div" => &[ScreenOnly, PrintOnly, NewPage, PackPart],
        "table" => &[ScreenOnly, PrintOnly, Landscape, EvenColumns],
        "span" => &[ScreenOnly, PrintOnly, Together],
        "th" | "td" => &[ScreenOnly, PrintOnly, Figures],
        "figure" => &[ScreenOnly, PrintOnly, Crest],
        // Within a figure it is the figure that is the crest.
        "img" | "svg" if parent.name == "figure" => &[ScreenOnly, PrintOnly, Decoration],
        "img" | "svg" => &[ScreenOnly, PrintOnly, Crest, Decoration],
        _ => &[ScreenOnly, PrintOnly],
    }
}

/// The `<span>` that a list item begins with, itself or in its first paragraph.
fn leading_span(element: &Element) -> Option<&Element> {
    let is_blank = |node: &&Node| matches!(node, Node::Text { text, .. } if text.trim().is_empty());
    match element.children.iter().find(|node| !is_blank(node))? {
        Node::Element(first) if first.name == "span" => Some(first),
        Node::Element(first) if first.name == "p" => leading_span(first),
        _ => None,
    }
}

fn compare<'e>(
    element: &'e Element,
    meanings: &'static [ClassMeaning],
    suggestions: &mut Suggestions<'e>,
    reader: &mut PageReader,
) {
    for name in names_of(element) {
        let meant = *suggestions.entry((name, meanings)).or_insert_with(|| {
            let names = || meanings.iter().map(|meaning| meaning.name());
            match names().any(|known| known == name) {
                true => None,
                false => nearest(name, names()),
            }
        });
        if let Some(meant) = meant {
            reader.warn_of_class(element, name, meant);
        }
    }
}
