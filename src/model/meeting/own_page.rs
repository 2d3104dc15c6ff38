//! A page of the council's own that goes into a pack.

use std::sync::Arc;

use crate::language::Language;
use crate::model::{RichText, Slug, TextLine};

/// A page that no review is the source of, such as terms of reference.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPage {
    /// The name of its file, without the ending.
    pub name: Slug,
    /// Its title.
    pub title: TextLine,
    /// What it says.
    pub body: OwnPageBody,
}

/// What a page of the council's own says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnPageBody {
    /// Long text with headings.
    Written {
        /// What it says before its first heading.
        introduction: Option<RichText>,
        /// What it says below each of its headings.
        parts: Vec<OwnPagePart>,
    },
    /// A page of HTML.
    Html(OwnHtml),
}

/// A page of HTML that has been read, so that nothing in it can run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnHtml {
    /// The page, as it was typed.
    pub source: Arc<str>,
    /// Its language.
    pub language: Language,
    /// All its words.
    pub words: String,
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
