//! A folder with the name of our staging folder → whether we made it.
//!
//! On a shared computer anybody may make a folder where many may write, and wait for us to put papers into it that are not
//! published yet, or links for us to write through. So a staging folder is made for its owner alone, and one that is there
//! already is used only if it is ours and nobody else may write to it.

use std::fs;
use std::io::{self, ErrorKind};
use std::path::Path;

use super::fault::OutputFault;

/// Makes a folder for its owner alone, or takes the one that is there if it is ours.
pub fn private_folder(folder: &Path) -> Result<(), OutputFault> {
    match make(folder) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => check(folder),
        made => Ok(made?),
    }
}

#[cfg(unix)]
fn make(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt;
    fs::DirBuilder::new().mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn make(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}

#[cfg(unix)]
fn check(folder: &Path) -> Result<(), OutputFault> {
    use std::os::unix::fs::{MetadataExt, PermissionsExt};
    /// Who else may write.
    const WRITABLE_FOR_OTHERS: u32 = 0o022;
    let found = fs::symlink_metadata(folder)?;
    let is_ours = found.is_dir()
        && found.uid() == rustix::process::geteuid().as_raw()
        && found.mode() & WRITABLE_FOR_OTHERS == 0;
    if !is_ours {
        return Err(OutputFault::NotOurs(folder.to_owned()));
    }
    Ok(fs::set_permissions(
        folder,
        fs::Permissions::from_mode(0o700),
    )?)
}

/// Elsewhere folders have no owner that could be compared.
#[cfg(not(unix))]
fn check(_folder: &Path) -> Result<(), OutputFault> {
    Ok(())
}
