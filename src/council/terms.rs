//! The council → what its reviews are read with, and which rules it has switched off.

use super::{Council, CouncilAllowance};
use crate::diagnostic::Code;
use crate::model::{CouncilTerms, RecordParts};

impl Council {
    /// What its reviews are read with.
    pub fn terms(&self) -> CouncilTerms<'_> {
        CouncilTerms {
            scale: &self.scale,
            fields: &self.fields,
            responses: &self.responses,
            language: &self.language,
            others: &self.other_terms,
            own_papers: self.papers.own_names(),
            record_parts: RecordParts {
                reasons: self.cabinet_decision.prints("reasons"),
                alternatives: self.cabinet_decision.prints("alternatives"),
                dispensations: self.cabinet_decision.prints("dispensations"),
                call_in: self.cabinet_decision.prints("call_in"),
            },
        }
    }

    /// Its allowance for a rule, if it has switched it off.
    pub fn allowance(&self, rule: Code) -> Option<&CouncilAllowance> {
        self.allowances
            .iter()
            .find(|allowance| allowance.rule == rule)
    }
}
