//! Files for the output. The staging folder is made for the first of them, so a build that finds nothing to write makes
//! none.

use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use super::fault::OutputFault;
use super::staged::{Publication, Staged, tidy};

/// Files for the output folder, from many threads at once.
pub struct DeferredStaging<'a> {
    output: &'a Path,
    is_one_by_one: bool,
    staged: Mutex<Option<Arc<Staged>>>,
}

impl<'a> DeferredStaging<'a> {
    /// Nothing yet.
    pub fn new(output: &'a Path) -> Self {
        Self {
            output,
            is_one_by_one: false,
            staged: Mutex::new(None),
        }
    }

    /// Nothing yet, for files that may be put in place one after the other. Where there are thousands and one has changed,
    /// that is much faster than all in one step.
    pub fn one_by_one(output: &'a Path) -> Self {
        Self {
            is_one_by_one: true,
            ..Self::new(output)
        }
    }

    /// Whether nothing was staged.
    pub fn is_empty(&self) -> bool {
        let staged = self.staged.lock().unwrap_or_else(PoisonError::into_inner);
        staged.is_none()
    }

    /// Stages a file by its path from the top of the output.
    pub fn write(&self, path: impl Into<PathBuf>, bytes: &[u8]) -> Result<(), OutputFault> {
        self.open()?.write(path, bytes)
    }

    /// What a file will hold once everything is in place, by its path from the top of the output.
    pub fn read(&self, path: &str) -> Result<Vec<u8>, OutputFault> {
        self.open()?.read(path)
    }

    /// Puts everything in place. Files that are `withdrawn`, by their paths from the top of the output, go.
    pub fn publish(
        self,
        withdrawn: Vec<PathBuf>,
        is_in_place: bool,
    ) -> Result<Publication, OutputFault> {
        if !withdrawn.is_empty() {
            self.open()?;
        }
        let staged = self.staged.into_inner();
        let staged = staged.unwrap_or_else(PoisonError::into_inner);
        match staged.and_then(Arc::into_inner) {
            Some(staged) => staged.publish(withdrawn, is_in_place),
            None => Ok(Publication::default()),
        }
    }

    /// Removes what a killed build left behind, where there is nothing to publish.
    pub fn tidy(&self) {
        tidy(self.output);
    }

    fn open(&self) -> Result<Arc<Staged>, OutputFault> {
        let mut staged = self.staged.lock().unwrap_or_else(PoisonError::into_inner);
        let open = match staged.take() {
            Some(open) => open,
            None if self.is_one_by_one => Arc::new(Staged::one_by_one(self.output)?),
            None => Arc::new(Staged::new(self.output)?),
        };
        Ok(Arc::clone(staged.insert(open)))
    }
}
