//! Every glyph shown has a text, is embedded, and advances as far as the viewer thinks.

use std::collections::BTreeSet;

use crate::support::tagged::{Font, Page, TaggedPdf};

/// `/W` counts in thousandths of an em; a writer may round or cut.
const ROUNDING: f32 = 1.0;

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    // Many pages use the same fonts, so each fault is reported once.
    let faults: BTreeSet<String> = pdf.pages.iter().flat_map(page_faults).collect();
    faults.into_iter().collect()
}

fn page_faults(page: &Page) -> Vec<String> {
    let mut faults = Vec::new();
    for sequence in &page.sequences {
        for (key, codes) in &sequence.shown {
            match page.fonts.get(key) {
                None => faults.push(format!(
                    "“{}” is set in {key}, a font the page does not have",
                    sequence.text.trim()
                )),
                Some(font) => {
                    faults.extend(codes.iter().filter_map(|code| code_fault(font, *code)))
                }
            }
        }
    }
    let loose = page.fonts.values().filter(|font| !font.embedded);
    faults.extend(loose.map(|font| format!("the font {} is not embedded", font.name)));
    faults
}

fn code_fault(font: &Font, code: u16) -> Option<String> {
    let name = &font.name;
    match font.texts.get(&code).map(String::as_str) {
        None | Some("") => return Some(format!("{name}: glyph {code} is shown and has no text")),
        Some(text) if text.contains(['\u{FFFD}', '\0']) => {
            return Some(format!("{name}: the text of glyph {code} is no character"));
        }
        Some(_) => {}
    }
    if code == 0 {
        return Some(format!("{name}: the box for a missing glyph is shown"));
    }
    let Some(width) = font.widths.get(&code) else {
        return Some(format!("{name}: /W has no width for glyph {code}"));
    };
    let drawn = font.advances.get(&code).copied().unwrap_or(*width);
    let differs = (drawn - width).abs() > ROUNDING;
    differs.then(|| format!("{name}: /W says {width} for glyph {code}, the font program {drawn}"))
}
