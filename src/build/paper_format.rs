//! The forms in which a paper is published.
//!
//! This is the list: a form that is added here is made, published and kept like the others.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::civil::Date;

use super::checked_page::CheckedPage;
use super::large_print::{LargePage, LargePaper};
use super::{long_classification, wide_tables};
use crate::account;
use crate::diagnostic::{Diagnostic, SourceFile};
use crate::pdf::{Typeset, Typesetter, WriteFault};
use crate::template::Paper;

/// A form of a paper, with what it is made by.
#[derive(Clone, Copy)]
pub enum PaperFormat<'t> {
    /// A web page.
    Html,
    /// A PDF.
    Pdf(&'t Typesetter<'t>),
    /// A PDF in large print.
    LargePrint(LargePaper<'t>, &'t Typesetter<'t>),
}

/// A paper in one form.
pub struct FormattedPaper<'p> {
    /// The bytes of its file.
    pub bytes: Cow<'p, [u8]>,
    /// The first word that it does not say as the page does, with which it must not be published, and what in it cannot be
    /// read well.
    pub faults: Vec<Diagnostic>,
}

impl<'t> PaperFormat<'t> {
    /// All of them; in large print where that is wanted.
    pub fn all(
        usual: &'t Typesetter<'t>,
        large_print: Option<(LargePaper<'t>, &'t Typesetter<'t>)>,
    ) -> Vec<Self> {
        let large_print = large_print.map(|(page, typesetter)| Self::LargePrint(page, typesetter));
        let others = [Self::Html, Self::Pdf(usual)];
        others.into_iter().chain(large_print).collect()
    }

    /// The file of a paper in this form, from the top of the output.
    pub fn path(&self, paper: &Paper<'_>) -> String {
        match self {
            Self::Html => format!("{}.html", paper.path()),
            Self::Pdf(_) => format!("{}.pdf", paper.path()),
            Self::LargePrint(..) => format!("{}.pdf", paper.large_print_path()),
        }
    }

    /// A paper in this form. `path` is its path in the output, and `date` the date of a paper that has none.
    pub fn make<'p>(
        self,
        path: &str,
        page: &'p CheckedPage,
        date: Option<Date>,
    ) -> Result<FormattedPaper<'p>, WriteFault> {
        match self {
            Self::Html => Ok(FormattedPaper {
                bytes: Cow::Borrowed(page.html.as_bytes()),
                faults: Vec::new(),
            }),
            Self::Pdf(typesetter) => {
                let set = typesetter.typeset(&page.document, &page.pictures, date)?;
                let file = || SourceFile::new(path.replace(".pdf", ".html"), page.html.clone());
                Ok(pdf(path, page, set, &file))
            }
            Self::LargePrint(large_print, typesetter) => {
                let (document, pictures, file) = match large_print.open() {
                    Ok(LargePage {
                        document,
                        pictures,
                        file,
                    }) => (document, pictures, file),
                    Err(faults) => {
                        let bytes = Cow::Borrowed(&[][..]);
                        return Ok(FormattedPaper { bytes, faults });
                    }
                };
                let set = typesetter.typeset(&document, &pictures, date)?;
                Ok(pdf(path, page, set, &|| Arc::clone(&file)))
            }
        }
    }
}

/// A PDF that has been set, and what is wrong with it. It says what the page says, in whatever look it is. `file` is the
/// page that it was made of.
fn pdf<'p>(
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
        bytes: Cow::Owned(set.bytes),
        faults,
    }
}
