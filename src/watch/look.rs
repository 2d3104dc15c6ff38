//! Files → how they look, and which look different the next time.
//!
//! A file looks different when its size or its time has changed. Times are coarse on some disks: two seconds on a memory
//! stick. So a file that was saved just before a look may change again and look the same. It is named once more, when the
//! time is over in which that could happen.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use crate::files::{EntryKind, Files};

/// The coarsest time that a disk has.
const COARSE: Duration = Duration::from_secs(2);

/// How all the files look.
#[derive(Debug)]
pub(super) struct Look {
    folders: Vec<PathBuf>,
    single: Vec<PathBuf>,
    files: BTreeMap<PathBuf, Sight>,
}

/// How a file looks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Sight {
    bytes: u64,
    changed: Option<SystemTime>,
    /// Whether it was looked at so soon after it was saved that it may change and look the same.
    is_fresh: bool,
}

impl Look {
    /// Looks at folders with all that is in them, and at single files.
    pub fn at(folders: Vec<PathBuf>, single: Vec<PathBuf>) -> Self {
        let files = sights(&folders, &single);
        Self {
            folders,
            single,
            files,
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
        gone.chain(different).cloned().collect()
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
            // A bell has rung for it, so a time that is coarse does not hide that it was saved.
            let is_fresh = sight.is_some_and(|sight| sight.is_fresh);
            if is_fresh || before != sight {
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
        let mut names = inside
            .unwrap_or(path)
            .iter()
            .map(|name| name.as_encoded_bytes());
        names.any(|name| name.starts_with(b".") || name.starts_with(b"~$"))
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
    let changed = facts.modified().ok();
    let age = changed.map(|changed| SystemTime::now().duration_since(changed));
    Some(Sight {
        bytes: facts.len(),
        changed,
        is_fresh: age.is_some_and(|age| age.is_ok_and(|age| age < COARSE)),
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
        let age = |name: &str| {
            let file = fs::File::options().write(true).open(path(name));
            let old = SystemTime::now() - Duration::from_secs(3600);
            file.and_then(|file| file.set_modified(old))
                .expect("a time");
        };
        for name in ["same.toml", "longer.toml", "gone.toml"] {
            save(name, "title");
            age(name);
        }
        let mut look = Look::at(vec![folder.path().to_owned()], Vec::new());
        assert_eq!(look.again(), BTreeSet::new());
        save("longer.toml", "a longer title");
        save("new.toml", "title");
        save(".hidden.toml", "title");
        fs::remove_file(path("gone.toml")).expect("it was there");
        let different = ["gone.toml", "longer.toml", "new.toml"].map(path);
        assert_eq!(look.again(), BTreeSet::from(different.clone()));
        // They were saved a moment ago. When that is over, they are named once more.
        for name in ["longer.toml", "new.toml"] {
            age(name);
        }
        let [_, longer, new] = different;
        assert_eq!(look.again(), BTreeSet::from([longer, new]));
        assert_eq!(look.again(), BTreeSet::new());
    }

    #[test]
    fn a_single_file_is_looked_at_alone() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("review.toml");
        fs::write(&path, "one").expect("a file");
        let mut look = Look::at(vec![folder.path().to_owned()], Vec::new());
        fs::write(&path, "two").expect("a file");
        let named = BTreeSet::from([path.clone(), folder.path().join(".review.toml.swp")]);
        assert_eq!(look.again_at(&named), BTreeSet::from([path]));
    }
}
