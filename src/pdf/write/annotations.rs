//! Links as annotations (ISO 32000-1, 12.5.6.5): one a page for each link, with words for those who cannot see it.

use std::collections::BTreeMap;

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

use super::finished::Finished;
use super::object;
use super::sheets::Sheets;
use super::written_elements::WrittenElements;
use crate::document::Target;
use crate::pdf::structure::{ElementId, Link, LinkId};

/// The annotations written.
#[derive(Default)]
pub struct Annotations {
    /// Each by its page and link.
    pub objects: BTreeMap<(usize, LinkId), ObjectId>,
    /// The keys of the parent tree that they are found by, with the elements they belong to.
    pub keys: BTreeMap<usize, ElementId>,
}

/// Writes the annotations of all pages. Their keys follow those of the pages.
pub fn write(
    document: &mut Document,
    sheets: &Sheets,
    finished: &Finished,
    elements: &WrittenElements,
) -> Annotations {
    let mut annotations = Annotations::default();
    let mut key = sheets.pages.len();
    for (number, (page, page_id)) in finished.pages.iter().zip(sheets.pages).enumerate() {
        let mut on_page: Vec<Object> = Vec::new();
        for area in &page.links {
            let Some(link) = finished.tree.links().get(area.link.index()) else {
                continue;
            };
            let Some(action) = action(link, sheets, finished) else {
                continue;
            };
            // Without an element the annotation would be untagged, which PDF/UA refuses.
            if !elements.has(link.element) {
                continue;
            }
            let areas = area.areas.iter().map(|area| sheets.corners(number, *area));
            let mut dictionary = annotation(areas.collect(), link, key);
            dictionary.extend(&action);
            let id = document.add_object(dictionary);
            annotations.objects.insert((number, area.link), id);
            annotations.keys.insert(key, link.element);
            on_page.push(id.into());
            key += 1;
        }
        if let Ok(page) = document.get_dictionary_mut(*page_id) {
            // printpdf writes an array for every page, empty or not.
            page.remove(b"Annots");
            if !on_page.is_empty() {
                page.set("Annots", on_page);
            }
        }
    }
    annotations
}

fn annotation(corners: Vec<[f32; 4]>, link: &Link, key: usize) -> Dictionary {
    let around = corners.iter().copied().reduce(|all, one| {
        [
            all[0].min(one[0]),
            all[1].min(one[1]),
            all[2].max(one[2]),
            all[3].max(one[3]),
        ]
    });
    // Top left, top right, bottom left, bottom right: the order that viewers expect, although the standard describes
    // another one.
    let quads = corners.iter().flat_map(|&[left, bottom, right, top]| {
        [left, top, right, top, left, bottom, right, bottom]
    });
    // F 4 says that the link is printed too, which PDF/A asks of every annotation (ISO 19005-2, 6.3.2). The rectangle
    // is the box around all lines, for viewers that do not know quadrilaterals.
    dictionary! {
        "Type" => "Annot", "Subtype" => "Link", "F" => 4, "Border" => vec![0.into(), 0.into(), 0.into()],
        "Rect" => object::numbers(around.unwrap_or_default()), "QuadPoints" => object::numbers(quads),
        "Contents" => object::text(&link.words), "StructParent" => key as i64,
    }
}

/// Where the link leads: a place in the document or an address.
fn action(link: &Link, sheets: &Sheets, finished: &Finished) -> Option<Dictionary> {
    match &link.target {
        Target::Place(id) => {
            let destination = sheets.destination(*finished.destinations.get(id)?)?;
            Some(dictionary! { "Dest" => destination })
        }
        Target::Address(address) => {
            let action = dictionary! { "S" => "URI", "URI" => Object::string_literal(ascii_address(address)) };
            Some(dictionary! { "A" => action })
        }
    }
}

/// An address in ASCII (ISO 32000-1, 12.6.4.7), other characters percent-encoded as UTF-8.
fn ascii_address(address: &str) -> String {
    let mut ascii = String::with_capacity(address.len());
    for byte in address.bytes() {
        if byte.is_ascii_graphic() {
            ascii.push(char::from(byte));
        } else {
            ascii.push_str(&format!("%{byte:02X}"));
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    use super::ascii_address;

    #[test]
    fn addresses_are_written_in_ascii() {
        assert_eq!(
            ascii_address("https://example.gov.uk/ŵyn a"),
            "https://example.gov.uk/%C5%B5yn%20a"
        );
    }
}
