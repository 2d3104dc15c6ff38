//! What papers are made of, digested before it is read for them and again afterwards: unless both are the same, nobody
//! knows of what the papers were made.
//!
//! There are two megabytes of fonts in it, so others go on meanwhile, and whoever must know it waits. What was changed and
//! changed back within those milliseconds goes unnoticed.

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

#[cfg(test)]
mod tests {
    use std::fs;
    use std::path::Path;

    use super::*;

    #[test]
    fn what_changes_while_it_is_read_is_noticed() {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let theme = Path::new(env!("CARGO_MANIFEST_DIR")).join("templates/theme.toml");
        let look = LookArguments {
            templates: folder.path().to_owned(),
            theme,
        };
        let template = folder.path().join("page.html");
        fs::write(&template, "before").expect("a template can be written");
        let watch = Watch::begin(&look, None);
        assert!(watch.before().is_some());
        watch.everything_is_read();
        assert_eq!(watch.digest(), watch.before());
        let watch = Watch::begin(&look, None);
        assert!(watch.before().is_some());
        fs::write(&template, "after").expect("a template can be written");
        watch.everything_is_read();
        assert_eq!(watch.digest(), None);
    }
}
