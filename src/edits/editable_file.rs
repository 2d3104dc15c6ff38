//! A TOML file on the disk, from reading it to saving it with other values.

use std::path::{Path, PathBuf};

use super::{EditFault, EditableText};
use crate::bounds::LARGEST_TEXT_FILE;
use crate::files::{Digest, Files};
use crate::output;

/// A file that has been read, and whose values can be changed.
#[derive(Debug)]
pub struct EditableFile {
    path: PathBuf,
    /// The digest of the file as it was read.
    digest: Digest,
    /// Its text.
    pub text: EditableText,
}

/// What came of saving a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Saved {
    /// It has other bytes now.
    Changed,
    /// It had these bytes already, and was left alone.
    Same,
}

impl EditableFile {
    /// Reads the file at a path.
    ///
    /// # Errors
    ///
    /// When it cannot be read, or is not a TOML file without mistakes.
    pub fn open(path: &Path) -> Result<Self, EditFault> {
        let read = Files::on_disk().read(path, LARGEST_TEXT_FILE);
        let bytes = read.map_err(EditFault::System)?;
        if bytes.len() as u64 > LARGEST_TEXT_FILE {
            return Err(EditFault::Mistaken);
        }
        let digest = Digest::of(&bytes);
        let text = String::from_utf8(bytes).map_err(|_| EditFault::NotText)?;
        Ok(EditableFile {
            path: path.to_owned(),
            digest,
            text: EditableText::read(&text)?,
        })
    }

    /// The digest of the file as it was read.
    pub fn digest(&self) -> Digest {
        self.digest
    }

    /// Puts the changed file in the place of the one that was read, all of it or nothing.
    ///
    /// # Errors
    ///
    /// When somebody has saved the file since it was read, when the changed text would not say what was meant, or when the
    /// system refuses.
    pub fn save(self) -> Result<Saved, EditFault> {
        let bytes = self.text.finished()?.into_bytes();
        let is_same = Digest::of(&bytes) == self.digest;
        output::replace_unchanged(&self.path, &bytes, self.digest)?;
        Ok(match is_same {
            true => Saved::Same,
            false => Saved::Changed,
        })
    }
}
