//! Which pages are on a screen, so that they are made before all others.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

/// The pages that browsers wait for, each with how many do.
#[derive(Debug, Clone, Default)]
pub(super) struct Viewed(Arc<Mutex<BTreeMap<String, usize>>>);

/// A browser that waits. It does so until this is dropped.
pub(super) struct Viewer<'v> {
    viewed: &'v Viewed,
    page: String,
}

impl Viewed {
    /// Notes that a browser waits for a page, by its path from the top.
    pub fn by_another(&self, page: &str) -> Viewer<'_> {
        let mut pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *pages.entry(page.to_owned()).or_default() += 1;
        Viewer {
            viewed: self,
            page: page.to_owned(),
        }
    }

    /// The pages that somebody looks at.
    pub fn pages(&self) -> Vec<String> {
        let pages = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        pages.keys().cloned().collect()
    }
}

impl Drop for Viewer<'_> {
    fn drop(&mut self) {
        let pages = self.viewed.0.lock();
        let mut pages = pages.unwrap_or_else(PoisonError::into_inner);
        if let Some(number) = pages.get_mut(&self.page) {
            *number = number.saturating_sub(1);
            if *number == 0 {
                pages.remove(&self.page);
            }
        }
    }
}
