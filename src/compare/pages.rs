//! A folder of published papers → the paths of their pages.

use std::collections::BTreeSet;
use std::path::Path;

use super::CompareFault;
use crate::files::{EntryKind, Files};

/// The pages below a folder, each by its path from there, with `/` between the names.
pub(super) fn of(folder: &Path) -> Result<BTreeSet<String>, CompareFault> {
    let files = Files::on_disk();
    let all = files.list_all(folder).flatten();
    let pages = all.filter(|entry| entry.kind == EntryKind::File);
    let pages = pages.filter(|entry| {
        entry
            .path
            .extension()
            .is_some_and(|ending| ending == "html")
    });
    let names: BTreeSet<String> = pages
        .filter_map(|entry| {
            let inside = entry.path.strip_prefix(folder).ok()?;
            let names = inside.iter().map(|name| name.to_string_lossy());
            Some(names.collect::<Vec<_>>().join("/"))
        })
        .collect();
    match names.is_empty() {
        true => Err(CompareFault::NoPages(folder.to_owned())),
        false => Ok(names),
    }
}
