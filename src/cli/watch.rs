//! What papers are made of, digested before it is read for them and again afterwards: only if both are the same were the
//! papers made of just that.
//!
//! There are two megabytes of fonts in it, so others go on meanwhile, and whoever must know it waits.

use std::sync::{Arc, OnceLock};
use std::thread;

use jiff::civil::Date;

use super::arguments::LookArguments;
use super::materials::{self, PROGRAM};
use crate::output::Digest;

/// A watch on what papers are made of.
pub struct Watch {
    look: LookArguments,
    date: Option<Date>,
    before: Taken,
    after: Taken,
}

/// A digest, once somebody has taken it; nothing when some of what it is of cannot be read.
type Taken = Arc<OnceLock<Option<Digest>>>;

impl Watch {
    /// Begins to take the first digest.
    pub fn begin(look: &LookArguments, date: Option<Date>) -> Self {
        let watch = Self {
            look: look.clone(),
            date,
            before: Taken::default(),
            after: Taken::default(),
        };
        watch.take(&watch.before);
        watch
    }

    /// What there was at first. Nothing may be read for papers until this is known.
    pub fn before(&self) -> Option<Digest> {
        self.taken(&self.before)
    }

    /// Everything has been read: begins to take the second digest.
    pub fn everything_is_read(&self) {
        self.take(&self.after);
    }

    /// What papers are made of, if nobody has changed it meanwhile.
    pub fn digest(&self) -> Option<Digest> {
        let (before, after) = (self.before(), self.taken(&self.after));
        after.filter(|_| after == before)
    }

    fn take(&self, cell: &Taken) {
        let (cell, look, date) = (Arc::clone(cell), self.look.clone(), self.date);
        thread::spawn(move || {
            cell.get_or_init(|| materials::digest(PROGRAM, &look, date));
        });
    }

    /// Waits for whoever takes it, or takes it.
    fn taken(&self, cell: &Taken) -> Option<Digest> {
        *cell.get_or_init(|| materials::digest(PROGRAM, &self.look, self.date))
    }
}
