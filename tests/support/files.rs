//! Folders and files: where the repository is, what is in a folder, and a copy of it.

use std::fs;
use std::path::{Path, PathBuf};

use walkdir::WalkDir;

/// The top of the repository.
pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The text of a file. Its path may be given from the top of the repository.
#[track_caller]
pub fn text_of(file: impl AsRef<Path>) -> String {
    let file = top().join(file);
    fs::read_to_string(&file).unwrap_or_else(|error| panic!("{}: {error}", file.display()))
}

/// Every file below a folder, by its path from there, in order.
pub fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = WalkDir::new(folder).sort_by_file_name().into_iter();
    entries
        .map(|entry| entry.expect("a folder can be read"))
        .filter(|entry| entry.file_type().is_file())
        .map(|entry| {
            let path = entry.path().strip_prefix(folder);
            path.expect("it is in the folder").to_owned()
        })
        .collect()
}

/// Copies every file below a folder.
pub fn copy(from: &Path, to: &Path) {
    for file in files(from) {
        let target = to.join(&file);
        fs::create_dir_all(target.parent().expect("a file has a folder"))
            .expect("a folder can be made");
        fs::copy(from.join(&file), target).expect("a file can be copied");
    }
}
