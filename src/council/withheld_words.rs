//! What a council says in the place of exempt passages, known before anything else of its file.
//!
//! Texts are read without what is withheld, and they are read before anybody knows whether a paper must be made again. It must
//! not judge the file: what is wrong in it is found when all of it is read.

use toml::de::{DeTable, DeValue};

use super::usual_words::UsualWords;
use crate::draft::{cleaned, unjudged_table};
use crate::language::Language;
use crate::model::WithheldWording;

/// The words in the text of a `council.toml`, or the usual ones of its language.
pub fn withheld_wording(text: &[u8]) -> WithheldWording {
    let text = str::from_utf8(text).unwrap_or_default();
    let table = unjudged_table(text);
    let language = typed_line(table.get_ref(), "language");
    let language = language.and_then(|tag| Language::parse(&tag).ok());
    let usual = language.map_or(UsualWords::English, |language| UsualWords::of(&language));
    let words = match table.get_ref().get("words").map(|words| words.get_ref()) {
        Some(DeValue::Table(words)) => Some(words),
        _ => None,
    };
    let own = |key: &str| words.and_then(|words| typed_line(words, key));
    WithheldWording {
        withheld: own("withheld").unwrap_or_else(|| usual.withheld().to_owned()),
        law: own("withheld_law").unwrap_or_else(|| usual.withheld_law().to_owned()),
    }
}

/// What was typed for a key of a table that nobody has judged yet, with its characters put right; none where it is blank or not one line.
pub(super) fn typed_line(table: &DeTable<'_>, key: &str) -> Option<String> {
    let line = table.get(key)?.get_ref().as_str()?.trim();
    (!line.is_empty() && !line.contains('\n')).then(|| cleaned(line))
}
