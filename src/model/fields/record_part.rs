//! The usual parts of a decision record, beside which a council's own field can be printed.
//!
//! In comes the key of a part as `decision.toml` has it, out comes the part. It must not know how a part is printed.

/// A part of a decision record.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordPart {
    key: &'static str,
    group: RecordGroup,
}

/// How the parts that belong together are printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordGroup {
    /// Each under a heading.
    Sections,
    /// As lines of the list of particulars.
    Particulars,
    /// As lines of the list at the end.
    End,
}

use RecordGroup::{End, Particulars, Sections};

/// Every part, by its key.
const PARTS: [RecordPart; 20] = [
    part("date", Sections),
    part("title", Sections),
    part("record", Sections),
    part("reasons", Sections),
    part("alternatives", Sections),
    part("declaration", Sections),
    part("dispensations", Sections),
    part("call_in", Sections),
    part("consultation", Sections),
    part("urgency", Sections),
    part("attachments", Sections),
    part("reference", Particulars),
    part("decision_maker", Particulars),
    part("key_decision", Particulars),
    part("notice", Particulars),
    part("wards", Particulars),
    part("exempt", Particulars),
    part("effective_from", End),
    part("proper_officer", End),
    part("publication", End),
];

const fn part(key: &'static str, group: RecordGroup) -> RecordPart {
    RecordPart { key, group }
}

impl RecordPart {
    /// All of them.
    pub fn all() -> impl Iterator<Item = Self> {
        PARTS.into_iter()
    }

    /// The part that a key belongs to. Recommendations, resolutions and further decisions are in the record.
    pub fn of_key(key: &str) -> Option<Self> {
        let key = match key {
            "theme" | "resolution" | "decision" => "record",
            "declarations" => "declaration",
            key => key,
        };
        Self::all().find(|part| part.key == key)
    }

    /// Its key.
    pub fn key(self) -> &'static str {
        self.key
    }

    /// With which others it is printed.
    pub fn group(self) -> RecordGroup {
        self.group
    }
}

/// Where in a record a field of the council's own is printed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RecordPlace {
    /// Below a part.
    After(RecordPart),
    /// Above a part.
    Before(RecordPart),
}

impl RecordPlace {
    /// With which parts it is printed.
    pub fn group(self) -> RecordGroup {
        match self {
            Self::After(part) | Self::Before(part) => part.group(),
        }
    }

    /// The place in words: "after reasons".
    pub fn words(self) -> String {
        match self {
            Self::After(part) => format!("after {}", part.key()),
            Self::Before(part) => format!("before {}", part.key()),
        }
    }
}
