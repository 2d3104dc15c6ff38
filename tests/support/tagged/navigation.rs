//! How a reader navigates: the outline (bookmarks) and the link annotations.

use std::collections::BTreeSet;

use lopdf::{Dictionary, Object, ObjectId};

use super::objects::Objects;
use super::structure::Positions;

/// One entry of the outline.
#[derive(Debug, Clone, PartialEq)]
pub struct Bookmark {
    pub title: String,
    /// 1 for an entry at the top.
    pub level: usize,
    /// Where it leads, counting pages from 0.
    pub page: Option<usize>,
}

/// A link annotation.
#[derive(Debug, Clone, PartialEq)]
pub struct Link {
    pub object: ObjectId,
    pub target: Option<Target>,
    /// `/Contents`: what it leads to, in words.
    pub contents: String,
    /// `/StructParent`: its key in the ParentTree.
    pub parent_key: Option<i64>,
    /// Corner coordinates, eight for each line the link is on.
    pub quads: Vec<f32>,
    pub rect: Vec<f32>,
}

/// Where a link leads.
#[derive(Debug, Clone, PartialEq)]
pub enum Target {
    Address(String),
    Page(Option<usize>),
}

/// The outline in the order a viewer shows it. A repeated entry ends the walk, because a circle would never end.
pub fn outline(objects: Objects, catalog: &Dictionary, pages: &Positions) -> Vec<Bookmark> {
    let mut bookmarks = Vec::new();
    if let Some(root) = objects.dictionary(catalog, "Outlines") {
        walk(
            objects,
            root,
            1,
            pages,
            &mut BTreeSet::new(),
            &mut bookmarks,
        );
    }
    bookmarks
}

fn walk(
    objects: Objects,
    parent: &Dictionary,
    level: usize,
    pages: &Positions,
    met: &mut BTreeSet<ObjectId>,
    bookmarks: &mut Vec<Bookmark>,
) {
    let mut next = objects.reference(parent, "First");
    while let Some(entry) = next
        .filter(|entry| met.insert(*entry))
        .and_then(|entry| objects.numbered(entry))
    {
        let title = objects.text(entry, "Title").unwrap_or_default();
        bookmarks.push(Bookmark {
            title,
            level,
            page: destination(objects, entry, pages),
        });
        walk(objects, entry, level + 1, pages, met, bookmarks);
        next = objects.reference(entry, "Next");
    }
}

/// The page of `/Dest`, or of a GoTo action's `/D`.
fn destination(objects: Objects, holder: &Dictionary, pages: &Positions) -> Option<usize> {
    let explicit = match objects.dictionary(holder, "A") {
        Some(action) => objects.get(action, "D"),
        None => objects.get(holder, "Dest"),
    };
    let page = explicit?.as_array().ok()?.first()?.as_reference().ok()?;
    pages.get(&page).copied()
}

/// The link annotations among a page's annotations.
pub fn links(objects: Objects, annotations: &[ObjectId], pages: &Positions) -> Vec<Link> {
    let found = annotations
        .iter()
        .filter_map(|object| Some((*object, objects.numbered(*object)?)));
    found
        .filter(|(_, annotation)| objects.name(annotation, "Subtype").as_deref() == Some("Link"))
        .map(|(object, annotation)| Link {
            object,
            target: target(objects, annotation, pages),
            contents: objects.text(annotation, "Contents").unwrap_or_default(),
            parent_key: objects.integer(annotation, "StructParent"),
            quads: objects.numbers(annotation, "QuadPoints"),
            rect: objects.numbers(annotation, "Rect"),
        })
        .collect()
}

fn target(objects: Objects, annotation: &Dictionary, pages: &Positions) -> Option<Target> {
    let action = objects.dictionary(annotation, "A");
    if let Some(Object::String(address, _)) = action.and_then(|action| objects.get(action, "URI")) {
        return Some(Target::Address(
            String::from_utf8_lossy(address).into_owned(),
        ));
    }
    let leads = action.is_some_and(|action| action.has(b"D")) || annotation.has(b"Dest");
    leads.then(|| Target::Page(destination(objects, annotation, pages)))
}
