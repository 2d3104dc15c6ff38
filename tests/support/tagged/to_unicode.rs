//! A ToUnicode CMap → the text of each code.
//!
//! A CMap is a PostScript program. Only its blocks of `bfchar` and `bfrange` say anything, and those are operands as in
//! a content stream, which lopdf reads.

use std::collections::BTreeMap;

use lopdf::Object;
use lopdf::content::Content;

use super::font::codes;

/// The text of every code the map names.
pub fn texts(map: &[u8]) -> BTreeMap<u16, String> {
    let map = String::from_utf8_lossy(map);
    let mut texts = BTreeMap::new();
    for operands in blocks(&map, "bfchar") {
        for pair in operands.chunks_exact(2) {
            if let (Some(code), Some(text)) = (code(&pair[0]), utf16(&pair[1])) {
                texts.insert(code, String::from_utf16_lossy(&text));
            }
        }
    }
    for operands in blocks(&map, "bfrange") {
        operands
            .chunks_exact(3)
            .for_each(|range| read_range(range, &mut texts));
    }
    texts
}

/// What is between each `begin` and `end` of a kind of block.
fn blocks(map: &str, kind: &str) -> Vec<Vec<Object>> {
    let (begins, ends) = (format!("begin{kind}"), format!("end{kind}"));
    let begun = map.split(&begins).skip(1);
    let ended = begun.filter_map(|rest| Some(format!("{} end", rest.split_once(&ends)?.0)));
    ended
        .filter_map(|block| Content::decode_strict(block.as_bytes()).ok())
        .flat_map(|content| content.operations)
        .map(|operation| operation.operands)
        .collect()
}

/// `<first> <last> <text of the first>`, counting up, or `<first> <last> [<text> …]`.
fn read_range(range: &[Object], texts: &mut BTreeMap<u16, String>) {
    let (Some(first), Some(last)) = (code(&range[0]), code(&range[1])) else {
        return;
    };
    for (step, code) in (first..=last).enumerate() {
        let text = match &range[2] {
            Object::Array(each) => each.get(step).and_then(utf16),
            start => utf16(start).map(|mut text| {
                if let Some(unit) = text.last_mut() {
                    *unit = unit.wrapping_add(step as u16);
                }
                text
            }),
        };
        if let Some(text) = text {
            texts.insert(code, String::from_utf16_lossy(&text));
        }
    }
}

fn code(object: &Object) -> Option<u16> {
    codes(object.as_str().ok()?).next()
}

fn utf16(object: &Object) -> Option<Vec<u16>> {
    Some(codes(object.as_str().ok()?).collect())
}
