//! A file's name → the right to write, for one process at a time.
//!
//! The system takes the right back when the process ends, however it ends, so a lock file that was left behind stops
//! nobody.

use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::fault::OutputFault;

/// Held for as long as it lives. Whoever has it may also remove the file.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock, or is refused because somebody has it.
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
                // A disk without locks is no reason to publish nothing: two builds at once are rare.
                Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
            // Between opening and locking, whoever had it may have ended and removed the file: then this lock is one
            // that nobody else will ever meet.
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
