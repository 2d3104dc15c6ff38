//! The keys of an answer, in the action plan or in the decision → the executive's answer.

use crate::draft::{Field, Placed};
use crate::model::{Answer, Responses};
use crate::validate::{LineToType, Read, Refused, TableReader};

/// The keys as they were typed.
pub(super) struct AnswerTyped {
    pub(super) response: Option<Field<String>>,
    pub(super) response_reason: Option<Field<String>>,
    pub(super) response_date: Option<Field<String>>,
    pub(super) response_by: Option<Field<String>>,
    pub(super) accepted_as: Option<Field<String>>,
}

impl AnswerTyped {
    /// Reads them. Without the council's words nobody can say what an answer means.
    pub(super) fn read(
        self,
        sheet: &mut TableReader<'_, '_>,
        responses: Option<&Responses>,
    ) -> Read<Option<Answer>> {
        let response = sheet.optional(self.response);
        let reason = sheet.optional_rich_text(self.response_reason);
        let date = sheet.optional_when(self.response_date);
        let by = sheet.optional_line(self.response_by);
        let accepted_as = sheet.optional_rich_text(self.accepted_as);
        let (response, reason, date, by, accepted_as) =
            (response?, reason?, date?, by?, accepted_as?);
        let says_more = reason.is_some() || date.is_some() || by.is_some() || accepted_as.is_some();
        let typed = match response.filter(|typed| !typed.value.trim().is_empty()) {
            None if !says_more => return Ok(None),
            None => {
                let line = LineToType::text("response", "Accepted");
                sheet.required(Field::Absent, "response", line)?
            }
            Some(typed) => typed,
        };
        let span = typed.span.clone();
        let value = sheet.label(typed)?;
        let responses = responses.ok_or(Refused)?;
        let words = Placed { value, span };
        let response = sheet.judge(words, |words| responses.read(words.clone()))?;
        Ok(Some(Answer {
            response,
            reason,
            date,
            by,
            accepted_as,
        }))
    }
}
