//! A sheet of paper, upright or turned sideways, and the room between its margins.

use crate::theme::PageSetup;

/// How a sheet is turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Orientation {
    /// As the theme says.
    #[default]
    Upright,
    /// Turned, for tables too wide for an upright sheet.
    Sideways,
}

/// A sheet and its margins, in points from its left and top edges.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sheet {
    /// How wide it is.
    pub width: f32,
    /// How high it is.
    pub height: f32,
    /// Where the text begins at the left.
    pub left: f32,
    /// Where it ends at the right.
    pub right: f32,
    /// Where it begins at the top.
    pub top: f32,
    /// Where it ends at the bottom.
    pub bottom: f32,
    /// Where the header begins.
    pub header: f32,
    /// Where the footer ends.
    pub footer: f32,
}

impl Sheet {
    /// The theme's sheet, turned as asked. The margins keep their names: what is above the text stays above it.
    pub fn new(page: &PageSetup, orientation: Orientation) -> Self {
        let (width, height) = match orientation {
            Orientation::Upright => (page.width.pt(), page.height.pt()),
            Orientation::Sideways => (page.height.pt(), page.width.pt()),
        };
        Self {
            width,
            height,
            left: page.margin_left.pt(),
            right: width - page.margin_right.pt(),
            top: page.margin_top.pt(),
            bottom: height - page.margin_bottom.pt(),
            header: page.header.pt(),
            footer: height - page.footer.pt(),
        }
    }

    /// How wide the text is.
    pub fn measure(&self) -> f32 {
        self.right - self.left
    }

    /// How high the text is at the most.
    pub fn room(&self) -> f32 {
        self.bottom - self.top
    }
}
