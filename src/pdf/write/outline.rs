//! Bookmarks as an outline (ISO 32000-1, 12.3.3), each below the one of the level above it.

use lopdf::{Document, ObjectId, dictionary};

use super::object;
use super::sheets::Sheets;
use crate::document::Level;
use crate::pdf::page::Bookmark;

/// A bookmark in its place among the others, by their numbers.
struct OutlineItem {
    parent: Option<usize>,
    previous: Option<usize>,
    next: Option<usize>,
    children: Vec<usize>,
}

/// Writes the outline; none if there are no bookmarks.
pub fn write(document: &mut Document, sheets: &Sheets, bookmarks: &[Bookmark]) -> Option<ObjectId> {
    let (entries, top) = nest(bookmarks);
    let (first, last) = (*top.first()?, *top.last()?);
    let outlines = document.new_object_id();
    let ids: Vec<ObjectId> = bookmarks.iter().map(|_| document.new_object_id()).collect();
    let id = |number: usize| ids.get(number).copied();
    for ((bookmark, entry), own) in bookmarks.iter().zip(&entries).zip(&ids) {
        let mut dictionary = dictionary! {
            "Title" => object::text(&bookmark.title),
            "Parent" => entry.parent.and_then(id).unwrap_or(outlines),
        };
        if let Some(destination) = sheets.destination(bookmark.destination) {
            dictionary.set("Dest", destination);
        }
        for (key, other) in [
            ("Prev", entry.previous),
            ("Next", entry.next),
            ("First", entry.children.first().copied()),
            ("Last", entry.children.last().copied()),
        ] {
            if let Some(other) = other.and_then(id) {
                dictionary.set(key, other);
            }
        }
        if !entry.children.is_empty() {
            dictionary.set("Count", descendants(&entries, entry) as i64);
        }
        document.set_object(*own, dictionary);
    }
    let (first, last) = (id(first)?, id(last)?);
    document.set_object(outlines, dictionary! { "Type" => "Outlines", "First" => first, "Last" => last, "Count" => ids.len() as i64 });
    Some(outlines)
}

/// Finds each bookmark's parent and neighbours, and those on top.
fn nest(bookmarks: &[Bookmark]) -> (Vec<OutlineItem>, Vec<usize>) {
    let mut entries: Vec<OutlineItem> = Vec::new();
    let mut top: Vec<usize> = Vec::new();
    // Those that the next one may be below, each of a lower level than the one before it.
    let mut open: Vec<(usize, Level)> = Vec::new();
    for (number, bookmark) in bookmarks.iter().enumerate() {
        // The nearest bookmark before it that is of a higher level. A level may be left out on the way up, never down.
        while open.pop_if(|(_, level)| *level >= bookmark.level).is_some() {}
        let parent = open.last().map(|(parent, _)| *parent);
        open.push((number, bookmark.level));
        let siblings = match parent.and_then(|parent| entries.get_mut(parent)) {
            Some(parent) => &mut parent.children,
            None => &mut top,
        };
        let previous = siblings.last().copied();
        siblings.push(number);
        if let Some(previous) = previous.and_then(|previous| entries.get_mut(previous)) {
            previous.next = Some(number);
        }
        entries.push(OutlineItem {
            parent,
            previous,
            next: None,
            children: Vec::new(),
        });
    }
    (entries, top)
}

fn descendants(entries: &[OutlineItem], entry: &OutlineItem) -> usize {
    entry
        .children
        .iter()
        .filter_map(|child| entries.get(*child))
        .map(|child| 1 + descendants(entries, child))
        .sum()
}
