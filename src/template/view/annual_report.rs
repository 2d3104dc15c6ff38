//! What the template of an annual report sees.

use serde::{Deserialize, Serialize};

use super::{CouncilView, LookView, PaperView, not_graded};
use crate::council::{Council, PaperWords};
use crate::model::{ResponseDefinition, Symbol};
use crate::status::{AnnualReport, CommitteeYear, LongSlipped, ReviewYear};
use crate::template::Appearance;
use crate::template::annual::AnnualPaper;

/// The page of an annual report.
#[derive(Serialize)]
pub(in crate::template) struct AnnualReportPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    /// Its title with the year.
    full_title: String,
    /// The year: 2025/26.
    year: String,
    /// The day of its last update, as 2026-03-01.
    day: String,
    /// The grades, the best first, and what is not graded.
    grades: Vec<AnnualCountView<'a>>,
    /// How many recommendations there are.
    total: usize,
    committees: Vec<CommitteeYearView<'a>>,
    implemented: Vec<ImplementedView<'a>>,
    /// The shares above as bars, for those years of which there is a share.
    shares: Vec<AnnualCountView<'a>>,
    slipped: Vec<SlippedView<'a>>,
    /// The answers that the executive gave in the year; none where it gave none.
    answers: Vec<AnnualCountView<'a>>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The PDF beside this page.
    pdf: String,
    /// The PDF in large print, where there is one.
    large_print: Option<String>,
}

/// How many there are of something, which can be a bar of a chart.
#[derive(Serialize)]
struct AnnualCountView<'a> {
    number: usize,
    label: &'a str,
    /// The sign beside its label.
    symbol: Option<&'a str>,
    count: usize,
}

/// The reviews of a committee.
#[derive(Serialize)]
struct CommitteeYearView<'a> {
    name: &'a str,
    /// The language of the name, where it is not that of the page.
    language: Option<&'a str>,
    reviews: Vec<ReviewYearView<'a>>,
}

/// A review, and how many of its recommendations have each of `grades`.
#[derive(Serialize)]
struct ReviewYearView<'a> {
    title: &'a str,
    /// The language of the title, where it is not that of the page.
    language: Option<&'a str>,
    counts: Vec<usize>,
    total: usize,
}

/// What was implemented some years after it was agreed.
#[derive(Serialize)]
struct ImplementedView<'a> {
    /// "1 year".
    years: &'a str,
    agreed: usize,
    implemented: usize,
    /// Per cent; none where nothing was agreed so long ago.
    share: Option<usize>,
}

/// A recommendation that has slipped.
#[derive(Serialize)]
struct SlippedView<'a> {
    /// The title of its review.
    review: &'a str,
    /// The language of the title and of the date, where it is not that of the page.
    language: Option<&'a str>,
    number: &'a str,
    /// The date of the first update since which it has slipped.
    since: &'a str,
}

/// An annual report as the page that lists everything has it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ListedAnnualReport {
    title: String,
    html: String,
    pdf: String,
    /// The PDF in large print, where there is one.
    large_print: Option<String>,
}

impl ListedAnnualReport {
    /// What is listed of a report.
    pub fn new(paper: &AnnualPaper<'_>, council: &Council) -> Self {
        let large_print = council.large_print.then(|| paper.large_print_name());
        Self {
            title: paper.title(),
            html: format!("{}.html", paper.name()),
            pdf: format!("{}.pdf", paper.name()),
            large_print: large_print.map(|name| format!("{name}.pdf")),
        }
    }
}

impl ListedAnnualReport {
    /// Its page, from the top of the output.
    pub fn page(&self) -> &str {
        &self.html
    }

    /// Whether a path from the top of the output is one of its files.
    pub fn has_file(&self, path: &str) -> bool {
        path == self.html || path == self.pdf || self.large_print.as_deref() == Some(path)
    }
}

