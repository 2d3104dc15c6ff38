//! Sources → everything that is wrong with their papers, and nothing written.

use jiff::civil::Date;

use super::gather::Gathered;
use super::page_faults::{Deduplicated, PageFaults};
use super::source::Source;
use super::together;
use crate::diagnostic::Findings;
use crate::project::{Folders, Inputs, Project};

/// What can be published, once nothing stops it.
#[derive(Debug, Default)]
pub struct Publishable {
    /// How many papers.
    pub papers: usize,
    /// Of how many reviews.
    pub reviews: usize,
    /// What reviews allow themselves, with their reasons.
    pub allowed: Findings,
}

/// Makes every page to see whether anything is wrong with it, and tries every rule of `check` on what it is made of.
/// `today` is the day on which updates may be overdue. What is found is added to the findings.
pub fn check(folders: &Folders, today: Date, findings: &mut Findings) -> Publishable {
    let project = match Project::of(Inputs::read(folders, ""), findings) {
        Ok(project) => project,
        Err(incomplete) => {
            incomplete.read_reviews(folders, findings);
            return Publishable::default();
        }
    };
    let sources = Source::all(folders, findings);
    let mut faults = Deduplicated::default();
    let gathered = Gathered::of(&sources, findings, &mut faults, |source| {
        let source = source.open(&folders.files);
        let outcome = source.make(&project, Some(today), |_, _| ());
        outcome.map(|papers| papers.len())
    });
    let mut page_faults = PageFaults::default();
    together::index(&project, &gathered.listed, &mut page_faults);
    faults.report(page_faults, findings);
    Publishable {
        papers: gathered.made.iter().sum(),
        reviews: gathered.listed.len(),
        allowed: gathered.allowed,
    }
}
