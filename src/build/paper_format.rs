//! The forms in which a paper is published.
//!
//! This is the list: a form that is added here is made, published and kept like the others.

use std::borrow::Cow;

use jiff::civil::Date;

use super::checked_page::CheckedPage;
use crate::pdf::{Typesetter, WriteFault};

/// A form of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperFormat {
    /// A web page.
    Html,
    /// A PDF.
    Pdf,
}

impl PaperFormat {
    /// All of them.
    pub const ALL: [Self; 2] = [Self::Html, Self::Pdf];

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
        }
    }

    /// The bytes of the file. `date` is the date of a paper that has none.
    pub fn bytes<'p>(
        self,
        page: &'p CheckedPage,
        typesetter: &Typesetter<'_>,
        date: Option<Date>,
    ) -> Result<Cow<'p, [u8]>, WriteFault> {
        match self {
            Self::Html => Ok(Cow::Borrowed(page.html.as_bytes())),
            Self::Pdf => {
                let pdf = typesetter.typeset(&page.document, &page.pictures, date)?;
                Ok(Cow::Owned(pdf))
            }
        }
    }
}
