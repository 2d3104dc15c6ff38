//! Sources → everything that is wrong with their papers, and nothing written.

use std::fmt;

use jiff::civil::Date;

use super::gather::Gathered;
use super::page_faults::{Deduplicated, PageFaults};
use super::same_title::same_titles;
use super::source::Source;
use super::together;
use crate::check::idle_in_council;
use crate::diagnostic::{Findings, nearest};
use crate::project::{Folders, Inputs, Project};

/// What can be published, once nothing stops it.
#[derive(Debug, Default)]
pub struct Publishable {
    /// How many papers.
    pub papers: usize,
    /// Of how many reviews.
    pub reviews: usize,
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
    let sources = Source::all(folders, &mut found);
    let sources = match only {
        [] => {
            findings.append(found);
            sources
        }
        only => asked_for(sources, only, &found, findings)?,
    };
    let project = match Project::of(Inputs::read(folders, ""), findings) {
        Ok(project) => project,
        Err(incomplete) => {
            incomplete.read_reviews(folders, findings);
            return Ok(Publishable::default());
        }
    };
    let mut faults = Deduplicated::default();
    let gathered = Gathered::of(&sources, findings, &mut faults, |source| {
        let source = source.open(&folders.files);
        let outcome = source.make(&project, Some(today), |_, _, _| ());
        outcome.map(|papers| papers.len())
    });
    if only.is_empty() {
        let mut page_faults = PageFaults::default();
        together::index(&project, &gathered.listed, &mut page_faults);
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
        papers: gathered.made.iter().sum(),
        reviews: gathered.listed.len(),
        allowed,
    })
}

/// The sources of these names, each of which may be a path that ends in the name. `found` is what is wrong with the folder
/// of the reviews: it may say why something of that name, such as a link, is no source.
fn asked_for(
    sources: Vec<Source>,
    only: &[String],
    found: &Findings,
    findings: &mut Findings,
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
    let is_asked_for = |source: &Source| names.contains(&source.name());
    Ok(sources.into_iter().filter(is_asked_for).collect())
}

/// The last name of a path: `parks` of `reviews/parks/`.
fn last_of(path: &str) -> &str {
    let path = path.trim_end_matches(['/', '\\']);
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
