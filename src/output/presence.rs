//! A path → what is there, or that nothing is.
//!
//! A disk that cannot say is an error: nobody may take what it does not show for gone.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;

/// What is at a path, be it a link; none if nothing can be there.
pub fn found_at(path: &Path) -> io::Result<Option<Metadata>> {
    unless_absent(fs::symlink_metadata(path))
}

/// What a path leads to, also by a link; none if nothing can be there.
pub fn found_behind(path: &Path) -> io::Result<Option<Metadata>> {
    unless_absent(fs::metadata(path))
}

fn unless_absent(found: io::Result<Metadata>) -> io::Result<Option<Metadata>> {
    match found {
        Err(error) if is_absence(&error) => Ok(None),
        found => found.map(Some),
    }
}

/// Whether nothing can be at a path. Every other error leaves that open.
fn is_absence(error: &io::Error) -> bool {
    matches!(
        error.kind(),
        ErrorKind::NotFound | ErrorKind::NotADirectory | ErrorKind::InvalidFilename
    )
}
