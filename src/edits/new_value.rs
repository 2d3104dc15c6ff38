//! A value → how it is typed in a TOML file.

use toml_writer::{ToTomlValue, TomlStringBuilder};

/// A value that is put into a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NewValue<'v> {
    /// A text. One of several lines goes between three quotation marks, each line on its own.
    Text(&'v str),
    /// A whole number.
    Number(i64),
}

impl NewValue<'_> {
    /// As it is typed in a file whose lines end with `line_end`.
    pub fn typed(self, line_end: &str) -> String {
        match self {
            NewValue::Number(number) => number.to_string(),
            NewValue::Text(text) if text.contains('\n') => {
                let lines = TomlStringBuilder::new(text).as_ml_basic();
                lines.to_toml_value().replace('\n', line_end)
            }
            NewValue::Text(text) => TomlStringBuilder::new(text).as_basic().to_toml_value(),
        }
    }
}
