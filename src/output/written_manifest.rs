//! The manifest as it is written ⇄ the manifest with its notes.
//!
//! What is written is public, so it holds digests and paths and no words.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::manifest::{Manifest, ManifestEntry};
use super::notes::{Notes, digest_of};
use super::reads::Reads;
use crate::files::Digest;

/// The manifest as it is written, in which no note is.
#[derive(Serialize, Deserialize)]
pub(super) struct WrittenManifest {
    project: Digest,
    sources: BTreeMap<String, WrittenEntry>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    without_entry: BTreeMap<String, BTreeMap<String, Digest>>,
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    left_over: BTreeMap<String, Digest>,
}

/// An entry as it is written.
#[derive(Serialize, Deserialize)]
struct WrittenEntry {
    inputs: Digest,
    #[serde(default, skip_serializing_if = "Reads::is_nothing")]
    reads: Reads,
    files: BTreeMap<String, Digest>,
    /// The digest of its note.
    note: Digest,
}

impl WrittenManifest {
    /// A manifest without its notes.
    pub(super) fn of(manifest: &Manifest) -> Self {
        let sources = manifest.sources.iter();
        Self {
            project: manifest.project,
            sources: sources
                .map(|(id, entry)| (id.clone(), WrittenEntry::of(entry)))
                .collect(),
            without_entry: manifest.without_entry.clone(),
            left_over: manifest.left_over.clone(),
        }
    }

    /// The bytes of the file.
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        // Texts and lists, which JSON can always hold.
        let mut bytes = serde_json::to_vec(self).unwrap_or_default();
        bytes.push(b'\n');
        bytes
    }

    /// What was written, with its notes. Without its note an entry says only which files there are.
    pub(super) fn with_notes(self, notes: &Notes) -> Manifest {
        let mut manifest = Manifest {
            project: self.project,
            sources: BTreeMap::new(),
            without_entry: self.without_entry,
            left_over: self.left_over,
        };
        for (id, entry) in self.sources {
            let WrittenEntry {
                inputs,
                reads,
                files,
                note,
            } = entry;
            match notes.get(note) {
                Some(note) => {
                    let entry = ManifestEntry {
                        inputs,
                        reads,
                        files,
                        note,
                    };
                    manifest.sources.insert(id, entry);
                }
                None => drop(manifest.without_entry.insert(id, files)),
            }
        }
        manifest
    }
}

impl WrittenEntry {
    fn of(entry: &ManifestEntry) -> Self {
        Self {
            inputs: entry.inputs,
            reads: entry.reads.clone(),
            files: entry.files.clone(),
            note: digest_of(&entry.note),
        }
    }
}