impl<'a> AnnualReportPage<'a> {
    pub fn new(
        paper: &'a AnnualPaper<'a>,
        council: &'a Council,
        appearance: &'a Appearance,
    ) -> Self {
        let (report, words) = (paper.report, paper.words);
        let order = order(report, council);
        let grades: Vec<AnnualCountView<'a>> = order
            .iter()
            .map(|place| grade(*place, report, council))
            .collect();
        let implemented: Vec<ImplementedView<'a>> = report
            .implemented
            .iter()
            .map(|one| ImplementedView {
                years: label(words, &format!("years_{}", one.years)),
                agreed: one.agreed,
                implemented: one.implemented,
                share: (one.implemented * 200 + one.agreed).checked_div(one.agreed * 2),
            })
            .collect();
        let shares = implemented.iter().enumerate().filter_map(|(place, one)| {
            Some(AnnualCountView {
                number: place + 1,
                label: one.years,
                symbol: None,
                count: one.share?,
            })
        });
        let large_print = council.large_print.then(|| paper.large_print_name());
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(words),
            full_title: paper.title(),
            year: report.year.to_string(),
            day: report.last_update.to_string(),
            total: report.counts.iter().sum(),
            grades,
            committees: report
                .committees
                .iter()
                .map(|one| CommitteeYearView::new(one, &order))
                .collect(),
            shares: shares.collect(),
            implemented,
            slipped: report.slipped.iter().map(SlippedView::new).collect(),
            answers: answers(report, council),
            root: "",
            pdf: format!("{}.pdf", paper.name()),
            large_print: large_print.map(|name| format!("{name}.pdf")),
        }
    }
}

/// The places of the grades in the counts, the best first, and at the end that of what is not graded, if anything is not.
fn order(report: &AnnualReport<'_>, council: &Council) -> Vec<usize> {
    let best_first = council.scale.best_first();
    let mut order: Vec<usize> = best_first
        .iter()
        .map(|grade| grade.number().saturating_sub(1))
        .collect();
    let none = order.len();
    order.extend(
        report
            .counts
            .get(none)
            .filter(|count| **count > 0)
            .map(|_| none),
    );
    order
}

fn grade<'a>(place: usize, report: &AnnualReport<'_>, council: &'a Council) -> AnnualCountView<'a> {
    let grade = council.scale.grades().get(place);
    let label = grade.map(|grade| grade.label().as_str());
    let symbol = grade.and_then(|grade| grade.symbol_beside(grade.label().as_str()));
    AnnualCountView {
        number: place + 1,
        label: label.unwrap_or_else(|| not_graded(&council.progress_update)),
        symbol: symbol.map(Symbol::as_str),
        count: report.counts.get(place).copied().unwrap_or_default(),
    }
}

/// The answers that were given at least once.
fn answers<'a>(report: &AnnualReport<'_>, council: &'a Council) -> Vec<AnnualCountView<'a>> {
    let definitions = council.responses.definitions().iter().zip(&report.answers);
    let given = definitions
        .enumerate()
        .filter(|(_, (_, count))| **count > 0);
    given
        .map(
            |(place, (definition, count)): (_, (&ResponseDefinition, _))| AnnualCountView {
                number: place + 1,
                label: definition.label.as_str(),
                symbol: None,
                count: *count,
            },
        )
        .collect()
}

/// A label; nothing where the council leaves it out.
fn label<'a>(words: &'a PaperWords, name: &str) -> &'a str {
    let label = words.labels.get(name);
    label.map(|label| label.as_str()).unwrap_or_default()
}

impl<'a> CommitteeYearView<'a> {
    fn new(committee: &CommitteeYear<'a>, order: &[usize]) -> Self {
        let reviews = committee.reviews.iter();
        Self {
            name: committee.name,
            language: reviews
                .clone()
                .next()
                .and_then(|one| one.review.language.as_deref()),
            reviews: reviews.map(|one| ReviewYearView::new(one, order)).collect(),
        }
    }
}

impl<'a> ReviewYearView<'a> {
    fn new(one: &ReviewYear<'a>, order: &[usize]) -> Self {
        let count = |place: &usize| one.counts.get(*place).copied().unwrap_or_default();
        Self {
            title: &one.review.title,
            language: one.review.language.as_deref(),
            counts: order.iter().map(count).collect(),
            total: one.counts.iter().sum(),
        }
    }
}

impl<'a> SlippedView<'a> {
    fn new(one: &LongSlipped<'a>) -> Self {
        Self {
            review: &one.review.title,
            language: one.review.language.as_deref(),
            number: one.number,
            since: one.since,
        }
    }
}
