//! Folders → which of their files have changed, as soon as that can be known.
//!
//! ```text
//! the system's word that a file was saved ─► look at this file     ┐
//! a tick, once a second                   ─► look at all the files ┴► what has changed
//! ```
//!
//! The system's word is fast and cannot be trusted: on network drives events get lost, and some come for nothing. So it is
//! only a bell. What has changed is what looks different from the last time, and once a second everything is looked at.
//!
//! This room knows paths, sizes and times. It must not know what is in a file: whoever is told that one has changed reads
//! it, and finds out whether it says anything new.

mod bell;
mod sights;

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::time::Duration;

pub use bell::Bell;
use bell::{BellRope, Ring};
use sights::Sights;

use crate::bounds::MOST_EVENTS;

/// How often everything is looked at.
const TICK: Duration = Duration::from_secs(1);
/// How long it must be quiet before a file is looked at: a program that saves one writes it in several steps.
const QUIET: Duration = Duration::from_millis(10);

/// Folders that are watched.
pub struct Watch {
    look: Sights,
    bell: BellRope,
}

/// What comes next.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Happening {
    /// These files have changed, have come or have gone. Their paths begin with those of the folders as they were given.
    Changed(BTreeSet<PathBuf>),
    /// Nothing has.
    Nothing,
    /// Somebody has asked for an end.
    Ended,
}

impl Watch {
    /// Watches folders, and files that are in none of them. What is there now is what changes are counted from.
    pub fn new(folders: Vec<PathBuf>, files: Vec<PathBuf>) -> Self {
        // The bell comes first: a file that is saved in between is then looked at once too often, and never too seldom.
        let bell = BellRope::new(&folders);
        let look = Sights::at(folders, files);
        Self { look, bell }
    }

    /// A bell that others may ring, to end the watch.
    pub fn bell(&self) -> Bell {
        self.bell.bell()
    }

    /// Waits until something changes.
    pub fn wait(&mut self) -> Happening {
        loop {
            match self.listen(TICK) {
                Some(Happening::Nothing) => {}
                Some(happening) => return happening,
                None => {
                    let changed = self.look.again();
                    if !changed.is_empty() {
                        return Happening::Changed(changed);
                    }
                }
            }
        }
    }

    /// What has happened by now, as far as the bell has rung.
    pub fn heard(&mut self) -> Happening {
        self.listen(Duration::ZERO).unwrap_or(Happening::Nothing)
    }

    /// Listens for so long; none when nothing rings.
    fn listen(&mut self, most: Duration) -> Option<Happening> {
        let files = match self.bell.wait(most)? {
            Ring::Files(files) => self.settle(files),
            Ring::End => None,
        };
        let Some(files) = files else {
            return Some(Happening::Ended);
        };
        let changed = self.look.again_at(&files);
        Some(match changed.is_empty() {
            true => Happening::Nothing,
            false => Happening::Changed(changed),
        })
    }

    /// Waits until it is quiet, and returns everything that was named until then; none at an end.
    fn settle(&self, mut files: BTreeSet<PathBuf>) -> Option<BTreeSet<PathBuf>> {
        for _ in 0..MOST_EVENTS {
            match self.bell.wait(QUIET) {
                Some(Ring::Files(more)) => files.extend(more),
                Some(Ring::End) => return None,
                None => break,
            }
        }
        Some(files)
    }
}
