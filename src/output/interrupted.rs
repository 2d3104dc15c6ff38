//! A signal that ends the program → its staging folders, removed first.
//!
//! Whoever stops a build finds nothing of it. A publication that has begun is not stopped: it takes a moment, and whoever
//! wants to remove the folders waits for its end.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The staging folders of this process.
static STAGING_FOLDERS: Mutex<Vec<PathBuf>> = Mutex::new(Vec::new());

/// Held while files are exchanged.
static PUBLISHING: Mutex<()> = Mutex::new(());

/// Begins a step that may not be interrupted. It ends when the value is dropped.
pub(super) fn undisturbed() -> MutexGuard<'static, ()> {
    PUBLISHING.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Notes a staging folder, and returns the path by which it is noted: from the root, so that it names the same folder
/// wherever the program goes.
pub(super) fn note(folder: &Path) -> PathBuf {
    let folder = folder.canonicalize().unwrap_or_else(|_| folder.to_owned());
    folders().push(folder.clone());
    folder
}

/// Forgets a staging folder.
pub(super) fn forget(noted: &Path) {
    folders().retain(|folder| folder != noted);
}

/// Removes every staging folder of this process, which is about to end. Nothing can be published after that.
pub fn remove_staging_folders() {
    let publishing = undisturbed();
    for folder in folders().iter() {
        // Threads may still be writing there, so that a folder is not empty when it is to go.
        let mut tries = 0..5;
        while tries.next().is_some() && fs::remove_dir_all(folder).is_err() {}
    }
    // It stays taken until the process has ended.
    std::mem::forget(publishing);
}

fn folders() -> MutexGuard<'static, Vec<PathBuf>> {
    STAGING_FOLDERS
        .lock()
        .unwrap_or_else(PoisonError::into_inner)
}
