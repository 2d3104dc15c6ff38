//! The output folder → a hidden folder in which a build puts together what it will publish.
//!
//! The staging folder is next to the output where the two can be exchanged, and inside the output otherwise. Its name
//! depends only on the output, so that two builds of one output meet at its lock, and a build finds and removes what a
//! killed one has left.

use std::ffi::OsString;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use super::fault::{Obstacle, OutputFault};
use super::interrupted;
use super::lock::{self, Lock};
use super::opened_folder::OpenedFolder;
use super::ours::private_folder;
use super::presence::{found_at, found_behind};

/// The end of the name of every staging folder.
const NAME: &str = ".scrutineer-staging";
/// The file in it that is locked.
const LOCK: &str = "lock";
/// The folder in it that holds files by their paths from the top of the output.
const TREE: &str = "tree";
/// The folder in it that holds files which others have replaced, until all have.
const BEFORE: &str = "before";

/// A staging folder in use. It is removed with everything in it when the value is dropped.
#[derive(Debug)]
pub struct StagingFolder {
    folder: PathBuf,
    /// The folder itself, whatever has its name. Everything in it is found by this.
    opened: OpenedFolder,
    /// The folder of the staged files, at their paths from the top of the output.
    pub tree: PathBuf,
    /// The folder for files that others replace.
    pub before: PathBuf,
    /// Where the folder is.
    pub place: StagingPlace,
    /// The path by which it is removed when a signal ends the program.
    noted: PathBuf,
    _lock: Lock,
}

/// Where a staging folder is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StagingPlace {
    /// In the folder that the output is in.
    Beside,
    /// In the output folder, which must be there.
    Inside,
}

impl StagingPlace {
    fn folder(self, output: &Path) -> PathBuf {
        match self {
            StagingPlace::Beside => {
                let mut name = OsString::from(".");
                name.push(output.file_name().unwrap_or_default());
                name.push(NAME);
                output.with_file_name(name)
            }
            StagingPlace::Inside => output.join(NAME),
        }
    }

    fn other(self) -> StagingPlace {
        match self {
            StagingPlace::Beside => StagingPlace::Inside,
            StagingPlace::Inside => StagingPlace::Beside,
        }
    }
}

impl StagingFolder {
    /// Takes a staging folder for an output, unless another build has one for it or for a folder around it.
    pub fn take(output: &Path, place: StagingPlace) -> Result<StagingFolder, OutputFault> {
        let staging = StagingFolder::lock(output, place)?;
        // Another build may have had to take the other place. Each build first locks its own and then looks at the
        // other, so that at least one of them sees the other.
        let other = place.other();
        if other.folder(output).is_dir() {
            // Taking the lock has removed what a killed build left. What may not be removed does no harm.
            if let Err(OutputFault::Busy) = StagingFolder::lock(output, other) {
                return Err(OutputFault::Busy);
            }
        }
        let around = around(output).canonicalize()?;
        let taken = around.ancestors().flat_map(|folder| {
            [StagingPlace::Beside, StagingPlace::Inside].map(|place| place.folder(folder))
        });
        for folder in taken {
            if folder != staging.folder && is_in_use(&folder) {
                return Err(OutputFault::Busy);
            }
        }
        Ok(staging)
    }

    /// Takes the folder itself, and empties it of what a killed build left in it.
    pub fn lock(output: &Path, place: StagingPlace) -> Result<StagingFolder, OutputFault> {
        let folder = place.folder(output);
        if fs::symlink_metadata(&folder).is_ok_and(|found| !found.is_dir()) {
            fs::remove_file(&folder)?;
        }
        let (opened, lock) = loop {
            let opened = match private_folder(&folder) {
                // The build that held the folder has just ended and removed it.
                Err(OutputFault::System(error))
                    if error.kind() == ErrorKind::NotFound && around(&folder).is_dir() =>
                {
                    continue;
                }
                opened => opened?,
            };
            match Lock::take(&opened.path().join(LOCK)) {
                // The build that held the folder has just ended and removed it.
                Err(OutputFault::System(error)) if error.kind() == ErrorKind::NotFound => {}
                lock => break (opened, lock?),
            }
        };
        let staging = StagingFolder {
            tree: opened.path().join(TREE),
            before: opened.path().join(BEFORE),
            noted: interrupted::note(&folder),
            folder,
            opened,
            place,
            _lock: lock,
        };
        staging.empty()?;
        Ok(staging)
    }

