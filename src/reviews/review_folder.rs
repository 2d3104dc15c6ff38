//! The folder of a review → the files of the review in it, and the files that do not belong there.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use super::find::{Folder, is_part, is_toml, link, unreadable};
use super::translation::{TranslatedPart, translated_own, translated_part};
use super::{office_file, open_file, own_paper};
use crate::bounds::LOOKED_AT;
use crate::diagnostic::{Code, Diagnostic, Findings, nearest, shown_path};
use crate::files::{EntryKind, FileEntry, Files, is_lock};
use crate::model::Slug;

/// A file: its path, and what messages call it.
pub(super) struct FoundFile {
    pub(super) path: PathBuf,
    pub(super) name: String,
}

/// What is in the folder of a review.
#[derive(Default)]
pub(super) struct ReviewFiles {
    pub(super) review: Option<FoundFile>,
    pub(super) decision: Option<FoundFile>,
    /// The updates by file stem.
    pub(super) updates: BTreeMap<String, FoundFile>,
    /// The translations of the review, of its decision and of updates.
    pub(super) translations: Vec<(TranslatedPart, FoundFile)>,
    /// Translations of papers of the council's own kinds, if it has such kinds: the name of the kind, the tag of the language,
    /// the file, and the report of it where the council has none.
    pub(super) own_translations: Vec<(Slug, String, FoundFile, Diagnostic)>,
    /// Files that are a part of a review only if its council has such a kind of paper: the name, the file, and the report of it
    /// where the council has not.
    pub(super) others: Vec<(Slug, FoundFile, Diagnostic)>,
    /// Reports of files that are no part of a review, or are open elsewhere.
    pub(super) stray_files: Findings,
}

impl Folder {
    /// Finds out what is in it. Hidden files and files that are not TOML are passed over, but for those of office programs;
    /// no link is followed.
    pub(super) fn inside(&self, files: &Files) -> ReviewFiles {
        let mut inside = ReviewFiles::default();
        let mut locks = BTreeSet::new();
        let mut typed = Vec::new();
        for entry in files.list_all_and_locks(&self.path) {
            match entry {
                Ok(entry) if entry.path.file_name().is_some_and(is_lock) => {
                    locks.insert(entry.path);
                }
                Ok(entry) => {
                    inside.take(files, &self.path, &entry);
                    typed.push(entry.path);
                }
                Err(unlisted) => inside
                    .stray_files
                    .push(unreadable(&shown_path(&unlisted.path))),
            }
        }
        let notes = typed.iter().filter(|path| is_toml(path));
        let notes = notes.filter_map(|path| open_file::note(&locks, path));
        inside.stray_files.extend(notes);
        inside
    }
}

impl ReviewFiles {
    /// Gives what was found its place by its path inside the folder.
    fn take(&mut self, files: &Files, folder: &Path, entry: &FileEntry) {
        let path = entry.path.as_path();
        if entry.kind == EntryKind::Link && is_part(files, path) {
            self.stray_files.push(link(&shown_path(path)));
            return;
        }
        match entry.kind {
            EntryKind::File => {}
            // A pipe by the name of a decision is no decision, and somebody believes that it is. It cannot be read, and its
            // reader says so.
            EntryKind::Other if is_toml(path) => {}
            _ => return,
        }
        if let Some(meant) = with_another_ending(path) {
            let is_taken = is_beside(path, files, &meant);
            self.stray_files
                .push(not_read(&shown_path(path), &meant, is_taken));
        }
        if !is_toml(path) {
            self.stray_files.extend(office_file::warning(path));
            return;
        }
        let found = FoundFile {
            path: path.to_owned(),
            name: shown_path(path),
        };
        let parts = path.strip_prefix(folder).unwrap_or(path).components();
        let parts: Vec<_> = parts
            .map(|part| part.as_os_str().to_string_lossy())
            .collect();
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        if let Some(part) = translated_part(&parts) {
            self.translations.push((part, found));
            return;
        }
        if let Some((kind, tag)) = translated_own(&parts) {
            let report = stray(&parts, &found, files);
            self.own_translations.push((kind, tag, found, report));
            return;
        }
        match parts.as_slice() {
            ["review.toml"] => self.review = Some(found),
            ["decision.toml"] => self.decision = Some(found),
            ["updates", file] if let Some(stem) = file.strip_suffix(".toml") => {
                self.updates.insert(stem.to_owned(), found);
            }
            _ => {
                let report = stray(&parts, &found, files);
                match own_paper::could_be(&parts) {
                    Some(name) => self.others.push((name, found, report)),
                    None => self.stray_files.push(report),
                }
            }
        }
    }
}

