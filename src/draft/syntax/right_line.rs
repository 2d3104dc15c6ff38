//! A mistake in a line → the line as it should be, where nothing in it can be lost.

use super::mistake::{Mistake, is_number};

/// The quotation marks of word processors.
const CURLY: [char; 5] = ['“', '”', '‘', '’', '„'];

impl Mistake<'_> {
    /// The whole line to type instead of `typed`.
    pub(super) fn right_line(self, typed: &str) -> Option<String> {
        // What is after a # would have to be kept, and curly marks are another mistake.
        let is_plain = !typed.contains('#') && !typed.contains(CURLY) && !typed.contains('\\');
        let line = |key: &str, text: &str| format!("{key} = \"{text}\"");
        match self {
            Mistake::Doubled { key, text } | Mistake::NoQuotes { key, text } => {
                (is_plain && !text.contains('"')).then(|| line(key, text))
            }
            Mistake::Header { name, is_of_many } => (is_plain && is_of_many && !name.is_empty())
                .then(|| format!("[[{}]]", name.replace(' ', "."))),
            Mistake::Colon { key } | Mistake::TwoEquals { key } | Mistake::NoEquals { key } => {
                let value = value_after(typed, key)?;
                is_plain.then(|| format!("{key} = {value}"))
            }
            Mistake::SeveralWords { key } => {
                let value = value_after(typed, key)?;
                is_plain.then(|| format!("{} = {value}", joined(key)))
            }
            Mistake::Number { key, figures } if !figures.is_empty() => {
                is_plain.then(|| format!("{key} = {figures}"))
            }
            Mistake::Noted { key, .. } => {
                let value = self.noted_value()?;
                Some(format!("{key} = {value}"))
            }
            Mistake::NoValue { key } if is_number(key) => is_plain.then(|| format!("{key} = …")),
            Mistake::NoValue { key } => is_plain.then(|| line(key, "…")),
            _ => None,
        }
    }
}

/// A key of several words as one. No key has capital letters, and a template asks for a council's own in small ones.
pub(super) fn joined(key: &str) -> String {
    let words: Vec<String> = key.split_whitespace().map(str::to_lowercase).collect();
    words.join("_")
}

/// The value in a line without the signs between it and its key: a text in quotation marks, or a number.
fn value_after<'t>(typed: &'t str, key: &str) -> Option<&'t str> {
    let (_, value) = typed.split_once(key)?;
    let value = value.trim_start_matches([' ', '\t', ':', '=']).trim_end();
    let is_text = value.len() > 1 && value.starts_with('"') && value.ends_with('"');
    (is_text || value.parse::<u64>().is_ok()).then_some(value)
}
