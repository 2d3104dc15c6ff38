//! The forms in which a paper is published.
//!
//! This is the list: a form that is added here is made, published and kept like the others. Large print is not here: its
//! page is made again, in `large_print`.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;

use super::checked_page::CheckedPage;
use super::{long_classification, wide_tables};
use crate::account;
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::document::Document;
use crate::pdf::{Typeset, Typesetter, WriteFault};

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
    /// How many pages it has; none of a web page.
    pub pages: Option<usize>,
    /// The first word that it does not say as the page does, with which it must not be published, and what in it cannot be
    /// read well.
    pub faults: Vec<Diagnostic>,
}

impl PaperFormat {
    /// What is uploaded to an agenda system.
    pub const FOR_UPLOAD: [Self; 1] = [Self::Pdf];

    /// What a page that is no paper is made in.
    pub const FOR_THE_SITE: [Self; 1] = [Self::Html];

    /// All of them.
    pub const ALL: [Self; 2] = [Self::Html, Self::Pdf];

    /// The ending of a file's name.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Pdf => "pdf",
        }
    }

    /// A paper in this form. `path` is its path in the output, without an ending, `document` is what is typeset of the page,
    /// and `date` the date of a paper that has none.
    pub fn make<'p>(
        self,
        path: &str,
        (page, document): (&'p CheckedPage, &Document),
        typesetter: &Typesetter<'_>,
        date: Option<Date>,
    ) -> Result<FormattedPaper<'p>, WriteFault> {
        match self {
            Self::Html => Ok(FormattedPaper {
                bytes: Cow::Borrowed(page.html().as_bytes()),
                pages: None,
                faults: Vec::new(),
            }),
            Self::Pdf => {
                let set = typesetter.typeset(document, &page.pictures, date)?;
                let file = || Arc::clone(page.made());
                Ok(pdf(&format!("{path}.pdf"), page, set, &file))
            }
        }
    }
}

/// A PDF that has been set, and what is wrong with it. It says what the page says, in whatever look it is. `file` is the
/// page that it was made of.
pub(super) fn pdf<'p>(
    path: &str,
    page: &CheckedPage,
    set: Typeset,
    file: &dyn Fn() -> Arc<SourceFile>,
) -> FormattedPaper<'p> {
    let mut faults = Vec::from_iter(account::of_pdf(path, &page.document, &set.said));
    if !set.wide_tables.is_empty() || set.long_classification.is_some() {
        let file = file();
        faults.extend(wide_tables::warnings(&file, &set.wide_tables));
        let long = set.long_classification;
        let shorten = "shorten `classification` in council.toml";
        faults.extend(long.map(|long| long_classification::error(&file, long, shorten)));
    }
    FormattedPaper {
        pages: Some(set.pages),
        bytes: Cow::Owned(set.bytes),
        faults,
    }
}
