//! What one process remembers from build to build, so that the next one is fast.
//!
//! A build that is alone believes nothing but the bytes on the disk. A process that builds again and again into a folder of
//! its own knows what is in it, and has understood the templates and the fonts already. It keeps one project and the notes
//! of the last build. Nothing else grows from build to build.

use std::path::Path;
use std::sync::Arc;

use crate::files::Digest;
use crate::output::{DeferredStaging, Manifest};
use crate::project::{Inputs, LazyProject};

/// What is remembered.
#[derive(Default)]
pub struct BuildMemory {
    /// Whether the output is the process's own, so that nobody else changes it.
    is_private: bool,
    /// What was made; none before the first build, and after one that failed.
    manifest: Option<Manifest>,
    /// The project that it was made of.
    project: Option<(Digest, Arc<LazyProject>)>,
}

impl BuildMemory {
    /// Nothing is remembered: every build looks at the disk.
    pub fn none() -> Self {
        Self::default()
    }

    /// Everything is remembered, for an output that nobody else changes. Its files are put in place one by one.
    pub fn of_private_output() -> Self {
        Self {
            is_private: true,
            ..Self::default()
        }
    }

    /// Whether the output is the process's own.
    pub(super) fn is_private(&self) -> bool {
        self.is_private
    }

    /// What was made, until it is kept again. If a build fails in between, what is there has to be looked at.
    pub(super) fn take(&mut self) -> Option<Manifest> {
        self.manifest.take()
    }

    /// Keeps what was made.
    pub(super) fn keep(&mut self, manifest: Option<Manifest>) {
        self.manifest = manifest.filter(|_| self.is_private);
    }

    /// Where files wait until they are put in place.
    pub(super) fn staging<'o>(&self, output: &'o Path) -> DeferredStaging<'o> {
        match self.is_private {
            true => DeferredStaging::one_by_one(output),
            false => DeferredStaging::new(output),
        }
    }

    /// The project of what was read: the one that is remembered, if it was made of the same.
    pub(super) fn project(&mut self, inputs: Inputs) -> Arc<LazyProject> {
        if !self.is_private {
            return Arc::new(LazyProject::new(inputs));
        }
        let digest = *inputs.digest().get();
        match (&self.project, digest) {
            (Some((known, project)), Some(digest)) if *known == digest => Arc::clone(project),
            _ => {
                let project = Arc::new(LazyProject::new(inputs));
                self.project = digest.map(|digest| (digest, Arc::clone(&project)));
                project
            }
        }
    }
}
