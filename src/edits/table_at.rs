//! Which table of a file is meant: the top, the third `[[progress]]`, the first part of the second `[[recommendation]]`.

use std::fmt;

/// The place of a table in a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TableAt(Vec<TableStep>);

/// From a table to one in it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
struct TableStep {
    name: String,
    /// Which one of a list of tables, from 0; none for a table that is no list.
    index: Option<usize>,
}

impl TableAt {
    /// The keys above the first line in brackets.
    pub fn top() -> Self {
        TableAt(Vec::new())
    }

    /// A table of a list, counted from 0: `[[progress]]`. Of a table that is in a list itself, it is the list in that one.
    pub fn nth(mut self, name: &str, index: usize) -> Self {
        self.0.push(TableStep {
            name: name.to_owned(),
            index: Some(index),
        });
        self
    }

    /// Whether it is another table, or one in it.
    pub(super) fn is_within(&self, other: &Self) -> bool {
        self.0.starts_with(&other.0)
    }

    /// A table that is in no list: `[contact]`.
    pub fn table(mut self, name: &str) -> Self {
        self.0.push(TableStep {
            name: name.to_owned(),
            index: None,
        });
        self
    }
}

impl fmt::Display for TableAt {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Some(last) = self.0.last() else {
            return out.write_str("the top of the file");
        };
        let names: Vec<&str> = self.0.iter().map(|step| step.name.as_str()).collect();
        let names = names.join(".");
        match last.index {
            Some(index) => write!(out, "[[{names}]] number {}", index + 1),
            None => write!(out, "[{names}]"),
        }
    }
}
