//! What a build knows of the one before, and leaves to the one after.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use jiff::civil::Date;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::value::to_raw_value;

use super::arguments::BuildArguments;
use super::materials;
use super::page::PageFaults;
use super::round::Made;
use crate::diagnostic::{Findings, KeptFindings, SourceFile};
use crate::output::{Digest, Entry, MANIFEST, Manifest};
use crate::source::Opened;
use crate::template::Listed;

/// The entry of what is made of all reviews together. No review has this name: it is no slug.
const TOGETHER: &str = "*";

/// What the build before made, and of what.
pub struct Memory<'a> {
    output: &'a Path,
    program: Option<Digest>,
    /// Without it nothing is remembered: it cannot be told whether anything has changed.
    materials: Option<Digest>,
    manifest: Manifest,
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
        let program = materials::program();
        let materials =
            program.and_then(|program| materials::digest(program, &arguments.sources.look, date));
        let output = arguments.output.as_path();
        let manifest = match materials {
            Some(_) => Manifest::read(output),
            None => Manifest::default(),
        };
        Self {
            output,
            program,
            materials,
            manifest,
        }
    }

    /// Whether what papers are made of is still what it was before the build.
    pub fn is_of_now(&self, arguments: &BuildArguments, date: Option<Date>) -> bool {
        let look = &arguments.sources.look;
        let now = self
            .program
            .and_then(|program| materials::digest(program, look, date));
        now.is_some() && now == self.materials
    }

    /// A review as it was made before, if all it was made of is the same, and its files are as they were made.
    pub fn recall(&self, opened: &Opened) -> Option<Made<Papers>> {
        let texts = opened.texts()?;
        let inputs = self.inputs(opened.id(), &texts)?;
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
            inputs: self.inputs(opened.id(), &texts)?,
            files,
            note: to_raw_value(&note).ok()?,
        };
        Some((opened.id().to_owned(), entry))
    }

    /// Whether this manifest is the one of the build before.
    pub fn is(&self, manifest: &Manifest) -> bool {
        std::fs::read(self.output.join(MANIFEST)).is_ok_and(|before| before == manifest.to_bytes())
    }

    /// What was made of all reviews together, if it is as it was made before.
    pub fn together(&self, all: &[Papers]) -> Option<BTreeMap<String, Digest>> {
        let (entry, ()) = self.holding(TOGETHER, self.all_inputs(all)?)?;
        Some(entry.files)
    }

    /// The manifest for the build after this one. Without `together` what is made of all reviews is made again then.
    pub fn manifest(
        &self,
        all: Vec<Papers>,
        together: Option<BTreeMap<String, Digest>>,
    ) -> Manifest {
        let mut manifest = Manifest::default();
        if let (Some(inputs), Some(files), Ok(note)) =
            (self.all_inputs(&all), together, to_raw_value(&()))
        {
            let entry = Entry {
                inputs,
                files,
                note,
            };
            manifest.add(TOGETHER.to_owned(), entry);
        }
        for (name, entry) in all.into_iter().filter_map(|papers| papers.entry) {
            manifest.add(name, entry);
        }
        manifest
    }

    fn holding<N: DeserializeOwned>(&self, name: &str, inputs: Digest) -> Option<(Entry, N)> {
        let entry = self.manifest.holding(name, inputs, self.output)?;
        let note = serde_json::from_str(entry.note.get()).ok()?;
        Some((entry.clone(), note))
    }

    /// What a review is made of.
    fn inputs(&self, id: &str, texts: &[&Arc<SourceFile>]) -> Option<Digest> {
        let materials = self.materials?;
        let names = texts.iter().map(|text| {
            let inside = Path::new(&text.name).file_name();
            inside.map_or(&[][..], |name| name.as_encoded_bytes())
        });
        let contents = texts.iter().map(|text| text.text.as_bytes());
        let parts = [materials.as_bytes(), id.as_bytes()].into_iter();
        Some(Digest::of_parts(parts.chain(names).chain(contents)))
    }

    /// What everything is made of; nothing when some review cannot be told again.
    fn all_inputs(&self, all: &[Papers]) -> Option<Digest> {
        let materials = self.materials?;
        let each = all.iter().map(|papers| papers.entry.as_ref());
        let each: Vec<&(String, Entry)> = each.collect::<Option<_>>()?;
        let parts = each
            .iter()
            .flat_map(|(name, entry)| [name.as_bytes(), entry.inputs.as_bytes()]);
        let first = std::iter::once(materials.as_bytes());
        Some(Digest::of_parts(first.chain(parts)))
    }
}
