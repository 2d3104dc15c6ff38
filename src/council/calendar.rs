//! What a council adds to the working days of its nation → its calendar.

use super::draft::{BankHolidayDraft, ClosedDraft};
use crate::draft::{Field, Placed};
use crate::model::{Calendar, CalendarFault, Nation};
use crate::validate::{Read, Reader, Refused, TableReader, elements};

/// The working days of the council's nation as far as they are known, or as far as the file says they have been
/// announced.
pub(super) fn to(
    sheet: &mut TableReader<'_, '_>,
    nation: Option<Field<String>>,
    year: Option<Field<i64>>,
) -> Read<Calendar> {
    let nation = match sheet.optional(nation) {
        Ok(Some(typed)) => sheet.judge(typed, |name| Nation::parse(name)),
        Ok(None) => Ok(Nation::default()),
        Err(Refused) => Err(Refused),
    };
    match sheet.optional(year)? {
        Some(typed) => {
            // A nation that was refused must not hide that the year is wrong too.
            let of = nation.as_ref().copied().unwrap_or_default();
            let calendar = sheet.judge(typed, |year| Calendar::known_to(of, *year));
            nation.and(calendar)
        }
        None => nation.map(Calendar::of),
    }
}

/// Adds the tables `[[bank_holiday]]` and `[[closed]]`.
pub(super) fn read(
    reader: &mut Reader<'_>,
    mut calendar: Calendar,
    bank_holidays: Option<Field<Vec<Field<BankHolidayDraft>>>>,
    closed: Option<Field<Vec<Field<ClosedDraft>>>>,
) -> Read<Calendar> {
    let mut sound = Ok(());
    match reader.top().optional(bank_holidays) {
        Ok(list) => {
            for table in elements(list.map(|list| list.value).unwrap_or_default()) {
                let added = table.and_then(|table| bank_holiday(reader, &mut calendar, table));
                sound = sound.and(added);
            }
        }
        Err(Refused) => sound = Err(Refused),
    }
    match reader.top().optional(closed) {
        Ok(list) => {
            for table in elements(list.map(|list| list.value).unwrap_or_default()) {
                let added = table.and_then(|table| close(reader, &mut calendar, table));
                sound = sound.and(added);
            }
        }
        Err(Refused) => sound = Err(Refused),
    }
    sound.map(|()| calendar)
}

fn bank_holiday(
    reader: &mut Reader<'_>,
    calendar: &mut Calendar,
    table: Placed<BankHolidayDraft>,
) -> Read<()> {
    let BankHolidayDraft {
        date,
        name,
        instead_of,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[bank_holiday]]");
    let date = sheet.calendar_day(date, "date");
    let name = sheet.line(name, "name", "Coronation of King Charles III");
    let instead_of = sheet.optional_calendar_day(instead_of);
    let (date, name, instead_of) = (date?, name?, instead_of?);
    let added = calendar.add_bank_holiday(date, name.as_str(), instead_of);
    judge(&mut sheet, added, table.span)
}

fn close(reader: &mut Reader<'_>, calendar: &mut Calendar, table: Placed<ClosedDraft>) -> Read<()> {
    let ClosedDraft {
        first_day,
        last_day,
        reason,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[closed]]");
    let first_day = sheet.calendar_day(first_day, "first_day");
    let last_day = sheet.optional_calendar_day(last_day);
    let reason = sheet.line(reason, "reason", "Between Christmas and New Year");
    let (first, last, reason) = (first_day?, last_day?, reason?);
    let added = calendar.close(first, last.unwrap_or(first), reason.as_str());
    judge(&mut sheet, added, table.span)
}

/// What the calendar refuses concerns several keys at once, so it is reported at the header of the table.
fn judge(
    sheet: &mut TableReader<'_, '_>,
    added: Result<(), CalendarFault>,
    span: std::ops::Range<usize>,
) -> Read<()> {
    sheet.judge(Placed { value: (), span }, |()| added)
}
