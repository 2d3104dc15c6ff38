//! A source → its papers, staged; unless they are there already.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;
use rayon::prelude::*;

use super::cache::Cache;
use super::checked_page::CheckedPage;
use super::failure::Failure;
use super::outcome::{PaperPlace, SourceOutcome};
use super::paper_format::{FormattedPaper, PaperFormat};
use super::settings::Strictness;
use super::source::{DataBeside, OpenSource};
use super::source_papers::SourcePapers;
use super::typesetters::Typesetters;
use crate::diagnostic::Diagnostic;
use crate::files::Digest;
use crate::output::DeferredStaging;
use crate::project::LazyProject;
use crate::template::{MadeFile, MadeFiles};

/// What it takes to make papers.
pub struct PaperMaker<'a, 'p> {
    /// What was made before.
    pub cache: &'a Cache<'a>,
    /// What they are made of.
    pub project: &'p LazyProject,
    /// Made for the first paper that needs them.
    pub typesetters: &'a OnceLock<Typesetters<'p>>,
    /// Where they go.
    pub staging: &'a DeferredStaging<'a>,
    /// The date of a PDF whose paper has none.
    pub date: Option<Date>,
    /// What stops publication.
    pub strictness: Strictness,
    /// Whether somebody waits for something else.
    pub is_interrupted: &'a (dyn Fn() -> bool + Sync),
    /// True once something is wrong: nothing will be published, and what else is wrong is still looked for.
    pub is_stopped: AtomicBool,
}

/// The files of one paper.
struct PaperFiles {
    /// How many papers they are.
    number: usize,
    files: Vec<(String, Digest)>,
    /// What a page that lists them says of them.
    made: MadeFiles,
    pictures: BTreeSet<String>,
    /// What is wrong with their words.
    faults: Vec<Diagnostic>,
}

impl<'p> PaperMaker<'_, 'p> {
    /// Makes the papers of a source.
    pub fn make(&self, source: &OpenSource) -> SourceOutcome<Result<SourcePapers, Failure>> {
        if let Some(outcome) = self.cache.recall(source) {
            return outcome.map(Ok);
        }
        if (self.is_interrupted)() {
            return self.cache.put_off(source).map(Ok);
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
        let made = |paper: &Result<Option<PaperFiles>, Failure>| match paper {
            Ok(Some(paper)) => paper.made.clone(),
            _ => MadeFiles::new(),
        };
        let write = |place: PaperPlace<'_>, page: &CheckedPage| match self
            .is_stopped
            .load(Ordering::Relaxed)
        {
            true => Ok(None),
            false => self.write(typesetters, &place, page).map(Some),
        };
        let mut outcome = source.make(project, (None, DataBeside::Made), write, made);
        if self.strictness.stops(&outcome.findings) {
            self.is_stopped.store(true, Ordering::Relaxed);
        }
        let written = std::mem::take(&mut outcome.made);
        let papers = written.into_iter().collect::<Result<Vec<_>, _>>();
        let papers = papers.and_then(|mut written| {
            for paper in written.iter_mut().flatten() {
                outcome.faults.of_pages.append(&mut paper.faults);
            }
            let files = std::mem::take(&mut outcome.files);
            written.push(self.write_files(files)?);
            Ok(self.note(source, &outcome, written))
        });
        let is_kept = self.strictness == Strictness::Nothing && outcome.listed.is_none();
        let last = is_kept.then(|| self.cache.last_sound(source)).flatten();
        if let (Ok(made), Some((listed, mut papers))) = (&papers, last) {
            // What is there of it stays, and so does what the index says of it.
            outcome.listed = Some(listed);
            if made.number > 0 {
                // Some of it has been made of what is not sound.
                papers.outdate();
            }
            return outcome.map(|_| Ok(papers));
        }
        let papers = papers.map(|papers| match is_kept {
            true => self.cache.with_files_before(source, papers),
            false => papers,
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
            number: written.iter().flatten().map(|paper| paper.number).sum(),
            ..SourcePapers::default()
        };
        let mut files = BTreeMap::new();
        for paper in written.into_iter().flatten() {
            files.extend(paper.files);
            papers.pictures.extend(paper.pictures);
        }
        papers.noted = self.cache.note(source, outcome, &papers, files);
        papers
    }

    /// Stages the files of a source that are no papers.
    fn write_files(&self, files: Vec<(String, Vec<u8>)>) -> Result<Option<PaperFiles>, Failure> {
        if files.is_empty() || self.is_stopped.load(Ordering::Relaxed) {
            return Ok(None);
        }
        let mut staged = Vec::new();
        for (path, bytes) in files {
            self.staging.write(&path, &bytes)?;
            staged.push((path, Digest::of(&bytes)));
        }
        Ok(Some(PaperFiles {
            number: 0,
            files: staged,
            made: MadeFiles::new(),
            pictures: BTreeSet::new(),
            faults: Vec::new(),
        }))
    }

    /// Stages a paper in every form.
    fn write(
        &self,
        typesetters: &Typesetters<'p>,
        place: &PaperPlace<'_>,
        page: &CheckedPage,
    ) -> Result<PaperFiles, Failure> {
        let path = &place.path;
        let stage = |path: String, made: FormattedPaper<'_>| {
            self.staging.write(&path, &made.bytes)?;
            let file = MadeFile {
                bytes: made.bytes.len(),
                pages: made.pages,
            };
            let digest = Digest::of(&made.bytes);
            Ok::<_, Failure>(((path, digest), (file, made.faults)))
        };
        let document = place.document(&page.document);
        let write = |format: PaperFormat| {
            let paper = (page, &*document);
            let made = format.make(path, paper, &typesetters.usual, self.date)?;
            stage(format!("{path}.{}", format.ending()), made)
        };
        let usual = place.formats.into_par_iter().map(|format| write(*format));
        let large_print = place.large_print.zip(typesetters.large_print.as_ref());
        let large_print = large_print.into_par_iter().map(|(paper, typesetter)| {
            let made = paper.make(
                page,
                &|document| place.document(document),
                typesetter,
                self.date,
            )?;
            stage(paper.path(), made)
        });
        let made = usual.chain(large_print);
        let made = made.collect::<Result<Vec<_>, _>>()?.into_iter();
        let (files, made): (Vec<_>, Vec<_>) = made.unzip();
        let (made, faults): (Vec<MadeFile>, Vec<_>) = made.into_iter().unzip();
        let paths = files.iter().map(|(path, _)| path.clone());
        Ok(PaperFiles {
            number: place.papers(),
            made: paths.zip(made).collect(),
            files,
            pictures: page.files().collect(),
            faults: faults.into_iter().flatten().collect(),
        })
    }
}
