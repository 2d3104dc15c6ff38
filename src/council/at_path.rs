//! The path of a `council.toml` → the council in it. It must not know what is in the file.

use std::path::Path;

use super::{Council, of};
use crate::diagnostic::{Findings, shown_path};
use crate::draft::{Repertoire, load};
use crate::files::Files;

/// Reads the file at `path`; there is no council when anything in it is wrong.
pub fn read(
    files: &Files,
    path: &Path,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Option<Council> {
    let file = load(files, path, &shown_path(path), findings)?;
    let folder = path.parent().unwrap_or(Path::new(""));
    let is_there = |name: &str| files.has_own_file(&folder.join(name));
    of(file, &is_there, repertoire, findings)
}