    fn empty(&self) -> io::Result<()> {
        for entry in fs::read_dir(self.opened.path())? {
            let entry = entry?;
            if entry.file_name() == LOCK {
                continue;
            }
            if entry.file_type()?.is_dir() {
                fs::remove_dir_all(entry.path())?;
            } else {
                fs::remove_file(entry.path())?;
            }
        }
        Ok(())
    }
}

impl Drop for StagingFolder {
    fn drop(&mut self) {
        // What cannot be removed is left: the next build will try again. The lock file is removed while it is still
        // locked, so that no other build can hold it. Removing the folder fails, as it should, when the next build has
        // already put its own lock in it.
        let _ = self
            .empty()
            .and_then(|()| fs::remove_file(self.opened.path().join(LOCK)))
            .and_then(|()| fs::remove_dir(&self.folder));
        interrupted::forget(&self.noted);
    }
}

/// Whether there is a staging folder for an output: of a build at work, or left by one that was killed.
pub fn is_left(output: &Path) -> bool {
    let mut places = [StagingPlace::Beside, StagingPlace::Inside].into_iter();
    places.any(|place| place.folder(output).is_dir())
}

/// Where to stage for an output folder, as far as that is known before anything is written.
pub fn place_for(output: &Path) -> Result<StagingPlace, OutputFault> {
    if found_behind(output)?.is_some_and(|found| !found.is_dir()) {
        return Err(OutputFault::InTheWay(output.to_owned(), Obstacle::NoFolder));
    }
    let Some(found) = found_at(output)? else {
        return Ok(StagingPlace::Beside);
    };
    let exchangeable = output.file_name().is_some()
        && found.is_dir()
        && same_disk(&found, &fs::metadata(around(output))?)
        && !holds_working_folder(output);
    Ok(if exchangeable {
        StagingPlace::Beside
    } else {
        StagingPlace::Inside
    })
}

/// Whether a folder is on another disk than the one that it is in.
pub fn is_mount_point(folder: &Path) -> bool {
    let disks = (fs::symlink_metadata(folder), fs::metadata(around(folder)));
    matches!(disks, (Ok(own), Ok(around)) if own.is_dir() && !same_disk(&own, &around))
}

/// Whether the program was started inside the output folder. After an exchange its user would be in a deleted folder.
fn holds_working_folder(output: &Path) -> bool {
    match (Path::new(".").canonicalize(), output.canonicalize()) {
        (Ok(here), Ok(output)) => here.starts_with(output),
        _ => true,
    }
}

/// The folder that a path is in.
pub fn around(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if folder.as_os_str().is_empty() => Path::new("."),
        Some(folder) => folder,
        None => path,
    }
}

/// True for a staging folder that a build is using at this moment.
pub fn is_in_use(folder: &Path) -> bool {
    let name = folder.file_name().unwrap_or_default();
    name.to_string_lossy().ends_with(NAME) && lock::is_held(&folder.join(LOCK))
}

#[cfg(unix)]
fn same_disk(one: &fs::Metadata, other: &fs::Metadata) -> bool {
    use std::os::unix::fs::MetadataExt;
    one.dev() == other.dev()
}

/// On other systems trying is the only way to find out.
#[cfg(not(unix))]
fn same_disk(_one: &fs::Metadata, _other: &fs::Metadata) -> bool {
    true
}
