//! What papers are made of, digested before it is read for them and again afterwards: only if both are the same were the
//! papers made of just that.

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
    before: Option<Digest>,
    after: Arc<OnceLock<Option<Digest>>>,
}

impl Watch {
    /// Takes the first digest. Nothing may be read for papers before.
    pub fn begin(look: &LookArguments, date: Option<Date>) -> Self {
        Self {
            look: look.clone(),
            date,
            before: materials::digest(PROGRAM, look, date),
            after: Arc::default(),
        }
    }

    /// What there was at first; nothing when some of it cannot be read.
    pub fn before(&self) -> Option<Digest> {
        self.before
    }

    /// Everything has been read: takes the second digest, while others go on with their work.
    pub fn everything_is_read(&self) {
        let (after, look, date) = (Arc::clone(&self.after), self.look.clone(), self.date);
        thread::spawn(move || {
            after.get_or_init(|| materials::digest(PROGRAM, &look, date));
        });
    }

    /// What papers are made of, if nobody has changed it meanwhile.
    pub fn digest(&self) -> Option<Digest> {
        let now = || materials::digest(PROGRAM, &self.look, self.date);
        let after = *self.after.get_or_init(now);
        after.filter(|_| after == self.before)
    }
}
