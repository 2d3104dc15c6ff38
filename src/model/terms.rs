//! What a review's files are read with: what its council has agreed on.

use crate::language::Language;

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
    /// The language of the words above.
    pub language: &'a Language,
    /// The grades and the answers in other languages.
    pub others: &'a [LanguageTerms],
}

/// The grades and the answers of a council in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LanguageTerms {
    /// The language.
    pub language: Language,
    /// The grades.
    pub scale: Scale,
    /// The answers.
    pub responses: Responses,
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
    /// The same in the words of a language; none where the council has no words in it.
    pub fn in_language(self, language: &Language) -> Option<Self> {
        if self.language.primary() == language.primary() {
            return Some(self);
        }
        let mut others = self.others.iter();
        let other = others.find(|other| other.language.primary() == language.primary())?;
        Some(Self {
            scale: &other.scale,
            responses: &other.responses,
            language: &other.language,
            ..self
        })
    }

    /// What is asked of an officer for a field. Nothing is, while nobody knows which fields the council has.
    pub fn demand(terms: Option<Self>, field: BuiltInField) -> FieldDemand {
        terms.map_or(FieldDemand::Nothing, |terms| terms.fields.demand(field))
    }
}
