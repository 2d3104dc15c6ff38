//! The papers that were made of one source, and what the next build is to know of them.

use std::collections::{BTreeMap, BTreeSet};

use crate::files::Digest;
use crate::output::ManifestEntry;

/// The papers of a source.
#[derive(Debug, Default)]
pub struct SourcePapers {
    /// How many there are.
    pub number: usize,
    /// The picture files that they show.
    pub pictures: BTreeSet<String>,
    /// What the manifest says of them.
    pub noted: Noted,
}

/// What the manifest says of the papers of a source, by its id.
#[derive(Debug, Default)]
pub enum Noted {
    /// Nothing: none were made.
    #[default]
    Nothing,
    /// What they were made of, so that they need not be made again.
    Entry(String, ManifestEntry),
    /// Which files they are, and no more, so that they go when the source goes.
    Files(String, BTreeMap<String, Digest>),
}

impl SourcePapers {
    /// They are made again by the next build, whatever they are made of.
    pub fn outdate(&mut self) {
        if let Noted::Entry(_, entry) = &mut self.noted {
            entry.outdate();
        }
    }

    /// The id of the source, and its files with their digests.
    pub fn files(&self) -> Option<(&str, &BTreeMap<String, Digest>)> {
        match &self.noted {
            Noted::Nothing => None,
            Noted::Entry(id, entry) => Some((id, &entry.files)),
            Noted::Files(id, files) => Some((id, files)),
        }
    }
}
