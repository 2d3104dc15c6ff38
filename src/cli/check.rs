//! `scrutineer check`: everything that is wrong, and nothing written.

use super::arguments::CheckArguments;
use super::materials::{Materials, PROGRAM};
use super::page::{PageFaults, ToldOnce};
use super::project::Project;
use super::published::{Known, Published};
use super::round::Round;
use super::{Outcome, environment};
use crate::diagnostic::{Findings, count};
use crate::reviews;

/// A review that was checked.
struct Checked {
    papers: usize,
    /// None when its pages had to be made.
    known: Option<Known>,
}

/// Checks everything.
pub fn run(arguments: &CheckArguments) -> Outcome {
    environment::join_workers();
    let telling = arguments.telling;
    let mut findings = Findings::new();
    let (mut papers, mut reviews) = (0, 0);
    // One that cannot be understood is for `build` to tell: no page is sound or not because of it.
    let date = environment::source_date().unwrap_or_default();
    let materials = Materials::read(&arguments.sources.look, PROGRAM, date);
    let published = Published::read(&arguments.output, &materials);
    if let Some(project) = Project::of(materials, &arguments.sources.reviews, &mut findings) {
        let round = go_round(&project, &published, arguments, &mut findings);
        (papers, reviews) = (
            round.made.iter().map(|checked| checked.papers).sum(),
            round.listed.len(),
        );
        if arguments.show_allowed {
            findings.extend(round.allowed);
        }
    }
    telling.findings(&findings);
    if telling.stopped_by(&findings) {
        // The rules judge what can be published, and a review with an error cannot.
        if findings.has_errors() {
            telling.outcome(
                "Warnings about a review with an error are reported once the error is fixed.",
            );
        }
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

/// Makes every page to see whether anything is wrong with it, unless it was published as it is; and counts them for each
/// review.
fn go_round(
    project: &Project,
    published: &Published,
    arguments: &CheckArguments,
    findings: &mut Findings,
) -> Round<Checked> {
    let day = arguments.as_of.unwrap_or_else(environment::today);
    let folders = reviews::folders(&arguments.sources.reviews, findings);
    let mut once = ToldOnce::default();
    let round = Round::of(&folders, findings, &mut once, |folder| {
        let opened = folder.open();
        match published.review(&opened) {
            Some(known) => {
                let made = project.judge(&opened, Some(day));
                made.map(|()| Checked {
                    papers: known.papers,
                    known: Some(known),
                })
            }
            None => {
                let made = project.make(&opened, Some(day), |_, _| ());
                made.map(|papers| Checked {
                    papers: papers.len(),
                    known: None,
                })
            }
        }
    });
    let known = round.made.iter().map(|checked| checked.known.as_ref());
    if !published.index(known) {
        let mut faults = PageFaults::default();
        project.index(&round.listed, &mut faults);
        once.tell(faults, findings);
    }
    round
}
