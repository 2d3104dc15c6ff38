//! A finished file → its place, all of it or nothing.

use std::fs::{self, File};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};

use super::created_folders::CreatedFolders;
use super::durable;
use super::fault::{Obstacle, OutputFault};
use super::interrupted::undisturbed;
use super::presence::{found_at, found_behind};
use super::staged::is_same;
use super::staging::{StagingFolder, StagingPlace, around};
use crate::files::Digest;

/// Puts a single file in place, all of it or nothing, even after a power cut. A file that has not changed is left as it is.
///
/// A person has named the place, so a link is followed: the file it leads to is replaced, and the link is kept.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), OutputFault> {
    let place = place(path)?;
    let staging = StagingFolder::take(&place, StagingPlace::Beside)?;
    if !is_same(&place, bytes)? {
        write_through(&staging.tree, bytes)?;
        let _undisturbed = undisturbed();
        fs::rename(&staging.tree, &place)?;
        durable::keep_names(around(&place));
    }
    Ok(())
}

/// Puts a single file in place, however large it is: `write` writes it where it waits. It is put in place when all of it is
/// on the disk.
pub fn replace_with(
    path: &Path,
    write: impl FnOnce(&mut File) -> io::Result<()>,
) -> Result<(), OutputFault> {
    let place = place(path)?;
    let _made = CreatedFolders::folder(around(&place))?;
    let staging = StagingFolder::take(&place, StagingPlace::Beside)?;
    let mut file = File::create(&staging.tree)?;
    write(&mut file)?;
    file.sync_all()?;
    drop(file);
    let _undisturbed = undisturbed();
    fs::rename(&staging.tree, &place)?;
    durable::keep_names(around(&place));
    Ok(())
}

/// Puts a file in the place of one that a person has written, unless that has changed since it had the digest `was`. Nobody
/// else has these words, so they are forced to the disk before they take the place of the others.
pub fn replace_unchanged(path: &Path, bytes: &[u8], was: Digest) -> Result<(), OutputFault> {
    let place = place(path)?;
    let staging = StagingFolder::take(&place, StagingPlace::Beside)?;
    write_through(&staging.tree, bytes)?;
    // Who may read the old one may read the new one. If there is none any more, that is found out below.
    if let Ok(found) = fs::metadata(&place) {
        fs::set_permissions(&staging.tree, found.permissions())?;
    }
    // As late as can be: what is saved after this moment is lost, as with any two programs that save at once.
    match Digest::of_file(&place) {
        Ok(is) if is == was => {}
        Ok(_) => return Err(OutputFault::Changed),
        Err(error) if error.kind() == ErrorKind::NotFound => return Err(OutputFault::Changed),
        Err(error) => return Err(error.into()),
    }
    if !is_same(&place, bytes)? {
        let _undisturbed = undisturbed();
        fs::rename(&staging.tree, &place)?;
        durable::keep_names(around(&place));
    }
    Ok(())
}

/// Puts a file where there is nothing yet, and makes the folders around it.
pub fn create(path: &Path, bytes: &[u8]) -> Result<(), OutputFault> {
    if found_at(path)?.is_some() {
        return Err(OutputFault::AlreadyThere(path.to_owned()));
    }
    let _made = CreatedFolders::folder(around(path))?;
    let staging = StagingFolder::take(path, StagingPlace::Beside)?;
    write_through(&staging.tree, bytes)?;
    // Unlike a move, a hard link never takes the place of a file that has come in between.
    let created = match fs::hard_link(&staging.tree, path) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => {
            Err(OutputFault::AlreadyThere(path.to_owned()))
        }
        Err(_) => {
            // Not every disk has hard links.
            let mut file = File::options().write(true).create_new(true).open(path)?;
            file.write_all(bytes)?;
            Ok(file.sync_all()?)
        }
        Ok(()) => Ok(()),
    };
    durable::keep_names(around(path));
    created
}

fn write_through(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let mut file = File::create(path)?;
    file.write_all(bytes)?;
    file.sync_all()
}

/// Where a path leads to.
fn place(path: &Path) -> Result<PathBuf, OutputFault> {
    match found_behind(path)? {
        // Neither a folder nor a printer.
        Some(found) if !found.is_file() => {
            Err(OutputFault::InTheWay(path.to_owned(), Obstacle::NoFile))
        }
        Some(_) => Ok(path.canonicalize()?),
        None => Ok(path.to_owned()),
    }
}
