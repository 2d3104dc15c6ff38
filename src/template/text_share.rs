//! The text of an element → the side that its lines begin at.
//!
//! A paragraph of an English paper may begin with a name in Arabic letters, and is English for all that. So the first
//! letter does not decide alone: most of the letters and figures must run from the right as well, or all letters.

use super::direction::Side;
use crate::language::is_turned;

/// What some text consists of.
#[derive(Debug, Default)]
pub(super) struct TextShare {
    /// How many letters run from the right.
    turned: usize,
    /// How many other letters there are.
    plain: usize,
    /// How many figures there are.
    figures: usize,
    /// Whether the first letter runs from the right.
    begins_turned: Option<bool>,
}

impl TextShare {
    /// Adds text as it is written in a page.
    pub fn add(&mut self, text: &str) {
        let mut rest = text.chars();
        while let Some(letter) = rest.next() {
            if letter == '&' {
                // A sign that a page writes with letters: &amp;
                let after = rest.as_str();
                let sign = after.find(';').and_then(|end| after.get(end + 1..));
                rest = sign.unwrap_or(after).chars();
                continue;
            }
            let turned = is_turned(letter) && letter.is_alphabetic();
            if turned {
                self.turned += 1;
            } else if letter.is_alphabetic() {
                self.plain += 1;
            } else if letter.is_ascii_digit() {
                self.figures += 1;
            }
            if letter.is_alphabetic() {
                self.begins_turned.get_or_insert(turned);
            }
        }
    }

    /// The side, if there is a letter.
    pub fn side(&self) -> Option<Side> {
        let begins_turned = self.begins_turned?;
        // Figures are of both sides. Where there are no other letters, they are of the words beside them.
        let is_most = self.plain == 0 || self.turned > self.plain + self.figures;
        match begins_turned && is_most {
            true => Some(Side::Right),
            false => Some(Side::Left),
        }
    }
}
