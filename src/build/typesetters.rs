//! Who sets the papers of a project: one for each look.

use crate::pdf::Typesetter;
use crate::project::{Look, Project};

/// The typesetters of a project.
pub struct Typesetters<'p> {
    /// For the usual look.
    pub usual: Typesetter<'p>,
    /// For large print, where the council wants it.
    pub large_print: Option<Typesetter<'p>>,
}

impl<'p> Typesetters<'p> {
    /// Those of a project.
    pub fn of(project: &'p Project) -> Self {
        let typesetter = |look: &'p Look| Typesetter::new(&look.theme, &look.family);
        Self {
            usual: typesetter(&project.look),
            large_print: project.large_print.as_ref().map(typesetter),
        }
    }
}
