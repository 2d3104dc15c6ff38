//! Files that take the places of others, one after the other, until all have or one cannot.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::fault::OutputFault;
use super::presence::found_at;
use super::staging::around;

/// Files that have been replaced so far. When the value is dropped without [`keep`](Self::keep), all are put back.
#[derive(Debug)]
pub struct ReplacedFiles<'p> {
    output: &'p Path,
    /// The folder with the old files.
    before: &'p Path,
    done: Vec<ReplacedOne>,
}

#[derive(Debug)]
struct ReplacedOne {
    path: PathBuf,
    /// Whether there was a file at that place.
    had_one: bool,
}

impl<'p> ReplacedFiles<'p> {
    /// Nothing yet. The old files wait in the folder `before`, which is on the same disk as the output.
    pub fn new(output: &'p Path, before: &'p Path) -> Self {
        let done = Vec::new();
        Self {
            output,
            before,
            done,
        }
    }

    /// Gives a file of a staged tree its place.
    pub fn put(&mut self, tree: &Path, path: &Path) -> Result<(), OutputFault> {
        let place = self.output.join(path);
        let put = || {
            let had_one = self.save(&place, path)?;
            fs::rename(tree.join(path), &place)?;
            Ok(had_one)
        };
        self.note(path, put())
    }

    /// Takes a file away.
    pub fn withdraw(&mut self, path: &Path) -> Result<(), OutputFault> {
        let place = self.output.join(path);
        let withdraw = || {
            self.save(&place, path)?;
            fs::remove_file(&place)?;
            Ok(true)
        };
        self.note(path, withdraw())
    }

    /// Leaves the new files where they are.
    pub fn keep(mut self) {
        self.done.clear();
    }

    /// Keeps the old file by another name. Its own name stays, so that at every moment there is a file by that name.
    fn save(&self, place: &Path, path: &Path) -> io::Result<bool> {
        if found_at(place)?.is_none() {
            return Ok(false);
        }
        let before = self.before.join(path);
        fs::create_dir_all(around(&before))?;
        // Not every disk has hard links.
        if fs::hard_link(place, &before).is_err() {
            fs::copy(place, &before)?;
        }
        Ok(true)
    }

    fn note(&mut self, path: &Path, done: io::Result<bool>) -> Result<(), OutputFault> {
        let path = path.to_owned();
        match done {
            Ok(had_one) => {
                self.done.push(ReplacedOne { path, had_one });
                Ok(())
            }
            Err(error) => Err(OutputFault::Kept(path, error)),
        }
    }
}

impl Drop for ReplacedFiles<'_> {
    fn drop(&mut self) {
        for file in self.done.iter().rev() {
            let place = self.output.join(&file.path);
            // What cannot be put back is a new file, complete, and the next build sees to it.
            let _ = match file.had_one {
                true => fs::rename(self.before.join(&file.path), &place),
                false => fs::remove_file(&place),
            };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder cannot be replaced by a file, as on Windows a file cannot that another program has open.
    #[test]
    fn when_one_cannot_be_replaced_all_are_put_back() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let [output, tree, before] =
            ["output", "tree", "before"].map(|name| folder.path().join(name));
        for folder in [&output, &tree, &before] {
            fs::create_dir(folder).expect("a folder");
        }
        for (name, words) in [("a", "old"), ("b", "old"), ("gone", "old")] {
            fs::write(output.join(name), words).expect("a file");
        }
        fs::create_dir_all(output.join("locked/inside")).expect("a folder");
        for name in ["a", "b", "c", "locked"] {
            fs::write(tree.join(name), "new").expect("a file");
        }
        let mut replaced = ReplacedFiles::new(&output, &before);
        for name in ["a", "b", "c"] {
            replaced
                .put(&tree, Path::new(name))
                .expect("it can be put there");
        }
        replaced.withdraw(Path::new("gone")).expect("it can go");
        assert_eq!(fs::read_to_string(output.join("b")).expect("b"), "new");
        let fault = replaced
            .put(&tree, Path::new("locked"))
            .expect_err("it is locked");
        let words = fault.to_string();
        assert!(words.starts_with("locked cannot be replaced"), "{words}");
        assert!(words.contains("\nhelp: close it"), "{words}");
        drop(replaced);
        for name in ["a", "b", "gone"] {
            assert_eq!(fs::read_to_string(output.join(name)).expect(name), "old");
        }
        assert!(!output.join("c").exists());
        assert!(output.join("locked/inside").is_dir());
    }
}
