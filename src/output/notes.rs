//! What the makers of papers noted for the next build, in a file beside the output.
//!
//! Notes hold words: what a list says of a review, and what messages quote. Whoever uploads the output uploads everything in
//! it, so they are not there. The manifest names each note by its digest, which says nothing; the notes themselves are in a
//! hidden file next to the output, for its owner alone. It is a convenience: where it is missing, is not ours or cannot be
//! written, papers are made again.

use std::collections::BTreeMap;
use std::ffi::OsString;
use std::fs::{self, File, Metadata, OpenOptions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

use serde_json::value::RawValue;

use super::staged::named;
use crate::bounds::LARGEST_MANIFEST;
use crate::files::{Digest, Files};

/// The end of the file's name, which begins with a full stop and the name of the output.
const NAME: &str = ".scrutineer-notes.json";

/// Notes by the digests of their words.
#[derive(Debug, Default)]
pub struct Notes(BTreeMap<String, Box<RawValue>>);

impl Notes {
    /// The notes beside an output; none where there is no file that can be believed.
    pub fn read(output: &Path) -> Self {
        let read = || {
            let file = file_of(output)?;
            let facts = fs::symlink_metadata(&file).ok()?;
            if !facts.is_file() || !is_ours(&facts) || facts.len() > LARGEST_MANIFEST {
                return None;
            }
            let bytes = Files::on_disk().read(&file, LARGEST_MANIFEST).ok()?;
            serde_json::from_slice(&bytes).ok().map(Self)
        };
        read().unwrap_or_default()
    }

    /// The note with this digest.
    pub fn get(&self, digest: Digest) -> Option<Box<RawValue>> {
        self.0.get(&digest.to_string()).cloned()
    }

    /// Adds a note.
    pub fn add(&mut self, note: &RawValue) {
        let digest = digest_of(note);
        self.0.insert(digest.to_string(), note.to_owned());
    }

    /// Writes the file beside an output, unless it is there as it should be.
    pub fn write(&self, output: &Path) -> io::Result<()> {
        let file = file_of(output).ok_or(io::ErrorKind::NotFound)?;
        let mut bytes = serde_json::to_vec(&self.0)?;
        bytes.push(b'\n');
        let is_same = |facts: Metadata| facts.is_file() && is_ours(&facts);
        if fs::symlink_metadata(&file).is_ok_and(is_same)
            && Files::on_disk().read(&file, bytes.len() as u64)? == bytes
        {
            return Ok(());
        }
        let mut name = file.clone().into_os_string();
        name.push(".new");
        let new = PathBuf::from(name);
        // One that a killed build has left, or a link that somebody has put there. Neither is written to.
        let _ = fs::remove_file(&new);
        let written = private()
            .open(&new)
            .and_then(|mut file| file.write_all(&bytes));
        let moved = written.and_then(|()| fs::rename(&new, &file));
        if moved.is_err() {
            let _ = fs::remove_file(&new);
        }
        moved
    }
}

/// What the manifest calls a note.
pub fn digest_of(note: &RawValue) -> Digest {
    Digest::of(note.get().as_bytes())
}

fn file_of(output: &Path) -> Option<PathBuf> {
    let output = named(output).ok()?;
    let mut name = OsString::from(".");
    name.push(output.file_name()?);
    name.push(NAME);
    Some(output.with_file_name(name))
}

/// To make a file for its owner alone, where there is none.
fn private() -> OpenOptions {
    let mut options = File::options();
    options.write(true).create_new(true);
    #[cfg(unix)]
    {
        use std::os::unix::fs::OpenOptionsExt;
        options.mode(0o600);
    }
    options
}

/// Whether we made a file, and nobody else may read or change it.
#[cfg(unix)]
fn is_ours(facts: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    facts.uid() == rustix::process::geteuid().as_raw() && facts.mode() & 0o077 == 0
}

/// Elsewhere files have no owner that could be compared.
#[cfg(not(unix))]
fn is_ours(_facts: &Metadata) -> bool {
    true
}
