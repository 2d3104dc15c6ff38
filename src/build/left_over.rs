//! What an earlier build made and nothing makes any more: the papers of a review that was withdrawn or renamed.
//!
//! They stay in the output, because someone may have linked to them, and a program that deletes is not trusted. So every
//! build says which they are.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use super::cache::SourcePapers;
use crate::files::Digest;
use crate::output::Manifest;

/// Files in the output with the digests with which they were made, by their paths.
pub(super) type LeftOver = BTreeMap<String, Digest>;

/// What is left of the build before, and of those before it. `ids` are the sources that there are.
pub(super) fn left_over(
    before: Option<&Manifest>,
    ids: &BTreeSet<String>,
    made: &[SourcePapers],
    output: &Path,
) -> LeftOver {
    let Some(before) = before else {
        return LeftOver::new();
    };
    let entries: BTreeMap<&str, &BTreeMap<String, Digest>> = made
        .iter()
        .filter_map(|papers| papers.entry.as_ref())
        .map(|(id, entry)| (id.as_str(), &entry.files))
        .collect();
    let mut left = before.left_over().clone();
    for (id, files) in before.files() {
        let is_withdrawn = |path: &str| match entries.get(id) {
            Some(now) => !now.contains_key(path),
            None => !ids.contains(id),
        };
        let withdrawn = files.iter().filter(|(path, _)| is_withdrawn(path));
        left.extend(withdrawn.map(|(path, digest)| (path.clone(), *digest)));
    }
    left.retain(|path, _| {
        let is_made = entries.values().any(|files| files.contains_key(path));
        !is_made && output.join(path).is_file()
    });
    left
}
