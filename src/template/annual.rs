//! The paper of an annual report: what it is called, and its page.

use super::view::{AnnualReportPage, PlaceView};
use super::{Appearance, Templates};
use crate::council::{Council, PaperWords};
use crate::diagnostic::Diagnostic;
use crate::status::AnnualReport;

/// The template of an annual report.
pub const ANNUAL_REPORT: &str = "annual-report.html";

/// An annual report, and the council's words for it.
#[derive(Debug, Clone, Copy)]
pub struct AnnualPaper<'a> {
    /// What it reports.
    pub report: &'a AnnualReport<'a>,
    /// The words.
    pub words: &'a PaperWords,
}

impl AnnualPaper<'_> {
    /// Its title, with the year.
    pub fn title(&self) -> String {
        format!("{} {}", self.words.title, self.report.year)
    }

    /// The name of its files, at the top of the output and without an ending.
    pub fn name(&self) -> String {
        format!("annual-report-{}", self.report.year.slug())
    }

    /// The name of its file in large print, without an ending.
    pub fn large_print_name(&self) -> String {
        format!("{}-large-print", self.name())
    }
}

impl Templates {
    /// The page of an annual report.
    pub fn annual_report(
        &self,
        paper: &AnnualPaper<'_>,
        council: &Council,
        appearance: &Appearance,
    ) -> Result<String, Box<Diagnostic>> {
        let view = AnnualReportPage::new(paper, council, appearance);
        let place = PlaceView::at_the_top(format!("{}.html", paper.name()));
        self.page((ANNUAL_REPORT, &place), council, &view)
    }
}
