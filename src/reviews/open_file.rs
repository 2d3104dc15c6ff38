//! A file of a review → whether an office program has it open.
//!
//! Such a program leaves a second file beside it until it is closed. What is typed and not saved is in neither of them.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, shown_path};

/// A note about a file that is open; none about another. `left` is what office programs have left in the folder.
pub(super) fn note(left: &BTreeSet<PathBuf>, path: &Path) -> Option<Diagnostic> {
    if left.is_empty() {
        return None;
    }
    let name = path.file_name()?.to_str()?;
    let is_there = |lock: &String| left.contains(&path.with_file_name(lock));
    locks(name).iter().any(is_there).then(|| {
        Diagnostic::note(
            Code::OpenFile,
            format!("somebody has {name} open; what is not saved yet is not in the papers"),
        )
        .in_file(shown_path(path))
        .help("save it and close it, and then build again")
    })
}

/// The names of the files that office programs leave beside a file of this name.
fn locks(name: &str) -> Vec<String> {
    // Word writes its own two signs over the first two of a long name, and before a short one.
    let without_two = name
        .char_indices()
        .nth(2)
        .and_then(|(at, _)| name.get(at..));
    let mut locks = vec![format!(".~lock.{name}#"), format!("~${name}")];
    locks.extend(without_two.map(|rest| format!("~${rest}")));
    locks
}

#[cfg(test)]
mod tests {
    use super::locks;

    #[test]
    fn each_program_names_its_file_in_its_own_way() {
        let expected = [".~lock.review.toml#", "~$review.toml", "~$view.toml"];
        assert_eq!(locks("review.toml"), expected);
    }
}
