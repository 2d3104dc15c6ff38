//! What the last build made, and of what, so that a build makes only what has changed.
//!
//! It is a file in the output, and holds paths and digests, no words: whoever uploads the output uploads it too. What makers
//! noted is beside the output (`notes`), and the manifest names each note by its digest.
//!
//! Nothing in it is believed unless the bytes on the disk say the same: an entry is of use only while what its files were
//! made of has the same digest, and holds only while the files themselves have theirs. So it may be deleted, and a build
//! notices when an earlier one was killed or when files were changed by hand. What a note says means something only to the
//! code that made it.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde_json::value::RawValue;

use super::changes::{OwnFiles, is_inside};
use super::notes::Notes;
use super::reads::{CurrentInputs, Reads};
use super::written_manifest::WrittenManifest;
use crate::bounds::LARGEST_MANIFEST;
use crate::files::{Digest, Files};

/// The file's name.
pub const MANIFEST: &str = ".scrutineer-manifest.json";

/// What the last build made.
#[derive(Debug)]
pub struct Manifest {
    /// What everything was made of besides its own source.
    pub(super) project: Digest,
    /// What was made of each source, by the source's name.
    pub(super) sources: BTreeMap<String, ManifestEntry>,
    /// Files of sources that are made again each time, because more was found in them than can be noted.
    pub(super) without_entry: BTreeMap<String, BTreeMap<String, Digest>>,
    /// Files of earlier builds that nothing makes any more, and that somebody has changed.
    pub(super) left_over: BTreeMap<String, Digest>,
}

/// The files made of one source.
#[derive(Debug, Clone)]
pub struct ManifestEntry {
    /// The digest of the source's own texts.
    pub inputs: Digest,
    /// The other sources that it reads.
    pub reads: Reads,
    /// Each file by its path from the top of the output.
    pub files: BTreeMap<String, Digest>,
    /// What its maker wants to know of it next time.
    pub note: Box<RawValue>,
}

impl Manifest {
    /// A manifest without entries.
    pub fn new(project: Digest) -> Self {
        Self {
            project,
            sources: BTreeMap::new(),
            without_entry: BTreeMap::new(),
            left_over: BTreeMap::new(),
        }
    }

    /// The same manifest with files of earlier builds that nothing makes any more.
    pub fn with_left_over(self, left_over: BTreeMap<String, Digest>) -> Self {
        Self { left_over, ..self }
    }

    /// Files of earlier builds that nothing makes any more.
    pub fn left_over(&self) -> &BTreeMap<String, Digest> {
        &self.left_over
    }

    /// The files of each source, by the source's name.
    pub fn files(&self) -> impl Iterator<Item = (&str, &BTreeMap<String, Digest>)> {
        let noted = self.sources.iter();
        let noted = noted.map(|(id, entry)| (id.as_str(), &entry.files));
        let others = self.without_entry.iter();
        noted.chain(others.map(|(id, files)| (id.as_str(), files)))
    }

    /// The manifest of an output folder, if there is one that can be read. One that names a file outside the folder was not
    /// written by us.
    pub fn read(output: &Path) -> Option<Self> {
        let file = output.join(MANIFEST);
        let facts = fs::symlink_metadata(&file).ok()?;
        if !facts.is_file() || facts.len() > LARGEST_MANIFEST {
            return None;
        }
        let bytes = Files::on_disk().read(&file, LARGEST_MANIFEST).ok()?;
        let written: WrittenManifest = serde_json::from_slice(&bytes).ok()?;
        let manifest = written.with_notes(&Notes::read(output));
        let files = manifest.files().flat_map(|(_, files)| files.keys());
        let mut all = files.chain(manifest.left_over.keys());
        let is_ours = all.all(|path| is_inside(Path::new(path)));
        drop(all);
        is_ours.then_some(manifest)
    }

    /// Whether everything was made of this project. If nothing is known of the project, nothing was.
    pub fn is_of(&self, project: Option<Digest>) -> bool {
        project == Some(self.project)
    }

    /// Adds the entry of a source.
    pub fn add(&mut self, source: String, entry: ManifestEntry) {
        self.without_entry.remove(&source);
        self.sources.insert(source, entry);
    }

    /// Adds the files of a source that has no entry, so that they go when it goes.
    pub fn add_files(&mut self, source: String, files: BTreeMap<String, Digest>) {
        if let Some(entry) = self.sources.get_mut(&source) {
            entry.outdate();
        }
        self.without_entry.insert(source, files);
    }

