//! A folder → the folders of reviews in it, and what is wrong with the files beside them.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::office_file;
use super::withheld::Withholding;
use crate::diagnostic::{Code, Diagnostic, Findings, shown_path};
use crate::files::{EntryKind, Files};

/// The folder for agenda papers, which are not a review.
const RESERVED: &str = "meetings";

/// The folder of one review.
#[derive(Debug, Clone)]
pub struct Folder {
    /// Its own name.
    pub(super) id: String,
    /// What messages call it.
    pub(super) name: String,
    /// Its path.
    pub(super) path: PathBuf,
    /// What its texts are opened without.
    pub(super) withholding: Withholding,
}

impl Folder {
    /// Its own name, which is the review's.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The same folder, for texts without what is withheld.
    pub fn withholding(self, withholding: Withholding) -> Self {
        Self {
            withholding,
            ..self
        }
    }
}

/// The folders of all reviews in `reviews`, sorted by name. Hidden files and files that are not TOML are passed over, but
/// for those of office programs. A link is not followed: it may lead out of the reviews, or round in a circle. What is in no review's folder is added to
/// the findings.
pub fn folders(files: &Files, reviews: &Path, findings: &mut Findings) -> Vec<Folder> {
    let mut folders: Vec<Folder> = Vec::new();
    for entry in files.list(reviews) {
        let entry = match entry {
            Ok(entry) => entry,
            // No folder at all: what to do is said below.
            Err(unlisted) if unlisted.error.kind() == ErrorKind::NotFound => continue,
            Err(unlisted) => {
                findings.push(unreadable(&shown_path(&unlisted.path)));
                if unlisted.path == reviews {
                    return folders;
                }
                continue;
            }
        };
        let (path, id) = (&entry.path, entry.path.file_name().unwrap_or_default());
        if id == RESERVED {
            continue;
        }
        let (id, name) = (id.to_string_lossy().into_owned(), shown_path(path));
        match entry.kind {
            EntryKind::Folder => folders.push(Folder {
                id,
                name,
                path: entry.path,
                withholding: Withholding::Nothing,
            }),
            EntryKind::Link if is_part(files, path) => findings.push(link(&name)),
            EntryKind::File if is_toml(path) => findings.push(loose(&id, &name, reviews)),
            EntryKind::File => findings.extend(office_file::warning(path)),
            _ => {}
        }
    }
    if folders.is_empty() {
        findings.push(none(files, reviews));
    }
    folders
}

pub(super) fn is_toml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// Whether a link is in the place of a folder or a TOML file. A broken link might have been either.
pub(super) fn is_part(files: &Files, link: &Path) -> bool {
    is_toml(link) || !files.has_file(link)
}

fn none(files: &Files, reviews: &Path) -> Diagnostic {
    let (message, elsewhere) = match files.has_folder(reviews) {
        true => (
            "there are no reviews in this folder",
            "if the reviews are somewhere else, say where: --reviews FOLDER",
        ),
        false => (
            "there is no such folder",
            "open the terminal in the folder that has it, or say where the reviews are: --reviews FOLDER",
        ),
    };
    Diagnostic::error(Code::NoReviews, message)
        .in_file(shown_path(reviews))
        .help("each review is a folder with a review.toml in it: reviews/inclusion-in-schools/review.toml")
        .help(elsewhere)
}

pub(super) fn unreadable(name: &str) -> Diagnostic {
    Diagnostic::error(Code::UnreadableFolder, "this folder cannot be read")
        .in_file(name)
        .help("check that you may open it")
}

/// A link among the reviews. If it were ignored in silence, something would be missing that its author believes to be
/// published.
pub(super) fn link(name: &str) -> Diagnostic {
    Diagnostic::error(
        Code::LinkedFile,
        "this is a link, and links are not followed",
    )
    .in_file(name)
    .help("put the file or folder itself here: everything a review says is in its own folder")
}

/// A TOML file beside the folders.
fn loose(file: &str, name: &str, reviews: &Path) -> Diagnostic {
    let stem = file.rsplit_once('.').map_or(file, |(stem, _)| stem);
    Diagnostic::error(Code::StrayFile, "this file is in no review's folder")
        .in_file(name)
        .help(format!(
            "give it a folder: {}/{stem}/review.toml",
            shown_path(reviews)
        ))
}
