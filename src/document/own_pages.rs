//! Groups that begin a new page (`class="new-page"`), or have pages of their own with other words at their head
//! (`data-running-header="Item 5: Inclusion in schools"`).
//!
//! An attribute, and no element: the words at the head of a page are no part of what the paper says. It must not know
//! where any page ends.

use super::block::GroupPages;
use super::class::{ClassMeaning, is_screen_only};
use super::element::Element;
use super::page_text::on_one_line;
use super::reader::PageReader;
use crate::diagnostic::Code;

/// The attribute with the words at the head of a group's pages.
const RUNNING_HEADER: &str = "data-running-header";

impl PageReader<'_> {
    /// Which pages a group is on.
    pub(super) fn pages_of(&mut self, group: &Element) -> GroupPages {
        let written = group.attribute(RUNNING_HEADER);
        let words = on_one_line(written.unwrap_or_default());
        let words: Vec<&str> = words.split_whitespace().collect();
        match (words.is_empty(), begins_page(group)) {
            (false, _) => {
                let header = words.join(" ");
                self.check_characters(&header, &group.span);
                GroupPages::Own(header)
            }
            (true, true) => GroupPages::New,
            (true, false) => GroupPages::Around,
        }
    }
}

/// Refuses what would begin a page within a list, a table, or anything else that only holds parts of a page.
pub(super) fn check(main: &Element, reader: &mut PageReader) {
    inside(main, true, reader);
}

/// Checks what is inside an element. `is_between_pages` says whether a page may end there.
fn inside(parent: &Element, is_between_pages: bool, reader: &mut PageReader) {
    for element in parent.elements().filter(|element| !is_screen_only(element)) {
        let is_group = matches!(element.name.as_ref(), "section" | "div");
        let may_begin = is_between_pages && is_group;
        if begins_page(element) && !may_begin {
            let message = "no page can begin here";
            let help = "put it on a `<section>` or `<div>` that is in `<main>`, or in another `<section>` or `<div>`";
            reader.refuse(Code::PageOfItsOwn, element.span.clone(), message, help);
        }
        if element.name != "svg" {
            // What is beside the crest is on its page.
            let is_masthead = element
                .elements()
                .any(|part| ClassMeaning::Crest.is_of(part));
            inside(element, may_begin && !is_masthead, reader);
        }
    }
}

fn begins_page(element: &Element) -> bool {
    element.attribute(RUNNING_HEADER).is_some() || ClassMeaning::NewPage.is_of(element)
}
