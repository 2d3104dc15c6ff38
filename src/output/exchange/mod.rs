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
use super::presence::found_at;
use super::staging::around;

/// Puts a staged tree, which holds the changed files, in the place of the output folder. When this fails the output is
/// as it was. The new tree is on the disk before anything of the old one goes.
pub fn publish(tree: &Path, output: &Path, changes: &OutputChanges) -> Result<(), OutputFault> {
    if found_at(output)?.is_none() {
        durable::keep_tree(tree, &changes.come)?;
        // This fails when something has appeared there in the meantime, unless it is an empty folder.
        fs::rename(tree, output)?;
        durable::keep_names(around(output));
        return Ok(());
    }
    // Somebody may give these names to others while the two are exchanged.
    let opened = (OpenedFolder::of(output)?, OpenedFolder::of(tree)?);
    exchange_opened((tree, output), opened, changes)
}

/// Exchanges a staged tree and the output folder, both of which are there.
fn exchange_opened(
    (tree, output): (&Path, &Path),
    (old, new): (OpenedFolder, OpenedFolder),
    changes: &OutputChanges,
) -> Result<(), OutputFault> {
    tree::carry_over(old.path(), new.path())?;
    changes.withdraw_from(new.path())?;
    durable::keep_tree(new.path(), &changes.come)?;
    exchange(tree, output)?;
    durable::keep_names(around(output));
    durable::keep_names(around(tree));
    let (old, new) = (old.path_under(tree), new.path_under(output));
    // The new output is in place. What cannot be deleted of the old one is left to the next build.
    let _ = changes
        .withdraw_from(old)
        .and_then(|()| tree::retire(old, new, &changes.come))
        .and_then(|()| fs::remove_dir(tree));
    Ok(())
}

/// The one step: each folder has the other's name.
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(test)]
mod tests {
    use std::path::PathBuf;

    use super::*;

    #[test]
    fn the_old_tree_is_removed_and_never_the_new_one() -> Result<(), OutputFault> {
        for open in [OpenedFolder::of, OpenedFolder::by_name] {
            let around = tempfile::tempdir()?;
            let [tree, output] = ["tree", "output"].map(|name| around.path().join(name));
            for (folder, words) in [(&tree, "new words"), (&output, "old words")] {
                fs::create_dir(folder)?;
                fs::write(folder.join("paper.html"), words)?;
            }
            fs::write(output.join("of-somebody-else.html"), "kept")?;
            fs::write(output.join("withdrawn.html"), "old words")?;
            let changes = OutputChanges {
                come: vec![PathBuf::from("paper.html")],
                go: vec![PathBuf::from("withdrawn.html")],
            };
            let opened = (open(&output)?, open(&tree)?);
            exchange_opened((&tree, &output), opened, &changes)?;
            assert_eq!(fs::read_to_string(output.join("paper.html"))?, "new words");
            let kept = fs::read_to_string(output.join("of-somebody-else.html"))?;
            assert_eq!(kept, "kept");
            assert!(!output.join("withdrawn.html").exists());
            assert!(!tree.exists());
        }
        Ok(())
    }
}
