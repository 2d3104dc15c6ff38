//! The files of a council's words → what it says in the place of exempt passages, in each of its languages.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};

use super::input_file::InputFile;
use crate::council::{is_words_file, shown_persons, withheld_wording};
use crate::reviews::WithheldWords;

/// The words for what is withheld, in each language of the council.
pub(super) fn withheld_words(named: &BTreeMap<OsString, InputFile>) -> WithheldWords {
    let text = |file: &InputFile| file.read.as_ref().map(Vec::clone).unwrap_or_default();
    let usual = named.get(OsStr::new("council.toml")).map(text);
    let usual = usual.unwrap_or_default();
    let others = named.iter().filter_map(|(name, file)| {
        let name = name.to_str().filter(|name| is_words_file(name))?;
        let tag = name.split('.').nth(1)?;
        Some((tag.to_owned(), withheld_wording(&text(file))))
    });
    WithheldWords {
        persons: shown_persons(&usual),
        usual: withheld_wording(&usual),
        others: others.collect(),
    }
}
