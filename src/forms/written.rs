//! The page of a form → its file.

use std::path::{Path, PathBuf};

use crate::output::{OutputFault, replace};
use crate::template::OfficerForm;

/// Writes the page of a form into a folder, which is made if it is not there, and says where it is.
pub fn write_form(
    folder: &Path,
    form: &OfficerForm<'_>,
    page: &str,
) -> Result<PathBuf, OutputFault> {
    std::fs::create_dir_all(folder)?;
    let file = folder.join(format!("{}.html", form.name));
    replace(&file, page.as_bytes())?;
    Ok(file)
}
