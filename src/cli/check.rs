//! `scrutineer check`: everything that is wrong, and nothing written.

use super::arguments::CheckArguments;
use super::page::{PageFaults, ToldOnce};
use super::project::Project;
use super::round::Round;
use super::{Outcome, environment};
use crate::diagnostic::{Findings, count};
use crate::source;

/// Checks everything.
pub fn run(arguments: &CheckArguments) -> Outcome {
    let telling = arguments.telling;
    let mut findings = Findings::new();
    let (mut papers, mut reviews) = (0, 0);
    if let Some(project) = Project::read(&arguments.sources, &mut findings) {
        let round = go_round(&project, arguments, &mut findings);
        (papers, reviews) = (round.made.iter().sum(), round.listed.len());
        if arguments.show_allowed {
            findings.extend(round.allowed);
        }
    }
    telling.findings(&findings);
    if telling.stopped_by(&findings) {
        return Outcome::Refused;
    }
    let verdict = match findings.warnings() {
        0 => "Nothing is wrong",
        _ => "Nothing stops publication",
    };
    telling.outcome(&format!(
        "{verdict}: {} of {} can be published.",
        count(papers, "paper"),
        count(reviews, "review")
    ));
    Outcome::Done
}

/// Makes every page to see whether anything is wrong with it, and counts them for each review.
fn go_round(
    project: &Project,
    arguments: &CheckArguments,
    findings: &mut Findings,
) -> Round<usize> {
    let day = arguments.as_of.unwrap_or_else(environment::today);
    let folders = source::folders(&arguments.sources.reviews, findings);
    let mut once = ToldOnce::default();
    let round = Round::of(&folders, findings, &mut once, |folder| {
        let made = project.make(&folder.open(), Some(day), |_, _| ());
        made.map(|papers| papers.len())
    });
    let mut faults = PageFaults::default();
    project.index(&round.listed, &mut faults);
    once.tell(faults, findings);
    round
}
