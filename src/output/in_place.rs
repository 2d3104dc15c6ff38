//! Staged files → the output folder, one after the other.
//!
//! This is used where the output folder cannot be exchanged as a whole. Each file is moved within the output folder, so
//! that it is complete or not there. No file is moved before all of them are in that folder and have a folder to move
//! to, so that problems with the disk show before anything is published.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::fault::OutputFault;
use super::staging::{StagingFolder, StagingPlace, around};

/// Moves the changed files of a staged tree into place.
pub fn publish(
    staging: &StagingFolder,
    output: &Path,
    changed: &[PathBuf],
) -> Result<(), OutputFault> {
    for file in changed {
        let target = output.join(file);
        fs::create_dir_all(around(&target))?;
        may_be_written_to(around(&target))?;
    }
    match staging.place {
        StagingPlace::Inside => move_all(&staging.tree, output, changed)?,
        StagingPlace::Beside => {
            let inside = StagingFolder::lock(output, StagingPlace::Inside)?;
            move_all(&staging.tree, &inside.tree, changed)?;
            move_all(&inside.tree, output, changed)?;
        }
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
