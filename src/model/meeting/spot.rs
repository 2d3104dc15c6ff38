//! Where something is said in a meeting's file.

use std::fmt;

use super::{ContactKey, ItemKey, MeetingAllowanceKey, MeetingKey, ParagraphKey};
use crate::model::Slug;

/// One value in the file of a meeting. Items and paragraphs are counted from 0.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum MeetingSpot {
    /// At the top.
    Meeting(MeetingKey),
    /// In an `[[allow]]`, counted from 0.
    Allowance(usize, MeetingAllowanceKey),
    /// In `[contact]`.
    Contact(ContactKey),
    /// In an `[[item]]`.
    Item(usize, ItemKey),
    /// In the `[item.contact]` of an item.
    ItemContact(usize, ContactKey),
    /// In an `[[item.paragraph]]` of an item.
    Paragraph(usize, usize, ParagraphKey),
    /// In a page of the council's own that an item brings, counted from 0, with the name of its file.
    Page(usize, usize, Slug),
}

/// The path of the value in the file: `item[2].paragraph[0].text`.
impl fmt::Display for MeetingSpot {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Meeting(key) => write!(out, "{key}"),
            Self::Allowance(index, key) => write!(out, "allow[{index}].{key}"),
            Self::Contact(key) => write!(out, "contact.{key}"),
            Self::Item(item, key) => write!(out, "item[{item}].{key}"),
            Self::ItemContact(item, key) => write!(out, "item[{item}].contact.{key}"),
            Self::Paragraph(item, paragraph, key) => {
                write!(out, "item[{item}].paragraph[{paragraph}].{key}")
            }
            Self::Page(item, page, _) => write!(out, "item[{item}].pages[{page}]"),
        }
    }
}
