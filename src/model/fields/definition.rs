//! What a council says of one field.

use super::{FieldKind, FieldTable};
use crate::model::TextLine;

/// What is said of a field: of one that the program knows, or of one of the council's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FieldDefinition {
    /// Its name.
    pub name: TextLine,
    /// The table that it is written in; none where the name says it.
    pub table: Option<FieldTable>,
    /// Its label.
    pub label: Option<TextLine>,
    /// What its values are.
    pub kind: Option<FieldKind>,
    /// Whether the council has it.
    pub is_used: bool,
    /// Whether it must be filled in, where the council says so.
    pub is_required: Option<bool>,
    /// Where it is printed, where the council says so.
    pub placing: Option<FieldPlacing>,
}

/// Where a field is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FieldPlacing {
    /// Below the field of this name.
    After(TextLine),
    /// Above the field of this name.
    Before(TextLine),
}

impl FieldPlacing {
    /// The name of the other field.
    pub fn neighbour(&self) -> &str {
        match self {
            FieldPlacing::After(name) | FieldPlacing::Before(name) => name.as_str(),
        }
    }
}
