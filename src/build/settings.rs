//! What a build is asked to do.

use std::path::Path;

use jiff::civil::Date;

use crate::diagnostic::Findings;
use crate::project::{Folders, Marking};

/// What is built, and how.
#[derive(Clone, Copy)]
pub struct Settings<'a> {
    /// Where everything is read from.
    pub folders: &'a Folders,
    /// The folder for the papers.
    pub output: &'a Path,
    /// The date of a PDF whose paper has none.
    pub date: Option<Date>,
    /// What every page says of all of them. A working copy has what is exempt from publication.
    pub marking: Marking,
    /// Whether files are put into the output one by one, although the folder could be exchanged.
    pub is_in_place: bool,
    /// What stops the build.
    pub strictness: Strictness,
    /// Whether somebody waits for something else. Then what is not made yet is left for the next time, and so is what is
    /// made of all sources together.
    pub is_interrupted: &'a (dyn Fn() -> bool + Sync),
    /// Called by any thread as the work goes on.
    pub progress: &'a (dyn Fn(BuildProgress) + Sync),
}

/// Which findings stop a build.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Strictness {
    /// Errors do.
    Errors,
    /// Errors and warnings do.
    Warnings,
    /// Nothing does: what is sound is published, and the rest stays as it was published when it was last sound. It is for
    /// people who look at papers while they write, and not for publication.
    Nothing,
}

/// How far a build is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BuildProgress {
    /// It makes the papers of so many sources.
    Begun(usize),
    /// Those of one of them are made.
    Made,
    /// All are made.
    Ended,
}

impl<'a> Settings<'a> {
    /// The usual build: errors stop it, and nobody follows its progress.
    pub fn new(folders: &'a Folders, output: &'a Path) -> Self {
        Self {
            folders,
            output,
            date: None,
            marking: Marking::None,
            is_in_place: false,
            strictness: Strictness::Errors,
            is_interrupted: &|| false,
            progress: &|_| {},
        }
    }

    /// Tells the caller how far the build is.
    pub(super) fn report(&self, progress: BuildProgress) {
        (self.progress)(progress);
    }
}

impl Strictness {
    /// Whether findings stop the build.
    pub fn stops(self, findings: &Findings) -> bool {
        match self {
            Self::Errors => findings.has_errors(),
            Self::Warnings => findings.has_errors() || findings.warnings() > 0,
            Self::Nothing => false,
        }
    }
}
