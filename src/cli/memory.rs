//! What a build knows of the one before, and leaves to the one after.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::thread::{self, JoinHandle};

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;

use super::arguments::{BuildArguments, LookArguments};
use super::materials::{self, PROGRAM};
use super::page::PageFaults;
use super::published::{TOGETHER, inputs, together};
use super::remarks::Remarks;
use super::round::Made;
use crate::diagnostic::{Findings, KeptFindings};
use crate::output::{Digest, Entry, Manifest};
use crate::source::Opened;
use crate::template::Listed;

/// What the build before made, and of what.
pub struct Memory<'a> {
    output: &'a Path,
    /// None unless all was made of what there is now.
    manifest: Option<Manifest>,
    materials: Materials,
    look: LookArguments,
    date: Option<Date>,
}

/// What there is now; nothing when some of it cannot be read.
enum Materials {
    Known(Option<Digest>),
    /// Nothing waits for it where nothing was made before.
    Awaited(JoinHandle<Option<Digest>>),
}

impl Materials {
    /// Whether it is known that a manifest was made of them.
    fn are_of(&self, manifest: &Manifest) -> bool {
        matches!(self, Self::Known(Some(now)) if manifest.is_of(*now))
    }

    fn digest(self) -> Option<Digest> {
        match self {
            Self::Known(digest) => digest,
            Self::Awaited(digest) => digest.join().ok()?,
        }
    }
}

/// The papers of a review.
#[derive(Debug, Default)]
pub struct Papers {
    /// How many there are.
    pub number: usize,
    /// The picture files that they show.
    pub pictures: BTreeSet<String>,
    /// Their entry in the manifest, and its name.
    pub entry: Option<(String, Entry)>,
}

/// What is noted of a review.
#[derive(Serialize, Deserialize)]
struct Note {
    number: usize,
    pictures: BTreeSet<String>,
    listed: Listed,
    findings: KeptFindings,
}

impl<'a> Memory<'a> {
    /// What there is to know before a build.
    pub fn open(arguments: &'a BuildArguments, date: Option<Date>) -> Self {
        let output = arguments.output.as_path();
        let look = arguments.sources.look.clone();
        let manifest = Manifest::read(output);
        let digest = {
            let look = look.clone();
            move || materials::digest(PROGRAM, &look, date)
        };
        let materials = match manifest {
            Some(_) => Materials::Known(digest()),
            None => Materials::Awaited(thread::spawn(digest)),
        };
        let manifest = manifest.filter(|manifest| materials.are_of(manifest));
        Self {
            output,
            manifest,
            materials,
            look,
            date,
        }
    }

    /// A review as it was made before, if all it was made of is the same, and its files are as they were made.
    pub fn recall(&self, opened: &Opened) -> Option<Made<Papers>> {
        let texts = opened.texts()?;
        let inputs = inputs(opened, &texts);
        let (entry, note) = self.holding::<Note>(opened.id(), inputs)?;
        Some(Made {
            findings: note.findings.recall(&texts)?,
            listed: Some(note.listed),
            made: Papers {
                number: note.number,
                pictures: note.pictures,
                entry: Some((opened.id().to_owned(), entry)),
            },
            faults: PageFaults::default(),
            allowed: Findings::new(),
        })
    }

    /// Notes what was made of a review, as far as it can be told again.
    pub fn note<T>(
        &self,
        opened: &Opened,
        made: &Made<T>,
        papers: &Papers,
        files: BTreeMap<String, Digest>,
    ) -> Option<(String, Entry)> {
        let texts = opened.texts()?;
        let note = Note {
            number: papers.number,
            pictures: papers.pictures.clone(),
            listed: made.listed.clone()?,
            findings: KeptFindings::keep(&made.findings, &texts)?,
        };
        let entry = Entry {
            inputs: inputs(opened, &texts),
            files,
            note: to_raw_value(&note).ok()?,
        };
        Some((opened.id().to_owned(), entry))
    }

    /// Whether what was made of all reviews together is as it was made before: then, what is to be told of the council's
    /// own files.
    pub fn together(&self, all: &[Papers]) -> Option<Findings> {
        let (_, remarks) = self.holding::<Remarks>(TOGETHER, all_inputs(all)?)?;
        remarks.recall(&self.look.templates)
    }

    /// The manifest for the build after this one. There is none when what papers are made of was changed meanwhile.
    /// `together` is what was made of all reviews; what was found in the council's own files goes with it.
    pub fn manifest(
        self,
        all: Vec<Papers>,
        together: BTreeMap<String, Digest>,
        found: &Findings,
    ) -> Option<Manifest> {
        let before = self.materials.digest();
        let now = materials::digest(PROGRAM, &self.look, self.date);
        let materials = now.filter(|_| now == before)?;
        let mut manifest = Manifest::new(materials);
        let remarks = Remarks::keep(found, &self.look.templates);
        if let (Some(inputs), Some(Ok(note))) = (
            all_inputs(&all),
            remarks.map(|remarks| to_raw_value(&remarks)),
        ) {
            let entry = Entry {
                inputs,
                files: together,
                note,
            };
            manifest.add(TOGETHER.to_owned(), entry);
        }
        for (name, entry) in all.into_iter().filter_map(|papers| papers.entry) {
            manifest.add(name, entry);
        }
        Some(manifest)
    }

    fn holding<N: DeserializeOwned>(&self, name: &str, inputs: Digest) -> Option<(Entry, N)> {
        let manifest = self.manifest.as_ref()?;
        let entry = manifest.holding(name, inputs, self.output)?;
        let note = serde_json::from_str(entry.note.get()).ok()?;
        Some((entry.clone(), note))
    }
}

/// What everything is made of; nothing when some review cannot be told again.
fn all_inputs(all: &[Papers]) -> Option<Digest> {
    together(all.iter().map(|papers| {
        let (name, entry) = papers.entry.as_ref()?;
        Some((name.as_str(), entry.inputs))
    }))
}
