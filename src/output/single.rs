//! A finished file → its place, all of it or nothing.

use std::fs;
use std::path::Path;

use super::fault::{Obstacle, OutputFault};
use super::staged::is_same;
use super::staging::{StagingFolder, StagingPlace};

/// Puts a single file in place, all of it or nothing. A file that has not changed is left as it is.
///
/// A person has named the place, so a link is followed: the file it leads to is replaced, and the link is kept.
pub fn replace(path: &Path, bytes: &[u8]) -> Result<(), OutputFault> {
    let place = match fs::metadata(path) {
        // Neither a folder nor a printer.
        Ok(found) if !found.is_file() => {
            return Err(OutputFault::InTheWay(path.to_owned(), Obstacle::NoFile));
        }
        Ok(_) => path.canonicalize()?,
        Err(_) => path.to_owned(),
    };
    let staging = StagingFolder::take(&place, StagingPlace::Beside)?;
    if !is_same(&place, bytes)? {
        fs::write(&staging.tree, bytes)?;
        fs::rename(&staging.tree, &place)?;
    }
    Ok(())
}
