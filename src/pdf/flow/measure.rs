//! A measure: a stretch of the sheet's width that words are set in.

use crate::document::TextDirection;

/// A stretch of the sheet's width.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    /// Its left end, in points from the sheet's left edge.
    pub x: f32,
    /// How wide it is, in points.
    pub width: f32,
}

impl Measure {
    /// The same stretch, indented from the left by this many points.
    pub fn indented(self, by: f32) -> Self {
        Self {
            x: self.x + by,
            width: self.width - by,
        }
    }

    /// The same stretch, indented by this many points from the side that lines begin at.
    pub fn indented_for(self, direction: TextDirection, by: f32) -> Self {
        match direction {
            TextDirection::LeftToRight => self.indented(by),
            TextDirection::RightToLeft => Self {
                width: self.width - by,
                ..self
            },
        }
    }
}
