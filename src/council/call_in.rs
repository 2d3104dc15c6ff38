//! The tables `[call_in]` and `[publication]` → how days are counted.

use super::draft::{CallInDraft, PublicationDraft};
use crate::draft::Field;
use crate::model::{CallInRule, FirstDay, Hour, PublicationRule, WorkingDays};
use crate::validate::{Read, Reader, TableReader};

/// Reads the table `[call_in]`, if there is one.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<CallInDraft>>,
) -> Read<Option<CallInRule>> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(None);
    };
    let CallInDraft {
        days,
        count_publication_day,
        ends,
    } = table.value;
    let mut sheet = reader.table(&table.span, "[call_in]");
    let days = working_days(&mut sheet, days, "days", "days = 5");
    let first_day = sheet
        .required(
            count_publication_day,
            "count_publication_day",
            "count_publication_day = true",
        )
        .map(|counted| match counted.value {
            true => FirstDay::Publication,
            false => FirstDay::DayAfterPublication,
        });
    let ends = sheet
        .required(ends, "ends", "ends = \"midnight\"")
        .and_then(|typed| sheet.judge(typed, |text| Hour::parse(text)));
    Ok(Some(CallInRule {
        days: days?,
        first_day: first_day?,
        ends: ends?,
    }))
}

/// Reads the table `[publication]`, if there is one.
pub(super) fn publication(
    reader: &mut Reader<'_>,
    field: Option<Field<PublicationDraft>>,
) -> Read<Option<PublicationRule>> {
    let Some(table) = reader.top().optional(field)? else {
        return Ok(None);
    };
    let PublicationDraft { within_days } = table.value;
    let mut sheet = reader.table(&table.span, "[publication]");
    let within = working_days(&mut sheet, within_days, "within_days", "within_days = 2")?;
    Ok(Some(PublicationRule { within }))
}

fn working_days(
    sheet: &mut TableReader<'_, '_>,
    field: Field<i64>,
    key: &str,
    example: &str,
) -> Read<WorkingDays> {
    let typed = sheet.required(field, key, example)?;
    sheet.judge(typed, |number| WorkingDays::new(*number))
}
