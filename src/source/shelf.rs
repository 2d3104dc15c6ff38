//! A folder on disk → which review files lie in it, and which files lie astray.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use crate::diagnostic::{Diagnostic, Findings, nearest};

/// The folder for agenda papers, which are no review.
const RESERVED: &str = "meetings";

/// A file, where it lies and what messages call it.
pub(super) struct Found {
    pub(super) path: PathBuf,
    pub(super) name: String,
}

/// The folder of one review.
pub struct Folder {
    /// Its own name.
    pub(super) id: String,
    /// What messages call it.
    pub(super) name: String,
    pub(super) review: Option<Found>,
    pub(super) decision: Option<Found>,
    /// The updates by file stem.
    pub(super) updates: BTreeMap<String, Found>,
    /// The files in it that are no part of a review.
    pub(super) astray: Findings,
}

/// The folders of all reviews under `reviews`, sorted by name. Hidden files and files that are not TOML are passed over. A
/// link is not followed: it may lead out of the reviews, or round in a circle. What lies in no review's folder is added
/// to the findings.
pub fn folders(reviews: &Path, findings: &mut Findings) -> Vec<Folder> {
    let mut folders: Vec<Folder> = Vec::new();
    let walk = WalkDir::new(reviews).min_depth(1).sort_by_file_name();
    for entry in walk.into_iter().filter_entry(is_wanted) {
        let entry = match entry {
            Ok(entry) => entry,
            // That the folder itself is missing is told below, with the help for that.
            Err(error) if error.depth() == 0 => break,
            Err(error) => {
                let name = error.path().map_or_else(|| shown(reviews), shown);
                beside(&mut folders, &name, findings).push(unreadable(&name));
                continue;
            }
        };
        let parts = parts(reviews, entry.path());
        let found = Found {
            path: entry.path().to_owned(),
            name: shown(entry.path()),
        };
        match parts.as_slice() {
            [id] if entry.file_type().is_dir() => folders.push(Folder::new(id, found.name)),
            _ if entry.path_is_symlink() && is_part(entry.path()) => {
                beside(&mut folders, &found.name, findings).push(link(&found.name));
            }
            _ if !entry.file_type().is_file() || !is_toml(entry.path()) => {}
            [file] => findings.push(loose(file, &found.name, reviews)),
            [_, inside @ ..] => {
                if let Some(folder) = folders.last_mut() {
                    folder.take(inside, found);
                }
            }
            [] => {}
        }
    }
    if folders.is_empty() {
        findings.push(none(reviews));
    }
    folders
}

/// The findings of the folder that is being looked into, for what lies in it; else those of all.
fn beside<'f>(
    folders: &'f mut [Folder],
    name: &str,
    findings: &'f mut Findings,
) -> &'f mut Findings {
    match folders.last_mut() {
        Some(folder) if Path::new(name).starts_with(&folder.name) => &mut folder.astray,
        _ => findings,
    }
}

impl Folder {
    fn new(id: &str, name: String) -> Self {
        Folder {
            id: id.to_owned(),
            name,
            review: None,
            decision: None,
            updates: BTreeMap::new(),
            astray: Findings::new(),
        }
    }

    /// Gives a file its place by its path inside the folder.
    fn take(&mut self, inside: &[String], found: Found) {
        let inside: Vec<&str> = inside.iter().map(String::as_str).collect();
        match inside.as_slice() {
            ["review.toml"] => self.review = Some(found),
            ["decision.toml"] => self.decision = Some(found),
            ["updates", file] if let Some(stem) = file.strip_suffix(".toml") => {
                self.updates.insert(stem.to_owned(), found);
            }
            _ => self.astray.push(stray(&inside, &found.name)),
        }
    }
}

fn is_wanted(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let reserved = entry.depth() == 1 && name == RESERVED;
    !reserved && (entry.depth() == 0 || !name.starts_with('.'))
}

fn is_toml(path: &Path) -> bool {
    path.extension()
        .is_some_and(|extension| extension.eq_ignore_ascii_case("toml"))
}

/// Whether a link stands where a folder or a TOML file would be read. What leads nowhere might have been either.
fn is_part(link: &Path) -> bool {
    is_toml(link) || !link.is_file()
}

fn parts(reviews: &Path, path: &Path) -> Vec<String> {
    let inside = path.strip_prefix(reviews).unwrap_or(path);
    inside
        .components()
        .map(|part| part.as_os_str().to_string_lossy().into_owned())
        .collect()
}

/// The path as an officer would type it, with the same slashes on every system.
fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

fn none(reviews: &Path) -> Diagnostic {
    let message = match reviews.is_dir() {
        true => "there are no reviews in this folder",
        false => "there is no such folder",
    };
    Diagnostic::error("no-reviews", message)
        .in_file(shown(reviews))
        .help("each review is a folder with a review.toml in it: reviews/inclusion-in-schools/review.toml")
        .help("if the reviews lie somewhere else, say where: --reviews FOLDER")
}

fn unreadable(name: &str) -> Diagnostic {
    Diagnostic::error("unreadable-folder", "this folder cannot be read")
        .in_file(name)
        .help("check that you may open it")
}

/// A link among the reviews. To pass over it in silence would leave out what somebody thinks is published.
fn link(name: &str) -> Diagnostic {
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
            shown(reviews)
        ))
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
