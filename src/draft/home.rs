//! A table that keys belong to, so that a key in the wrong place can be sent to its own.
//!
//! The caller knows which tables there are. This room must not.

use super::header;
use crate::diagnostic::SourceFile;

/// A table of a file, and its keys.
#[derive(Debug, Clone, Copy)]
pub struct KeyHome {
    /// The name of its file, or the folder of such files with a slash at its end.
    pub file: &'static str,
    /// Its header: `[[progress]]`; none for the keys at the top of the file.
    pub header: Option<&'static str>,
    /// Its keys.
    pub keys: &'static [&'static str],
}

impl KeyHome {
    /// Whether it can be in this file.
    fn is_in(&self, file: &SourceFile) -> bool {
        let mut names = file.name.rsplit(['/', '\\']);
        let (name, folder) = (names.next(), names.next());
        match self.file.strip_suffix('/') {
            Some(folder_of_such) => folder == Some(folder_of_such),
            None => name == Some(self.file),
        }
    }

    /// What to do with one of its keys that was typed in `file`, somewhere else.
    fn advice(&self, file: &SourceFile) -> String {
        let place = match self.file.strip_suffix('/') {
            Some(folder) => format!("a file in {folder}"),
            None => self.file.to_owned(),
        };
        match self.header {
            Some(header) if self.is_in(file) => {
                format!("it belongs below a {header}: move it into the one that it is about")
            }
            Some(header) => format!("it belongs below a {header} of {place}: move it there"),
            None => format!("it belongs at the top of {place}: move it there"),
        }
    }
}

/// Whether a key is written as a header, one for each of its tables: [[declaration]].
pub(super) fn is_header(homes: &[KeyHome], key: &str) -> bool {
    let mut headers = homes.iter().filter_map(|home| home.header);
    headers.any(|header| {
        let names = header.trim_start_matches('[').trim_end_matches(']');
        names.split('.').any(|name| name == key)
    })
}

/// What to do with words where headers are meant: there may be nothing to write a header for.
pub(super) fn instead_of_words(key: &str) -> String {
    format!(
        "if there is none, leave this line out; otherwise write [[{key}]] on a line of its own, and its keys below it"
    )
}

/// What to do with the key `typed`, if it belongs to one of these tables: to one of the same file, if there is one.
pub(super) fn advice(homes: &[KeyHome], typed: &str, file: &SourceFile) -> Option<String> {
    let has_it = |home: &&KeyHome| home.keys.contains(&typed);
    let here = homes.iter().filter(has_it).find(|home| home.is_in(file));
    let home = here.or_else(|| homes.iter().find(has_it))?;
    Some(home.advice(file))
}

/// The header of an entry of `file` that has the key `typed`; none where there is one such key in the whole file.
pub(super) fn entry(homes: &[KeyHome], typed: &str, file: &SourceFile) -> Option<&'static str> {
    let here = homes.iter().filter(|home| home.is_in(file));
    here.filter(|home| home.keys.contains(&typed))
        .find_map(|home| home.header)
}

/// What to do with a key that belongs at the top of the file: nothing to move, where the file has it there already.
pub(super) fn to_the_top(file: &SourceFile, is_there: bool) -> String {
    match header::first_header(&file.text) {
        _ if is_there => {
            "the file as a whole has this key already: remove one of the two".to_owned()
        }
        Some(first) => {
            format!("it belongs to the file as a whole: move it above the first {first}")
        }
        None => "it belongs to the file as a whole: move it to the top".to_owned(),
    }
}
