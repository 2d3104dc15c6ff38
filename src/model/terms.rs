//! What a review's files are read with: what its council has agreed on.

use super::{BuiltInField, FieldDemand, Fields, Scale};

/// What the council has agreed on.
#[derive(Debug, Clone, Copy)]
pub struct CouncilTerms<'a> {
    /// Its grades.
    pub scale: &'a Scale,
    /// The fields of its papers.
    pub fields: &'a Fields,
}

impl CouncilTerms<'_> {
    /// What is asked of an officer for a field. Nothing is, while nobody knows which fields the council has.
    pub fn demand(terms: Option<Self>, field: BuiltInField) -> FieldDemand {
        terms.map_or(FieldDemand::Nothing, |terms| terms.fields.demand(field))
    }
}
