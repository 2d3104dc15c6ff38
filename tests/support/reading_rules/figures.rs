//! A figure has a text that says what it shows. It is wholly on one page, and says where.

use crate::support::tagged::{Element, Kid, TaggedPdf};

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, figure) in pdf.with_role("Figure").enumerate() {
        let alt = figure.alt.as_deref().unwrap_or_default().trim();
        let name = format!("figure {} (“{alt}”)", number + 1);
        if alt.is_empty() {
            faults.push(format!("figure {} has no alternate text", number + 1));
        }
        match figure.bbox[..] {
            [left, bottom, right, top] if left < right && bottom < top => {
                faults.extend(off_the_page(pdf, figure).map(|_| format!("{name} leaves its page")));
            }
            _ => faults.push(format!("{name} has no bounding box")),
        }
        let sequences = figure
            .kids
            .iter()
            .filter(|kid| matches!(kid, Kid::Marked { .. }));
        let sequences = sequences.count();
        if sequences != 1 {
            faults.push(format!(
                "{name} is drawn in {sequences} sequences, not in one"
            ));
        }
        // The figure's words take the place of all that is in it, a caption too.
        let within = figure.elements();
        faults.extend(within.map(|part| format!("{name} holds {}", part.role)));
    }
    faults
}

/// Whether a figure's box is not wholly on the page it is drawn on, where that page says how large it is.
fn off_the_page(pdf: &TaggedPdf, figure: &Element) -> Option<()> {
    let page = figure.kids.iter().find_map(|kid| match kid {
        Kid::Marked { page, .. } => pdf.pages.get(*page),
        _ => None,
    })?;
    let ([left, bottom, right, top], [x, y, x_end, y_end]) = (&figure.bbox[..], &page.sheet[..])
    else {
        return None;
    };
    (left < x || bottom < y || right > x_end || top > y_end).then_some(())
}
