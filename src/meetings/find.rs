//! The folder of the reviews → the files of meetings in it.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use crate::diagnostic::{Code, Diagnostic, Findings, shown_path};
use crate::files::{EntryKind, Files};
use crate::reviews::{Withholding, office_file};

/// The name of the folder of the meetings, which is beside those of the reviews.
pub const MEETINGS: &str = "meetings";

/// The file of a meeting, not yet opened.
#[derive(Debug, Clone)]
pub struct MeetingFile {
    /// Its name, without the ending.
    pub(super) id: String,
    /// What messages call it.
    pub(super) name: String,
    /// Its path.
    pub(super) path: PathBuf,
    /// Whether it is read as everybody may read it.
    pub(super) is_public: bool,
}

impl MeetingFile {
    /// Its name without the ending, which is the meeting's.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The same file, for texts without what is withheld.
    pub fn withholding(self, withholding: &Withholding) -> Self {
        Self {
            is_public: !matches!(withholding, Withholding::Nothing),
            ..self
        }
    }
}

/// The files of all meetings, sorted by name; often there are none. Files that are not TOML are passed over, for they are the
/// council's own pages, but those of office programs are reported, as are files in folders. A link is not followed.
pub fn meeting_files(files: &Files, reviews: &Path, findings: &mut Findings) -> Vec<MeetingFile> {
    let folder = reviews.join(MEETINGS);
    let mut found = Vec::new();
    for entry in files.list(&folder) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(unlisted) if unlisted.error.kind() == ErrorKind::NotFound => continue,
            Err(unlisted) => {
                findings.push(
                    Diagnostic::error(Code::UnreadableFolder, "this folder cannot be read")
                        .in_file(shown_path(&unlisted.path))
                        .help("check that you may open it"),
                );
                continue;
            }
        };
        let (path, name) = (entry.path.as_path(), shown_path(&entry.path));
        if entry.kind == EntryKind::Folder {
            stray(files, path, findings);
            continue;
        }
        if !is_toml(path) {
            findings.extend(office_file(path).map(with_help));
            continue;
        }
        match entry.kind {
            // What is not a file cannot be read, and its reader says so.
            EntryKind::File | EntryKind::Other => found.push(MeetingFile {
                id: path
                    .file_stem()
                    .unwrap_or_default()
                    .to_string_lossy()
                    .into_owned(),
                name,
                path: entry.path,
                is_public: false,
            }),
            EntryKind::Link => findings.push(
                Diagnostic::error(
                    Code::LinkedFile,
                    "this is a link, and links are not followed",
                )
                .in_file(name)
                .help("put the file itself here"),
            ),
            EntryKind::Folder => {}
        }
    }
    found
}

/// Reports what is in a folder among the meetings, where nothing is read.
fn stray(files: &Files, folder: &Path, findings: &mut Findings) {
    for entry in files.list_all(folder).flatten() {
        let path = entry.path.as_path();
        if entry.kind != EntryKind::File {
            continue;
        }
        if is_toml(path) {
            let file = path.file_name().unwrap_or_default().to_string_lossy();
            findings.push(
                Diagnostic::error(
                    Code::StrayFile,
                    "this file is in a folder among the meetings, and is not read",
                )
                .in_file(shown_path(path))
                .help(format!(
                    "move it to the folder {MEETINGS} itself: {MEETINGS}/{file}"
                )),
            );
        } else {
            findings.extend(office_file(path).map(with_help));
        }
    }
}

fn with_help(finding: Diagnostic) -> Diagnostic {
    finding
        .help("copy the words into the file of the meeting, or into a Markdown page beside it: pages = [\"….md\"]")
        .help("then keep the file itself outside the folder of the reviews")
}

fn is_toml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|ending| ending.eq_ignore_ascii_case("toml"))
}
