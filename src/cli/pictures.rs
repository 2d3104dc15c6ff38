//! The pictures that stand among the templates, for pages to show and to be published with them; and what is wrong with
//! the pictures of a page.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use walkdir::WalkDir;

use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};
use crate::document::{Document, Format};
use crate::pdf::{Family, PictureFault, Pictures};

/// Picture files by their names.
#[derive(Debug, Default)]
pub struct PictureFiles {
    files: BTreeMap<String, Result<Arc<[u8]>, String>>,
}

impl PictureFiles {
    /// Reads the pictures of a folder. One that cannot be read is told only to a page that wants it.
    pub fn read(folder: &Path) -> Self {
        let entries = WalkDir::new(folder).max_depth(1).sort_by_file_name();
        let files = entries.into_iter().flatten().filter_map(|entry| {
            let name = entry.file_name().to_str()?.to_owned();
            let wanted = entry.file_type().is_file() && Format::of(&name).is_some();
            wanted.then(|| {
                let bytes = std::fs::read(entry.path());
                (
                    name,
                    bytes.map(Arc::from).map_err(|error| error.to_string()),
                )
            })
        });
        Self {
            files: files.collect(),
        }
    }

    /// A picture's bytes by its path from the top of the output, which is where all of them are published.
    pub fn get(&self, path: &str) -> Result<Arc<[u8]>, String> {
        if let Some(file) = self.files.get(path) {
            return file.clone();
        }
        let name = path.rsplit('/').next().unwrap_or(path);
        Err(match self.files.contains_key(name) {
            true => format!("pictures are published at the top, so write {{{{ root }}}}{name}"),
            false => "there is no such file among the templates".to_owned(),
        })
    }
}

/// Looks into the pictures of a page. There are none when one of them cannot be printed.
pub fn open(
    document: &Document,
    family: &Family,
    page: &Arc<SourceFile>,
    findings: &mut Findings,
) -> Option<Pictures> {
    let faults = match Pictures::open(document, family) {
        Ok(pictures) => return Some(pictures),
        Err(faults) => faults,
    };
    findings.extend(faults.into_iter().map(|fault| {
        let PictureFault {
            span,
            message,
            help,
        } = fault;
        Diagnostic::error("picture-unprintable", message)
            .at(Place::new(page, span))
            .help(help)
    }));
    None
}
