//! Finished files → the output folder, all of them or none.
//!
//! Files are staged in a folder of their own beside where they will be, and moved into place when everything has
//! succeeded. A file that is the same as before is left as it is, and a file that is not ours is never touched. This
//! room knows bytes and paths, nothing of what they mean.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

/// The name of the folder that files wait in, and what a single file that waits has added to its name.
const STAGING: &str = ".scrutineer-staging";

/// Files waiting to be published. Dropped without [`publish`](Self::publish), they are gone and nothing has changed.
#[derive(Debug)]
pub struct Staged {
    output: PathBuf,
    staging: PathBuf,
    /// Paths from the top of the output, in the order they were staged.
    files: Vec<PathBuf>,
    /// Whether the output folder is new.
    created: bool,
}

impl Staged {
    /// Prepares for files that will be published under `output`.
    pub fn new(output: &Path) -> io::Result<Self> {
        let staging = output.join(STAGING);
        let created = !output.exists();
        if staging.exists() {
            // Left by a build that was killed.
            fs::remove_dir_all(&staging)?;
        }
        fs::create_dir_all(&staging)?;
        Ok(Self {
            output: output.to_owned(),
            staging,
            files: Vec::new(),
            created,
        })
    }

    /// Stages a file by its path from the top of the output.
    pub fn write(&mut self, path: impl Into<PathBuf>, bytes: &[u8]) -> io::Result<()> {
        let path = path.into();
        let staged = self.staging.join(&path);
        if let Some(folder) = staged.parent() {
            fs::create_dir_all(folder)?;
        }
        fs::write(staged, bytes)?;
        self.files.push(path);
        Ok(())
    }

    /// Moves everything into place, and tells how many files are new or changed.
    pub fn publish(mut self) -> io::Result<usize> {
        let mut changed = 0;
        for path in std::mem::take(&mut self.files) {
            let (staged, published) = (self.staging.join(&path), self.output.join(&path));
            if same(&staged, &published)? {
                continue;
            }
            if let Some(folder) = published.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::rename(staged, published)?;
            changed += 1;
        }
        self.created = false;
        Ok(changed)
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        // Nothing more can be done about a folder that cannot be removed; the next build will try again.
        let _ = fs::remove_dir_all(&self.staging);
        if self.created {
            let _ = fs::remove_dir(&self.output);
        }
    }
}

/// Puts a single file in place, all of it or nothing. Should it be the same as before it is left as it is.
pub fn replace(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if fs::read(path).is_ok_and(|before| before == bytes) {
        return Ok(());
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(STAGING);
    let staged = path.with_file_name(name);
    let replaced = fs::write(&staged, bytes).and_then(|()| fs::rename(&staged, path));
    if replaced.is_err() {
        // Nothing more can be done about a file that cannot be removed; the next run will write over it.
        let _ = fs::remove_file(&staged);
    }
    replaced
}

/// Whether what is published already is byte for byte what was staged.
fn same(staged: &Path, published: &Path) -> io::Result<bool> {
    match fs::read(published) {
        Ok(bytes) => Ok(bytes == fs::read(staged)?),
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(false),
        Err(error) => Err(error),
    }
}
