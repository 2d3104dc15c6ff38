//! `scrutineer check`: everything that is wrong, and nothing written.

use super::arguments::Sources;
use super::project::Project;
use super::{Outcome, report};
use crate::diagnostic::{Findings, count};
use crate::template::papers;

/// Checks everything.
pub fn run(sources: &Sources) -> Outcome {
    let mut findings = Findings::new();
    let project = Project::read(sources, &mut findings);
    let mut number = 0;
    if let Some(project) = &project {
        for paper in project.reviews.iter().flat_map(papers) {
            project.paper(&paper, &mut findings);
            number += 1;
        }
        project.index(&mut findings);
    }
    report::findings(&findings);
    if findings.has_errors() {
        return Outcome::Refused;
    }
    let reviews = project.map_or(0, |project| project.reviews.len());
    println!(
        "Nothing is wrong: {} of {} can be published.",
        count(number, "paper"),
        count(reviews, "review")
    );
    Outcome::Done
}
