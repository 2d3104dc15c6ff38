//! The year of an annual report that an item brings → its page, as members have it before them.

use std::collections::BTreeSet;

use super::compose::Composing;
use crate::build::as_published::as_published;
use crate::diagnostic::Diagnostic;
use crate::model::MunicipalYear;
use crate::status::{AnnualFacts, AnnualReport};
use crate::template::{AnnualPaper, Appearance};

/// An annual report that has been made.
pub(super) struct MadeReport {
    /// Its title, with the year.
    pub title: String,
    /// Its page, or what is wrong with its template.
    pub page: Result<String, Box<Diagnostic>>,
}

impl Composing<'_> {
    /// The years in which a review was reported on, if the council has such reports.
    pub(super) fn reported_years(&self) -> BTreeSet<MunicipalYear> {
        if self.council().annual_report.is_none() {
            return BTreeSet::new();
        }
        let facts = self.facts();
        let all: Vec<&AnnualFacts> = facts.iter().collect();
        AnnualReport::years(&all)
    }

    /// The report for a look; none where no review was reported on in the year, or the council has no such reports.
    pub(super) fn annual_report(
        &self,
        year: MunicipalYear,
        look: &Appearance,
    ) -> Option<MadeReport> {
        let council = self.council();
        let words = council.annual_report.as_ref()?;
        let facts = self.facts();
        let all: Vec<&AnnualFacts> = facts.iter().collect();
        let answers = council.responses.definitions().len();
        let report = AnnualReport::of(year, &all, &council.scale, answers)?;
        let paper = AnnualPaper {
            report: &report,
            words,
        };
        Some(MadeReport {
            title: paper.title(),
            page: self.project.templates.annual_report(&paper, council, look),
        })
    }

    /// What annual reports are made of.
    fn facts(&self) -> Vec<AnnualFacts> {
        let facts = self.reviews.values().map(|read| {
            let review = as_published(&read.review, read.council);
            AnnualFacts::of(&review, read.council)
        });
        facts.collect()
    }
}
