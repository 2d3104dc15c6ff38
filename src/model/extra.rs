//! A council's own fields.

use std::collections::BTreeMap;

use super::RichText;

/// Fields that only the council's own templates know, by name. A field that was left blank is kept without a text, so
/// that a template can print what it prints for blank fields.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Extra {
    fields: BTreeMap<String, Option<RichText>>,
}

impl Extra {
    /// The fields by name.
    pub fn new(fields: BTreeMap<String, Option<RichText>>) -> Self {
        Extra { fields }
    }

    /// The fields in the order of their names.
    pub fn iter(&self) -> impl Iterator<Item = (&str, Option<&RichText>)> {
        self.fields
            .iter()
            .map(|(name, text)| (name.as_str(), text.as_ref()))
    }
}
