//! A paper of a council's own kind: whatever its file says, for the template of that kind.
//!
//! Nobody but the council knows what its keys mean. So all that is known here is what can be printed of each. Its corrections
//! are those of every paper.

use super::{Correction, RichText, Slug};

/// A paper of a council's own kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPaper {
    /// Its kind, which is the name of its file.
    pub kind: Slug,
    /// What its file says.
    pub values: FreeTable,
    /// What was put right in it after it was published.
    pub corrections: Vec<Correction>,
}

/// Keys with their values, in the order of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FreeTable {
    entries: Vec<(String, FreeValue)>,
}

/// What can be written for a key that the council alone knows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FreeValue {
    /// A text without words.
    Blank,
    /// A text of any length, a date or a number, as it was typed.
    Text(RichText),
    /// Yes or no, which is for the template and is not printed.
    Flag(bool),
    /// Several of them.
    List(Vec<FreeValue>),
    /// A table of keys.
    Table(FreeTable),
}

/// A text of such a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FreeText<'p> {
    /// The key at the top of the file that it is below.
    pub key: &'p str,
    /// Its path from the top of the file: `cost[0].amount`.
    pub path: String,
    /// The text.
    pub text: &'p RichText,
}

impl OwnPaper {
    /// The texts in the order of the file.
    pub fn texts(&self) -> Vec<FreeText<'_>> {
        let mut texts = Vec::new();
        for (key, value) in self.values.said() {
            gather(key, key.to_owned(), value, &mut texts);
        }
        texts
    }

    /// Its date, as it was typed: the text of its key `date`.
    pub fn date(&self) -> Option<&str> {
        match self.values.get("date") {
            Some(FreeValue::Text(text)) => Some(text.source()),
            _ => None,
        }
    }
}

fn gather<'p>(key: &'p str, path: String, value: &'p FreeValue, texts: &mut Vec<FreeText<'p>>) {
    match value {
        FreeValue::Blank | FreeValue::Flag(_) => {}
        FreeValue::Text(text) => texts.push(FreeText { key, path, text }),
        FreeValue::List(list) => {
            for (index, value) in list.iter().enumerate() {
                gather(key, format!("{path}[{index}]"), value, texts);
            }
        }
        FreeValue::Table(table) => {
            for (name, value) in table.said() {
                gather(key, format!("{path}.{name}"), value, texts);
            }
        }
    }
}

impl FreeTable {
    /// Keys with their values, in the order of the file.
    pub fn new(entries: Vec<(String, FreeValue)>) -> Self {
        Self { entries }
    }

    /// The keys with their values.
    pub fn entries(&self) -> impl Iterator<Item = (&str, &FreeValue)> {
        self.entries
            .iter()
            .map(|(key, value)| (key.as_str(), value))
    }

    /// The entries that a paper says. Why a passage is exempt is said instead of the passage, and not beside it.
    fn said(&self) -> impl Iterator<Item = (&str, &FreeValue)> {
        self.entries()
            .filter(|(name, value)| *name != "exempt" || !matches!(value, FreeValue::Table(_)))
    }

    /// The value of a key.
    pub fn get(&self, key: &str) -> Option<&FreeValue> {
        let mut entries = self.entries();
        entries
            .find(|(name, _)| *name == key)
            .map(|(_, value)| value)
    }
}
