//! A file of the templates folder → its bytes and their digest.

use std::io;
use std::path::Path;

use crate::bounds::LARGEST_PICTURE;
use crate::diagnostic::{Code, Diagnostic, shown_path};
use crate::files::{Digest, Files, Unlisted};

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

/// What is said of a part of the folder that cannot be listed: a template may be missing. Of a folder that is not there, the
/// files that are looked for in it say enough.
pub(super) fn unlistable(unlisted: &Unlisted) -> Option<Diagnostic> {
    if unlisted.error.kind() == io::ErrorKind::NotFound {
        return None;
    }
    let message = format!("this folder cannot be read: {}", unlisted.error);
    let finding = Diagnostic::error(Code::UnreadableFolder, message)
        .in_file(shown_path(&unlisted.path))
        .help("check that you may open it");
    Some(finding)
}
