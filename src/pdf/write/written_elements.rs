//! Which elements of the structure tree become objects of the file.

use crate::pdf::structure::{ElementId, StructureTree};

/// The elements that become objects, each with its place among them. An element without content is not written: a
/// screen reader would stop at something that is not there.
pub struct WrittenElements(Vec<Option<u32>>);

impl WrittenElements {
    /// Those that have content.
    pub fn of(tree: &StructureTree) -> Self {
        let mut next = 0;
        let elements = tree.elements().iter().map(|element| {
            let place = (!element.kids.is_empty()).then_some(next);
            next += u32::from(place.is_some());
            place
        });
        Self(elements.collect())
    }

    /// Whether an element has content.
    pub fn has(&self, id: ElementId) -> bool {
        self.get(id).is_some()
    }

    /// The place of an element among those written, from 0.
    pub fn get(&self, id: ElementId) -> Option<u32> {
        self.0.get(id.index()).copied().flatten()
    }

    /// How many are written.
    pub fn count(&self) -> u32 {
        self.0.iter().flatten().count() as u32
    }

    /// All elements' places, in the order of the tree; none for those without content.
    pub fn places(&self) -> &[Option<u32>] {
        &self.0
    }
}
