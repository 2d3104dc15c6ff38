//! `scrutineer build`: all papers, or none if anything is wrong.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;

use super::arguments::BuildArguments;
use super::environment::{source_date, started};
use super::page::{Page, PageFaults, ToldOnce};
use super::project::Project;
use super::round::Round;
use super::{Outcome, report};
use crate::diagnostic::{Findings, count};
use crate::output::{Fault, Staged};
use crate::pdf::{WriteFault, typeset};
use crate::source;
use crate::template::Paper;

/// Why nothing could be published although nothing is wrong with the reviews.
enum Failure {
    /// A file could not be written.
    Writing(Fault),
    /// A PDF could not be made.
    Typesetting(WriteFault),
}

/// Builds everything.
pub fn run(arguments: &BuildArguments) -> Outcome {
    let started = started();
    let date = match source_date() {
        Ok(date) => date,
        Err(sentence) => {
            report::failure(&sentence);
            return Outcome::Failed;
        }
    };
    let mut findings = Findings::new();
    let project = Project::read(&arguments.sources, &mut findings);
    let published = match &project {
        Some(project) => publish(project, arguments, date, &mut findings),
        None => Ok(None),
    };
    arguments.telling.findings(&findings);
    match published {
        Err(failure) => {
            report::failure(&sentence(&failure, arguments));
            Outcome::Failed
        }
        Ok(Some(published)) => {
            arguments.telling.outcome(&format!(
                "Published {} of {} as web page and PDF in {} ({} new or changed, {:.2} s).",
                count(published.papers, "paper"),
                count(published.reviews, "review"),
                arguments.output.display(),
                count(published.changed, "file"),
                started.elapsed().as_secs_f64(),
            ));
            Outcome::Done
        }
        Ok(None) => {
            eprintln!(
                "Nothing was published; {} is as it was.",
                arguments.output.display()
            );
            Outcome::Refused
        }
    }
}

struct Published {
    papers: usize,
    reviews: usize,
    changed: usize,
}

/// Makes every paper, and publishes them if nothing was wrong with any.
fn publish(
    project: &Project,
    arguments: &BuildArguments,
    date: Option<Date>,
    findings: &mut Findings,
) -> Result<Option<Published>, Failure> {
    let telling = arguments.telling;
    let folders = source::folders(&arguments.sources.reviews, findings);
    let bar = progress_bar(folders.len());
    let staging = Staging::new(&arguments.output);
    // Once anything is wrong nothing will be published; what else is wrong is still looked for.
    let stopped = AtomicBool::new(telling.stopped_by(findings));
    let mut once = ToldOnce::default();
    let round = Round::of(&folders, findings, &mut once, |folder| {
        // What reviews allow, and what is overdue today, is for `check` to tell.
        let made = project.make(&folder.open(), None, |paper, page| {
            match stopped.load(Ordering::Relaxed) {
                true => Ok(BTreeSet::new()),
                false => write(project, paper, &page, date, &staging),
            }
        });
        if telling.stopped_by(&made.findings) {
            stopped.store(true, Ordering::Relaxed);
        }
        bar.inc(1);
        made
    });
    bar.finish_and_clear();
    let mut faults = PageFaults::default();
    let index = project.index(&round.listed, &mut faults);
    once.tell(faults, findings);
    let Some(index) = index.filter(|_| !telling.stopped_by(findings)) else {
        return Ok(None);
    };
    let papers = round.papers.len();
    let mut shown: BTreeSet<String> = index.files().collect();
    for files in round.papers {
        shown.extend(files?);
    }
    shown.extend(project.council.crest.iter().map(|crest| crest.file.clone()));
    for file in shown {
        if let Ok(bytes) = project.pictures.get(&file) {
            staging.write(file, &bytes)?;
        }
    }
    staging.write("index.html", index.html.as_bytes())?;
    staging.write("style.css", project.style_sheet().as_bytes())?;
    Ok(Some(Published {
        papers,
        reviews: round.listed.len(),
        changed: staging.publish()?,
    }))
}

/// Writes both forms of a paper, and answers which picture files it shows.
fn write(
    project: &Project,
    paper: &Paper<'_>,
    page: &Page,
    date: Option<Date>,
    staging: &Staging,
) -> Result<BTreeSet<String>, Failure> {
    let (theme, family) = (&project.look.theme, &project.look.family);
    let pdf = typeset(&page.document, &page.pictures, theme, family, date)
        .map_err(Failure::Typesetting)?;
    staging.write(format!("{}.html", paper.path()), page.html.as_bytes())?;
    staging.write(format!("{}.pdf", paper.path()), &pdf)?;
    Ok(page.files().collect())
}

/// What is staged, from the moment when there is something to stage.
struct Staging<'a> {
    output: &'a Path,
    staged: Mutex<Option<Arc<Staged>>>,
}

impl<'a> Staging<'a> {
    fn new(output: &'a Path) -> Self {
        let staged = Mutex::new(None);
        Self { output, staged }
    }

    fn write(&self, path: impl Into<PathBuf>, bytes: &[u8]) -> Result<(), Fault> {
        self.open()?.write(path, bytes)
    }

    fn open(&self) -> Result<Arc<Staged>, Fault> {
        let mut staged = self.staged.lock().unwrap_or_else(PoisonError::into_inner);
        let open = match staged.take() {
            Some(open) => open,
            None => Arc::new(Staged::new(self.output)?),
        };
        Ok(Arc::clone(staged.insert(open)))
    }

    fn publish(self) -> Result<usize, Fault> {
        let staged = self.staged.into_inner();
        let staged = staged.unwrap_or_else(PoisonError::into_inner);
        staged
            .and_then(Arc::into_inner)
            .map_or(Ok(0), Staged::publish)
    }
}

impl From<Fault> for Failure {
    fn from(fault: Fault) -> Self {
        Failure::Writing(fault)
    }
}

/// A bar on a terminal, nothing elsewhere.
fn progress_bar(reviews: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} reviews")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(reviews as u64).with_style(style)
}

fn sentence(failure: &Failure, arguments: &BuildArguments) -> String {
    match failure {
        Failure::Writing(error) => {
            format!(
                "the papers cannot be written to {}: {error}",
                arguments.output.display()
            )
        }
        Failure::Typesetting(WriteFault(reason)) => format!("a PDF cannot be made: {reason}"),
    }
}
