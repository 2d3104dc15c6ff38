//! The output folder, which must be apart from what papers are made of: a build would write over it, and take its own
//! papers for templates the next time.

use std::ffi::OsString;
use std::fmt;
use std::path::{Path, PathBuf};

use crate::project::Folders;

/// An output folder that is a folder of what papers are made of, is in one, or has one in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OutputOverInputs {
    output: PathBuf,
    input: PathBuf,
    what: &'static str,
}

impl fmt::Display for OutputOverInputs {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (output, input, what) = (self.output.display(), self.input.display(), self.what);
        write!(
            formatter,
            "the papers cannot be put into {output}: it must be apart from {input}, the folder of the {what}"
        )
    }
}

/// Refuses an output folder that is not apart from the folders of a project.
pub(super) fn apart(output: &Path, folders: &Folders) -> Result<(), OutputOverInputs> {
    let real = real(output);
    let inputs = [
        (&folders.reviews, "reviews"),
        (&folders.templates, "templates"),
    ];
    for (input, what) in inputs {
        let Ok(folder) = input.canonicalize() else {
            // It is not on the disk.
            continue;
        };
        if real.starts_with(&folder) || folder.starts_with(&real) {
            return Err(OutputOverInputs {
                output: output.to_owned(),
                input: input.clone(),
                what,
            });
        }
    }
    Ok(())
}

/// Where a folder is or will be, without links.
fn real(folder: &Path) -> PathBuf {
    let mut missing: Vec<OsString> = Vec::new();
    let mut there = folder.to_owned();
    loop {
        let looked_at = match there.as_os_str().is_empty() {
            true => Path::new("."),
            false => &there,
        };
        if let Ok(found) = looked_at.canonicalize() {
            return missing
                .iter()
                .rev()
                .fold(found, |path, name| path.join(name));
        }
        let Some(name) = there.file_name() else {
            return folder.to_owned();
        };
        missing.push(name.to_owned());
        there.pop();
    }
}
