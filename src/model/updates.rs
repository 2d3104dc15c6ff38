//! The progress updates of a review, in the order of time.

use std::ops::Deref;

use crate::language::Language;

use super::{Assessment, Update};

/// The progress updates of a review, the earliest first. Whether something is outstanding, signed off or repeated
/// depends on what came before, so the order must not change by mistake.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Updates(Vec<Update>);

impl Updates {
    /// Puts the updates in order, whatever order they come in: by their dates, and those of one date by their names.
    pub fn new(mut updates: Vec<Update>) -> Self {
        updates.sort_by(|one, other| (&one.date, &one.id).cmp(&(&other.date, &other.id)));
        Updates(updates)
    }

    /// The updates, whose values may change; their names and their dates may not.
    pub(super) fn each_mut(&mut self) -> impl Iterator<Item = &mut Update> {
        self.0.iter_mut()
    }

    /// Changes the words of every grade.
    pub(super) fn reworded(&mut self, reword: impl FnMut(&mut Assessment)) {
        let updates = self.0.iter_mut();
        updates
            .flat_map(|update| update.progress.assessments())
            .for_each(reword);
    }

    /// Changes each grade, with the language that its update is written in, where it says one.
    pub(super) fn reworded_by_language(
        &mut self,
        mut reword: impl FnMut(Option<&Language>, &mut Assessment),
    ) {
        for update in &mut self.0 {
            let language = update.language.as_ref();
            let assessments = update.progress.assessments();
            assessments.for_each(|assessment| reword(language, assessment));
        }
    }
}

/// To look at; updates cannot be added, removed or moved.
impl Deref for Updates {
    type Target = [Update];

    fn deref(&self) -> &[Update] {
        &self.0
    }
}

impl<'a> IntoIterator for &'a Updates {
    type Item = &'a Update;
    type IntoIter = std::slice::Iter<'a, Update>;

    fn into_iter(self) -> Self::IntoIter {
        self.iter()
    }
}
