//! What an earlier build made and nothing makes any more: the papers of a review that was withdrawn or renamed, and what was
//! made of all reviews together, such as the annual report of a year in which none is left.
//!
//! What was withdrawn because it must not be public would be public for ever if it stayed. So these files go with their
//! review, if they are as they were made. A file that somebody has changed since then is theirs: it stays, and every build
//! says so.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use crate::files::Digest;
use crate::output::{Manifest, is_as_it_was_made};

/// Files in the output that nothing makes any more.
#[derive(Debug, Default)]
pub(super) struct LeftOver {
    /// Those that are as they were made, by their paths.
    pub withdrawn: Vec<String>,
    /// Those that somebody has changed, with the digests with which they were made.
    pub changed: BTreeMap<String, Digest>,
}

impl LeftOver {
    /// What is left of the build before, and of those before it. `ids` are the sources that there are, and `now` the files
    /// of each that has been made.
    pub fn of(
        before: Option<&Manifest>,
        ids: &BTreeSet<String>,
        now: BTreeMap<&str, &BTreeMap<String, Digest>>,
        output: &Path,
    ) -> LeftOver {
        let Some(before) = before else {
            return LeftOver::default();
        };
        let mut left = before.left_over().clone();
        for (id, files) in before.files() {
            let is_withdrawn = |path: &str| match now.get(id) {
                Some(now) => !now.contains_key(path),
                None => !ids.contains(id),
            };
            let withdrawn = files.iter().filter(|(path, _)| is_withdrawn(path));
            left.extend(withdrawn.map(|(path, digest)| (path.clone(), *digest)));
        }
        left.retain(|path, _| {
            let is_made = now.values().any(|files| files.contains_key(path));
            !is_made && output.join(path).is_file()
        });
        let (withdrawn, changed): (BTreeMap<_, _>, _) = left
            .into_iter()
            .partition(|(path, digest)| is_as_it_was_made(output, path, *digest));
        let withdrawn = withdrawn.into_keys().collect();
        LeftOver { withdrawn, changed }
    }

    /// The paths of the files that go.
    pub fn paths(&self) -> Vec<PathBuf> {
        self.withdrawn.iter().map(PathBuf::from).collect()
    }
}
