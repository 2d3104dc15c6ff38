//! Files → how they look, and which look different the next time.
//!
//! A file looks different when its size or its time has changed. Times are coarse on some disks: two seconds on a memory
//! stick. So a file that was saved just before a look may change again and look the same. It is named once more, some looks
//! later, when the time is over in which that could happen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::files::{EntryKind, Files, is_hidden};

/// After so many looks at everything, a second apart, a file that is saved again has another time on any disk.
const COARSE: u8 = 3;

/// How all the files look.
#[derive(Debug)]
pub(super) struct Sights {
    folders: Vec<PathBuf>,
    single: Vec<PathBuf>,
    files: BTreeMap<PathBuf, Sight>,
    /// Files that looked different lately, and may change and look the same; each with how many looks it is until it cannot.
    fresh: BTreeMap<PathBuf, u8>,
}

/// How a file looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sight {
    bytes: u64,
    changed: Option<SystemTime>,
}

impl Sights {
    /// Looks at folders with all that is in them, and at single files.
    pub fn at(folders: Vec<PathBuf>, single: Vec<PathBuf>) -> Self {
        let files = sights(&folders, &single);
        Self {
            folders,
            single,
            files,
            fresh: BTreeMap::new(),
        }
    }

    /// Looks at everything again, and returns what looks different.
    pub fn again(&mut self) -> BTreeSet<PathBuf> {
        let now = sights(&self.folders, &self.single);
        let before = std::mem::replace(&mut self.files, now);
        let gone = before.keys().filter(|path| !self.files.contains_key(*path));
        let different = self.files.iter().filter(|(path, sight)| {
            let before = before.get(*path);
            before != Some(sight)
        });
        let different = different.map(|(path, _)| path);
        let mut different: BTreeSet<PathBuf> = gone.chain(different).cloned().collect();
        for looks in self.fresh.values_mut() {
            *looks = looks.saturating_sub(1);
        }
        let settled = self.fresh.extract_if(.., |_, looks| *looks == 0);
        let settled: Vec<PathBuf> = settled.map(|(path, _)| path).collect();
        self.fresh
            .extend(different.iter().map(|path| (path.clone(), COARSE)));
        different.extend(settled);
        different
    }

    /// Looks at some files again, and returns those that look different. If one of them is not a file, everything is looked
    /// at.
    pub fn again_at(&mut self, paths: &BTreeSet<PathBuf>) -> BTreeSet<PathBuf> {
        let mut different = BTreeSet::new();
        for path in paths {
            if self.is_hidden(path) {
                continue;
            }
            let sight = sight(path);
            if sight.is_none() && !self.files.contains_key(path) {
                return self.again().into_iter().chain(different).collect();
            }
            let before = match sight {
                Some(sight) => self.files.insert(path.clone(), sight),
                None => self.files.remove(path),
            };
            // The bell has rung for it, so a time that is coarse does not hide that it was saved.
            if before != sight || self.fresh.contains_key(path) {
                self.fresh.insert(path.clone(), COARSE);
                different.insert(path.clone());
            }
        }
        different
    }

    /// Whether a file in a folder is one that is left out of every list.
    fn is_hidden(&self, path: &Path) -> bool {
        let inside = self
            .folders
            .iter()
            .find_map(|one| path.strip_prefix(one).ok());
        inside.unwrap_or(path).iter().any(is_hidden)
    }
}

fn sights(folders: &[PathBuf], single: &[PathBuf]) -> BTreeMap<PathBuf, Sight> {
    let files = Files::on_disk();
    let listed = folders.iter().flat_map(|folder| files.list_all(folder));
    let listed = listed
        .flatten()
        .filter(|entry| entry.kind != EntryKind::Folder);
    let paths = listed.map(|entry| entry.path).chain(single.iter().cloned());
    paths
        .filter_map(|path| sight(&path).map(|sight| (path, sight)))
        .collect()
}

/// How a file looks, or what a link leads to; none if it is not a file.
fn sight(path: &Path) -> Option<Sight> {
    let facts = fs::metadata(path).ok().filter(fs::Metadata::is_file)?;
    Some(Sight {
        bytes: facts.len(),
        changed: facts.modified().ok(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_looks_different_is_named() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = |name: &str| folder.path().join(name);
        let save = |name: &str, text: &str| fs::write(path(name), text).expect("a file");
        for name in ["same.toml", "longer.toml", "gone.toml"] {
            save(name, "title");
        }
        let mut look = Sights::at(vec![folder.path().to_owned()], Vec::new());
        assert_eq!(look.again(), BTreeSet::new());
        save("longer.toml", "a longer title");
        save("new.toml", "title");
        save(".hidden.toml", "title");
        fs::remove_file(path("gone.toml")).expect("it was there");
        let different = BTreeSet::from(["gone.toml", "longer.toml", "new.toml"].map(path));
        assert_eq!(look.again(), different);
        // Whatever happens to them for a while may not be seen. When that is over, they are named once more.
        let looks: Vec<BTreeSet<PathBuf>> = (0..5).map(|_| look.again()).collect();
        let nothing = BTreeSet::new;
        assert_eq!(
            looks,
            [nothing(), nothing(), different, nothing(), nothing()]
        );
    }

    #[test]
    fn a_single_file_is_looked_at_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("review.toml");
        fs::write(&path, "one").expect("a file");
        let mut look = Sights::at(vec![folder.path().to_owned()], Vec::new());
        fs::write(&path, "three").expect("a file");
        let named = BTreeSet::from([path.clone(), folder.path().join(".review.toml.swp")]);
        assert_eq!(look.again_at(&named), BTreeSet::from([path]));
    }
}
