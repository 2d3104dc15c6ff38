//! `scrutineer build`: all papers, or none if anything is wrong.

use indicatif::{ProgressBar, ProgressStyle};

use super::arguments::BuildArguments;
use super::environment::{join_workers, source_date, started};
use super::{Outcome, report, sources};
use crate::build::{BuildProgress, Failure, Settings, build};
use crate::diagnostic::{Findings, count};

/// Builds everything.
pub fn run(arguments: &BuildArguments) -> Outcome {
    let started = started();
    join_workers();
    let date = match source_date() {
        Ok(date) => date,
        Err(sentence) => {
            report::failure(&sentence);
            return Outcome::Failed;
        }
    };
    let folders = arguments.sources.folders();
    let bar = progress_bar();
    let settings = Settings {
        date,
        is_draft: arguments.draft,
        strictness: arguments.reporting.strictness(),
        progress: &|progress| advance(&bar, progress),
        ..Settings::new(&folders, &arguments.output)
    };
    let mut findings = Findings::new();
    let published = build(&settings, &mut findings);
    arguments.reporting.summary(&findings);
    let output = arguments.output.display();
    match published {
        Err(failure) => {
            report::failure(&match failure {
                Failure::Writing(_) => {
                    format!("the papers cannot be written to {output}: {failure}")
                }
                Failure::Typesetting(_) | Failure::OverInputs(_) => failure.to_string(),
            });
            Outcome::Failed
        }
        Ok(Some(published)) => {
            if let Some(line) = left_over(&published.left_over) {
                report::say(&format!("note: {output} still has {line}\n"));
            }
            arguments.reporting.outcome(&format!(
                "Published {} of {} as web page and PDF in {output} ({} new or changed, {:.2} s).",
                count(published.papers, "paper"),
                sources(published.reviews, published.meetings),
                count(published.changed, "file"),
                started.elapsed().as_secs_f64(),
            ));
            Outcome::Done
        }
        Ok(None) => {
            report::say(&format!("Nothing was published; {output} is as it was.\n"));
            Outcome::Refused
        }
    }
}

/// How many files there are that nothing makes any more, and the first of them.
fn left_over(files: &[String]) -> Option<String> {
    const NAMED: usize = 3;
    let named = files.get(..NAMED).unwrap_or(files).join(", ");
    let more = match files.len() {
        0 => return None,
        1..=NAMED => String::new(),
        number => format!(" and {} more", number - NAMED),
    };
    let files = count(files.len(), "file");
    Some(format!(
        "{files} of papers that are withdrawn; delete what should not be public: {named}{more}"
    ))
}

/// A bar on a terminal, nothing elsewhere. It has no length before the work begins.
fn progress_bar() -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len}")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(0).with_style(style)
}

fn advance(bar: &ProgressBar, progress: BuildProgress) {
    match progress {
        BuildProgress::Begun(sources) => bar.set_length(sources as u64),
        BuildProgress::Made => bar.inc(1),
        BuildProgress::Ended => bar.finish_and_clear(),
    }
}
