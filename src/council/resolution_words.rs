//! The words by which a record says that something was decided.

use crate::model::TextLine;

/// The words of a council that names none: English and Welsh.
const USUAL: [&str; 28] = [
    "RESOLVED",
    "RECOMMENDED",
    "AGREED",
    "Approved",
    "Accepted",
    "Endorsed",
    "Adopted",
    "Decided",
    "Noted",
    "Supported",
    "Decides",
    "Carried",
    "Granted",
    "ORDERED",
    "That Cabinet",
    "That the Cabinet",
    "That the Executive",
    "That the recommendations",
    "PENDERFYNWYD",
    "PENDERFYNIAD",
    "ARGYMHELLWYD",
    "CYTUNWYD",
    "CYMERADWYWYD",
    "DERBYNIWYD",
    "MABWYSIADWYD",
    "NODWYD",
    "Bod y Cabinet",
    "Bod yr argymhellion",
];

/// Words and phrases that say that something was decided.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResolutionWords(Vec<String>);

impl ResolutionWords {
    /// Those that a council lists; without any, the usual ones.
    pub(super) fn new(listed: &[TextLine]) -> Self {
        match listed {
            [] => Self::default(),
            listed => Self(listed.iter().map(|line| phrase(line.as_str())).collect()),
        }
    }

    /// Each as it was typed, without punctuation at its end.
    pub fn iter(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(String::as_str)
    }
}

impl Default for ResolutionWords {
    fn default() -> Self {
        Self(USUAL.map(str::to_owned).into())
    }
}

/// "That Cabinet:" without the colon.
fn phrase(typed: &str) -> String {
    let bare = typed.trim_end_matches(|sign: char| !sign.is_alphanumeric());
    bare.to_owned()
}
