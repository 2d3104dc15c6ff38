//! What a build knows of the one before it, and leaves to the one after it.
//!
//! Papers are left as they are only if their project, their source and the sources that it reads have the same digests, and
//! the files in the output have the digests with which they were made. The notes, such as what the index says of a review, are
//! taken as they are: the program alone writes them.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;

use super::council_findings::CouncilFindings;
use super::left_over::LeftOver;
use super::outcome::{ListedSource, SourceOutcome};
use super::settings::Settings;
use super::source::{OpenSource, Source};
use super::source_papers::{Noted, SourcePapers};
use crate::background::Background;
use crate::diagnostic::{Findings, KeptFindings};
use crate::files::Digest;
use crate::output::{CurrentInputs, Manifest, ManifestEntry};
use crate::project::{Folders, Inputs};

/// The entry of what is made of all sources together. No source has this id.
const TOGETHER: &str = "*";

/// What the build before made, and of what.
pub struct Cache<'a> {
    output: &'a Path,
    folders: &'a Folders,
    /// What the build before noted.
    manifest: Option<Manifest>,
    /// Whether the files in the output are known to be as they were made.
    is_trusted: bool,
    /// Whether everything was made of the project as it is now.
    is_of_project: bool,
    /// The digest of the project as it is now; none when some of it cannot be read.
    project: Background<Option<Digest>>,
    /// What the sources of this build are made of, as far as they have been added; none when something cannot be noted, so
    /// that what is made of all of them is made again by the next build.
    current: Option<CurrentInputs>,
}

/// What is noted of the papers of a source.
#[derive(Serialize, Deserialize)]
struct PapersNote {
    number: usize,
    pictures: BTreeSet<String>,
    listed: ListedSource,
    findings: KeptFindings,
}

/// What is noted of what is made of all sources together.
#[derive(Serialize, Deserialize)]
struct TogetherNote {
    /// How many papers it is.
    papers: usize,
    found: CouncilFindings,
}

impl<'a> Cache<'a> {
    /// What there is to know before a build of this project. `remembered` is what this process has made, and nobody has
    /// changed since.
    pub fn open(settings: &Settings<'a>, inputs: &Inputs, remembered: Option<Manifest>) -> Self {
        let is_trusted = remembered.is_some();
        let manifest = remembered.or_else(|| Manifest::read(settings.output));
        Self {
            is_trusted,
            output: settings.output,
            folders: settings.folders,
            is_of_project: manifest
                .as_ref()
                .is_some_and(|manifest| manifest.is_of(*inputs.digest().get())),
            manifest,
            project: inputs.digest().clone(),
            current: Some(CurrentInputs::default()),
        }
    }

    /// Takes what the sources were made of before for what they are made of now, as far as nothing else is added.
    pub fn expect_no_change(&mut self) {
        let manifest = self.manifest.as_ref();
        self.current = manifest
            .map(Manifest::inputs)
            .or_else(|| self.current.take());
    }

    /// What was known before, with papers that have been made since.
    pub fn into_known(self, made: Vec<SourcePapers>) -> Option<Manifest> {
        if made.iter().all(|papers| papers.files().is_none()) {
            return self.manifest;
        }
        let project = *self.project.get();
        let mut manifest = match (self.manifest, project) {
            (Some(manifest), Some(_)) if self.is_of_project => manifest,
            (Some(manifest), Some(project)) => manifest.outdated(project),
            (None, Some(project)) => Manifest::new(project),
            (_, None) => return None,
        };
        add_all(&mut manifest, made);
        Some(manifest)
    }

    /// Starts to compute the project's digest in the background. It is needed when everything has been made.
    pub fn prepare(&self) {
        self.project.clone().make();
    }

    /// What came of a source before, if it would be the same now.
    pub fn recall(&self, source: &OpenSource) -> Option<SourceOutcome<SourcePapers>> {
        let texts = source.texts()?;
        let id = source.id();
        let (entry, note) = self.current_entry::<PapersNote>(&id, source.inputs()?)?;
        let papers = SourcePapers {
            number: note.number,
            pictures: note.pictures,
            noted: Noted::Entry(id, entry),
        };
        Some(SourceOutcome {
            findings: note.findings.recall(&texts)?,
            listed: Some(note.listed),
            ..SourceOutcome::new(papers)
        })
    }

    /// What came of a source when it was last sound, whatever its files say now: what the index says of it, and its papers.
    pub fn last_sound(&self, source: &OpenSource) -> Option<(ListedSource, SourcePapers)> {
        let id = source.id();
        let entry = self.manifest.as_ref()?.entry(&id)?;
        let note: PapersNote = serde_json::from_str(entry.note.get()).ok()?;
        let papers = SourcePapers {
            number: note.number,
            pictures: note.pictures,
            noted: Noted::Entry(id, entry.clone()),
        };
        Some((note.listed, papers))
    }

    /// Papers of a source that is not sound, with the files that were made of it before, so that none of them goes.
    pub fn with_files_before(&self, source: &OpenSource, mut papers: SourcePapers) -> SourcePapers {
        let id = source.id();
        let before = self.manifest.iter().flat_map(Manifest::files);
        let before = before.filter(|(of, _)| *of == id);
        let mut files: BTreeMap<String, Digest> =
            before.flat_map(|(_, files)| files.clone()).collect();
        let made = papers.files().map(|(_, files)| files.clone());
        files.extend(made.unwrap_or_default());
        papers.noted = Noted::Files(id, files);
        papers
    }

