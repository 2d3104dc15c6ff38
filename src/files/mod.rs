//! Paths → what the files there hold, from the disk or from memory.
//!
//! Everything that papers are made of is read through [`Files`]. So a caller that has texts which are not on the disk, such
//! as an editor with unsaved changes or a test, hands them over here, and the rest of the program reads them like any
//! other file. A [`Digest`] says whether two files hold the same.
//!
//! This room knows paths and bytes. It must not know what a file means, nor report what is wrong with one.

mod digest;
mod held;
mod listing;
mod own;

use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::path::{Path, PathBuf};
use std::sync::Arc;

pub use digest::Digest;
use held::HeldFiles;
pub use listing::{EntryKind, FileEntry, Unlisted, is_hidden, is_lock};
pub use own::LinkedElsewhere;

/// Where files are read from: memory first, then the disk, if it is to be read at all.
#[derive(Debug, Clone, Default)]
pub struct Files {
    held: HeldFiles,
    without_disk: bool,
}

impl Files {
    /// The files on the disk.
    pub fn on_disk() -> Self {
        Self::default()
    }

    /// These files and no others, each with its path.
    pub fn in_memory<B: Into<Arc<[u8]>>>(files: impl IntoIterator<Item = (PathBuf, B)>) -> Self {
        let files = files.into_iter();
        Self {
            held: files.map(|(path, bytes)| (path, bytes.into())).collect(),
            without_disk: true,
        }
    }

    /// With this file in the place of whatever the disk has there. The path must be in the form in which the folders are
    /// given: from the same place, or from the root like them.
    pub fn with(mut self, path: impl AsRef<Path>, bytes: impl Into<Arc<[u8]>>) -> Self {
        self.held.insert(path.as_ref(), bytes.into());
        self
    }

    /// What a file holds. Of a file on the disk that has more than `most` bytes it reads one byte more, which is enough to
    /// see that it is too large.
    ///
    /// # Errors
    ///
    /// When there is no such file, or the system refuses to read it.
    pub fn read(&self, path: &Path, most: u64) -> io::Result<Vec<u8>> {
        match self.held.get(path) {
            Some(bytes) => Ok(bytes.to_vec()),
            None if self.without_disk => Err(ErrorKind::NotFound.into()),
            None => read_from_disk(path, most),
        }
    }

    /// The digest of what a file holds, however large it is.
    pub fn digest(&self, path: &Path) -> io::Result<Digest> {
        match self.held.get(path) {
            Some(bytes) => Ok(Digest::of(bytes)),
            None if self.without_disk => Err(ErrorKind::NotFound.into()),
            None => Digest::of_file(path),
        }
    }

    /// Whether a file is held in memory.
    pub fn is_in_memory(&self, path: &Path) -> bool {
        self.held.get(path).is_some()
    }

    /// Whether there is a file, or a link that leads to one.
    pub fn has_file(&self, path: &Path) -> bool {
        self.held.get(path).is_some() || (!self.without_disk && path.is_file())
    }

    /// Whether there is a file, and not only a link to one.
    pub fn has_own_file(&self, path: &Path) -> bool {
        let on_disk = || path.symlink_metadata().is_ok_and(|facts| facts.is_file());
        self.held.get(path).is_some() || (!self.without_disk && on_disk())
    }

    /// Whether there is a folder.
    pub fn has_folder(&self, path: &Path) -> bool {
        self.held.has_folder(path) || (!self.without_disk && path.is_dir())
    }
}

/// Something that is not a file, such as a pipe, might never end, so it is not read.
fn read_from_disk(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let (file, length) = open(path)?;
    let most = most.saturating_add(1);
    // With room for the byte that shows whether the file has grown: reading then needs no second buffer.
    let mut bytes = Vec::with_capacity(length.saturating_add(1).min(most) as usize);
    file.take(most).read_to_end(&mut bytes)?;
    Ok(bytes)
}

/// Opens a file, and says how many bytes it has. It opens nothing else: a pipe waits for its other end, and a device may never
/// end.
fn open(path: &Path) -> io::Result<(File, u64)> {
    let mut options = File::options();
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        options.custom_flags(OFlags::NONBLOCK.bits() as i32);
    }
    facts_of(options.read(true).open(path)?)
}

/// The same of a file that is at this path itself, and not a link to one. To ask first what is there would take as long as to
/// open it, for each of thousands of papers.
fn open_own(path: &Path) -> io::Result<(File, u64)> {
    #[cfg(unix)]
    {
        use rustix::fs::OFlags;
        use std::os::unix::fs::OpenOptionsExt;
        let flags = OFlags::NONBLOCK | OFlags::NOFOLLOW;
        let mut options = File::options();
        options.custom_flags(flags.bits() as i32);
        facts_of(options.read(true).open(path)?)
    }
    #[cfg(not(unix))]
    match path.symlink_metadata()?.is_file() {
        true => open(path),
        false => Err(not_a_file()),
    }
}

fn facts_of(file: File) -> io::Result<(File, u64)> {
    let facts = file.metadata()?;
    match facts.is_file() {
        true => Ok((file, facts.len())),
        false => Err(not_a_file()),
    }
}

fn not_a_file() -> io::Error {
    io::Error::other("it is not a file")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(files: &Files, folder: &Path) -> Vec<String> {
        let entries = files.list(folder).map(|entry| entry.expect("an entry"));
        let name = |entry: FileEntry| format!("{:?} {}", entry.kind, entry.path.display());
        entries.map(name).collect()
    }

    #[test]
    fn files_in_memory_are_all_there_is() {
        let own = PathBuf::from("reviews/parks/review.toml");
        let files = Files::in_memory([(own.clone(), *b"title")]);
        assert_eq!(files.read(&own, 100).expect("it is there"), b"title");
        assert!(files.has_folder(Path::new("./reviews")));
        assert!(!files.has_folder(Path::new("src")));
        let missing = files.read(Path::new("Cargo.toml"), 100);
        assert_eq!(missing.unwrap_err().kind(), ErrorKind::NotFound);
        assert_eq!(
            names(&files, Path::new("reviews")),
            ["Folder reviews/parks"]
        );
    }

    #[test]
    fn a_file_in_memory_takes_the_place_of_the_one_on_the_disk() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = |name: &str| folder.path().join(name);
        std::fs::write(path("a.toml"), "saved").expect("a file");
        std::fs::write(path("c.toml"), "saved").expect("a file");
        let files = Files::on_disk()
            .with(path("a.toml"), *b"unsaved")
            .with(path("b.toml"), *b"new");
        assert_eq!(files.read(&path("a.toml"), 100).expect("a"), b"unsaved");
        assert_eq!(files.read(&path("c.toml"), 100).expect("c"), b"saved");
        let expected =
            ["a.toml", "b.toml", "c.toml"].map(|name| format!("File {}", path(name).display()));
        assert_eq!(names(&files, folder.path()), expected);
    }

    #[test]
    fn of_a_large_file_one_byte_too_many_is_read() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        let path = folder.path().join("large");
        std::fs::write(&path, [b'x'; 100]).expect("a file");
        let length = |most| Files::on_disk().read(&path, most).expect("a file").len();
        assert_eq!([length(99), length(100), length(7)], [100, 100, 8]);
    }
}
