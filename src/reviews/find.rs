//! A folder on disk → the folders of reviews in it, and which files lie beside them.

use std::ffi::OsStr;
use std::fs::{self, DirEntry};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diagnostic::{Diagnostic, Findings, shown_path};

/// The folder for agenda papers, which are no review.
const RESERVED: &str = "meetings";

/// The folder of one review.
pub struct Folder {
    /// Its own name.
    pub(super) id: String,
    /// What messages call it.
    pub(super) name: String,
    /// Where it lies.
    pub(super) path: PathBuf,
}

/// The folders of all reviews in `reviews`, sorted by name. Hidden files and files that are not TOML are passed over. A
/// link is not followed: it may lead out of the reviews, or round in a circle. What lies in no review's folder is added
/// to the findings.
pub fn folders(reviews: &Path, findings: &mut Findings) -> Vec<Folder> {
    let mut folders: Vec<Folder> = Vec::new();
    let found = fs::read_dir(reviews).and_then(Iterator::collect::<io::Result<Vec<DirEntry>>>);
    let mut found = match found {
        Ok(found) => found,
        // With the help for a folder that was mistyped.
        Err(error) if matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) => {
            Vec::new()
        }
        Err(_) => {
            findings.push(unreadable(&shown_path(reviews)));
            return folders;
        }
    };
    found.sort_by_key(DirEntry::file_name);
    for entry in found {
        let (id, path) = (entry.file_name(), entry.path());
        if id == RESERVED || is_hidden(&id) {
            continue;
        }
        let (id, name) = (id.to_string_lossy().into_owned(), shown_path(&path));
        match entry.file_type() {
            Ok(kind) if kind.is_dir() => folders.push(Folder { id, name, path }),
            Ok(kind) if kind.is_symlink() && is_part(&path) => findings.push(link(&name)),
            Ok(kind) if kind.is_file() && is_toml(&path) => {
                findings.push(loose(&id, &name, reviews));
            }
            Ok(_) => {}
            Err(_) => findings.push(unreadable(&name)),
        }
    }
    if folders.is_empty() {
        findings.push(none(reviews));
    }
    folders
}

/// Whether nobody means a file to be seen.
pub(super) fn is_hidden(name: &OsStr) -> bool {
    name.as_encoded_bytes().starts_with(b".")
}

pub(super) fn is_toml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// Whether a link stands where a folder or a TOML file would be read. What leads nowhere might have been either.
pub(super) fn is_part(link: &Path) -> bool {
    is_toml(link) || !link.is_file()
}

fn none(reviews: &Path) -> Diagnostic {
    let message = match reviews.is_dir() {
        true => "there are no reviews in this folder",
        false => "there is no such folder",
    };
    Diagnostic::error("no-reviews", message)
        .in_file(shown_path(reviews))
        .help("each review is a folder with a review.toml in it: reviews/inclusion-in-schools/review.toml")
        .help("if the reviews lie somewhere else, say where: --reviews FOLDER")
}

pub(super) fn unreadable(name: &str) -> Diagnostic {
    Diagnostic::error("unreadable-folder", "this folder cannot be read")
        .in_file(name)
        .help("check that you may open it")
}

/// A link among the reviews. To pass over it in silence would leave out what somebody thinks is published.
pub(super) fn link(name: &str) -> Diagnostic {
    Diagnostic::error("linked-file", "this is a link, and links are not followed")
        .in_file(name)
        .help("put the file or folder itself here: what a review says stands in its own folder")
}

/// A TOML file beside the folders.
fn loose(file: &str, name: &str, reviews: &Path) -> Diagnostic {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    Diagnostic::error("stray-file", "this file is in no review's folder")
        .in_file(name)
        .help(format!(
            "give it a folder: {}/{stem}/review.toml",
            shown_path(reviews)
        ))
}
