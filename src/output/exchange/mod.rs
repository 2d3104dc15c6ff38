//! A staged tree → the output folder, in one step.
//!
//! ```text
//! staged tree + everything else that is published ─► complete tree ⇄ output folder     old tree ─► nothing
//! ```

mod folder;
mod tree;

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::fault::OutputFault;

/// Puts a staged tree, which holds the changed files, in the place of the output folder. When this fails the output is
/// as it was.
pub fn publish(tree: &Path, output: &Path, changed: &[PathBuf]) -> Result<(), OutputFault> {
    if fs::symlink_metadata(output).is_err() {
        // This fails when something has appeared there in the meantime, unless it is an empty folder.
        fs::rename(tree, output)?;
        return Ok(());
    }
    tree::carry_over(output, tree)?;
    exchange(tree, output)?;
    // The new output is in place. What cannot be deleted of the old one is left to the next build.
    let _ = tree::retire(tree, output, changed);
    Ok(())
}

/// The one step: each folder has the other's name.
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}
