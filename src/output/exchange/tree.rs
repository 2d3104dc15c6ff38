//! Everything else that is published → the staged tree; and the tree that was published → nothing.
//!
//! It must never follow a link, and never delete what the new tree does not hold.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::os::unix::fs::{MetadataExt, symlink};
use std::path::{Path, PathBuf};

use super::super::fault::OutputFault;
use super::super::presence::found_at;
use super::super::staging::is_in_use;
use super::folder::{keep_time, make_alike};

/// Adds to a staged folder everything that is published and not replaced: files by hard links, and new copies of links
/// and folders.
pub fn carry_over(published: &Path, staged: &Path) -> Result<(), OutputFault> {
    if is_in_use(published) {
        // Another build is writing to a folder further in.
        return Err(OutputFault::Busy);
    }
    for entry in fs::read_dir(published)? {
        let entry = entry?;
        let kind = entry.file_type()?;
        let (old, new) = (entry.path(), staged.join(entry.file_name()));
        if kind.is_dir() {
            let made = match fs::create_dir(&new) {
                Err(error) if error.kind() == ErrorKind::AlreadyExists => false,
                made => made.map(|()| true)?,
            };
            carry_over(&old, &new)?;
            if made {
                keep_time(&old, &new)?;
            }
        } else if found_at(&new)?.is_some() {
            // Replaced by what is staged.
        } else if kind.is_symlink() {
            symlink(fs::read_link(&old)?, &new)?;
        } else {
            fs::hard_link(&old, &new)?;
        }
    }
    make_alike(published, staged)?;
    Ok(())
}

/// Deletes everything in a tree that was published before. A file that somebody added to it while it was carried over is moved to the
/// same path in the new tree.
pub fn retire(old: &Path, published: &Path, replaced: &[PathBuf]) -> io::Result<()> {
    retire_folder(old, published, Path::new(""), replaced)
}

fn retire_folder(
    old: &Path,
    published: &Path,
    folder: &Path,
    replaced: &[PathBuf],
) -> io::Result<()> {
    for entry in fs::read_dir(old.join(folder))? {
        let entry = entry?;
        let path = folder.join(entry.file_name());
        let now = published.join(&path);
        let was = entry.metadata()?;
        match found_at(&now)? {
            Some(is) if was.is_dir() && is.is_dir() => {
                retire_folder(old, published, &path, replaced)?;
                fs::remove_dir(old.join(&path))?;
            }
            Some(is) if !was.is_dir() && is_carried(&entry.path(), &was, &now, &is)? => {
                fs::remove_file(entry.path())?;
            }
            Some(_) if !was.is_dir() && replaced.binary_search(&path).is_ok() => {
                fs::remove_file(entry.path())?;
            }
            _ => fs::rename(entry.path(), &now)?,
        }
    }
    Ok(())
}

/// Whether what is there now is what was there before.
fn is_carried(old: &Path, was: &Metadata, now: &Path, is: &Metadata) -> io::Result<bool> {
    if was.is_symlink() {
        return Ok(is.is_symlink() && fs::read_link(old)? == fs::read_link(now)?);
    }
    Ok((was.dev(), was.ino()) == (is.dev(), is.ino()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// No test can be sure to come between two steps of a build, so this one takes the steps itself.
    #[test]
    fn what_came_while_the_folder_was_carried_over_is_kept() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let [published, tree] = ["output", "tree"].map(|name| folder.path().join(name));
        fs::create_dir(&published)?;
        fs::create_dir(&tree)?;
        fs::write(published.join("index.html"), "old")?;
        fs::write(published.join("robots.txt"), "old")?;
        fs::write(published.join("map.png"), "a map")?;
        fs::write(tree.join("index.html"), "new")?;
        assert!(carry_over(&published, &tree).is_ok());

        // A file put there, a folder put there, and a file replaced as editors do it.
        fs::write(published.join("late.txt"), "late")?;
        fs::create_dir(published.join("minutes"))?;
        fs::write(published.join("minutes/july.txt"), "Apologies.")?;
        fs::write(published.join("robots.new"), "new")?;
        fs::rename(published.join("robots.new"), published.join("robots.txt"))?;
        super::super::exchange(&tree, &published)?;
        retire(&tree, &published, &[PathBuf::from("index.html")])?;

        assert_eq!(fs::read_dir(&tree)?.count(), 0);
        let expected = [
            ("index.html", "new"),
            ("late.txt", "late"),
            ("map.png", "a map"),
            ("minutes/july.txt", "Apologies."),
            ("robots.txt", "new"),
        ];
        for (path, text) in expected {
            assert_eq!(fs::read_to_string(published.join(path))?, text, "{path}");
        }
        Ok(())
    }
}
