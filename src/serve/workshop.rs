//! What has changed → the papers made again: first those that somebody waits for, then everything.
//!
//! Who has saved a file looks at a paper that is made of it, so that one comes first. Who has changed a template or the look
//! may look at any, so the pages on a screen come first. All others follow, unless something else is saved before they are
//! ready: then they wait once more.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use tokio::sync::watch::Sender;

use super::shown::Shown;
use super::viewed::Viewed;
use super::{ServeNews, ServeSettings};
use crate::build::{
    BuildMemory, Failure, MEETINGS, Settings, Strictness, build_again, build_first,
};
use crate::diagnostic::Findings;
use crate::watch::Bell;

/// With more changes at once than this, nobody waits for one of them.
const FEW: usize = 20;

/// Where papers are made again and again.
pub(super) struct Workshop<'s> {
    settings: &'s ServeSettings<'s>,
    show: Sender<Arc<Shown>>,
    viewed: Viewed,
    bell: Bell,
    memory: BuildMemory,
    /// How many files are new or changed that nobody has heard of.
    changed: usize,
}

impl<'s> Workshop<'s> {
    /// A workshop. The bell says when somebody waits for something else.
    pub fn new(
        settings: &'s ServeSettings<'s>,
        show: Sender<Arc<Shown>>,
        viewed: Viewed,
        bell: Bell,
    ) -> Self {
        Self {
            settings,
            show,
            viewed,
            bell,
            memory: BuildMemory::of_private_output(),
            changed: 0,
        }
    }

    /// Makes the papers that somebody waits for, of the files that have changed.
    pub fn first(&mut self, changed: &BTreeSet<PathBuf>) -> Result<(), Failure> {
        let mut names = BTreeSet::new();
        for path in changed {
            match source_of(path, &self.settings.folders.reviews) {
                Some(name) => drop(names.insert(name)),
                None => names.extend(self.viewed.pages().iter().filter_map(|page| of_page(page))),
            }
        }
        if names.is_empty() || names.len() > FEW {
            return Ok(());
        }
        let is_interrupted = || false;
        let settings = self.build_settings(&is_interrupted);
        let wanted = |name: &str| names.contains(name);
        let built = build_first(&settings, &mut self.memory, &wanted);
        match built {
            Ok(built) => {
                self.changed += built.changed;
                let before = Arc::clone(&self.show.borrow());
                let folders = self.settings.folders;
                self.show
                    .send_replace(Arc::new(before.again(&names, built.findings, folders)));
                Ok(())
            }
            Err(failure) => self.failed(failure, Findings::new()),
        }
    }

    /// Makes everything that is not there as it should be, and says whether it was ready before something else happened.
    pub fn all(&mut self) -> Result<bool, Failure> {
        let bell = self.bell.clone();
        let is_interrupted = || bell.is_ringing();
        let settings = self.build_settings(&is_interrupted);
        let mut findings = Findings::new();
        let built = build_again(&settings, &mut self.memory, &mut findings);
        match built {
            // It may have rung just after everything was made. Then it is looked through once more.
            Ok(None) if bell.is_ringing() => Ok(false),
            Ok(summary) => {
                let changed = summary.as_ref().map_or(0, |summary| summary.changed);
                let changed = std::mem::take(&mut self.changed) + changed;
                (self.settings.news)(ServeNews::Made {
                    changed,
                    findings: &findings,
                });
                let shown = Shown::of(findings, self.settings.folders);
                self.show.send_replace(Arc::new(shown));
                Ok(true)
            }
            Err(failure) => self.failed(failure, findings).map(|()| true),
        }
    }

    fn build_settings<'b>(&self, is_interrupted: &'b (dyn Fn() -> bool + Sync)) -> Settings<'b>
    where
        's: 'b,
    {
        Settings {
            date: self.settings.date,
            marking: self.settings.marking,
            strictness: Strictness::Nothing,
            is_interrupted,
            is_in_place: true,
            ..Settings::new(self.settings.folders, self.settings.preview)
        }
    }

    /// Shows why nothing could be written. Only a folder that can never be written to ends it all.
    fn failed(&self, failure: Failure, findings: Findings) -> Result<(), Failure> {
        if let Failure::OverInputs(_) = failure {
            return Err(failure);
        }
        (self.settings.news)(ServeNews::Failed(&failure));
        let shown = Shown::of(findings, self.settings.folders).with_failure(&failure);
        self.show.send_replace(Arc::new(shown));
        Ok(())
    }
}

/// The name of the review or the meeting that a file is of; none if it is of neither.
fn source_of(path: &Path, reviews: &Path) -> Option<String> {
    let inside = path.strip_prefix(reviews).ok()?;
    let mut names = inside.iter().map(|name| name.to_string_lossy());
    let (folder, file) = (names.next()?, names.next()?);
    Some(match folder.as_ref() {
        MEETINGS => file.strip_suffix(".toml").unwrap_or(&file).to_owned(),
        review => review.to_owned(),
    })
}

/// The name of the review or the meeting that a page is of; none for a page of all.
fn of_page(page: &str) -> Option<String> {
    let mut names = page.split('/');
    let (folder, inside) = (names.next()?, names.next()?);
    Some(match folder {
        MEETINGS => inside.strip_suffix(".html").unwrap_or(inside).to_owned(),
        review => review.to_owned(),
    })
}
