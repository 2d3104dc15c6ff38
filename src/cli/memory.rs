//! What a build knows of the one before, and leaves to the one after.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;

use super::arguments::BuildArguments;
use super::page::PageFaults;
use super::published::{TOGETHER, inputs, together};
use super::remarks::Remarks;
use super::round::Made;
use crate::background::Background;
use crate::diagnostic::{Findings, KeptFindings};
use crate::output::{Digest, Manifest, ManifestEntry};
use crate::reviews::Opened;
use crate::template::Listed;

/// What the build before made, and of what.
pub struct Memory<'a> {
    output: &'a Path,
    /// None unless all was made of what there is now.
    manifest: Option<Manifest>,
    /// The digest of what there is now; none when some of that cannot be read.
    materials: Background<Option<Digest>>,
    templates: &'a Path,
}

/// The papers of a review.
#[derive(Debug, Default)]
pub struct Papers {
    /// How many there are.
    pub number: usize,
    /// The picture files that they show.
    pub pictures: BTreeSet<String>,
    /// Their entry in the manifest, and its name.
    pub entry: Option<(String, ManifestEntry)>,
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
    /// What there is to know before a build of materials with this digest.
    pub fn open(arguments: &'a BuildArguments, materials: &Background<Option<Digest>>) -> Self {
        let output = arguments.output.as_path();
        let manifest = Manifest::read(output);
        let manifest = manifest.filter(|manifest| manifest.is_of(*materials.get()));
        Self {
            output,
            manifest,
            materials: materials.clone(),
            templates: &arguments.sources.look.templates,
        }
    }

    /// Has the digest of the materials taken, which is asked for when everything has been made.
    pub fn prepare(&self) {
        self.materials.clone().make();
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
    ) -> Option<(String, ManifestEntry)> {
        let texts = opened.texts()?;
        let note = Note {
            number: papers.number,
            pictures: papers.pictures.clone(),
            listed: made.listed.clone()?,
            findings: KeptFindings::keep(&made.findings, &texts)?,
        };
        let entry = ManifestEntry {
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
        remarks.recall(self.templates)
    }

    /// The manifest for the build after this one. `together` is what was made of all reviews; what was found in the council's own files goes with it.
    pub fn manifest(
        &self,
        all: Vec<Papers>,
        together: BTreeMap<String, Digest>,
        found: &Findings,
    ) -> Option<Manifest> {
        let mut manifest = Manifest::new((*self.materials.get())?);
        let remarks = Remarks::keep(found, self.templates);
        if let (Some(inputs), Some(Ok(note))) = (
            all_inputs(&all),
            remarks.map(|remarks| to_raw_value(&remarks)),
        ) {
            let entry = ManifestEntry {
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

    fn holding<N: DeserializeOwned>(
        &self,
        name: &str,
        inputs: Digest,
    ) -> Option<(ManifestEntry, N)> {
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
