//! A file's name → the right to write, for one process at a time.
//!
//! The system releases the lock when the process ends, however it ends. So a lock file that a killed build has left does
//! not stop the next one.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::fault::OutputFault;

/// A lock, held until the value is dropped. Its holder may also remove the file.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock; it is an error when another process holds it.
    pub fn take(path: &Path) -> Result<Lock, OutputFault> {
        loop {
            let file = File::options()
                .read(true)
                .write(true)
                .create(true)
                .truncate(false)
                .open(path)?;
            match file.try_lock() {
                Ok(()) => {}
                Err(TryLockError::WouldBlock) => return Err(OutputFault::Busy),
                // Where the file system has no locks, build without one: two builds at once are rare.
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
            // Between opening and locking, the holder may have ended and removed the file. Then no other process can
            // find this lock, so it is taken again.
            if is_named(&file, path)? {
                return Ok(Lock { _file: file });
            }
        }
    }
}

/// True while another process has the lock.
pub fn is_held(path: &Path) -> bool {
    File::open(path)
        .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

#[cfg(unix)]
fn is_named(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let open = file.metadata()?;
    match fs::symlink_metadata(path) {
        Ok(named) => Ok((named.dev(), named.ino()) == (open.dev(), open.ino())),
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}

#[cfg(not(unix))]
fn is_named(_file: &File, path: &Path) -> io::Result<bool> {
    fs::exists(path)
}
