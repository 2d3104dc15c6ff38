//! Late papers, which go on where the pack of a meeting ended.

use std::fmt;

use crate::model::{Fault, Slug};

/// What a supplement goes on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Supplement {
    /// The name of the meeting's file.
    pub to: Slug,
    /// The number of its first page; none where it follows on the pages of that pack.
    pub first_page: Option<FirstPage>,
}

/// The number of a first page: from 1 to [`FirstPage::LAST`].
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct FirstPage(u16);

impl FirstPage {
    /// The highest number that a first page can have.
    pub const LAST: u16 = 9_999;

    /// The number, if a page can have it.
    pub fn new(number: i64) -> Result<Self, FirstPageFault> {
        match u16::try_from(number) {
            Ok(number @ 1..=Self::LAST) => Ok(Self(number)),
            _ => Err(FirstPageFault { number }),
        }
    }

    /// The number.
    pub fn get(self) -> u16 {
        self.0
    }
}

/// A number that no first page has.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FirstPageFault {
    number: i64,
}

impl fmt::Display for FirstPageFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let last = FirstPage::LAST;
        write!(
            out,
            "a first page cannot have the number {}: pages are numbered from 1 to {last}",
            self.number
        )
    }
}

impl Fault for FirstPageFault {
    fn help(&self) -> String {
        "write the number after that of the last page of the pack, or leave first_page out: it is then counted".to_owned()
    }
}
