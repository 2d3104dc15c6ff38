//! A folder with the name of our staging folder → whether we made it.
//!
//! On a shared computer anybody may make a folder where many may write, and wait for us to put papers into it that are not
//! published yet, or links for us to write through. So a staging folder is made for its owner alone, and one that is there
//! already is used only if it is ours and nobody else may write to it.

use std::fs::{self, Metadata};
use std::io::{self, ErrorKind};
use std::path::Path;

use super::fault::OutputFault;
use super::opened_folder::OpenedFolder;

/// Makes a folder for its owner alone, or takes the one that is there if it is ours, and opens it.
pub fn private_folder(folder: &Path) -> Result<OpenedFolder, OutputFault> {
    let is_made = match make(folder) {
        Err(error) if error.kind() == ErrorKind::AlreadyExists => false,
        made => made.map(|()| true)?,
    };
    let opened = match OpenedFolder::of(folder) {
        // A link, or no folder.
        Err(error) if error.kind() == ErrorKind::NotADirectory => {
            return Err(OutputFault::NotOurs(folder.to_owned()));
        }
        opened => opened?,
    };
    // Somebody may have put another one in its place since it was made.
    if !is_ours(&fs::metadata(opened.path())?) {
        return Err(OutputFault::NotOurs(folder.to_owned()));
    }
    if !is_made {
        close_to_others(opened.path())?;
    }
    Ok(opened)
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
fn is_ours(found: &Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    /// Who else may write.
    const WRITABLE_FOR_OTHERS: u32 = 0o022;
    found.uid() == rustix::process::geteuid().as_raw() && found.mode() & WRITABLE_FOR_OTHERS == 0
}

/// Elsewhere folders have no owner that could be compared.
#[cfg(not(unix))]
fn is_ours(_found: &Metadata) -> bool {
    true
}

#[cfg(unix)]
fn close_to_others(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    fs::set_permissions(folder, fs::Permissions::from_mode(0o700))
}

#[cfg(not(unix))]
fn close_to_others(_folder: &Path) -> io::Result<()> {
    Ok(())
}
