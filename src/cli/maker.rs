//! A review → its papers, staged; unless they are there already.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicBool, Ordering};

use jiff::civil::Date;

use super::arguments::Telling;
use super::build::Failure;
use super::memory::{Memory, Papers};
use super::page::Page;
use super::project::LazyProject;
use super::round::Made;
use super::staging::Staging;
use crate::output::Digest;
use crate::pdf::Typesetter;
use crate::reviews::Opened;
use crate::template::Paper;

/// What it takes to make papers.
pub struct Maker<'a> {
    /// What was made before.
    pub memory: &'a Memory<'a>,
    /// What they are made of.
    pub project: &'a LazyProject<'a>,
    /// Who sets them.
    pub typesetter: OnceLock<Typesetter<'a>>,
    /// Where they go.
    pub staging: &'a Staging<'a>,
    /// The day a PDF is dated when its paper does not say.
    pub date: Option<Date>,
    /// What stops publication.
    pub telling: Telling,
    /// True once something is wrong: nothing will be published, and what else is wrong is still looked for.
    pub stopped: AtomicBool,
}

/// The two files of a paper.
struct Written {
    files: [(String, Digest); 2],
    pictures: BTreeSet<String>,
}

impl<'a> Maker<'a> {
    /// Makes the papers of a review.
    pub fn make(&self, opened: &Opened) -> Made<Result<Papers, Failure>> {
        if let Some(made) = self.memory.recall(opened) {
            return made.map(Ok);
        }
        let Some(project) = self.project.get().0.as_ref() else {
            return Made::nothing(Ok(Papers::default()));
        };
        if self.typesetter.get().is_none() {
            self.memory.prepare();
        }
        let typesetter = self
            .typesetter
            .get_or_init(|| Typesetter::new(&project.look.theme, &project.look.family));
        // What reviews allow, and what is overdue today, is for `check` to tell.
        let mut made = project.make(opened, None, |paper, page| {
            match self.stopped.load(Ordering::Relaxed) {
                true => Ok(None),
                false => self.write(typesetter, paper, &page).map(Some),
            }
        });
        if self.telling.stopped_by(&made.findings) {
            self.stopped.store(true, Ordering::Relaxed);
        }
        let written = std::mem::take(&mut made.made);
        let papers = written.into_iter().collect::<Result<Vec<_>, _>>();
        let papers = papers.map(|written| self.papers(opened, &made, written));
        made.map(|_| papers)
    }

    fn papers<T>(&self, opened: &Opened, made: &Made<T>, written: Vec<Option<Written>>) -> Papers {
        let mut papers = Papers {
            number: written.len(),
            ..Papers::default()
        };
        let mut files = BTreeMap::new();
        for written in written.into_iter().flatten() {
            files.extend(written.files);
            papers.pictures.extend(written.pictures);
        }
        papers.entry = self.memory.note(opened, made, &papers, files);
        papers
    }

    /// Writes both forms of a paper.
    fn write(
        &self,
        typesetter: &Typesetter<'a>,
        paper: &Paper<'_>,
        page: &Page,
    ) -> Result<Written, Failure> {
        let path = paper.path();
        let stage = |ending: &str, bytes: &[u8]| {
            let path = format!("{path}.{ending}");
            self.staging.write(&path, bytes)?;
            Ok::<_, Failure>((path, Digest::of(bytes)))
        };
        let (pdf, html) = rayon::join(
            || typesetter.typeset(&page.document, &page.pictures, self.date),
            || stage("html", page.html.as_bytes()),
        );
        let pdf = stage("pdf", &pdf.map_err(Failure::Typesetting)?)?;
        Ok(Written {
            files: [html?, pdf],
            pictures: page.files().collect(),
        })
    }
}
