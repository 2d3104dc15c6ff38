//! What Linux says of all processes → whether one of them holds a folder.

use std::collections::BTreeSet;
use std::fs;
use std::io;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};

use super::mounts::{Mount, mounts};

use crate::bounds::LONGEST_MOUNTS;

pub(super) fn is_held(folder: &Path) -> io::Result<bool> {
    let folder = folder.canonicalize()?;
    let facts = fs::metadata(&folder)?;
    let own = mounts_of(Path::new("/proc/self"))?;
    let on_disk = own
        .iter()
        .filter(|mount| folder.starts_with(&mount.point))
        .max_by_key(|mount| mount.point.components().count())
        .map(|mount| (mount.device.clone(), mount.on_disk(&folder)));
    let me = std::process::id().to_string();
    let mut seen = BTreeSet::new();
    for process in fs::read_dir("/proc")? {
        let process = process?;
        let name = process.file_name();
        let is_process = name.as_encoded_bytes().iter().all(u8::is_ascii_digit);
        if !is_process || name.to_str() == Some(&me) {
            continue;
        }
        let process = process.path();
        if ["cwd", "root"]
            .iter()
            .any(|link| works_in(&process.join(link), &folder, &facts))
        {
            return Ok(true);
        }
        // All processes of a container have the same list.
        let of_list = fs::read_link(process.join("ns/mnt")).ok();
        if of_list.is_none_or(|list| !seen.insert(list)) {
            continue;
        }
        let holds = |mount: &Mount| {
            on_disk.as_ref().is_some_and(|(device, place)| {
                mount.device == *device && mount.root.starts_with(place)
            })
        };
        if mounts_of(&process).is_ok_and(|list| list.iter().any(holds)) {
            return Ok(true);
        }
    }
    Ok(false)
}

/// Whether a process works in a folder or in one below it. The link is read for the path, and followed for the folder
/// itself, which a container may know by another path.
fn works_in(link: &Path, folder: &Path, facts: &fs::Metadata) -> bool {
    let Ok(place) = fs::read_link(link) else {
        return false;
    };
    let is_folder = || {
        fs::metadata(link)
            .is_ok_and(|found| (found.dev(), found.ino()) == (facts.dev(), facts.ino()))
    };
    place != Path::new("/") && (place.starts_with(folder) || is_folder())
}

fn mounts_of(process: &Path) -> io::Result<Vec<Mount>> {
    use std::io::Read;
    let mut list = String::new();
    let file: PathBuf = process.join("mountinfo");
    fs::File::open(file)?
        .take(LONGEST_MOUNTS)
        .read_to_string(&mut list)?;
    Ok(mounts(&list))
}
