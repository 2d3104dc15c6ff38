//! Files by their paths from the top of the output → the output folder, when all of them are there.
//!
//! Any number of threads may write at once; what is published does not depend on who comes first.

use std::collections::BTreeMap;
use std::fs;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::io::{self, ErrorKind};
use std::path::{Component, Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::changes::{OutputChanges, is_own_file};
use super::created_folders::CreatedFolders;
use super::fault::{Obstacle, OutputFault};
use super::interrupted::undisturbed;
use super::piecemeal::Piecemeal;
use super::presence::{found_at, found_behind};
use super::staging::{self, StagingFolder, StagingPlace, around, is_mount_point, place_for};
use super::{exchange, holders, in_place};
use crate::bounds::LARGEST_READ_AGAIN;
use crate::files::Files;

/// Files waiting to be published. Dropped without [`publish`](Self::publish), they are gone and nothing has changed.
#[derive(Debug)]
pub struct Staged {
    output: PathBuf,
    /// Whether a power cut must not lose it.
    is_durable: bool,
    /// What was written, by its path from the top of the output.
    files: Mutex<BTreeMap<PathBuf, StagedFile>>,
    // These go in this order: first what was staged, then the folders that had to be made for it.
    staging: StagingFolder,
    _made: CreatedFolders,
}

/// What was published, and how.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Publication {
    /// How many files are new or changed.
    pub changed: usize,
    /// Why it was done file by file, where somebody should know.
    pub piecemeal: Option<Piecemeal>,
}

/// What is kept of a file in memory.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct StagedFile {
    /// A hash of its bytes.
    digest: u64,
    state: FileState,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum FileState {
    /// Published already, byte for byte.
    Same,
    /// New or changed, and staged.
    Changed,
}

/// Removes the staging folder of a build that was killed, for a build that publishes nothing. The folder of a running
/// build, and what cannot be removed, is left alone.
pub fn tidy(output: &Path) {
    if named(output).is_ok_and(|output| staging::is_left(&output)) {
        drop(Staged::new(output));
    }
}

/// The output by a path that ends in its own name.
pub(super) fn named(output: &Path) -> io::Result<PathBuf> {
    // Without a slash at the end, which would make a link look like the folder it leads to.
    let named: PathBuf = output.components().collect();
    match named.file_name() {
        Some(_) => Ok(named),
        // “.” and “..” have another name as well.
        None => named.canonicalize(),
    }
}

impl Staged {
    /// Prepares for files that will be published under `output`.
    pub fn new(output: &Path) -> Result<Self, OutputFault> {
        Self::at(output, place_for(&named(output)?)?, true)
    }

    /// Prepares for files that will be put in place one after the other, and may be lost in a power cut.
    pub fn one_by_one(output: &Path) -> Result<Self, OutputFault> {
        Self::at(output, StagingPlace::Inside, false)
    }

    fn at(output: &Path, place: StagingPlace, is_durable: bool) -> Result<Self, OutputFault> {
        let output = named(output)?;
        let mut made = CreatedFolders::folder(around(&output))?;
        let mut staging = match place {
            StagingPlace::Beside => Some(StagingFolder::take(&output, StagingPlace::Beside)),
            StagingPlace::Inside => None,
        };
        if matches!(&staging, Some(Err(fault)) if fault.allows_another_way()) {
            staging = None;
        }
        let staging = match staging {
            Some(staging) => staging?,
            None => {
                made = made.and(CreatedFolders::folder(&output)?);
                StagingFolder::take(&output, StagingPlace::Inside)?
            }
        };
        fs::create_dir(&staging.tree)?;
        Ok(Self {
            output,
            is_durable,
            files: Mutex::default(),
            staging,
            _made: made,
        })
    }

    /// Stages a file by its path from the top of the output, unless it is published already as it is.
    pub fn write(&self, path: impl Into<PathBuf>, bytes: &[u8]) -> Result<(), OutputFault> {
        let path = path.into();
        let state = self.compare(&path, bytes)?;
        let mut hasher = DefaultHasher::new();
        bytes.hash(&mut hasher);
        let digest = hasher.finish();
        let before = {
            let mut files = self.files.lock().unwrap_or_else(PoisonError::into_inner);
            files.insert(path.clone(), StagedFile { digest, state })
        };
        match before {
            // A picture in several papers.
            Some(before) if before.digest == digest => return Ok(()),
            // With threads it would be chance which of them came first.
            Some(_) => return Err(OutputFault::Twice(path)),
            None => {}
        }
        if state == FileState::Changed {
            let staged = self.staging.tree.join(&path);
            match fs::write(&staged, bytes) {
                // The first file of its folder.
                Err(error) if error.kind() == ErrorKind::NotFound => {
                    self.create_folders(around(&path))?;
                    fs::write(staged, bytes)?;
                }
                written => written?,
            }
        }
        Ok(())
    }

