//! A figure says in words what it shows, and where on the page it stands.

use crate::tagged::TaggedPdf;

pub fn faults(pdf: &TaggedPdf) -> Vec<String> {
    let mut faults = Vec::new();
    for (number, figure) in pdf.with_role("Figure").enumerate() {
        let alt = figure.alt.as_deref().unwrap_or_default().trim();
        if alt.is_empty() {
            faults.push(format!("figure {} has no alternate text", number + 1));
        }
        match figure.bbox[..] {
            [left, bottom, right, top] if left < right && bottom < top => {}
            _ => faults.push(format!(
                "figure {} (“{alt}”) has no bounding box",
                number + 1
            )),
        }
    }
    faults
}
