//! Why grades cannot be a scale.

use std::fmt;

use super::Fault;

/// Why grades cannot be a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ScaleFault {
    /// There are no grades.
    Empty,
    /// One spelling means two grades.
    Ambiguous {
        /// The spelling.
        spelling: String,
        /// The second of the two grades, counted from 0.
        at: usize,
    },
}

impl fmt::Display for ScaleFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ScaleFault::Empty => out.write_str("the scale has no grades"),
            ScaleFault::Ambiguous { spelling, .. } => {
                write!(out, "“{spelling}” means an earlier grade of the scale too")
            }
        }
    }
}

impl Fault for ScaleFault {
    fn help(&self) -> String {
        match self {
            ScaleFault::Empty => "list the grades in order, the best first: [[grade]] and below it label = \"Fully Achieved\"",
            ScaleFault::Ambiguous { .. } => {
                "give each grade labels and spellings of its own; upper case, spaces and hyphens make no difference"
            }
        }
        .to_owned()
    }
}
