//! Breaking what is drawn: fonts and content streams.

use lopdf::{Dictionary, Document, Object, ObjectId};

/// The streams that a key of some dictionary refers to, in object order.
fn streams(document: &Document, key: &[u8]) -> Vec<ObjectId> {
    let dictionaries = document
        .objects
        .values()
        .filter_map(|object| object.as_dict().ok());
    dictionaries
        .filter_map(|found| found.get(key).ok()?.as_reference().ok())
        .collect()
}

/// Rewrites the text of each stream; false when that changes none of them.
fn rewrite(
    document: &mut Document,
    streams: Vec<ObjectId>,
    how: impl Fn(String) -> String,
) -> bool {
    let mut changed = false;
    for id in streams {
        let Ok(Object::Stream(stream)) = document.get_object_mut(id) else {
            continue;
        };
        let plain = stream
            .get_plain_content()
            .expect("a stream can be decompressed");
        // Latin-1 both ways: content streams contain bytes, and none may be lost.
        let before: String = plain.iter().map(|byte| char::from(*byte)).collect();
        let after = how(before.clone());
        changed |= before != after;
        stream.dict.remove(b"Filter");
        stream.set_content(after.chars().map(|c| c as u8).collect());
    }
    changed
}

/// Every "e" reads as "a", which no validator can find.
pub fn wrong_character(document: &mut Document) -> bool {
    let maps = streams(document, b"ToUnicode");
    rewrite(document, maps, |map| map.replace(" <0065>", " <0061>"))
}

pub fn glyph_without_text(document: &mut Document) -> bool {
    let maps = streams(document, b"ToUnicode");
    rewrite(document, maps, |map| map.replace(" <0065>", " <>"))
}

pub fn glyph_without_width(document: &mut Document) -> bool {
    of_fonts(document, &|font| font.remove(b"W").is_some())
}

pub fn glyph_of_another_width(document: &mut Document) -> bool {
    let all_alike = || vec![0.into(), 0xFFFF.into(), 1234.into()];
    of_fonts(document, &|font| {
        let has_widths = font.has(b"W");
        if has_widths {
            font.set("W", all_alike());
        }
        has_widths
    })
}

/// Changes every font dictionary; false when that changes none of them.
fn of_fonts(document: &mut Document, how: &dyn Fn(&mut Dictionary) -> bool) -> bool {
    let mut changed = false;
    for object in document.objects.values_mut() {
        changed |= change_fonts(object, how);
    }
    changed
}

/// A descendant font may be an object of its own or inside its Type0 font.
fn change_fonts(object: &mut Object, how: &dyn Fn(&mut Dictionary) -> bool) -> bool {
    match object {
        Object::Dictionary(found) => {
            let below = found
                .get_mut(b"DescendantFonts")
                .is_ok_and(|below| change_fonts(below, how));
            (found.has(b"FontDescriptor") && how(found)) || below
        }
        Object::Array(each) => each.iter_mut().any(|each| change_fonts(each, how)),
        _ => false,
    }
}

pub fn artifact_without_type(document: &mut Document) -> bool {
    let pages = page_contents(document);
    rewrite(document, pages, |drawn| {
        let Some((before, after)) = drawn.split_once("/Artifact <<") else {
            return drawn;
        };
        let (_, after) = after.split_once(">>").expect("the property list ends");
        format!("{before}/Artifact <<>>{after}")
    })
}

/// Removes all artifacts, and with them what a continuation repeats.
pub fn no_artifacts(document: &mut Document) -> bool {
    let pages = page_contents(document);
    rewrite(document, pages, |drawn| {
        let mut parts = drawn.split("/Artifact");
        let kept = parts.next().unwrap_or_default().to_owned();
        let after = parts.filter_map(|part| Some(part.split_once("EMC")?.1));
        kept + &after.collect::<String>()
    })
}

pub fn drawn_unmarked(document: &mut Document) -> bool {
    let pages = page_contents(document);
    rewrite(document, pages, |drawn| {
        format!("{drawn}\n0 0 10 10 re f\n")
    })
}

fn page_contents(document: &Document) -> Vec<ObjectId> {
    document
        .page_iter()
        .flat_map(|page| document.get_page_contents(page))
        .collect()
}
