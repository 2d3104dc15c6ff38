//! The keys of an answer, in the action plan or in the decision → the executive's answer.

use super::assessment::quoted;
use super::near_word::NearWord;
use crate::diagnostic::{Diagnostic, Edit};
use crate::draft::{Field, Placed};
use crate::model::{Answer, ResponseFault, Responses};
use crate::validate::{LineToType, Read, Refused, TableReader, refusal};

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
        let place = sheet.place(&words.span);
        let response = responses.read(words.value).map_err(|fault| {
            sheet.report(unknown(&fault).at(place));
            Refused
        })?;
        Ok(Some(Answer {
            response,
            reason,
            date,
            by,
            accepted_as,
        }))
    }
}

/// Words that are no answer of the council's. What was typed after the one that was probably meant stays there.
fn unknown(fault: &ResponseFault) -> Diagnostic {
    let finding = refusal(fault);
    if fault.is_limited() {
        return match fault.right() {
            Some(right) => meant_instead(finding, right),
            None => finding,
        };
    }
    let Some(meant) = NearWord::of(fault.typed(), fault.labels()) else {
        return finding;
    };
    let words = format!("{}{}", meant.label, meant.more.unwrap_or_default());
    meant_instead(finding, &words)
}

fn meant_instead(finding: Diagnostic, words: &str) -> Diagnostic {
    finding
        .help(format!("did you mean “{words}”?"))
        .typed(Edit::Instead(quoted(words)))
}
