//! A key of a review's files that papers print, unless the council leaves it out of a kind of paper.

use std::fmt;

use crate::diagnostic::{Code, nearest};
use crate::model::Fault;
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
];

/// One of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct PrintedKey(&'static str);

impl PrintedKey {
    /// The key of that name.
    pub fn parse(name: &str) -> Result<Self, PrintedKeyFault> {
        let known = KEYS.iter().find(|key| **key == name);
        known.map(|key| Self(key)).ok_or_else(|| PrintedKeyFault {
            name: name.to_owned(),
        })
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        self.0
    }
}

/// A name of no key that is printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrintedKeyFault {
    name: String,
}

impl PrintedKeyFault {
    fn meant(&self) -> Option<&'static str> {
        nearest(&self.name, KEYS.iter().copied())
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
            None => format!("these keys are printed: {}", KEYS.join(", ")),
        }
    }
}
