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
//! * hard links are not allowed, or the owner and permissions of a folder cannot be copied;
//! * a container or another program works in the output folder (`holders`), and would keep the old one;
//! * the caller asks for it.
//!
//! A program that watches the output folder must open it again by its name after an exchange.
//!
//! What comes is forced to the disk before what was there goes (`durable`): after a power cut there are all old papers or
//! all new ones. One call does it for all files. Forced one by one, 400 files would take a second. A build that changes
//! nothing forces nothing.
//!
//! Files of papers that nothing makes any more go in the same step (`changes`), if they are as they were made.
//!
//! A staging folder is for its owner alone, because what is in it is not published yet. One that somebody else has made is
//! not used (`ours`). A signal that ends the program removes it first (`interrupted`).
//!
//! A `manifest` among the files says what each was made of, by digest, so that the next build can leave alone what
//! has not changed. What the makers of papers noted has words in it, and is beside the output (`notes`).
//!
//! This room knows bytes and paths, nothing of what they mean.

mod changes;
mod created_folders;
mod deferred;
mod durable;
#[cfg(any(target_os = "linux", target_os = "android", target_vendor = "apple"))]
mod exchange;
mod fault;
mod holders;
mod in_place;
mod interrupted;
mod lock;
mod manifest;
mod notes;
mod opened_folder;
mod ours;
mod piecemeal;
mod presence;
mod reads;
mod replaced;
mod single;
mod staged;
mod staging;
mod written_manifest;
/// Other systems cannot exchange two folders.
#[cfg(not(any(target_os = "linux", target_os = "android", target_vendor = "apple")))]
mod exchange {
    use std::path::Path;

    use super::changes::OutputChanges;
    use super::fault::OutputFault;

    pub fn publish(
        _tree: &Path,
        _output: &Path,
        _changes: &OutputChanges,
    ) -> Result<(), OutputFault> {
        Err(OutputFault::System(std::io::ErrorKind::Unsupported.into()))
    }
}

pub use deferred::DeferredStaging;
pub use fault::{Obstacle, OutputFault};
pub use interrupted::remove_staging_folders;
pub use manifest::{MANIFEST, Manifest, ManifestEntry, is_as_it_was_made};
pub use piecemeal::Piecemeal;
pub use presence::found_behind;
pub use reads::{CurrentInputs, Reads};
pub use single::{create, replace, replace_unchanged, replace_with};
pub use staged::{Publication, Staged};
