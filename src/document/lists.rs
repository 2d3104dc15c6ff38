//! `<ul>` and `<ol>` → lists, whose items are counted as a browser counts them.

use super::block::{Block, List, ListItem, ListKind, Marker};
use super::class::{ClassMeaning, class_of};
use super::element::Element;
use super::inline::{Inline, words};
use super::reader::PageReader;
use super::writing::writing_of;
use crate::diagnostic::Code;

impl PageReader<'_> {
    /// A list; none if it is refused.
    pub(super) fn list(&mut self, element: &Element) -> Option<Block> {
        let kind = match ClassMeaning::Contents.is_of(element) {
            true => ListKind::Contents,
            false => ListKind::Items,
        };
        let marker = self.marker(element);
        let own = self.only(element, &["li"]);
        let (mut number, step) = match element.attribute("reversed") {
            Some(_) => (i32::try_from(own.len()).unwrap_or(i32::MAX), -1),
            None => (1, 1),
        };
        if marker != Marker::Disc {
            number = self.whole_number(element, "start").unwrap_or(number);
        }
        let mut items = Vec::new();
        for child in own {
            self.check_item(child);
            if marker != Marker::Disc {
                number = self.whole_number(child, "value").unwrap_or(number);
            }
            let mut blocks = self.blocks(child);
            let brought = match kind {
                // What looks like a marker there is one of the words.
                ListKind::Contents => None,
                ListKind::Items => take_marker(&mut blocks),
            };
            items.push(ListItem {
                marker: brought,
                number,
                writing: writing_of(child),
                blocks,
            });
            number = number.saturating_add(step);
        }
        if items.is_empty() {
            self.refuse(
                Code::ListWithoutItems,
                element.span.clone(),
                "this list has no items",
                "add `<li>…</li>`, or remove the list",
            );
            return None;
        }
        Some(Block::List(List {
            kind,
            marker,
            class: class_of(element),
            writing: writing_of(element),
            items,
        }))
    }

    /// How a list counts its items.
    fn marker(&mut self, list: &Element) -> Marker {
        let counting = list.attribute("type").map(str::trim);
        match (list.name.as_ref(), counting) {
            ("ul", None | Some("disc")) => Marker::Disc,
            ("ul", Some(_)) => {
                let message = "`type` would give the page other bullets than its PDF has";
                let help = "remove it: all lists without numbers have the same bullets";
                self.refuse(Code::HtmlAttribute, list.span.clone(), message, help);
                Marker::Disc
            }
            (_, None | Some("1")) => Marker::Decimal,
            (_, Some("a")) => Marker::LowerAlpha,
            (_, Some("A")) => Marker::UpperAlpha,
            (_, Some("i")) => Marker::LowerRoman,
            (_, Some("I")) => Marker::UpperRoman,
            (_, Some(other)) => {
                let message = format!("`type=\"{other}\"` is no way to count the items of a list");
                let help = "write type=\"1\", \"a\", \"A\", \"i\" or \"I\", or leave it out";
                self.refuse(Code::HtmlAttribute, list.span.clone(), &message, help);
                Marker::Decimal
            }
        }
    }

    /// Refuses an item that would be counted in another way than its list.
    fn check_item(&mut self, item: &Element) {
        if item.attribute("type").is_some() {
            let message = "`type` on an item would make the page differ from its PDF";
            let help = "write it on the list: `<ol type=\"a\">`";
            self.refuse(Code::HtmlAttribute, item.span.clone(), message, help);
        }
    }

    /// The whole number that an attribute gives; one that is none is refused.
    fn whole_number(&mut self, element: &Element, name: &str) -> Option<i32> {
        let written = element.attribute(name)?.trim();
        let number = written.parse().ok();
        if number.is_none() {
            let message = format!("`{name}=\"{written}\"` is not a whole number");
            let help = format!("write it in figures: {name}=\"4\"");
            self.refuse(Code::HtmlAttribute, element.span.clone(), &message, &help);
        }
        number
    }
}

/// Takes the `<span class="marker">` that an item begins with out of its words.
fn take_marker(blocks: &mut Vec<Block>) -> Option<String> {
    let Some(Block::Paragraph(paragraph)) = blocks.first_mut() else {
        return None;
    };
    let Some(Inline::Span { class, inlines, .. }) = paragraph.inlines.first() else {
        return None;
    };
    if !ClassMeaning::Marker.is_in(class) {
        return None;
    }
    let marker = words(inlines).trim().to_owned();
    paragraph.inlines.remove(0);
    if let Some(Inline::Text(text)) = paragraph.inlines.first_mut() {
        *text = text.trim_start_matches(' ').to_owned();
    }
    if words(&paragraph.inlines).is_empty() {
        blocks.remove(0);
    }
    Some(marker)
}