    /// What came of a source when it was last sound, if it is to be made again later.
    pub fn put_off(&self, source: &OpenSource) -> SourceOutcome<SourcePapers> {
        let Some((listed, mut papers)) = self.last_sound(source) else {
            return SourceOutcome::new(SourcePapers::default());
        };
        papers.outdate();
        SourceOutcome {
            listed: Some(listed),
            ..SourceOutcome::new(papers)
        }
    }

    /// Notes what was made of a source, if it can be reported in the same words again. A warning about a page cannot:
    /// whether it was reported for another source before depends on the order of the sources.
    pub fn note<T>(
        &self,
        source: &OpenSource,
        outcome: &SourceOutcome<T>,
        papers: &SourcePapers,
        files: BTreeMap<String, Digest>,
    ) -> Noted {
        match self.entry(source, outcome, papers) {
            Some(entry) => Noted::Entry(source.id(), ManifestEntry { files, ..entry }),
            None => Noted::Files(source.id(), files),
        }
    }

    /// The entry of a source, still without its files.
    fn entry<T>(
        &self,
        source: &OpenSource,
        outcome: &SourceOutcome<T>,
        papers: &SourcePapers,
    ) -> Option<ManifestEntry> {
        let texts = source.texts().filter(|_| outcome.faults.is_empty())?;
        let note = PapersNote {
            number: papers.number,
            pictures: papers.pictures.clone(),
            listed: outcome.listed.clone()?,
            findings: KeptFindings::keep(&outcome.findings, &texts)?,
        };
        Some(ManifestEntry {
            inputs: source.inputs()?,
            reads: source.reads(self.current.as_ref()?)?,
            files: BTreeMap::new(),
            note: to_raw_value(&note).ok()?,
        })
    }

    /// Adds what sources of this build are made of, so that entries that read them can be compared.
    pub fn add(&mut self, all: &[SourcePapers]) {
        for papers in all {
            match (&papers.noted, &mut self.current) {
                (Noted::Entry(id, entry), Some(current)) => current.add(id, entry.inputs),
                _ => self.current = None,
            }
        }
    }

    /// Notes nothing of what is made of all sources together. So the next build makes it again, and reports the same of it.
    pub fn leave_out_together(&mut self) {
        self.current = None;
    }

    /// If what is made of all sources together would be the same now: how many papers it is, and what is to be reported of
    /// the council's own files.
    pub fn recall_together(&self) -> Option<(usize, Findings)> {
        let inputs = Digest::of(TOGETHER.as_bytes());
        let (_, note) = self.current_entry::<TogetherNote>(TOGETHER, inputs)?;
        Some((note.papers, note.found.recall(self.folders)?))
    }

    /// What earlier builds made and nothing makes any more. `together` is what is made of all sources together; before that
    /// is known, all of it is taken to be made again.
    pub fn left_over(
        &self,
        sources: &[Source],
        made: &[SourcePapers],
        together: Option<&BTreeMap<String, Digest>>,
    ) -> LeftOver {
        let ids = sources.iter().map(Source::id);
        let ids = ids.chain([TOGETHER.to_owned()]).collect();
        let together = together.map(|files| (TOGETHER, files));
        let made = made.iter().filter_map(SourcePapers::files).chain(together);
        LeftOver::of(self.manifest.as_ref(), &ids, made.collect(), self.output)
    }

    /// The manifest for the next build. `together` is what was made of all sources together, and how many papers it is;
    /// what was found in the council's own files goes with it.
    pub fn into_manifest(
        self,
        all: Vec<SourcePapers>,
        (papers, together): (usize, BTreeMap<String, Digest>),
        found: &Findings,
    ) -> Option<Manifest> {
        let mut manifest = Manifest::new((*self.project.get())?);
        let found = CouncilFindings::keep(found, &self.folders.templates);
        let note = found.map(|found| TogetherNote { papers, found });
        let note = note.and_then(|note| to_raw_value(&note).ok());
        if let (Some(current), Some(note)) = (&self.current, note) {
            let entry = ManifestEntry {
                inputs: Digest::of(TOGETHER.as_bytes()),
                reads: current.reads_all(),
                files: together,
                note,
            };
            manifest.add(TOGETHER.to_owned(), entry);
        } else {
            manifest.add_files(TOGETHER.to_owned(), together);
        }
        add_all(&mut manifest, all);
        Some(manifest)
    }

    fn current_entry<N: DeserializeOwned>(
        &self,
        id: &str,
        inputs: Digest,
    ) -> Option<(ManifestEntry, N)> {
        let others = self.current.as_ref()?;
        let manifest = self.manifest.as_ref().filter(|_| self.is_of_project)?;
        let output = (!self.is_trusted).then_some(self.output);
        let entry = manifest.current(id, inputs, others, output)?;
        let note = serde_json::from_str(entry.note.get()).ok()?;
        Some((entry.clone(), note))
    }
}

/// Notes the papers of sources.
fn add_all(manifest: &mut Manifest, all: Vec<SourcePapers>) {
    for papers in all {
        match papers.noted {
            Noted::Nothing => {}
            Noted::Entry(id, entry) => manifest.add(id, entry),
            Noted::Files(id, files) => manifest.add_files(id, files),
        }
    }
}
