//! The folder of a review → which of its files lie in it, and which files lie astray.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::find::{Folder, is_hidden, is_part, is_toml, link, unreadable};
use crate::diagnostic::{Diagnostic, Findings, nearest, shown_path};

/// A file, where it lies and what messages call it.
pub(super) struct Found {
    pub(super) path: PathBuf,
    pub(super) name: String,
}

/// What lies in the folder of a review.
#[derive(Default)]
pub(super) struct Inside {
    pub(super) review: Option<Found>,
    pub(super) decision: Option<Found>,
    /// The updates by file stem.
    pub(super) updates: BTreeMap<String, Found>,
    /// What is no part of a review.
    pub(super) astray: Findings,
}

impl Folder {
    /// Looks what lies in it. Hidden files and files that are not TOML are passed over; no link is followed.
    pub(super) fn inside(&self) -> Inside {
        let mut inside = Inside::default();
        let walk = WalkDir::new(&self.path).min_depth(1).sort_by_file_name();
        let wanted = |entry: &DirEntry| entry.depth() == 0 || !is_hidden(entry.file_name());
        for entry in walk.into_iter().filter_entry(wanted) {
            match entry {
                Ok(entry) => inside.take(&self.path, &entry),
                Err(error) => {
                    let name = error.path().map_or_else(|| self.name.clone(), shown_path);
                    inside.astray.push(unreadable(&name));
                }
            }
        }
        inside
    }
}

impl Inside {
    /// Gives what was found its place by its path inside the folder.
    fn take(&mut self, folder: &Path, entry: &DirEntry) {
        let path = entry.path();
        if entry.path_is_symlink() && is_part(path) {
            self.astray.push(link(&shown_path(path)));
            return;
        }
        if entry.file_type().is_file()
            && let Some(meant) = with_another_ending(path)
        {
            self.astray.push(not_read(&shown_path(path), &meant));
        }
        if !entry.file_type().is_file() || !is_toml(path) {
            return;
        }
        let found = Found {
            path: path.to_owned(),
            name: shown_path(path),
        };
        let parts = path.strip_prefix(folder).unwrap_or(path).components();
        let parts: Vec<_> = parts
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        match parts.as_slice() {
            ["review.toml"] => self.review = Some(found),
            ["decision.toml"] => self.decision = Some(found),
            ["updates", file] if let Some(stem) = file.strip_suffix(".toml") => {
                self.updates.insert(stem.to_owned(), found);
            }
            _ => self.astray.push(stray(&parts, &found.name)),
        }
    }
}

/// The name that a file was to have when an editor put another ending behind it: `decision.toml.txt`.
fn with_another_ending(path: &Path) -> Option<String> {
    let stem = Path::new(path.file_stem()?);
    is_toml(stem).then(|| stem.to_string_lossy().into_owned())
}

fn not_read(name: &str, meant: &str) -> Diagnostic {
    Diagnostic::error(
        "stray-file",
        "this file is not read, for its name goes on behind .toml",
    )
    .in_file(name)
    .help(format!("rename it: {meant}"))
}

/// A TOML file that is none of those a review has.
fn stray(inside: &[&str], name: &str) -> Diagnostic {
    let known = "a review has review.toml, and it may have decision.toml and updates/2019-09.toml";
    let help = match inside {
        [file] => nearest(file, ["review.toml", "decision.toml"])
            .map(|meant| format!("did you mean `{meant}`?")),
        [folder, file] => nearest(folder, ["updates"])
            .map(|meant| format!("did you mean `{meant}/{}`?", file.to_lowercase())),
        _ => None,
    };
    let finding =
        Diagnostic::error("stray-file", "no part of a review has this name").in_file(name);
    match help {
        Some(help) => finding.help(help).help(known),
        None => finding.help(known),
    }
}
