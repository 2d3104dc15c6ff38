//! A page of the council's own that goes into a pack.

use crate::model::{RichText, Slug, TextLine};

/// A page that no review is the source of, such as terms of reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPage {
    /// The name of its file, without the ending.
    pub name: Slug,
    /// Its title.
    pub title: TextLine,
    /// What it says before its first heading.
    pub introduction: Option<RichText>,
    /// What it says below each of its headings.
    pub parts: Vec<OwnPagePart>,
}

/// A heading, and what is below it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPagePart {
    /// How deep it is: 2 below the title, 3 below such a part.
    pub level: u8,
    /// The heading.
    pub heading: TextLine,
    /// What is below it.
    pub text: Option<RichText>,
}
