//! The number of a recommendation.

use std::fmt;

use super::Fault;

/// The number a recommendation keeps for life, from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct RecommendationNumber(u16);

impl RecommendationNumber {
    /// The number, if it can be one.
    pub fn new(number: i64) -> Result<Self, NumberFault> {
        match u16::try_from(number) {
            Ok(number @ 1..=Self::LARGEST) => Ok(RecommendationNumber(number)),
            _ => Err(NumberFault { number }),
        }
    }

    /// No review has a thousand recommendations; a larger number is a typing mistake.
    const LARGEST: u16 = 999;

    /// The number as such.
    pub fn get(self) -> u16 {
        self.0
    }
}

impl fmt::Display for RecommendationNumber {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(out)
    }
}

/// A number that no recommendation can have.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct NumberFault {
    number: i64,
}

impl fmt::Display for NumberFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            out,
            "{} cannot be the number of a recommendation",
            self.number
        )
    }
}

impl Fault for NumberFault {
    fn help(&self) -> String {
        format!(
            "recommendations are numbered 1, 2, 3 … up to {}",
            RecommendationNumber::LARGEST
        )
    }
}
