//! Recommendations are numbered 1, 2, 3 … without a gap.

use std::collections::BTreeMap;
use std::fmt;

use super::{Fault, RecommendationNumber};

/// What is wrong with a numbering. The indices count the recommendations in the order they were written, from 0, so
/// that the reader of the file can point at them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberingFault {
    /// A number is used twice.
    Duplicate {
        /// The number.
        number: RecommendationNumber,
        /// Where it was used first.
        first: usize,
        /// Where it is used again.
        again: usize,
    },
    /// A number is left out.
    Gap {
        /// The number before which one or more are missing.
        before: RecommendationNumber,
        /// The first of the missing numbers.
        missing: u16,
        /// Where the number is that comes too early.
        at: usize,
    },
    /// A number comes after a larger one.
    OutOfOrder {
        /// The number.
        number: RecommendationNumber,
        /// Where it is.
        at: usize,
    },
}

/// Everything that is wrong with recommendations numbered like this.
pub fn numbering_faults(numbers: &[RecommendationNumber]) -> Vec<NumberingFault> {
    let mut faults = Vec::new();
    let mut seen: BTreeMap<u16, usize> = BTreeMap::new();
    let mut largest = 0;
    for (at, &number) in numbers.iter().enumerate() {
        if let Some(&first) = seen.get(&number.get()) {
            faults.push(NumberingFault::Duplicate {
                number,
                first,
                again: at,
            });
            continue;
        }
        seen.insert(number.get(), at);
        if number.get() < largest {
            faults.push(NumberingFault::OutOfOrder { number, at });
        }
        largest = largest.max(number.get());
    }
    let mut expected = 1;
    for (&number, &at) in &seen {
        if let (true, Some(&before)) = (number != expected, numbers.get(at)) {
            faults.push(NumberingFault::Gap {
                before,
                missing: expected,
                at,
            });
        }
        expected = number + 1;
    }
    faults
}

impl fmt::Display for NumberingFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            NumberingFault::Duplicate { number, .. } => {
                write!(
                    out,
                    "there are two recommendations with the number {number}"
                )
            }
            NumberingFault::Gap {
                before, missing, ..
            } => {
                write!(
                    out,
                    "recommendation {missing} is missing before recommendation {before}"
                )
            }
            NumberingFault::OutOfOrder { number, .. } => {
                write!(
                    out,
                    "recommendation {number} comes after one with a larger number"
                )
            }
        }
    }
}

impl Fault for NumberingFault {
    fn help(&self) -> String {
        match self {
            NumberingFault::Duplicate { .. } => "a recommendation keeps its number for life; give this one its own",
            NumberingFault::Gap { .. } => {
                "list every recommendation, including those that are signed off: updates may leave them out, this file may not"
            }
            NumberingFault::OutOfOrder { .. } => "move it up to its place: the order here is the order in print",
        }
        .to_owned()
    }
}
