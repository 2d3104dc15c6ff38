//! All reviews → the annual report of each municipal year in which any was reported on.
//!
//! A council without words for it has none.

use std::borrow::Cow;

use jiff::civil::Date;

use super::annual_counts;
use super::checked_page::CheckedPage;
use super::failure::Failure;
use super::large_print::LargePaper;
use super::page_faults::PageFaults;
use super::paper_format::PaperFormat;
use super::typesetters::Typesetters;
use super::wide_tables;
use crate::account::{self, AnnualAccount, AnnualSlipped};
use crate::model::TextLine;
use crate::project::Project;
use crate::status::{AnnualFacts, AnnualReport};
use crate::template::{ANNUAL_REPORT, AnnualPaper, Appearance, Listed, ListedAnnualReport};

/// The reports that were made.
#[derive(Default)]
pub struct AnnualReports {
    /// What is listed of them, the latest first.
    pub listed: Vec<ListedAnnualReport>,
    /// Their files, each with its path from the top of the output.
    pub files: Vec<(String, Vec<u8>)>,
}

/// What is wanted of the reports.
#[derive(Clone, Copy)]
enum ReportsWanted {
    /// What is wrong with them.
    Faults,
    /// Their files. A PDF is dated this day where its paper does not say.
    Files(Option<Date>),
}

/// What is listed of the reports, whose pages are looked at and not kept.
pub fn pages(
    project: &Project,
    listed: &[Listed],
    typesetters: &Typesetters<'_>,
    faults: &mut PageFaults,
) -> Vec<ListedAnnualReport> {
    // Nothing is made that could fail.
    reports(project, listed, typesetters, ReportsWanted::Faults, faults)
        .unwrap_or_default()
        .listed
}

/// The pages of the reports and their PDFs.
pub fn make(
    project: &Project,
    listed: &[Listed],
    typesetters: &Typesetters<'_>,
    date: Option<Date>,
    faults: &mut PageFaults,
) -> Result<AnnualReports, Failure> {
    reports(
        project,
        listed,
        typesetters,
        ReportsWanted::Files(date),
        faults,
    )
}

fn reports(
    project: &Project,
    listed: &[Listed],
    typesetters: &Typesetters<'_>,
    wanted: ReportsWanted,
    faults: &mut PageFaults,
) -> Result<AnnualReports, Failure> {
    let mut made = AnnualReports::default();
    let council = &project.council;
    let Some(words) = &council.annual_report else {
        return Ok(made);
    };
    let all: Vec<&AnnualFacts> = listed.iter().filter_map(Listed::annual).collect();
    let answers = council.responses.definitions().len();
    for year in AnnualReport::years(&all).into_iter().rev() {
        let Some(report) = AnnualReport::of(year, &all, &council.scale, answers) else {
            continue;
        };
        let paper = AnnualPaper {
            report: &report,
            words,
        };
        made.listed.push(ListedAnnualReport::new(&paper, council));
        let render = |look: &Appearance| project.templates.annual_report(&paper, council, look);
        let html = render(&project.appearance());
        let name = format!("{}.html", paper.name());
        let own = [paper.name(), paper.large_print_name()];
        let is_made = |path: &str| own.iter().any(|name| path == format!("{name}.pdf"));
        let page = CheckedPage::open(project, &name, ANNUAL_REPORT, html, &is_made, faults);
        let Some(page) = page else {
            continue;
        };
        let counts = annual_counts::counts(&report, words, council);
        let charted = annual_counts::charted(&report, words, council);
        let slipped = report.slipped.iter().map(|one| AnnualSlipped {
            review: &one.review.title,
            number: one.number,
            since: one.since,
        });
        let reviews = report.committees.iter().flat_map(|committee| {
            let own = committee.reviews.iter();
            own.map(|one| (committee.name, one.review.title.as_str()))
        });
        let wrong = account::of_annual_report(AnnualAccount {
            counts,
            reviews: reviews.collect(),
            title: &paper.title(),
            charts: &charted,
            slipped: slipped.collect(),
            since: words.labels.get("since").map(TextLine::as_str),
            nothing_slipped: words.labels.get("nothing_slipped").map(TextLine::as_str),
            introduction: words.introduction.as_ref(),
            document: &page.document,
            page: &name,
        });
        faults.of_pages.extend(wrong);
        let path = paper.large_print_name();
        let large = LargePaper::of(project, &path, &render);
        let ReportsWanted::Files(date) = wanted else {
            let in_large_print = large.map(|paper| paper.path());
            let found = wide_tables::of_page(&page, typesetters, in_large_print);
            faults.of_pages.extend(found);
            continue;
        };
        for format in PaperFormat::ALL {
            let mut file = format.make(
                &paper.name(),
                (&page, &page.document),
                &typesetters.usual,
                date,
            )?;
            faults.of_pages.append(&mut file.faults);
            let path = format!("{}.{}", paper.name(), format.ending());
            made.files.push((path, file.bytes.into_owned()));
        }
        if let Some((large, typesetter)) = large.zip(typesetters.large_print.as_ref()) {
            let mut file = large.make(&page, &|large| Cow::Borrowed(large), typesetter, date)?;
            faults.of_pages.append(&mut file.faults);
            made.files.push((large.path(), file.bytes.into_owned()));
        }
    }
    Ok(made)
}
