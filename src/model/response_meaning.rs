//! What the executive's answer to a recommendation means, whatever a council calls it.

use std::fmt;

use super::Fault;

/// What an answer means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ResponseMeaning {
    /// The recommendation is accepted as it is.
    Accepted,
    /// A part of it is accepted.
    InPart,
    /// It is accepted in principle.
    InPrinciple,
    /// It is rejected: there will be no work on it.
    Rejected,
}

impl ResponseMeaning {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Accepted,
        Self::InPart,
        Self::InPrinciple,
        Self::Rejected,
    ];

    /// Its name in `council.toml` and in JSON, which never changes.
    pub fn name(self) -> &'static str {
        match self {
            Self::Accepted => "accepted",
            Self::InPart => "accepted in part",
            Self::InPrinciple => "accepted in principle",
            Self::Rejected => "rejected",
        }
    }

    /// The meaning of that name.
    pub fn parse(name: &str) -> Result<Self, ResponseMeaningFault> {
        let typed = name.trim().to_lowercase();
        let known = Self::ALL.into_iter().find(|one| one.name() == typed);
        known.ok_or_else(|| ResponseMeaningFault {
            typed: name.trim().to_owned(),
        })
    }
}

/// A name of no meaning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ResponseMeaningFault {
    typed: String,
}

impl fmt::Display for ResponseMeaningFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is no meaning of an answer", self.typed)
    }
}

impl Fault for ResponseMeaningFault {
    fn help(&self) -> String {
        "an answer has one of four meanings: \"accepted\", \"accepted in part\", \"accepted in principle\", \"rejected\""
            .to_owned()
    }
}
