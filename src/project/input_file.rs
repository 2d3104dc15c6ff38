//! A file of the templates folder → its bytes and their digest.

use std::io;
use std::path::Path;

use crate::bounds::LARGEST_PICTURE;
use crate::files::{Digest, Files};

/// A file among the templates.
pub(super) struct InputFile {
    /// Its bytes, or why it cannot be read.
    pub read: io::Result<Vec<u8>>,
    /// None when it cannot be read.
    pub digest: Option<Digest>,
    /// False for a link, which is read only where something names it.
    pub is_file: bool,
}

impl InputFile {
    /// Reads the file at a path.
    pub fn read(files: &Files, path: &Path, is_file: bool) -> Self {
        let read = files.read_own(path, LARGEST_PICTURE);
        let digest = match &read {
            Ok(bytes) if bytes.len() as u64 <= LARGEST_PICTURE => Some(Digest::of(bytes)),
            // Too large to be used: it only leads to a message.
            Ok(_) => files.digest(path).ok(),
            Err(_) => None,
        };
        Self {
            read,
            digest,
            is_file,
        }
    }
}
