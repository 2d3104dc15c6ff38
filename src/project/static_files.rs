//! The folder `static` among the templates → files that are published as they are, such as fonts and icons of the website.
//!
//! They are read once, like everything else that is published. Of a picture, the notes that a camera leaves are left out.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use super::pictures::picture;
use crate::bounds::LARGEST_PICTURE;
use crate::diagnostic::{Code, Diagnostic, Findings, shown_path};
use crate::files::{Digest, EntryKind, FileEntry, Files};

/// The folder, among the templates and in the output.
const FOLDER: &str = "static";

/// Files by their paths from the top of the output.
#[derive(Debug, Default)]
pub struct StaticFiles {
    files: BTreeMap<String, Arc<[u8]>>,
}

impl StaticFiles {
    /// Reads the folder, if there is one. What cannot be published is added to the findings.
    pub(super) fn read(files: &Files, templates: &Path, findings: &mut Findings) -> Self {
        let mut all = Self::default();
        let folder = templates.join(FOLDER);
        let mut beside = files.list(templates).flatten();
        match beside.find(|entry| entry.path == folder) {
            Some(entry) if entry.kind == EntryKind::Folder => {}
            Some(entry) if entry.kind == EntryKind::Link => {
                findings.push(linked(&folder));
                return all;
            }
            _ => return all,
        }
        for entry in files.list_all(&folder) {
            match entry {
                Ok(entry) => all.add(files, templates, &entry, findings),
                Err(unlisted) => findings.push(unpublished(&unlisted.path, "it cannot be read")),
            }
        }
        all
    }

    fn add(&mut self, files: &Files, templates: &Path, entry: &FileEntry, findings: &mut Findings) {
        match entry.kind {
            EntryKind::File => {}
            EntryKind::Folder => return,
            EntryKind::Link => return findings.push(linked(&entry.path)),
            EntryKind::Other => {
                return findings.push(unpublished(&entry.path, "it is not an ordinary file"));
            }
        }
        let inside = entry.path.strip_prefix(templates).unwrap_or(&entry.path);
        let steps: Option<Vec<&str>> = inside.iter().map(|step| step.to_str()).collect();
        let read = picture(files.read(&entry.path, LARGEST_PICTURE));
        match (steps, read) {
            (Some(steps), Ok(bytes)) => drop(self.files.insert(steps.join("/"), bytes)),
            (None, _) => findings.push(unpublished(
                &entry.path,
                "its name has characters that cannot be read",
            )),
            (_, Err(why)) => findings.push(unpublished(&entry.path, &why)),
        }
    }

    /// Whether there is a file at this path from the top of the output.
    pub fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    /// The files, each with its path from the top of the output.
    pub fn all(&self) -> impl Iterator<Item = (&String, &Arc<[u8]>)> {
        self.files.iter()
    }

    /// What says whether any of them has changed.
    pub(super) fn digests(&self) -> impl Iterator<Item = Digest> {
        self.files
            .iter()
            .flat_map(|(path, bytes)| [Digest::of(path.as_bytes()), Digest::of(bytes)])
    }
}

fn linked(path: &Path) -> Diagnostic {
    Diagnostic::error(
        Code::LinkedFile,
        "this is a link, and links are not followed",
    )
    .in_file(shown_path(path))
    .help("put the file or folder itself here: it is published as it is")
}

fn unpublished(path: &Path, why: &str) -> Diagnostic {
    let message = format!("this file cannot be published: {why}");
    Diagnostic::error(Code::UnreadableFolder, message)
        .in_file(shown_path(path))
        .help("check the file, or move it out of the folder")
}
