//! The usual parts of a decision record as typed → what they say.
//!
//! A council without a label for a part does not print it. So nobody is asked to type it, not even to leave it blank.

use crate::draft::Field;
use crate::model::{Deadline, DecisionKey, RecordParts, RichText};
use crate::validate::{Read, TableReader};

/// The parts as they were typed.
pub(super) struct RecordPartsTyped {
    pub(super) reasons: Option<Field<String>>,
    pub(super) alternatives: Option<Field<String>>,
    pub(super) dispensations: Option<Field<String>>,
    pub(super) call_in: Option<Field<String>>,
}

/// What they say; nothing where a part is blank or left out.
pub(super) struct RecordPartsRead {
    pub(super) reasons: Option<RichText>,
    pub(super) alternatives: Option<RichText>,
    pub(super) dispensations: Option<RichText>,
    pub(super) call_in: Option<Deadline>,
}

impl RecordPartsTyped {
    /// Reads them. Without the council's words nobody can say which of them its records have.
    pub(super) fn read(
        self,
        sheet: &mut TableReader<'_, '_>,
        parts: Option<RecordParts>,
    ) -> Read<RecordPartsRead> {
        let asks_for = |has: fn(RecordParts) -> bool| parts.is_some_and(has);
        let mut text = |field: Option<Field<String>>, key, is_asked_for: bool| match field {
            None if !is_asked_for => Ok(None),
            field => sheet.rich_text_or_blank(field.unwrap_or(Field::Absent), key),
        };
        let reasons = text(
            self.reasons,
            DecisionKey::Reasons,
            asks_for(|parts| parts.reasons),
        );
        let alternatives = text(
            self.alternatives,
            DecisionKey::Alternatives,
            asks_for(|parts| parts.alternatives),
        );
        let dispensations = text(
            self.dispensations,
            DecisionKey::Dispensations,
            asks_for(|parts| parts.dispensations),
        );
        let call_in = match self.call_in {
            None if !asks_for(|parts| parts.call_in) => Ok(None),
            field => sheet.deadline_or_blank(field.unwrap_or(Field::Absent), DecisionKey::CallIn),
        };
        Ok(RecordPartsRead {
            reasons: reasons?,
            alternatives: alternatives?,
            dispensations: dispensations?,
            call_in: call_in?,
        })
    }
}
