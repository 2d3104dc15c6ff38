//! `[[allow]]` in a meeting's file → what the meeting may break.

use super::draft::MeetingAllowanceDraft;
use crate::draft::{Field, Placed};
use crate::model::{MeetingAllowance, MeetingAllowanceKey};
use crate::validate::{Read, Reader, all, elements};

/// Reads the tables.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<Vec<Field<MeetingAllowanceDraft>>>>,
) -> Read<Vec<MeetingAllowance>> {
    let list = reader.top().optional(field)?.map(|list| list.value);
    let tables = elements(list.unwrap_or_default()).into_iter();
    all(tables.map(|table| allowance(reader, table?)).collect())
}

fn allowance(
    reader: &mut Reader<'_>,
    table: Placed<MeetingAllowanceDraft>,
) -> Read<MeetingAllowance> {
    let MeetingAllowanceDraft { rule, because } = table.value;
    let mut sheet = reader.table(&table.span, "this [[allow]]");
    let rule = sheet.line(rule, MeetingAllowanceKey::Rule, "short-notice");
    let because = sheet.line(
        because,
        MeetingAllowanceKey::Because,
        "The Chair called a special meeting",
    );
    Ok(MeetingAllowance {
        rule: rule?,
        because: because?,
    })
}
