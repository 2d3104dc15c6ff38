//! The pages as objects of the file, and the way from our places to theirs.
//!
//! A PDF counts upwards from the bottom edge of a sheet; everything before this room counts downwards from the top.

use lopdf::{Object, ObjectId};

use super::object;
use crate::pdf::page::Destination;

/// The pages of a file.
pub struct Sheets<'a> {
    /// The page objects, in order.
    pub pages: &'a [ObjectId],
    /// The height of each, in points.
    pub heights: Vec<f32>,
}

impl Sheets<'_> {
    /// A page's object.
    pub fn page(&self, number: usize) -> Option<ObjectId> {
        self.pages.get(number).copied()
    }

    /// How high a page is, in points.
    fn height(&self, page: usize) -> f32 {
        self.heights.get(page).copied().unwrap_or_default()
    }

    /// Left, bottom, right and top of an area of a page given by left, top, width and height.
    pub fn corners(&self, page: usize, [x, y, width, height]: [f32; 4]) -> [f32; 4] {
        let sheet = self.height(page);
        [x, sheet - y - height, x + width, sheet - y]
    }

    /// An explicit destination (ISO 32000-1, 12.3.2.2): the top of the window at a place, the zoom left alone.
    pub fn destination(&self, destination: Destination) -> Option<Object> {
        let page = self.page(destination.page)?;
        let top = object::number(self.height(destination.page) - destination.y);
        Some(vec![page.into(), "XYZ".into(), Object::Null, top, Object::Null].into())
    }
}
