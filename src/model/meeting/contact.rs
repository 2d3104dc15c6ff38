//! Whom to ask.

use crate::model::TextLine;

/// A person or a post, and how to reach them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contact {
    /// The name or the post.
    pub name: TextLine,
    /// The telephone number.
    pub telephone: Option<TextLine>,
    /// The e-mail address.
    pub email: Option<TextLine>,
}
