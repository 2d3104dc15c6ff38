//! Which other sources a source reads, and whether they are still as they were.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::files::Digest;

/// The other sources that a source was made of.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reads {
    /// These, each with the digest of what it was made of then; often none.
    Named(BTreeMap<String, Digest>),
    /// All that there were; one digest is for all of them.
    All(Digest),
}

/// What each source is made of now: the digest of its texts, by its name.
#[derive(Debug, Clone, Default)]
pub struct CurrentInputs(BTreeMap<String, Digest>);

impl Default for Reads {
    fn default() -> Self {
        Self::Named(BTreeMap::new())
    }
}

impl Reads {
    /// Whether no other source is read.
    pub fn is_nothing(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the sources that were read are as they were.
    pub fn are_current(&self, current: &CurrentInputs) -> bool {
        match self {
            Self::Named(named) => named
                .iter()
                .all(|(name, digest)| current.0.get(name) == Some(digest)),
            Self::All(digest) => current.digest() == *digest,
        }
    }
}

impl CurrentInputs {
    /// Adds a source.
    pub fn add(&mut self, name: impl Into<String>, inputs: Digest) {
        self.0.insert(name.into(), inputs);
    }

    /// What is to be noted for a source that reads these others; none when one of them is not there.
    pub fn reads<'n>(&self, names: impl IntoIterator<Item = &'n str>) -> Option<Reads> {
        let named = names.into_iter().map(|name| {
            let digest = self.0.get(name)?;
            Some((name.to_owned(), *digest))
        });
        named.collect::<Option<_>>().map(Reads::Named)
    }

    /// What is to be noted for a source that reads all others.
    pub fn reads_all(&self) -> Reads {
        Reads::All(self.digest())
    }

    fn digest(&self) -> Digest {
        let each = self.0.iter();
        Digest::of_parts(each.flat_map(|(name, inputs)| [name.as_bytes(), inputs.as_bytes()]))
    }
}
