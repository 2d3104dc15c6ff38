//! A published folder → a new folder with the same owner, permissions and access list.
//!
//! A hard link carries a file over, but a folder has to be made again. Its owner and permissions were chosen by
//! somebody else, so if they cannot be copied to the new folder there must be no new folder.

use std::collections::BTreeMap;
use std::fs::{self, File, Metadata};
use std::io;
use std::os::unix::fs::{MetadataExt, chown};
use std::path::Path;

use rustix::fs::{Access, access, getxattr, listxattr};
use rustix::io::Errno;

use crate::bounds::LARGEST_ATTRIBUTES;

/// Gives a new folder what an old one has.
pub fn make_alike(old: &Path, new: &Path) -> io::Result<()> {
    // The old folder will be emptied and removed at the end.
    access(old, Access::READ_OK | Access::WRITE_OK | Access::EXEC_OK)?;
    let (had, has) = (fs::metadata(old)?, fs::metadata(new)?);
    let owners = |facts: &Metadata| (facts.uid(), facts.gid());
    if owners(&had) != owners(&has) {
        chown(new, Some(had.uid()), Some(had.gid()))?;
    }
    // After the owner, because changing the owner can remove permissions.
    fs::set_permissions(new, had.permissions())?;
    match (attributes(old), attributes(new)) {
        (Ok(had), Ok(has)) if had == has => Ok(()),
        _ => Err(io::ErrorKind::Unsupported.into()),
    }
}

/// Gives a new folder, in which everything is as it was in the old one, the time of the old one.
pub fn keep_time(old: &Path, new: &Path) -> io::Result<()> {
    File::open(new)?.set_modified(fs::metadata(old)?.modified()?)
}

/// The extended attributes of a folder: access lists and labels are kept in them.
fn attributes(folder: &Path) -> Result<BTreeMap<Vec<u8>, Vec<u8>>, Errno> {
    let mut names = vec![0; LARGEST_ATTRIBUTES];
    let length = match listxattr(folder, names.as_mut_slice()) {
        // The file system has no attributes.
        Err(Errno::NOTSUP) => 0,
        length => length?,
    };
    names.truncate(length);
    let names = names.split(|byte| *byte == 0);
    names
        .filter(|name| !name.is_empty())
        .map(|name| {
            let mut value = vec![0; LARGEST_ATTRIBUTES];
            let length = getxattr(folder, name, value.as_mut_slice())?;
            value.truncate(length);
            Ok((name.to_owned(), value))
        })
        .collect()
}
