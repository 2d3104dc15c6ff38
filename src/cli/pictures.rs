//! The pictures that stand among the templates, for pages to show and to be published with them; and what is wrong with
//! the pictures of a page.

use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::sync::Arc;

use super::content;
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use crate::document::{Document, Format};
use crate::pdf::{Family, PictureFault, Pictures};

/// Picture files by their names.
#[derive(Debug, Default)]
pub struct PictureFiles {
    files: BTreeMap<String, Result<Arc<[u8]>, String>>,
}

impl PictureFiles {
    /// The pictures among files that were read, by their names. One that cannot be read is told only to a page that wants
    /// it.
    pub fn new(files: impl Iterator<Item = (String, io::Result<Vec<u8>>)>) -> Self {
        let files = files.filter(|(name, _)| Format::of(name).is_some());
        Self {
            files: files.map(|(name, read)| (name, sized(read))).collect(),
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
            false => "there is no such file in the templates folder".to_owned(),
        })
    }
}

/// The largest picture file that is read, in bytes: a sheet's worth of photograph, and to spare.
pub const LARGEST: u64 = 32 * 1024 * 1024;

/// What a picture file holds, or why it cannot be had.
pub fn bytes(path: &Path) -> Result<Arc<[u8]>, String> {
    sized(content::read(path, LARGEST))
}

/// What was read of a picture, unless it is too large.
fn sized(read: io::Result<Vec<u8>>) -> Result<Arc<[u8]>, String> {
    let bytes = read.map_err(|error| error.to_string())?;
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
        Diagnostic::error(Code::PictureUnprintable, message)
            .at(Place::new(page, span))
            .help(help)
    }));
    None
}
