//! The labels of list items, which are not words of the paper.

use super::TaggedPdf;

/// Whether a label is one that a list counts by: a bullet, or a number or letters with a stop or a bracket.
pub fn is_marker(label: &str) -> bool {
    let label = label.trim();
    if is_bullet(label) {
        return true;
    }
    if is_paragraph_number(label) {
        return true;
    }
    let Some(ordinal) = label.strip_suffix(['.', ')']) else {
        return false;
    };
    let ordinal = ordinal.strip_prefix('(').unwrap_or(ordinal);
    let number = ordinal.chars().all(|c| c.is_ascii_digit());
    let letters = ordinal.len() <= 2 && ordinal.chars().all(|c| c.is_ascii_alphabetic());
    let roman = ordinal
        .chars()
        .all(|c| "ivxlc".contains(c.to_ascii_lowercase()));
    !ordinal.is_empty() && (number || letters || roman)
}

/// What a marker counts, whatever its punctuation: `3`, `b`, or `•` for every bullet.
pub fn ordinal(marker: &str) -> String {
    if is_bullet(marker.trim()) {
        return "•".into();
    }
    marker.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Whether it is the number of a paragraph of a report: `1.1`, `10.2.3`.
fn is_paragraph_number(label: &str) -> bool {
    let parts: Vec<&str> = label.trim_end_matches('.').split('.').collect();
    let is_number = |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit());
    parts.len() > 1 && parts.iter().all(is_number)
}

fn is_bullet(label: &str) -> bool {
    matches!(label, "•" | "◦" | "▪" | "■" | "●" | "○" | "–" | "-")
}

impl TaggedPdf {
    /// What the list items of the paper are labelled, in reading order.
    pub fn ordinals(&self) -> Vec<String> {
        let labels = self.with_role("Lbl").map(|label| self.text(label));
        labels
            .filter(|label| is_marker(label))
            .map(|label| ordinal(&label))
            .collect()
    }
}
