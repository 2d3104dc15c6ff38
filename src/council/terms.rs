//! The council → what its reviews are read with.

use super::Council;
use crate::model::{CouncilTerms, RecordParts};

impl Council {
    /// What its reviews are read with.
    pub fn terms(&self) -> CouncilTerms<'_> {
        CouncilTerms {
            scale: &self.scale,
            fields: &self.fields,
            responses: &self.responses,
            record_parts: RecordParts {
                reasons: self.cabinet_decision.prints("reasons"),
                alternatives: self.cabinet_decision.prints("alternatives"),
                dispensations: self.cabinet_decision.prints("dispensations"),
                call_in: self.cabinet_decision.prints("call_in"),
            },
        }
    }
}
