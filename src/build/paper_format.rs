//! The forms in which a paper is published.
//!
//! This is the list: a form that is added here is made, published and kept like the others.

use std::borrow::Cow;

use jiff::civil::Date;

use super::checked_page::CheckedPage;
use crate::account;
use crate::diagnostic::Diagnostic;
use crate::pdf::{Typesetter, WriteFault};

/// A form of a paper.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperFormat {
    /// A web page.
    Html,
    /// A PDF.
    Pdf,
}

/// A paper in one form.
pub struct FormattedPaper<'p> {
    /// The bytes of its file.
    pub bytes: Cow<'p, [u8]>,
    /// The first word that it does not say as the page does. Then it must not be published.
    pub fault: Option<Diagnostic>,
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

    /// A paper in this form. `path` is its path in the output, without an ending, and `date` the date of a paper that has
    /// none.
    pub fn make<'p>(
        self,
        path: &str,
        page: &'p CheckedPage,
        typesetter: &Typesetter<'_>,
        date: Option<Date>,
    ) -> Result<FormattedPaper<'p>, WriteFault> {
        match self {
            Self::Html => Ok(FormattedPaper {
                bytes: Cow::Borrowed(page.html.as_bytes()),
                fault: None,
            }),
            Self::Pdf => {
                let set = typesetter.typeset(&page.document, &page.pictures, date)?;
                let name = format!("{path}.pdf");
                Ok(FormattedPaper {
                    bytes: Cow::Owned(set.bytes),
                    fault: account::of_pdf(&name, &page.document, &set.said),
                })
            }
        }
    }
}
