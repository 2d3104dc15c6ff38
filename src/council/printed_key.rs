//! A key of a review's files that papers print, unless the council leaves it out of a kind of paper.

use std::fmt;

use crate::diagnostic::{Code, nearest};
use crate::model::{Fault, FieldKey, Fields, TextLine};
use crate::validate::Coded;

/// The keys, as they are typed in the files of a review and in `council.toml`.
const KEYS: &[&str] = &[
    "title",
    "committee",
    "considered",
    "signed_off",
    "link_officers",
    "action_plan_agreed",
    "introduction",
    "text",
    "responsibility",
    "date",
    "action",
    "success_measure",
    "evidence",
    "proposed",
    "explanation",
    "reason",
    "anticipated_date",
    "revised_date",
    "revised_by",
    "ended_by",
    "agreed",
    "symbol",
    "meaning",
    "record",
    "heading",
    "sub_items",
    "reasons",
    "alternatives",
    "declaration",
    "dispensations",
    "call_in",
    "publication",
    "number",
    "reference",
    "decision_maker",
    "key_decision",
    "notice",
    "wards",
    "consultation",
    "urgency",
    "exempt",
    "effective_from",
    "attachments",
    "proper_officer",
    "response",
    "response_reason",
    "response_date",
    "response_by",
    "accepted_as",
];

/// One of them.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrintedKey(String);

impl PrintedKey {
    /// The key of that name, which may be a field of the council's own.
    pub fn parse(name: &str, fields: &Fields) -> Result<Self, PrintedKeyFault> {
        let own = fields.iter().filter_map(|field| match &field.key {
            FieldKey::Own(own) => Some(own.name.as_str()),
            FieldKey::BuiltIn(_) => None,
        });
        let known: Vec<&str> = KEYS.iter().copied().chain(own).collect();
        match known.contains(&name) {
            true => Ok(Self(name.to_owned())),
            false => Err(PrintedKeyFault {
                name: name.to_owned(),
                known: known.into_iter().map(str::to_owned).collect(),
            }),
        }
    }

    /// A key of a paper of the council's own kind, whose keys nobody else knows.
    pub(super) fn of_own_paper(name: &TextLine) -> Self {
        Self(name.to_string())
    }

    /// Its name.
    pub fn name(&self) -> &str {
        &self.0
    }
}

/// A name of no key that is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedKeyFault {
    name: String,
    known: Vec<String>,
}

impl PrintedKeyFault {
    fn meant(&self) -> Option<&str> {
        nearest(&self.name, self.known.iter().map(String::as_str))
    }
}

impl fmt::Display for PrintedKeyFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "papers print no key `{}`", self.name)
    }
}

impl Coded for PrintedKeyFault {
    fn code(&self) -> Code {
        Code::LeavesOut
    }

    fn instead(&self) -> Option<String> {
        self.meant().map(|key| format!("\"{key}\""))
    }
}

impl Fault for PrintedKeyFault {
    fn help(&self) -> String {
        match self.meant() {
            Some(key) => format!("did you mean `{key}`?"),
            None => format!("these keys are printed: {}", self.known.join(", ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::KEYS;

    #[test]
    fn the_guide_names_every_key() {
        let guide = include_str!("../../templates/README.md");
        let (_, list) = guide
            .split_once("These keys can be left out:")
            .expect("the list");
        let (list, _) = list
            .split_once("What officers write under")
            .expect("its end");
        for key in KEYS {
            assert!(list.contains(&format!("`{key}`")), "{key}");
        }
    }
}
