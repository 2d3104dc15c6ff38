//! What the last build made, and of what: so that a build makes only what has changed.
//!
//! It is a file in the output. It is only believed where the bytes on the disk agree: an entry can be used while its
//! inputs have the same digest, and holds while its files have theirs. So the manifest can be deleted at any time, and
//! a build that was killed, or a file that was changed by hand, is noticed. The note in an entry means something only
//! to the code that made the entry.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::{Deserialize, Serialize};
use serde_json::value::RawValue;

use super::Digest;

/// The file's name.
pub const MANIFEST: &str = ".scrutineer-manifest.json";

/// What the last build made.
#[derive(Debug, Serialize, Deserialize)]
pub struct Manifest {
    /// What everything was made of.
    materials: Digest,
    entries: BTreeMap<String, ManifestEntry>,
}

/// Files that are made together.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ManifestEntry {
    /// The digest of what they alone were made of, besides the materials of everything.
    pub inputs: Digest,
    /// Each by its path from the top of the output.
    pub files: BTreeMap<String, Digest>,
    /// What their maker wants to know of them next time.
    pub note: Box<RawValue>,
}

impl Manifest {
    /// A manifest without entries.
    pub fn new(materials: Digest) -> Self {
        Self {
            materials,
            entries: BTreeMap::new(),
        }
    }

    /// The manifest of an output folder, if there is one that can be read.
    pub fn read(output: &Path) -> Option<Self> {
        let bytes = fs::read(output.join(MANIFEST)).ok()?;
        serde_json::from_slice(&bytes).ok()
    }

    /// Whether everything was made of these. Of what is not known nothing was made.
    pub fn is_of(&self, materials: Option<Digest>) -> bool {
        materials == Some(self.materials)
    }

    /// Adds an entry.
    pub fn add(&mut self, name: String, entry: ManifestEntry) {
        self.entries.insert(name, entry);
    }

    /// The entry of that name, if it was made of the same, whatever has become of its files.
    pub fn entry(&self, name: &str, inputs: Digest) -> Option<&ManifestEntry> {
        self.entries
            .get(name)
            .filter(|entry| entry.inputs == inputs)
    }

    /// The entry of that name, if it was made of the same and its files are in the output as they were made.
    pub fn holding(&self, name: &str, inputs: Digest, output: &Path) -> Option<&ManifestEntry> {
        let entry = self.entry(name, inputs)?;
        let is_there = |(path, digest): (&String, &Digest)| {
            Digest::of_file(&output.join(path)).is_ok_and(|found| found == *digest)
        };
        entry.files.iter().all(is_there).then_some(entry)
    }

    /// The bytes of the file.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Texts and lists, which JSON always has room for.
        let mut bytes = serde_json::to_vec(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }
}
