//! How far the work on a recommendation has got.

use std::fmt;

use super::Fault;

/// How far the work has got. The order is from the least advanced to the most: what has not begun comes before what rests,
/// that before what is late, that before what is in time, and what needs no more work comes last. The worse of two stages
/// is the smaller one, and so is that of several parts together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stage {
    /// Nothing has been done yet.
    NotBegun,
    /// The work rests for a while. It is no end: somebody must take it up again.
    Paused,
    /// It is under way, and the agreed date cannot be kept or has passed.
    Late,
    /// It is under way, and the agreed date is still ahead.
    InTime,
    /// It will not be done: it is no longer feasible, superseded, withdrawn or not to be implemented.
    Ended,
    /// It is done.
    Finished,
}

impl Stage {
    /// All of them, from the least advanced to the most.
    pub const ALL: [Stage; 6] = [
        Stage::NotBegun,
        Stage::Paused,
        Stage::Late,
        Stage::InTime,
        Stage::Ended,
        Stage::Finished,
    ];

    /// The words for it in `council.toml`.
    pub fn words(self) -> &'static str {
        match self {
            Stage::NotBegun => "not begun",
            Stage::Paused => "paused",
            Stage::Late => "late",
            Stage::InTime => "in time",
            Stage::Ended => "ended",
            Stage::Finished => "finished",
        }
    }

    /// Reads the words for it.
    pub fn parse(words: &str) -> Result<Self, StageFault> {
        let words = words.trim();
        let known = Stage::ALL.into_iter().find(|stage| stage.words() == words);
        known.ok_or_else(|| StageFault {
            words: words.to_owned(),
        })
    }

    /// Whether no more work is wanted.
    pub fn is_end(self) -> bool {
        matches!(self, Stage::Finished | Stage::Ended)
    }

    /// Whether it is a step on the way from the beginning to the end. Work can pause or end anywhere on that way.
    pub(super) fn is_step(self) -> bool {
        !matches!(self, Stage::Paused | Stage::Ended)
    }
}

/// Words that are not a stage of the work.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StageFault {
    words: String,
}

impl fmt::Display for StageFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "“{}” is not a stage of the work", self.words)
    }
}

impl Fault for StageFault {
    fn help(&self) -> String {
        "write stage = \"finished\" for work that is done, \"in time\" while its agreed date is ahead, \"late\", \"not \
         begun\", \"paused\", or \"ended\" for work that will not be done; and no stage for a grade that says none of these"
            .to_owned()
    }
}
