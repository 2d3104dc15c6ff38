//! A file's name → the right to write, for one process at a time.
//!
//! The system releases the lock when the process ends, however it ends. So a lock file that a killed build has left does
//! not stop the next one.

use std::fs::{self, File, OpenOptions, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::fault::{Obstacle, OutputFault};
use super::presence::found_at;
use crate::bounds::MOST_LOCK_TRIES;

/// A lock, held until the value is dropped. Its holder may also remove the file.
#[derive(Debug)]
pub struct Lock {
    _file: File,
}

impl Lock {
    /// Takes the lock; it is an error when another process holds it.
    pub fn take(path: &Path) -> Result<Lock, OutputFault> {
        // Each round, a build has ended. A link or a pipe could keep us here for ever.
        for _ in 0..MOST_LOCK_TRIES {
            refuse_other_than_a_file(path)?;
            let file = options()
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
        Err(OutputFault::Busy)
    }
}

/// True while another process has the lock.
pub fn is_held(path: &Path) -> bool {
    refuse_other_than_a_file(path).is_ok()
        && options()
            .read(true)
            .open(path)
            .is_ok_and(|file| matches!(file.try_lock_shared(), Err(TryLockError::WouldBlock)))
}

fn refuse_other_than_a_file(path: &Path) -> Result<(), OutputFault> {
    let obstacle = match fs::symlink_metadata(path) {
        Ok(found) if found.is_symlink() => Obstacle::Link,
        Ok(found) if !found.is_file() => Obstacle::NoFile,
        _ => return Ok(()),
    };
    Err(OutputFault::InTheWay(path.to_owned(), obstacle))
}

/// To open a file, and neither what a link leads to nor a pipe, which would wait for its other end.
#[cfg(unix)]
fn options() -> OpenOptions {
    use rustix::fs::OFlags;
    use std::os::unix::fs::OpenOptionsExt;
    let flags = OFlags::NOFOLLOW | OFlags::NONBLOCK;
    let mut options = File::options();
    options.custom_flags(flags.bits() as i32);
    options
}

#[cfg(not(unix))]
fn options() -> OpenOptions {
    File::options()
}

#[cfg(unix)]
fn is_named(file: &File, path: &Path) -> io::Result<bool> {
    use std::os::unix::fs::MetadataExt;
    let open = file.metadata()?;
    let named = found_at(path)?;
    Ok(named.is_some_and(|named| (named.dev(), named.ino()) == (open.dev(), open.ino())))
}

#[cfg(not(unix))]
fn is_named(_file: &File, path: &Path) -> io::Result<bool> {
    fs::exists(path)
}
