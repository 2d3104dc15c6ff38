//! How words look, and what a class changes of that.

use super::colour::Colour;
use super::length::Length;

/// How heavy letters are.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    /// As in running text.
    Regular,
    /// As in headings.
    Bold,
}

/// How the words of a block look.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Style {
    /// The size of the letters.
    pub size: Length,
    /// From one line to the next, as a multiple of the size.
    pub line_height: f32,
    /// How heavy the letters are.
    pub weight: Weight,
    /// Their colour.
    pub colour: Colour,
    /// Above the block.
    pub space_before: Length,
    /// Below the block.
    pub space_after: Length,
}

impl Style {
    /// From one line to the next, in points.
    pub fn leading(&self) -> f32 {
        self.size.pt() * self.line_height
    }

    /// This style with what a class changes.
    pub fn with(self, change: &StyleChange) -> Self {
        Self {
            size: change.size.unwrap_or(self.size),
            line_height: change.line_height.unwrap_or(self.line_height),
            weight: change.weight.unwrap_or(self.weight),
            colour: change.colour.unwrap_or(self.colour),
            space_before: change.space_before.unwrap_or(self.space_before),
            space_after: change.space_after.unwrap_or(self.space_after),
        }
    }
}

/// What a class changes; what it does not name stays.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct StyleChange {
    /// The size of the letters.
    pub size: Option<Length>,
    /// From one line to the next, as a multiple of the size.
    pub line_height: Option<f32>,
    /// How heavy the letters are.
    pub weight: Option<Weight>,
    /// Their colour.
    pub colour: Option<Colour>,
    /// Above the block.
    pub space_before: Option<Length>,
    /// Below the block.
    pub space_after: Option<Length>,
}
