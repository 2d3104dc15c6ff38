//! The year of an annual report that an item brings → its page, as members have it before them.

use std::collections::BTreeSet;

use super::compose::Composing;
use crate::build::as_published::as_published;
use crate::diagnostic::Diagnostic;
use crate::model::MunicipalYear;
use crate::status::{AnnualFacts, AnnualReport, CalendarDay};
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
        let has_reports = self.council().annual_report.is_some();
        let reviews = self.reviews.values().filter(|_| has_reports);
        let years = reviews.flat_map(|read| {
            let review = as_published(&read.review, read.council);
            let updates = review.updates.iter();
            let days = updates.filter_map(|update| CalendarDay::of(&update.date));
            days.map(MunicipalYear::of).collect::<Vec<_>>()
        });
        years.collect()
    }

    /// The report for a look; none where no review was reported on in the year, or the council has no such reports.
    pub(super) fn annual_report(
        &self,
        year: MunicipalYear,
        look: &Appearance,
    ) -> Option<MadeReport> {
        let council = self.council();
        let words = council.annual_report.as_ref()?;
        let facts = self.reviews.values();
        let facts: Vec<AnnualFacts> = facts
            .map(|read| {
                let review = as_published(&read.review, read.council);
                AnnualFacts::of(&review, read.council)
            })
            .collect();
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
}
