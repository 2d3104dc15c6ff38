//! Staged files → the output folder, one after the other, or none of them.
//!
//! This is used where the output folder cannot be exchanged as a whole, or somebody holds it. Each file is moved within the
//! output folder, so that it is complete or not there. No file is moved before all of them are in that folder, on the disk,
//! and have a folder to move to, so that problems with the disk show before anything is published. If a file cannot be
//! replaced, such as one that another program has locked, those that were replaced before it are put back.
//!
//! What is withdrawn goes when all new files are there, and the manifest comes last: a build that is killed in between
//! leaves the record of the files as they were, so that the next one finds what is still to be done.

use std::collections::BTreeSet;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::changes::{OutputChanges, is_own_file, remove_empty_folders};
use super::created_folders::CreatedFolders;
use super::durable;
use super::fault::OutputFault;
use super::manifest::MANIFEST;
use super::opened_folder::OpenedFolder;
use super::replaced::ReplacedFiles;
use super::staging::{StagingFolder, StagingPlace, around};

/// Moves the changed files of a staged tree into place, and removes what is withdrawn.
pub fn publish(
    staging: &StagingFolder,
    output: &Path,
    changes: &OutputChanges,
    is_durable: bool,
) -> Result<(), OutputFault> {
    let opened = OpenedFolder::behind(output)?;
    let (named, output) = (output, opened.path());
    // Those that are still empty at the end go again.
    let mut made = Vec::new();
    for file in &changes.come {
        let target = output.join(file);
        made.push(CreatedFolders::folder(around(&target))?);
        may_be_written_to(around(&target))?;
    }
    for file in &changes.go {
        may_be_written_to(around(&output.join(file)))?;
    }
    match staging.place {
        StagingPlace::Inside => exchange_all(staging, output, changes, is_durable),
        StagingPlace::Beside => {
            let inside = StagingFolder::lock(named, StagingPlace::Inside)?;
            move_all(&staging.tree, &inside.tree, &changes.come)?;
            exchange_all(&inside, output, changes, is_durable)
        }
    }
}

/// Gives every file of a staging folder inside the output its place.
fn exchange_all(
    inside: &StagingFolder,
    output: &Path,
    changes: &OutputChanges,
    is_durable: bool,
) -> Result<(), OutputFault> {
    if is_durable {
        durable::keep_tree(&inside.tree, &changes.come)?;
    }
    let mut replaced = ReplacedFiles::new(output, &inside.before);
    let (last, first): (Vec<_>, Vec<_>) = changes
        .come
        .iter()
        .partition(|file| file.as_path() == Path::new(MANIFEST));
    for file in first {
        replaced.put(&inside.tree, file)?;
    }
    for file in &changes.go {
        if is_own_file(output, file)? {
            replaced.withdraw(file)?;
        }
    }
    // The old ones are gone only when the new ones have their names.
    if is_durable {
        let files = changes.come.iter().chain(&changes.go);
        let folders = files.map(|file| around(&output.join(file)).to_owned());
        for folder in BTreeSet::from_iter(folders) {
            durable::keep_names(&folder);
        }
    }
    for file in last {
        replaced.put(&inside.tree, file)?;
    }
    replaced.keep();
    if is_durable {
        durable::keep_names(output);
    }
    for file in &changes.go {
        remove_empty_folders(output, file);
    }
    Ok(())
}

fn move_all(from: &Path, to: &Path, files: &[PathBuf]) -> io::Result<()> {
    for file in files {
        let (from, to) = (from.join(file), to.join(file));
        fs::create_dir_all(around(&to))?;
        match fs::rename(&from, &to) {
            // From one disk to another, into the output's own staging folder.
            Err(error) if error.kind() == ErrorKind::CrossesDevices => {
                fs::copy(&from, &to)?;
            }
            moved => moved?,
        }
    }
    Ok(())
}

#[cfg(unix)]
fn may_be_written_to(folder: &Path) -> io::Result<()> {
    use rustix::fs::{Access, access};
    Ok(access(folder, Access::WRITE_OK | Access::EXEC_OK)?)
}

/// Elsewhere it is found out by trying.
#[cfg(not(unix))]
fn may_be_written_to(_folder: &Path) -> io::Result<()> {
    Ok(())
}
