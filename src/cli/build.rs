//! `scrutineer build`: all papers, or none if anything is wrong.

use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;

use super::build_arguments::BuildArguments;
use super::environment::{
    join_workers, source_date, started, tidy_before_a_signal_ends_the_program,
};
use super::{Outcome, report, sources};
use crate::build::{BuildProgress, BuildSummary, Failure, Settings, build};
use crate::diagnostic::{Findings, count};
use crate::watch::{Happening, Watch};

/// Builds everything; again and again, if that was asked for.
pub fn run(arguments: &BuildArguments) -> Outcome {
    join_workers();
    tidy_before_a_signal_ends_the_program();
    let date = match source_date() {
        Ok(date) => date,
        Err(sentence) => {
            report::failure(&sentence);
            return Outcome::Failed;
        }
    };
    match arguments.watch {
        true => watched(arguments, date),
        false => once(arguments, date),
    }
}

/// Publishes whenever something has changed. What stops one build does not stop the next.
fn watched(arguments: &BuildArguments, date: Option<Date>) -> Outcome {
    let folders = arguments.sources.folders();
    let watched = vec![folders.reviews.clone(), folders.templates.clone()];
    let mut watch = Watch::new(watched, vec![folders.theme_file()]);
    loop {
        let outcome = once(arguments, date);
        report::say("Waiting for a file to be saved. Press Ctrl and C to end this.\n");
        loop {
            match watch.wait() {
                Happening::Changed(_) => break,
                Happening::Nothing => {}
                Happening::Ended => return outcome,
            }
        }
    }
}

fn once(arguments: &BuildArguments, date: Option<Date>) -> Outcome {
    let started = started();
    let folders = arguments.sources.folders();
    let bar = progress_bar();
    let settings = Settings {
        date,
        marking: arguments.marking(),
        is_in_place: arguments.in_place,
        strictness: arguments.reporting.strictness(),
        progress: &|progress| advance(&bar, progress),
        ..Settings::new(&folders, arguments.output())
    };
    let mut findings = Findings::new();
    let published = build(&settings, &mut findings);
    arguments.reporting.summary(&findings);
    let output = arguments.output().display();
    match published {
        Err(failure) => {
            report::failure(&match failure {
                Failure::Writing(_) => {
                    format!("the papers cannot be written to {output}: {failure}")
                }
                Failure::Typesetting(_) | Failure::OverInputs(_) | Failure::OtherReaders(_) => {
                    failure.to_string()
                }
            });
            Outcome::Failed
        }
        Ok(Some(published)) => {
            report::say(&notes(&output.to_string(), &published));
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

/// What somebody should know of how papers were published. Every file that goes is named: it was public.
fn notes(output: &str, published: &BuildSummary) -> String {
    let mut notes = String::new();
    if let Some(piecemeal) = published.piecemeal {
        notes.push_str(&format!(
            "note: files were put into {output} one by one, {piecemeal}\n"
        ));
    }
    let (gone, kept) = (&published.withdrawn, &published.left_over);
    if !gone.is_empty() {
        let files = count(gone.len(), "file");
        let gone = gone.join("\n  ");
        notes.push_str(&format!(
            "note: {files} of papers that are withdrawn left {output}:\n  {gone}\n"
        ));
    }
    if !kept.is_empty() {
        let files = count(kept.len(), "file");
        let kept = kept.join("\n  ");
        notes.push_str(&format!(
            "note: {output} still has {files} of papers that are withdrawn, kept because of changes made by hand; delete what should not be public:\n  {kept}\n"
        ));
    }
    notes
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
