//! Why a passage is not published: the paragraph of Schedule 12A to the Local Government Act 1972, and the reason in words.
//!
//! In come the number and the words as they were typed. It must not know which passage it is about, nor who may read it.

use std::fmt;

use super::{Fault, TextLine};

/// Why a passage is exempt from publication.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exemption {
    /// The paragraph that makes it exempt.
    pub paragraph: ExemptParagraph,
    /// The reason, which is published.
    pub reason: TextLine,
}

/// A paragraph of Schedule 12A that makes matter exempt: 1 to 7 of Part 1 in England, 12 to 18 of Part 4 in Wales.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExemptParagraph(u8);

impl ExemptParagraph {
    /// The paragraph of this number, if it makes matter exempt.
    pub fn new(number: i64) -> Result<Self, ExemptParagraphFault> {
        match u8::try_from(number) {
            Ok(paragraph @ (1..=7 | 12..=18)) => Ok(Self(paragraph)),
            _ => Err(ExemptParagraphFault { number }),
        }
    }

    /// Its number.
    pub fn get(self) -> u8 {
        self.0
    }
}

/// The number of a paragraph that makes nothing exempt.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ExemptParagraphFault {
    number: i64,
}

impl fmt::Display for ExemptParagraphFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let number = self.number;
        write!(
            out,
            "no paragraph {number} of Schedule 12A makes matter exempt"
        )
    }
}

impl Fault for ExemptParagraphFault {
    fn help(&self) -> String {
        "write the number of a paragraph: 1 to 7, or in Wales 12 to 18".to_owned()
    }
}