/// The intended name of a file to which an editor has added another ending: `decision.toml.txt`.
fn with_another_ending(path: &Path) -> Option<String> {
    let stem = Path::new(path.file_stem()?);
    is_toml(stem).then(|| stem.to_string_lossy().into_owned())
}

fn not_read(name: &str, meant: &str, is_taken: bool) -> Diagnostic {
    let help = match is_taken {
        // Renamed, it would be written over the one that is published.
        true => format!("{meant} is there already: {ELSEWHERE}"),
        false => format!("rename it: {meant}"),
    };
    Diagnostic::error(
        Code::StrayFile,
        "this file is not read, because its name goes on after .toml",
    )
    .in_file(name)
    .help(help)
}

/// What to do with a file whose right name another file has.
const ELSEWHERE: &str = "delete this file, or keep it outside the folder of the reviews";

/// Whether a file of exactly this name is beside another. Where the disk takes `Review.toml` for `review.toml`, a file is not
/// beside itself.
fn is_beside(path: &Path, files: &Files, name: &str) -> bool {
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut entries = files.list(folder).flatten();
    entries.any(|entry| entry.path.file_name().is_some_and(|there| there == name))
}

/// A TOML file whose name is not one that a review has.
fn stray(inside: &[&str], found: &FoundFile, files: &Files) -> Diagnostic {
    let known = "a review has review.toml, and it may have decision.toml and updates/2019-09.toml";
    let update = |file: &str| format!("updates/{}", fit_name(file));
    let (message, help) = match inside {
        [file] => match nearest(file, ["review.toml", "decision.toml"]) {
            Some(meant) if is_beside(&found.path, files, meant) => (
                NO_PART,
                Some(format!("{meant} is there already: {ELSEWHERE}")),
            ),
            Some(meant) => (NO_PART, Some(format!("did you mean `{meant}`?"))),
            None if is_update(file, found, files) => (
                "this is an update, and it is not in the folder updates",
                Some(format!("move it there: {}", update(file))),
            ),
            None if has_header(found, files, OF_DECISIONS) => (
                "this is a decision record, and this is not its name",
                Some(match is_beside(&found.path, files, "decision.toml") {
                    true => format!("decision.toml is there already: {ELSEWHERE}"),
                    false => "rename it: decision.toml".to_owned(),
                }),
            ),
            None => (NO_PART, None),
        },
        [folder, file] => {
            let meant = nearest(folder, ["updates"]);
            (
                NO_PART,
                meant.map(|_| format!("did you mean `{}`?", update(file))),
            )
        }
        _ => (NO_PART, None),
    };
    let finding = Diagnostic::error(Code::StrayFile, message).in_file(&found.name);
    match help {
        Some(help) => finding.help(help).help(known),
        None => finding.help(known),
    }
}

/// The name of an update's file with signs that the name of a paper can have.
fn fit_name(file: &str) -> String {
    let fit = |letter: char| match letter {
        'a'..='z' | '0'..='9' | '-' | '.' => letter,
        _ => '-',
    };
    file.to_lowercase().chars().map(fit).collect()
}

/// What is said of a file whose place nobody can guess.
const NO_PART: &str = "no part of a review has this name";

/// The header that only updates have.
const OF_UPDATES: &str = "[[progress]]";

/// The header that only decision records have.
const OF_DECISIONS: &str = "[[theme]]";

/// Whether a file beside review.toml is an update: by its name, which begins with a year and a month, or by its header.
fn is_update(file: &str, found: &FoundFile, files: &Files) -> bool {
    let mut parts = file.trim_end_matches(".toml").split(['-', '_', ' ', '.']);
    let figures = |length: usize, part: Option<&str>| {
        part.is_some_and(|part| {
            part.len() == length && part.bytes().all(|figure| figure.is_ascii_digit())
        })
    };
    let is_dated = figures(4, parts.next()) && figures(2, parts.next());
    is_dated || has_header(found, files, OF_UPDATES)
}

/// Whether a file has a line that is this header.
fn has_header(found: &FoundFile, files: &Files, header: &str) -> bool {
    let bytes = files.read(&found.path, LOOKED_AT).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    text.lines().any(|line| line.trim() == header)
}
