//! A file → the values that were typed in it, each with its path and its place, whatever its keys mean.

use std::fmt::Write as _;
use std::ops::Range;
use std::sync::Arc;

use toml::Spanned;
use toml::de::DeValue;

use super::syntax;
use crate::diagnostic::{Findings, SourceFile};

/// A value that is neither a table nor a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TypedValue {
    /// Its path from the top of the file: `progress[0].evidence`.
    pub path: String,
    /// Its bytes, with the marks around a text.
    pub span: Range<usize>,
    /// Its words, if it is a text.
    pub words: Option<String>,
}

/// The values of a file; none when it is not TOML.
pub fn typed_values(file: &Arc<SourceFile>, findings: &mut Findings) -> Option<Vec<TypedValue>> {
    let document = syntax::parse(file, &[], findings)?;
    let mut values = Vec::new();
    enter(&mut String::new(), &document, &mut values);
    Some(values)
}

/// Adds a value, or those in it. `path` is the same again afterwards. The parser has limited the depth.
fn enter(path: &mut String, value: &Spanned<DeValue<'_>>, values: &mut Vec<TypedValue>) {
    let own = path.len();
    match value.get_ref() {
        DeValue::Table(table) => {
            for (key, value) in table {
                if own > 0 {
                    path.push('.');
                }
                path.push_str(key.get_ref());
                enter(path, value, values);
                path.truncate(own);
            }
        }
        DeValue::Array(array) => {
            for (index, value) in array.iter().enumerate() {
                // A text takes whatever is written to it.
                let _ = write!(path, "[{index}]");
                enter(path, value, values);
                path.truncate(own);
            }
        }
        leaf => values.push(TypedValue {
            path: path.clone(),
            span: value.span(),
            words: leaf.as_str().map(str::to_owned),
        }),
    }
}
