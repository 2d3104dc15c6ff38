//! `scrutineer build`: all papers, or none if anything is wrong.

use std::collections::BTreeSet;
use std::io;

use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;

use super::arguments::BuildArguments;
use super::environment::{source_date, started};
use super::project::{Page, Project};
use super::{Outcome, report};
use crate::diagnostic::{Findings, count};
use crate::document::{self, Document};
use crate::output::{Fault, Staged};
use crate::pdf::{WriteFault, typeset};
use crate::template::{Paper, papers};

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
        Ok(Some(Published { papers, changed })) => {
            let reviews = project.map_or(0, |project| project.reviews.len());
            arguments.telling.outcome(&format!(
                "Published {} of {} as web page and PDF in {} ({} new or changed, {:.2} s).",
                count(papers, "paper"),
                count(reviews, "review"),
                arguments.output.display(),
                count(changed, "file"),
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
    changed: usize,
}

/// Makes every paper, and publishes them if nothing was wrong with any.
fn publish(
    project: &Project,
    arguments: &BuildArguments,
    date: Option<Date>,
    findings: &mut Findings,
) -> Result<Option<Published>, Failure> {
    // What reviews allow, and what is overdue today, is for `check` to tell.
    project.judge(None, findings);
    let all: Vec<Paper> = project.reviews.iter().flat_map(papers).collect();
    let telling = arguments.telling;
    let bar = progress_bar(all.len());
    let mut staged: Option<Staged> = None;
    let mut shown: BTreeSet<String> = BTreeSet::new();
    for paper in &all {
        if let Some(page) = project.paper(paper, findings)
            && !telling.stopped_by(findings)
        {
            let Page {
                html,
                document,
                pictures,
            } = page;
            shown.extend(files_of(&document));
            let (theme, family) = (&project.look.theme, &project.look.family);
            let pdf =
                typeset(&document, &pictures, theme, family, date).map_err(Failure::Typesetting)?;
            let staged = open(&mut staged, arguments)?;
            staged
                .write(format!("{}.html", paper.path()), html.as_bytes())
                .map_err(Failure::Writing)?;
            staged
                .write(format!("{}.pdf", paper.path()), &pdf)
                .map_err(Failure::Writing)?;
        }
        bar.inc(1);
    }
    bar.finish_and_clear();
    let index = project.index(findings);
    let Some(index) = index.filter(|_| !telling.stopped_by(findings)) else {
        return Ok(None);
    };
    shown.extend(files_of(&index.document));
    shown.extend(project.council.crest.iter().map(|crest| crest.file.clone()));
    for file in shown {
        if let Ok(bytes) = project.pictures.get(&file) {
            let staged = open(&mut staged, arguments)?;
            staged.write(file, &bytes).map_err(Failure::Writing)?;
        }
    }
    open(&mut staged, arguments)?
        .write("index.html", index.html.as_bytes())
        .map_err(Failure::Writing)?;
    open(&mut staged, arguments)?
        .write("style.css", project.style_sheet().as_bytes())
        .map_err(Failure::Writing)?;
    let changed = staged
        .map_or(Ok(0), Staged::publish)
        .map_err(Failure::Writing)?;
    Ok(Some(Published {
        papers: all.len(),
        changed,
    }))
}

/// The picture files that a page shows.
fn files_of(document: &Document) -> impl Iterator<Item = String> {
    let figures = document::figures(&document.blocks).into_iter();
    figures.filter_map(|figure| figure.picture.file.clone())
}

/// The staging folder, made only when there is something to put in it.
fn open<'s>(
    staged: &'s mut Option<Staged>,
    arguments: &BuildArguments,
) -> Result<&'s mut Staged, Failure> {
    if staged.is_none() {
        *staged = Some(Staged::new(&arguments.output).map_err(Failure::Writing)?);
    }
    staged
        .as_mut()
        .ok_or_else(|| Failure::Writing(io::Error::other("no staging folder").into()))
}

/// A bar on a terminal, nothing elsewhere.
fn progress_bar(papers: usize) -> ProgressBar {
    let style = ProgressStyle::with_template("{bar:40} {pos} of {len} papers")
        .unwrap_or_else(|_| ProgressStyle::default_bar());
    ProgressBar::new(papers as u64).with_style(style)
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
