//! What a review's files are read with: what its council has agreed on.

use super::{BuiltInField, FieldDemand, Fields, Responses, Scale, Slug};

/// What the council has agreed on.
#[derive(Debug, Clone, Copy)]
pub struct CouncilTerms<'a> {
    /// Its grades.
    pub scale: &'a Scale,
    /// The fields of its papers.
    pub fields: &'a Fields,
    /// The answers of its executive.
    pub responses: &'a Responses,
    /// The names of its own kinds of paper.
    pub own_papers: &'a [Slug],
    /// The parts that its decision records have.
    pub record_parts: RecordParts,
}

/// Which of the usual parts a council's decision records have. What a record does not print, nobody has to type.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RecordParts {
    /// The reasons for the decision.
    pub reasons: bool,
    /// Alternative options considered and rejected.
    pub alternatives: bool,
    /// Details of any dispensations.
    pub dispensations: bool,
    /// By when the decision can be called in.
    pub call_in: bool,
}

impl CouncilTerms<'_> {
    /// What is asked of an officer for a field. Nothing is, while nobody knows which fields the council has.
    pub fn demand(terms: Option<Self>, field: BuiltInField) -> FieldDemand {
        terms.map_or(FieldDemand::Nothing, |terms| terms.fields.demand(field))
    }
}
