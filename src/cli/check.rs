//! `scrutineer check`: everything that is wrong, and nothing written.

use super::arguments::CheckArguments;
use super::project::Project;
use super::{Outcome, environment};
use crate::diagnostic::{Findings, count};

/// Checks everything.
pub fn run(arguments: &CheckArguments) -> Outcome {
    let telling = arguments.telling;
    let mut findings = Findings::new();
    let project = Project::read(&arguments.sources, &mut findings);
    let day = arguments.as_of.unwrap_or_else(environment::today);
    let mut number = 0;
    if let Some(project) = &project {
        number = project.try_papers(&mut findings);
        project.index(&mut findings);
        let allowed = project.judge(Some(day), &mut findings);
        if arguments.show_allowed {
            findings.extend(allowed);
        }
    }
    telling.findings(&findings);
    if telling.stopped_by(&findings) {
        return Outcome::Refused;
    }
    let reviews = project.map_or(0, |project| project.reviews.len());
    let verdict = match findings.warnings() {
        0 => "Nothing is wrong",
        _ => "Nothing stops publication",
    };
    telling.outcome(&format!(
        "{verdict}: {} of {} can be published.",
        count(number, "paper"),
        count(reviews, "review")
    ));
    Outcome::Done
}
