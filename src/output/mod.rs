//! Finished files → the output folder, all of them or none.
//!
//! ```text
//! write: compared with what is published ─► staged     publish: carried over ─► exchanged ─► the old tree deleted
//! ```
//!
//! New and changed files wait in a hidden folder next to the output (`staging`, with a `lock` that ends with its
//! process). When everything has succeeded, that folder gets hard links to everything else in the output, and the
//! system exchanges the two folders in one step (`exchange`). So at every moment, even when the program is killed,
//! there is either the old output or the new one. Files that have not changed are left as they are, files that are not
//! ours are carried over untouched, and nothing is written through a link.
//!
//! Where the output folder cannot be exchanged, files wait inside it and are moved into place one after the other
//! (`in_place`). Each file is complete, and only a kill between two moves leaves a mix, which the next build fixes.
//! This is the way when:
//!
//! * the system cannot exchange folders (Windows);
//! * the output is a link or a mount point, or the program was started inside it;
//! * the folder around the output may not be written to;
//! * hard links are not allowed, or the owner and permissions of a folder cannot be copied.
//!
//! A program that watches the output folder, or a terminal open in it, must open it again by its name after an
//! exchange.
//!
//! Nothing is forced to the disk (`fsync`) before it is published. A kill does not lose what was written, and the next
//! build, which compares every byte, repairs what a power cut loses. Forcing costs more than writing: 400 files of
//! 60 kB on an SSD take 0.07 seconds to write, and 0.6 to 1.8 seconds more to force one by one, at every build.
//!
//! A `manifest` among the files says what each was made of, by digest, so that the next build can leave alone what
//! has not changed.
//!
//! This room knows bytes and paths, nothing of what they mean.

mod created_folders;
mod deferred;
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod exchange;
mod fault;
mod in_place;
mod lock;
mod manifest;
mod reads;
mod single;
mod staged;
mod staging;
/// Other systems cannot exchange two folders.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
mod exchange {
    use std::path::{Path, PathBuf};

    use super::fault::OutputFault;

    pub fn publish(_tree: &Path, _output: &Path, _changed: &[PathBuf]) -> Result<(), OutputFault> {
        Err(OutputFault::System(std::io::ErrorKind::Unsupported.into()))
    }
}

pub use deferred::DeferredStaging;
pub use fault::{Obstacle, OutputFault};
pub use manifest::{MANIFEST, Manifest, ManifestEntry};
pub use reads::{CurrentInputs, Reads};
pub use single::{create, replace, replace_unchanged};
pub use staged::Staged;
