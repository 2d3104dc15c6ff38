//! The files of a council's words → what it says in the place of exempt passages, in each of its languages.

use std::collections::BTreeMap;
use std::ffi::{OsStr, OsString};

use super::input_file::InputFile;
use crate::council::{is_words_file, shown_persons, typed_responses, withheld_wording};
use crate::reviews::WithheldWords;

/// The words for what is withheld, in each language of the council.
pub(super) fn withheld_words(named: &BTreeMap<OsString, InputFile>) -> WithheldWords {
    let text = |file: &InputFile| file.read.as_ref().map(Vec::clone).unwrap_or_default();
    let usual = named.get(OsStr::new("council.toml")).map(text);
    let usual = usual.unwrap_or_default();
    let mut answers = vec![typed_responses(&usual)];
    let mut others = BTreeMap::new();
    for (name, file) in named {
        let tag = name.to_str().filter(|name| is_words_file(name));
        if let Some(tag) = tag.and_then(|name| name.split('.').nth(1)) {
            let text = text(file);
            answers.push(typed_responses(&text));
            others.insert(tag.to_owned(), withheld_wording(&text));
        }
    }
    WithheldWords {
        persons: shown_persons(&usual),
        usual: withheld_wording(&usual),
        others,
        answers,
    }
}
