//! The pictures that stand among the templates, for pages to show and to be published with them; and what is wrong with
//! the pictures of a page.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::{self, Read};
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
                let bytes = bytes(entry.path());
                (name, bytes)
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

/// The largest picture file that is read, in bytes: a sheet's worth of photograph, and to spare.
const LARGEST: u64 = 32 * 1024 * 1024;

/// What a picture file holds, or why it cannot be had.
pub fn bytes(path: &Path) -> Result<Arc<[u8]>, String> {
    let told = |error: io::Error| error.to_string();
    let file = File::open(path).map_err(told)?;
    if !file.metadata().map_err(told)?.is_file() {
        return Err("it is not a file".to_owned());
    }
    let mut bytes = Vec::new();
    let mut start = file.take(LARGEST + 1);
    start.read_to_end(&mut bytes).map_err(told)?;
    match bytes.len() as u64 <= LARGEST {
        true => Ok(Arc::from(bytes)),
        false => Err(format!("it is larger than {} MB", LARGEST / 1024 / 1024)),
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
