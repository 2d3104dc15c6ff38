//! A file that is in its folder itself, and not a link to one elsewhere.
//!
//! Whoever may propose a change to a project can propose a link. One that leads out of the folder would publish what is on
//! the computer that builds, or quote it in a message.

use std::error::Error;
use std::fmt;
use std::fs;
use std::io;
use std::path::Path;

use super::Files;

/// A link that leads out of its folder.
#[derive(Debug)]
pub struct LinkedElsewhere;

impl fmt::Display for LinkedElsewhere {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("it is a link that leads out of its folder")
    }
}

impl Error for LinkedElsewhere {}

impl LinkedElsewhere {
    /// Whether this is why a file was not read.
    pub fn is_why(error: &io::Error) -> bool {
        error.get_ref().is_some_and(|inner| inner.is::<Self>())
    }
}

impl Files {
    /// What a file holds, as [`read`](Self::read) reads it. A link is followed only within the folder that it is in.
    pub fn read_own(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        if !self.without_disk && !self.is_in_memory(path) && leads_out(path)? {
            return Err(io::Error::other(LinkedElsewhere));
        }
        self.read(path, most)
    }
}

fn leads_out(path: &Path) -> io::Result<bool> {
    if !fs::symlink_metadata(path)?.is_symlink() {
        return Ok(false);
    }
    let folder = match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    };
    match path.canonicalize() {
        Ok(target) => Ok(!target.starts_with(folder.canonicalize()?)),
        // It leads nowhere that we may know.
        Err(_) => Ok(true),
    }
}
