//! The pictures among the templates, for pages to show and to be published with them.

use std::collections::BTreeMap;
use std::io;
use std::sync::Arc;

use crate::bounds::LARGEST_PICTURE;
use crate::pdf::bare_picture;

/// Picture files by their names.
#[derive(Debug, Default)]
pub struct PictureFiles {
    files: BTreeMap<String, Result<Arc<[u8]>, String>>,
}

impl PictureFiles {
    /// Files that were read, by their names, be they pictures or not: only pictures are asked for. One that cannot be
    /// read is a fault only of a page that shows it.
    pub fn new(files: impl Iterator<Item = (String, io::Result<Vec<u8>>)>) -> Self {
        Self {
            files: files.map(|(name, read)| (name, picture(read))).collect(),
        }
    }

    /// What a picture file holds, by its path from the top of the output, which is where all of them are published; or a
    /// sentence on why there is no such picture.
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

/// What was read of a picture, or a sentence on why it cannot be used.
pub fn picture(read: io::Result<Vec<u8>>) -> Result<Arc<[u8]>, String> {
    let bytes = read.map_err(|error| error.to_string())?;
    match bytes.len() as u64 <= LARGEST_PICTURE {
        // Published with the pages, too, so the notes that a camera leaves go before anybody has the bytes.
        true => Ok(bare_picture(&bytes).map_or_else(|| Arc::from(bytes), Arc::from)),
        false => Err(format!(
            "it is larger than {} MB",
            LARGEST_PICTURE / 1024 / 1024
        )),
    }
}
