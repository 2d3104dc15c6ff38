//! What was published before → which pages need not be made again to be looked at.
//!
//! A page that was published was sound. As long as all that it is made of is the same, it still is: the program, the
//! templates, the look, the council's words and every text of its review.

use std::path::Path;
use std::sync::Arc;

use serde::Deserialize;

use super::materials::Materials;
use crate::diagnostic::SourceFile;
use crate::output::{Digest, Manifest};
use crate::reviews::OpenedReview;

/// The entry of what is made of all reviews together. No review has this name: it is no slug.
pub const TOGETHER: &str = "*";

/// What was published, if it was made of what there is now.
pub struct Published {
    manifest: Option<Manifest>,
}

/// A review whose papers were published.
pub struct Known {
    id: String,
    inputs: Digest,
    /// How many papers it has.
    pub papers: usize,
}

/// What is asked of the note about a review.
#[derive(Deserialize)]
struct Note {
    number: usize,
}

impl Published {
    /// What the manifest in the output says was published of these materials, if there is one.
    pub fn read(output: &Path, materials: &Materials) -> Self {
        let manifest = Manifest::read(output);
        let is_of_now = |manifest: &Manifest| manifest.is_of(*materials.digest.get());
        Self {
            manifest: manifest.filter(is_of_now),
        }
    }

    /// The review, if its papers were published.
    pub fn review(&self, opened: &OpenedReview) -> Option<Known> {
        let inputs = inputs(opened, &opened.texts()?);
        let entry = self.manifest.as_ref()?.entry(opened.id(), inputs)?;
        let note: Note = serde_json::from_str(entry.note.get()).ok()?;
        Some(Known {
            id: opened.id().to_owned(),
            inputs,
            papers: note.number,
        })
    }

    /// Whether the index of these reviews, and of no other, was published.
    pub fn index<'a>(&self, reviews: impl Iterator<Item = Option<&'a Known>>) -> bool {
        let each = reviews.map(|known| known.map(|known| (known.id.as_str(), known.inputs)));
        let manifest = self.manifest.as_ref();
        manifest
            .zip(together(each))
            .is_some_and(|(manifest, inputs)| manifest.entry(TOGETHER, inputs).is_some())
    }
}

/// What a review is made of: its texts, each by its path in the folder, wherever that lies.
pub fn inputs(opened: &OpenedReview, texts: &[&Arc<SourceFile>]) -> Digest {
    let names = texts.iter().map(|text| {
        let inside = text.name.strip_prefix(opened.name());
        inside.unwrap_or(&text.name).as_bytes()
    });
    let contents = texts.iter().map(|text| text.text.as_bytes());
    let first = std::iter::once(opened.id().as_bytes());
    Digest::of_parts(first.chain(names).chain(contents))
}

/// What everything is made of, from the name of each review and what it is made of; nothing when one is not known.
pub fn together<'a>(each: impl Iterator<Item = Option<(&'a str, Digest)>>) -> Option<Digest> {
    let each: Vec<(&str, Digest)> = each.collect::<Option<_>>()?;
    let parts = each
        .iter()
        .flat_map(|(name, inputs)| [name.as_bytes(), inputs.as_bytes()]);
    Some(Digest::of_parts(parts))
}
