//! A TOML document → the place of every value in it.

use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;

use foldhash::fast::FixedState;
use toml::Spanned;
use toml::de::DeValue;

/// The places of a file's values by their paths: `title`, `recommendation[6].date`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ValueSpans {
    spans: HashMap<String, Range<usize>, FixedState>,
}

impl ValueSpans {
    /// The spans of a document; the parser has limited its depth.
    pub(super) fn of(document: &Spanned<DeValue<'_>>) -> Self {
        let mut spans = ValueSpans::default();
        spans.enter(&mut String::new(), document);
        spans
    }

    /// The bytes of the value at `path`; for a table, those of its header.
    pub fn span(&self, path: &str) -> Option<Range<usize>> {
        self.spans.get(path).cloned()
    }

    /// Adds the place of a value and of everything in it. `path` is the same again afterwards.
    fn enter(&mut self, path: &mut String, value: &Spanned<DeValue<'_>>) {
        let own = path.len();
        match value.get_ref() {
            DeValue::Table(table) => {
                for (key, value) in table {
                    if own > 0 {
                        path.push('.');
                    }
                    path.push_str(key.get_ref());
                    self.enter(path, value);
                    path.truncate(own);
                }
            }
            DeValue::Array(array) => {
                for (index, value) in array.iter().enumerate() {
                    // A text takes whatever is written to it.
                    let _ = write!(path, "[{index}]");
                    self.enter(path, value);
                    path.truncate(own);
                }
            }
            _ => {}
        }
        self.spans.insert(path.clone(), value.span());
    }
}
