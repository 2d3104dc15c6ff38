//! Sources → everything that is wrong with their papers, and nothing written.

use std::collections::BTreeSet;
use std::fmt;

use jiff::civil::Date;

use super::annual_reports;
use super::checked_page::CheckedPage;
use super::former_names;
use super::gather::Gathered;
use super::outcome::PaperPlace;
use super::page_faults::{Deduplicated, PageFaults};
use super::same_title::same_titles;
use super::source::{DataBeside, Source};
use super::together;
use super::typesetters::Typesetters;
use super::wide_tables::in_paper;
use crate::check::idle_in_council;
use crate::diagnostic::{Findings, nearest};
use crate::files::Files;
use crate::project::{Folders, Inputs, Project};
use crate::reviews::Withholding;
use crate::template::MadeFiles;

/// What can be published, once nothing stops it.
#[derive(Debug, Default)]
pub struct Publishable {
    /// How many papers.
    pub papers: usize,
    /// Of how many reviews.
    pub reviews: usize,
    /// Of how many meetings.
    pub meetings: usize,
    /// What reviews and the council allow, with their reasons.
    pub allowed: Findings,
}

/// A review that was asked for and is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnknownReview {
    /// The name as it was typed.
    pub name: String,
    /// A review with a similar name.
    pub meant: Option<String>,
}

impl fmt::Display for UnknownReview {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "there is no review `{}`", self.name)?;
        match &self.meant {
            Some(meant) => write!(formatter, "; did you mean `{meant}`?"),
            None => Ok(()),
        }
    }
}

/// Makes every page to see whether anything is wrong with it, and tries every rule of `check` on what it is made of. `only`
/// names the reviews to check; with none, all are checked, and the index too. `today` is the day on which updates may be
/// overdue. What is found is added to the findings.
///
/// # Errors
///
/// When there is no review of a name in `only`.
pub fn check(
    folders: &Folders,
    only: &[String],
    today: Date,
    findings: &mut Findings,
) -> Result<Publishable, UnknownReview> {
    let mut found = Findings::new();
    let sources = Source::all(folders, &Withholding::Nothing, &mut found);
    let sources = match only {
        [] => {
            findings.append(found);
            sources
        }
        only => asked_for(sources, only, &found, (&folders.files, findings))?,
    };
    let project = match Project::of(Inputs::read(folders, ""), findings) {
        Ok(project) => project,
        Err(incomplete) => {
            incomplete.read_reviews(folders, findings);
            return Ok(Publishable::default());
        }
    };
    let typesetters = Typesetters::of(&project);
    let mut faults = Deduplicated::default();
    let all: Vec<&Source> = sources.iter().collect();
    let gathered = Gathered::of(&all, findings, &mut faults, |source| {
        let source = source.open(&folders.files);
        let looked_at = |place: PaperPlace<'_>, page: &CheckedPage| {
            (place.papers(), in_paper(&place, page, &typesetters))
        };
        let day = (Some(today), DataBeside::LeftOut);
        let mut outcome = source.make(&project, day, looked_at, |_| MadeFiles::new());
        let papers = std::mem::take(&mut outcome.made).into_iter();
        let (papers, faults): (Vec<usize>, Vec<_>) = papers.unzip();
        outcome.faults.of_pages.extend(faults.into_iter().flatten());
        outcome.map(|_| papers.into_iter().sum::<usize>())
    });
    let mut papers: usize = gathered.made.iter().sum();
    if only.is_empty() {
        let mut page_faults = PageFaults::default();
        let listed = &gathered.listed;
        let annual = annual_reports::pages(&project, listed, &typesetters, &mut page_faults);
        papers += annual.len();
        let listed = (
            listed.as_slice(),
            gathered.meetings.as_slice(),
            annual.as_slice(),
        );
        let ids: Vec<&str> = sources.iter().filter_map(Source::review).collect();
        let conflicts = former_names::conflicts(&gathered.listed, &ids, &folders.reviews);
        findings.extend(conflicts);
        together::indices(&project, listed, &mut page_faults);
        faults.report(page_faults, findings);
    }
    let council = &project.council;
    let mut allowed = gathered.allowed;
    allowed.extend(council.allowed.iter().cloned());
    same_titles(&gathered.titles, &project, findings, &mut allowed);
    // A review that cannot be read may be the one that needs it.
    if only.is_empty() && !findings.has_errors() {
        findings.extend(idle_in_council(council, allowed.iter()));
    }
    Ok(Publishable {
        papers,
        reviews: gathered.listed.len(),
        meetings: gathered.meetings.len(),
        allowed,
    })
}

/// The sources of these names, each of which may be a path that ends in the name. `found` is what is wrong with the folder
/// of the reviews: it may say why something of that name, such as a link, is no source.
fn asked_for(
    sources: Vec<Source>,
    only: &[String],
    found: &Findings,
    (files, findings): (&Files, &mut Findings),
) -> Result<Vec<Source>, UnknownReview> {
    let names: Vec<&str> = only.iter().map(|name| last_of(name)).collect();
    for name in &names {
        if sources.iter().any(|source| source.name() == *name) {
            continue;
        }
        let reasons =
            found.only(|finding| finding.file().is_some_and(|file| last_of(file) == *name));
        if reasons.is_empty() {
            let known = sources.iter().map(Source::name);
            return Err(UnknownReview {
                name: (*name).to_owned(),
                meant: nearest(name, known).map(str::to_owned),
            });
        }
        findings.append(reasons);
    }
    // What is wrong with a review is reported with the review, so those that a meeting names are checked with it.
    let meetings = sources.iter().filter_map(|source| match source {
        Source::Meeting(meeting) if names.contains(&source.name()) => Some(meeting.reviews(files)),
        _ => None,
    });
    let of_meetings: BTreeSet<String> = meetings.flatten().collect();
    let is_asked_for = |source: &Source| {
        let is_review = matches!(source, Source::Review(_));
        names.contains(&source.name()) || (is_review && of_meetings.contains(source.name()))
    };
    Ok(sources.into_iter().filter(is_asked_for).collect())
}

/// The last name of a path: `parks` of `reviews/parks/`.
fn last_of(path: &str) -> &str {
    let path = path.trim_end_matches(['/', '\\']);
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
