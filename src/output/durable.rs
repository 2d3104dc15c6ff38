//! Files that were written → files that a power cut cannot lose.
//!
//! The rule is that of databases: what was there may go only when what comes is on the disk. Without it, a file system may
//! write the new names before the new bytes, and a power cut between the two leaves empty papers and no old ones.

use std::fs::File;
use std::io;
use std::path::{Path, PathBuf};

use rayon::iter::{IntoParallelRefIterator, ParallelIterator};

use super::staging::around;

/// Waits until all that was written below a folder is on the disk. `files` are those in it that are new.
pub fn keep_tree(folder: &Path, files: &[PathBuf]) -> io::Result<()> {
    match whole_disk(folder) {
        // Not every system has that call, and some containers forbid it.
        Err(error) if !is_of_the_disk(&error) => {}
        kept => return kept,
    }
    files.par_iter().try_for_each(|file| {
        let file = folder.join(file);
        keep_file(&file)?;
        keep_names(around(&file));
        Ok::<_, io::Error>(())
    })?;
    keep_names(folder);
    Ok(())
}

/// Waits until a file is on the disk.
pub fn keep_file(file: &Path) -> io::Result<()> {
    // Windows forces only what may be written to.
    let writable = cfg!(windows);
    let file = File::options().read(true).write(writable).open(file)?;
    file.sync_all()
}

/// Waits until the names in a folder are on the disk. Not every file system can, and what has the names is there already,
/// so that this is no fault.
pub fn keep_names(folder: &Path) {
    if cfg!(unix) {
        let _ = File::open(folder).and_then(|folder| folder.sync_all());
    }
}

/// One call for all files is many times faster than one for each.
#[cfg(any(target_os = "linux", target_os = "android"))]
fn whole_disk(folder: &Path) -> io::Result<()> {
    Ok(rustix::fs::syncfs(File::open(folder)?)?)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn whole_disk(_folder: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}

/// Whether the disk failed, and not only the call.
fn is_of_the_disk(error: &io::Error) -> bool {
    use io::ErrorKind::{QuotaExceeded, StorageFull};
    #[cfg(unix)]
    if error.raw_os_error() == Some(rustix::io::Errno::IO.raw_os_error()) {
        return true;
    }
    matches!(error.kind(), StorageFull | QuotaExceeded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_that_is_not_there_cannot_be_kept() {
        let folder = tempfile::tempdir().expect("a temporary folder");
        std::fs::write(folder.path().join("a"), "a").expect("a file");
        assert!(keep_file(&folder.path().join("a")).is_ok());
        assert!(keep_file(&folder.path().join("b")).is_err());
        assert!(keep_tree(folder.path(), &[PathBuf::from("a")]).is_ok());
    }
}
