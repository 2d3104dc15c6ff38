//! A TOML document → where everything in it stands.

use std::collections::HashMap;
use std::fmt::Write;
use std::ops::Range;

use foldhash::fast::FixedState;
use toml::Spanned;
use toml::de::DeValue;

/// The places of a file's values by their paths: `title`, `recommendation[6].date`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    spans: HashMap<String, Range<usize>, FixedState>,
}

impl Outline {
    /// The outline of a document; the parser has bounded its depth.
    pub(super) fn of(document: &Spanned<DeValue<'_>>) -> Self {
        let mut outline = Outline::default();
        outline.enter(&mut String::new(), document);
        outline
    }

    /// The bytes of the value at `path`; for a table, those of its header.
    pub fn span(&self, path: &str) -> Option<Range<usize>> {
        self.spans.get(path).cloned()
    }

    /// Notes where a value stands and all that is in it. What is added to the path is taken off again.
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