    /// What each source was made of.
    pub fn inputs(&self) -> CurrentInputs {
        let mut inputs = CurrentInputs::default();
        for (id, entry) in &self.sources {
            inputs.add(id, entry.inputs);
        }
        inputs
    }

    /// What was made, to be made again of another project: none of it is as it would be made now.
    pub fn outdated(mut self, project: Digest) -> Self {
        self.project = project;
        for entry in self.sources.values_mut() {
            entry.outdate();
        }
        self
    }

    /// The entry of a source, whatever it was made of.
    pub fn entry(&self, source: &str) -> Option<&ManifestEntry> {
        self.sources.get(source)
    }

    /// The entry of a source, if it was made of the same and its files are in the output as they were made. Without an
    /// output, they are known to be.
    pub fn current(
        &self,
        source: &str,
        inputs: Digest,
        others: &CurrentInputs,
        output: Option<&Path>,
    ) -> Option<&ManifestEntry> {
        let entry = self.sources.get(source)?;
        // A link or a pipe in the place of a paper is not what was made, whatever can be read from it.
        let is_there = |output: &Path| {
            let mut own = OwnFiles::of(output);
            let mut files = entry.files.iter();
            files.all(|(path, digest)| is_as_made(&mut own, path, *digest))
        };
        let is_current = entry.inputs == inputs
            && entry.reads.are_current(others)
            && output.is_none_or(is_there);
        is_current.then_some(entry)
    }

    /// The bytes of the file.
    pub fn to_bytes(&self) -> Vec<u8> {
        WrittenManifest::of(self).to_bytes()
    }

    /// The notes of all entries.
    pub fn notes(&self) -> Notes {
        let mut notes = Notes::default();
        for entry in self.sources.values() {
            notes.add(&entry.note);
        }
        notes
    }
}

impl ManifestEntry {
    /// From now on, it is not current.
    pub fn outdate(&mut self) {
        self.inputs = Digest::of(b"outdated");
    }
}

/// Whether a file of the output is as it was made.
pub fn is_as_it_was_made(output: &Path, path: &str, digest: Digest) -> bool {
    is_as_made(&mut OwnFiles::of(output), path, digest)
}

fn is_as_made(own: &mut OwnFiles<'_>, path: &str, digest: Digest) -> bool {
    own.digest(Path::new(path)) == Some(digest)
}

#[cfg(test)]
mod tests {
    use serde_json::value::to_raw_value;

    use super::*;

    /// A pack for a meeting is made again when a review that it reads has changed, and not when another one has.
    #[test]
    fn a_source_depends_on_those_it_reads() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let output = folder.path().join("output");
        fs::create_dir(&output).expect("a folder");
        let own = Digest::of(b"the meeting");
        let inputs = |parks: &[u8], roads: &[u8]| {
            let mut current = CurrentInputs::default();
            current.add("reviews/parks", Digest::of(parks));
            current.add("reviews/roads", Digest::of(roads));
            current
        };
        let before = inputs(b"parks", b"roads");
        let entry = |reads| ManifestEntry {
            inputs: own,
            reads,
            files: BTreeMap::new(),
            note: to_raw_value(&()).expect("a note"),
        };
        let mut manifest = Manifest::new(Digest::of(b"the project"));
        let parks = before
            .reads(["reviews/parks"])
            .expect("there is such a review");
        manifest.add("meetings/may".to_owned(), entry(parks));
        manifest.add("index".to_owned(), entry(before.reads_all()));
        fs::write(output.join(MANIFEST), manifest.to_bytes()).expect("a file");
        manifest.notes().write(&output).expect("a file");
        let manifest = Manifest::read(&output).expect("a manifest can be read back");
        let current = |source: &str, others: &CurrentInputs| {
            manifest
                .current(source, own, others, Some(&output))
                .is_some()
        };
        for (others, meeting, index) in [
            (before, true, true),
            (inputs(b"parks", b"changed"), true, false),
            (inputs(b"changed", b"roads"), false, false),
            (CurrentInputs::default(), false, false),
        ] {
            assert_eq!(current("meetings/may", &others), meeting, "{others:?}");
            assert_eq!(current("index", &others), index, "{others:?}");
        }
    }
}
