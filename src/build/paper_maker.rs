//! A source → its papers, staged; unless they are there already.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;

use super::cache::{Cache, SourcePapers};
use super::checked_page::CheckedPage;
use super::failure::Failure;
use super::outcome::SourceOutcome;
use super::paper_format::PaperFormat;
use super::settings::Strictness;
use super::source::OpenSource;
use super::typesetters::Typesetters;
use crate::diagnostic::Diagnostic;
use crate::files::Digest;
use crate::output::DeferredStaging;
use crate::project::LazyProject;
use crate::template::Paper;

/// What it takes to make papers.
pub struct PaperMaker<'a> {
    /// What was made before.
    pub cache: &'a Cache<'a>,
    /// What they are made of.
    pub project: &'a LazyProject,
    /// Made for the first paper that needs them.
    pub typesetters: OnceLock<Typesetters<'a>>,
    /// Where they go.
    pub staging: &'a DeferredStaging<'a>,
    /// The date of a PDF whose paper has none.
    pub date: Option<Date>,
    /// What stops publication.
    pub strictness: Strictness,
    /// True once something is wrong: nothing will be published, and what else is wrong is still looked for.
    pub is_stopped: AtomicBool,
}

/// The files of one paper.
struct PaperFiles {
    files: Vec<(String, Digest)>,
    pictures: BTreeSet<String>,
    /// What is wrong with their words.
    faults: Vec<Diagnostic>,
}

impl<'a> PaperMaker<'a> {
    /// Makes the papers of a source.
    pub fn make(&self, source: &OpenSource) -> SourceOutcome<Result<SourcePapers, Failure>> {
        if let Some(outcome) = self.cache.recall(source) {
            return outcome.map(Ok);
        }
        let Ok(project) = &self.project.get().0 else {
            return SourceOutcome::new(Ok(SourcePapers::default()));
        };
        let typesetters = self.typesetters.get_or_init(|| {
            // Now that something is to be made, there will be a manifest.
            self.cache.prepare();
            Typesetters::of(project)
        });
        // What is overdue today is for `check` to report: papers are the same whatever the day.
        let mut outcome = source.make(project, None, |paper, page, large_print| {
            match self.is_stopped.load(Ordering::Relaxed) {
                true => Ok(None),
                false => {
                    let large_print = large_print.zip(typesetters.large_print.as_ref());
                    let formats = PaperFormat::all(&typesetters.usual, large_print);
                    self.write(formats, paper, &page).map(Some)
                }
            }
        });
        if self.strictness.stops(&outcome.findings) {
            self.is_stopped.store(true, Ordering::Relaxed);
        }
        let written = std::mem::take(&mut outcome.made);
        let papers = written.into_iter().collect::<Result<Vec<_>, _>>();
        let papers = papers.map(|mut written| {
            for paper in written.iter_mut().flatten() {
                outcome.faults.of_pages.append(&mut paper.faults);
            }
            self.note(source, &outcome, written)
        });
        outcome.map(|_| papers)
    }

    /// Puts the papers of a source together, and notes them for the next build.
    fn note<T>(
        &self,
        source: &OpenSource,
        outcome: &SourceOutcome<T>,
        written: Vec<Option<PaperFiles>>,
    ) -> SourcePapers {
        let mut papers = SourcePapers {
            number: written.len(),
            ..SourcePapers::default()
        };
        let mut files = BTreeMap::new();
        for paper in written.into_iter().flatten() {
            files.extend(paper.files);
            papers.pictures.extend(paper.pictures);
        }
        papers.entry = self.cache.note(source, outcome, &papers, files);
        papers
    }

    /// Stages a paper in every form.
    fn write(
        &self,
        formats: Vec<PaperFormat<'_>>,
        paper: &Paper<'_>,
        page: &CheckedPage,
    ) -> Result<PaperFiles, Failure> {
        let write = |format: PaperFormat<'_>| {
            let path = format.path(paper);
            let made = format.make(&path, page, self.date)?;
            self.staging.write(&path, &made.bytes)?;
            Ok::<_, Failure>(((path, Digest::of(&made.bytes)), made.faults))
        };
        let made = formats.into_par_iter().map(write);
        let (files, faults): (_, Vec<_>) = made.collect::<Result<Vec<_>, _>>()?.into_iter().unzip();
        Ok(PaperFiles {
            files,
            pictures: page.files().collect(),
            faults: faults.into_iter().flatten().collect(),
        })
    }
}
