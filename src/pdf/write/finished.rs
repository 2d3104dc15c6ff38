//! Everything a file is made of, before any of it is written.

use std::collections::BTreeMap;
use std::num::NonZeroU16;

use super::metadata::Metadata;
use crate::pdf::page::{Bookmark, Destination, DrawnPage};
use crate::pdf::picture::Pictures;
use crate::pdf::structure::StructureTree;
use crate::theme::Theme;

/// Everything a file is made of.
pub struct Finished<'a> {
    /// What is drawn.
    pub pages: &'a [DrawnPage],
    /// The number of the first of them.
    pub first_page: NonZeroU16,
    /// What it is.
    pub tree: &'a StructureTree,
    /// The outline.
    pub bookmarks: &'a [Bookmark],
    /// Its pictures.
    pub pictures: &'a Pictures,
    /// Where ids are.
    pub destinations: &'a BTreeMap<String, Destination>,
    /// What the file says of itself.
    pub metadata: &'a Metadata,
    /// The look, which says how large the sheets are.
    pub theme: &'a Theme,
}
