//! How words are written: in which language, and from which side.

use unicode_bidi::{Direction, get_base_direction};

/// The side that lines of text begin at.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum TextDirection {
    /// The left, as in English.
    #[default]
    LeftToRight,
    /// The right, as in Urdu, Arabic and Hebrew.
    RightToLeft,
}

impl TextDirection {
    /// The direction of the first letter that has one (UAX #9, P2 and P3).
    pub fn of(text: &str) -> Self {
        match get_base_direction(text) {
            Direction::Rtl => Self::RightToLeft,
            Direction::Ltr | Direction::Mixed => Self::LeftToRight,
        }
    }
}
