//! `scrutineer build`: all papers, or none if anything is wrong.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, OnceLock};

use indicatif::{ProgressBar, ProgressStyle};
use jiff::civil::Date;

use super::arguments::BuildArguments;
use super::environment::{join_workers, source_date, started};
use super::maker::Maker;
use super::materials::{Materials, PROGRAM};
use super::memory::{Memory, Papers};
use super::page::{Page, PageFaults, ToldOnce};
use super::project::{LazyProject, Project};
use super::round::Round;
use super::staging::Staging;
use super::{Outcome, report};
use crate::diagnostic::{Findings, count};
use crate::output::{Digest, MANIFEST, OutputFault};
use crate::pdf::WriteFault;
use crate::reviews;

/// Why nothing could be published although nothing is wrong with the reviews.
pub enum Failure {
    /// A file could not be written.
    Writing(OutputFault),
    /// A PDF could not be made.
    Typesetting(WriteFault),
}

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
    let mut findings = Findings::new();
    let published = publish(arguments, date, &mut findings);
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

/// Makes every paper that is not there as it should be, and publishes them if nothing was wrong with any.
fn publish(
    arguments: &BuildArguments,
    date: Option<Date>,
    findings: &mut Findings,
) -> Result<Option<Published>, Failure> {
    let materials = Materials::read(&arguments.sources.look, PROGRAM, date);
    let memory = Memory::open(arguments, &materials.digest);
    let staging = Staging::new(&arguments.output);
    let project = LazyProject::new(materials, &arguments.sources.reviews);
    let folders = reviews::folders(&arguments.sources.reviews, findings);
    let mut once = ToldOnce::default();
    let round = {
        let maker = Maker {
            memory: &memory,
            project: &project,
            typesetter: OnceLock::new(),
            staging: &staging,
            date,
            telling: arguments.telling,
            stopped: arguments.telling.stopped_by(findings).into(),
        };
        let bar = progress_bar(folders.len());
        let round = Round::of(&folders, findings, &mut once, |folder| {
            let made = maker.make(&folder.open());
            bar.inc(1);
            made
        });
        bar.finish_and_clear();
        round
    };
    let reviews = round.listed.len();
    let all = round.made.into_iter().collect::<Result<Vec<_>, _>>()?;
    let papers = all.iter().map(|papers| papers.number).sum();
    if !project.was_made()
        && let Some(found) = memory.together(&all)
    {
        findings.append(found);
        staging.tidy();
        let nothing = Published {
            papers,
            reviews,
            changed: 0,
        };
        return Ok((!arguments.telling.stopped_by(findings)).then_some(nothing));
    }
    let (made, of_project) = project.get();
    let Some(project) = made else {
        // It has told of the reviews as well, as far as they could be read.
        findings.clone_from(of_project);
        return Ok(None);
    };
    findings.append(of_project.clone());
    let mut faults = PageFaults::default();
    let index = project.index(&round.listed, &mut faults);
    once.tell(faults, findings);
    let Some(index) = index.filter(|_| !arguments.telling.stopped_by(findings)) else {
        return Ok(None);
    };
    let together = together(project, &index, &all, &staging)?;
    // Of ten thousand papers it is the largest thing there is.
    drop(index);
    let manifest = memory.manifest(all, together, of_project);
    let mut noted = 0;
    if let Some(manifest) = manifest {
        let (file, manifest) = (arguments.output.join(MANIFEST), manifest.to_bytes());
        noted = usize::from(!std::fs::read(file).is_ok_and(|before| before == manifest));
        staging.write(MANIFEST, &manifest)?;
    }
    Ok(Some(Published {
        papers,
        reviews,
        changed: staging.publish()?.saturating_sub(noted),
    }))
}

/// Writes what is made of all reviews together: the index, the style sheet, and the pictures that any page shows.
fn together(
    project: &Project,
    index: &Page,
    all: &[Papers],
    staging: &Staging,
) -> Result<BTreeMap<String, Digest>, Failure> {
    let crest = project.council.crest.iter().map(|crest| crest.file.clone());
    let shown = all
        .iter()
        .flat_map(|papers| papers.pictures.iter().cloned());
    let shown: BTreeSet<String> = index.files().chain(crest).chain(shown).collect();
    let mut files = vec![
        ("index.html".to_owned(), Arc::from(index.html.as_bytes())),
        (
            "style.css".to_owned(),
            Arc::from(project.style_sheet().as_bytes()),
        ),
    ];
    for file in shown {
        if let Ok(bytes) = project.pictures.get(&file) {
            files.push((file, bytes));
        }
    }
    let mut digests = BTreeMap::new();
    for (path, bytes) in files {
        staging.write(&path, &bytes)?;
        digests.insert(path, Digest::of(&bytes));
    }
    Ok(digests)
}

impl From<OutputFault> for Failure {
    fn from(fault: OutputFault) -> Self {
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