    /// What a file will hold once everything is in place: what was staged for it, or else what is published.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, OutputFault> {
        let path = Path::new(path);
        let trees = [&self.staging.tree, &self.output];
        for tree in trees {
            if is_own_file(tree, path)? {
                return Ok(Files::on_disk().read(&tree.join(path), LARGEST_READ_AGAIN)?);
            }
        }
        Err(OutputFault::System(ErrorKind::NotFound.into()))
    }

    /// Puts everything in place. Files that are `withdrawn`, by their paths from the top of the output, go.
    pub fn publish(
        self,
        withdrawn: Vec<PathBuf>,
        is_in_place: bool,
    ) -> Result<Publication, OutputFault> {
        let files = self.files.lock();
        let come = files
            .unwrap_or_else(PoisonError::into_inner)
            .iter()
            .filter(|(_, file)| file.state == FileState::Changed)
            .map(|(path, _)| path.clone())
            .collect();
        let go = withdrawn;
        let changes = OutputChanges { come, go };
        if changes.is_nothing() {
            return Ok(Publication::default());
        }
        let _undisturbed = undisturbed();
        let mut piecemeal = self.piecemeal(is_in_place);
        let published = match (self.staging.place, piecemeal) {
            (StagingPlace::Beside, None) => {
                exchange::publish(&self.staging.tree, &self.output, &changes)
            }
            _ => Err(OutputFault::System(ErrorKind::Unsupported.into())),
        };
        match published {
            Err(fault) if fault.allows_another_way() => {
                if matches!(&fault, OutputFault::System(error) if error.kind() == ErrorKind::ResourceBusy)
                {
                    piecemeal = Some(Piecemeal::MountPoint);
                }
                in_place::publish(&self.staging, &self.output, &changes, self.is_durable)?;
            }
            published => published?,
        }
        Ok(Publication {
            changed: changes.come.len(),
            piecemeal,
        })
    }

    /// Why files should be put into the output one by one, if somebody should know. A link, or the folder that the user is
    /// in, is no news.
    fn piecemeal(&self, is_in_place: bool) -> Option<Piecemeal> {
        match fs::exists(&self.output) {
            Ok(false) => None,
            _ if is_in_place => Some(Piecemeal::Asked),
            _ if is_mount_point(&self.output) => Some(Piecemeal::MountPoint),
            _ if holders::is_held(&self.output) => Some(Piecemeal::Held),
            _ => None,
        }
    }

    /// Makes folders in the staged tree, but not the tree itself: it is gone when a signal is about to end the program.
    fn create_folders(&self, folders: &Path) -> io::Result<()> {
        let mut place = self.staging.tree.clone();
        for name in folders.components() {
            place.push(name);
            match fs::create_dir(&place) {
                Err(error) if error.kind() != ErrorKind::AlreadyExists => return Err(error),
                Ok(()) | Err(_) => {}
            }
        }
        Ok(())
    }

    /// How a file differs from what is published, if nothing that is not ours is in its way.
    fn compare(&self, path: &Path, bytes: &[u8]) -> Result<FileState, OutputFault> {
        let mut place = self.output.clone();
        let mut names = path.components().peekable();
        while let Some(name) = names.next() {
            let Component::Normal(name) = name else {
                return Err(OutputFault::Outside(path.to_owned()));
            };
            place.push(name);
            let Some(found) = found_at(&place)? else {
                continue;
            };
            let obstacle = match names.peek() {
                _ if found.is_symlink() => Some(Obstacle::Link),
                Some(_) if !found.is_dir() => Some(Obstacle::NoFolder),
                None if !found.is_file() => Some(Obstacle::NoFile),
                _ => None,
            };
            if let Some(obstacle) = obstacle {
                return Err(OutputFault::InTheWay(place, obstacle));
            }
        }
        Ok(if is_same(&place, bytes)? {
            FileState::Same
        } else {
            FileState::Changed
        })
    }
}

/// Whether a file is there and has these bytes.
pub fn is_same(path: &Path, bytes: &[u8]) -> io::Result<bool> {
    match found_behind(path)? {
        Some(found) if found.is_file() && found.len() == bytes.len() as u64 => {
            Ok(Files::on_disk().read(path, found.len())? == bytes)
        }
        _ => Ok(false),
    }
}
