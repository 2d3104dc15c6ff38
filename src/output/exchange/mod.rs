//! A staged tree → the output folder, in one step.
//!
//! ```text
//! staged tree + everything else that is published ─► complete tree ⇄ output folder     old tree ─► nothing
//! ```

mod folder;
mod tree;

use std::fs;
use std::io;
use std::path::Path;

use rustix::fs::{CWD, RenameFlags, renameat_with};

use super::changes::OutputChanges;
use super::durable;
use super::fault::OutputFault;
use super::opened_folder::OpenedFolder;
use super::staging::around;

/// Puts a staged tree, which holds the changed files, in the place of the output folder. When this fails the output is
/// as it was. The new tree is on the disk before anything of the old one goes.
pub fn publish(tree: &Path, output: &Path, changes: &OutputChanges) -> Result<(), OutputFault> {
    if fs::symlink_metadata(output).is_err() {
        durable::keep_tree(tree, &changes.come)?;
        // This fails when something has appeared there in the meantime, unless it is an empty folder.
        fs::rename(tree, output)?;
        durable::keep_names(around(output));
        return Ok(());
    }
    // Somebody may give these names to others while the two are exchanged.
    let (old, new) = (OpenedFolder::of(output)?, OpenedFolder::of(tree)?);
    tree::carry_over(old.path(), new.path())?;
    changes.withdraw_from(new.path())?;
    durable::keep_tree(new.path(), &changes.come)?;
    exchange(tree, output)?;
    durable::keep_names(around(output));
    durable::keep_names(around(tree));
    // The new output is in place. What cannot be deleted of the old one is left to the next build.
    let _ = changes
        .withdraw_from(old.path())
        .and_then(|()| tree::retire(old.path(), new.path(), &changes.come))
        .and_then(|()| fs::remove_dir(tree));
    Ok(())
}

/// The one step: each folder has the other's name.
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}
