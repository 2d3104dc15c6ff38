//! A TOML document → where everything in it stands.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use super::syntax;
use crate::diagnostic::{Findings, SourceFile};

/// The places of a file's values by their paths: `title`, `recommendation[6].date`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outline {
    spans: BTreeMap<String, Range<usize>>,
}

impl Outline {
    /// The outline of a file, if it is TOML.
    pub fn read(file: &Arc<SourceFile>) -> Option<Self> {
        let document = syntax::parse(file, &mut Findings::new())?;
        Some(Outline::of(&document))
    }

    /// The outline of a document; the parser has bounded its depth.
    pub(super) fn of(document: &Spanned<DeValue<'_>>) -> Self {
        let mut outline = Outline::default();
        outline.enter("", document);
        outline
    }

    /// The bytes of the value at `path`; for a table, those of its header.
    pub fn span(&self, path: &str) -> Option<Range<usize>> {
        self.spans.get(path).cloned()
    }

    fn enter(&mut self, path: &str, value: &Spanned<DeValue<'_>>) {
        match value.get_ref() {
            DeValue::Table(table) => {
                for (key, value) in table {
                    let key = key.get_ref();
                    match path {
                        "" => self.enter(key, value),
                        _ => self.enter(&format!("{path}.{key}"), value),
                    }
                }
            }
            DeValue::Array(array) => {
                for (index, value) in array.iter().enumerate() {
                    self.enter(&format!("{path}[{index}]"), value);
                }
            }
            _ => {}
        }
        self.spans.insert(path.to_owned(), value.span());
    }
}
