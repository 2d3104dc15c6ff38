//! A council's own fields.

use std::collections::BTreeMap;

use super::{FieldValue, RichText, TextLine, When};

/// The council's own fields, by name: those that its `council.toml` names, and others that only its templates know. A
/// field that was left blank is kept without a value, so that what is printed for blank fields can be printed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extra {
    fields: BTreeMap<String, FieldValue<OwnValue>>,
}

/// What was written in a field of the council's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OwnValue {
    /// One line, without marks: a few words, a person or a post.
    Line(TextLine),
    /// Long text.
    Text(RichText),
    /// A date.
    Date(When),
}

impl OwnValue {
    /// The words, as they were written.
    pub fn words(&self) -> &str {
        match self {
            OwnValue::Line(line) => line.as_str(),
            OwnValue::Text(text) => text.source(),
            OwnValue::Date(when) => when.words(),
        }
    }

    /// The long text, if it is one.
    pub fn text(&self) -> Option<&RichText> {
        match self {
            OwnValue::Text(text) => Some(text),
            OwnValue::Line(_) | OwnValue::Date(_) => None,
        }
    }
}

impl Extra {
    /// The fields by name.
    pub fn new(fields: BTreeMap<String, FieldValue<OwnValue>>) -> Self {
        Extra { fields }
    }

    /// What was written in the field of this name.
    pub fn get(&self, name: &str) -> &FieldValue<OwnValue> {
        self.fields.get(name).unwrap_or(&FieldValue::LeftOut)
    }

    /// The fields that were not left out, in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&OwnValue>)> {
        let written = self.fields.iter().filter(|(_, value)| !value.is_left_out());
        written.map(|(name, value)| (name.as_str(), value.as_ref()))
    }
}
