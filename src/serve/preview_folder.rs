//! A path → a folder that only this run uses, and only this person can read.
//!
//! Drafts may hold what is not public yet. So other users of the computer cannot look into the folder, and git does not
//! take it. It is kept for the next time, which then begins at once.

use std::fs::{self, DirBuilder, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::ServeFailure;

/// The file by which a folder is known to be ours. It is locked for as long as it is used.
const MARK: &str = ".scrutineer-preview";

/// A folder in use.
pub(super) struct PreviewFolder {
    _lock: File,
}

impl PreviewFolder {
    /// Takes a folder, and makes it if it is not there.
    pub fn take(folder: &Path) -> Result<Self, ServeFailure> {
        let failed = |error| ServeFailure::Folder(folder.to_owned(), error);
        let is_empty = match fs::read_dir(folder) {
            Ok(mut entries) => {
                let is_empty = entries.next().is_none();
                if is_empty {
                    close(folder).map_err(failed)?;
                }
                is_empty
            }
            Err(error) if error.kind() == ErrorKind::NotFound => {
                create(folder).map_err(failed)?;
                true
            }
            Err(error) => return Err(failed(error)),
        };
        let mark = folder.join(MARK);
        if !is_empty && !fs::symlink_metadata(&mark).is_ok_and(|found| found.is_file()) {
            return Err(ServeFailure::NotOurs(folder.to_owned()));
        }
        let open = File::options().create(true).append(true).open(&mark);
        let lock = open.map_err(failed)?;
        match lock.try_lock() {
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => return Err(ServeFailure::Busy(folder.to_owned())),
            // Where the disk has no locks, nobody is kept out.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => {}
            Err(TryLockError::Error(error)) => return Err(failed(error)),
        }
        fs::write(folder.join(".gitignore"), "*\n").map_err(failed)?;
        Ok(Self { _lock: lock })
    }
}

/// Closes an empty folder to other people. That of somebody else cannot be closed, and is not used.
#[cfg(unix)]
fn close(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn close(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(unix)]
fn create(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    DirBuilder::new().recursive(true).mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create(folder: &Path) -> io::Result<()> {
    DirBuilder::new().recursive(true).create(folder)
}
