//! Breaking what the catalog refers to: language, outline, ParentTree; and the links.

use lopdf::{Dictionary, Document, Object, ObjectId, text_string};

use super::structure::{change, find, kids};
use crate::support::tagged::{Element, Kid, tree_of};

fn catalog(document: &mut Document) -> &mut Dictionary {
    document.catalog_mut().expect("the document has a catalog")
}

pub fn no_outline(document: &mut Document) -> bool {
    catalog(document).remove(b"Outlines").is_some()
}

pub fn no_language(document: &mut Document) -> bool {
    catalog(document).remove(b"Lang").is_some()
}

pub fn other_title(document: &mut Document) -> bool {
    let info = document
        .trailer
        .get(b"Info")
        .and_then(Object::as_reference)
        .ok();
    change(document, info.as_slice(), |info| {
        info.set("Title", text_string("Another paper"))
    })
}

/// The catalog's entry under a key, as an object number.
fn rooted(document: &mut Document, key: &[u8]) -> Option<ObjectId> {
    catalog(document)
        .get(key)
        .and_then(Object::as_reference)
        .ok()
}

pub fn bookmark_twice(document: &mut Document) -> bool {
    let Some(outlines) = rooted(document, b"Outlines") else {
        return false;
    };
    let root = document
        .get_dictionary(outlines)
        .expect("the outline is a dictionary");
    let first = root
        .get(b"First")
        .and_then(Object::as_reference)
        .expect("the outline has entries");
    let mut again = document
        .get_dictionary(first)
        .expect("an entry is a dictionary")
        .clone();
    again.remove(b"First");
    again.set("Title", text_string("Once more"));
    let again = document.add_object(again);
    change(document, &[first], |entry| entry.set("Next", again))
}

fn first_annotation(document: &Document) -> Vec<ObjectId> {
    let tree = tree_of(document);
    let kids = tree
        .iter()
        .flat_map(Element::all)
        .flat_map(|element| &element.kids);
    let mut annotations = kids.filter_map(|kid| match kid {
        Kid::Object(annotation) => Some(*annotation),
        _ => None,
    });
    annotations.next().into_iter().collect()
}

pub fn link_without_words(document: &mut Document) -> bool {
    let annotation = first_annotation(document);
    change(document, &annotation, |link| {
        link.remove(b"Contents");
    })
}

pub fn annotation_leads_elsewhere(document: &mut Document) -> bool {
    let annotation = first_annotation(document);
    change(document, &annotation, |link| link.set("StructParent", 0))
}

pub fn no_parent_tree(document: &mut Document) -> bool {
    let root = rooted(document, b"StructTreeRoot");
    change(document, root.as_slice(), |root| {
        root.remove(b"ParentTree");
    })
}

pub fn object_reference_of_no_type(document: &mut Document) -> bool {
    let Some(link) = find(document, |element| element.role == "Link")
        .first()
        .copied()
    else {
        return false;
    };
    let mut kids = kids(document, link);
    for kid in &mut kids {
        if let Ok((_, Object::Dictionary(found))) = document.dereference(kid)
            && found.has(b"Obj")
        {
            let mut broken = found.clone();
            broken.set("Type", "OBJX");
            *kid = broken.into();
        }
    }
    change(document, &[link], |link| link.set("K", kids.clone()))
}
