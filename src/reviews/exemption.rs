//! `exempt = { paragraph = 3, reason = "…" }` → why a passage is not published.
//!
//! What it makes of the passage is not known here: the texts of an exempt passage are withheld before they are read.

use super::draft::ExemptDraft;
use crate::draft::Field;
use crate::model::{ExemptParagraph, Exemption};
use crate::validate::{LineToType, Read, Reader};

/// Why the passage is exempt, if it is.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<ExemptDraft>>,
) -> Read<Option<Exemption>> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(None);
    };
    let ExemptDraft { paragraph, reason } = table.value;
    let mut sheet = reader.table(&table.span, "this `exempt`");
    let paragraph = sheet
        .required(paragraph, "paragraph", LineToType::from("paragraph = 3"))
        .and_then(|typed| sheet.judge(typed, |number| ExemptParagraph::new(*number)));
    let example = "The terms of a contract that is still being agreed";
    let reason = sheet.line(reason, "reason", example);
    Ok(Some(Exemption {
        paragraph: paragraph?,
        reason: reason?,
    }))
}
