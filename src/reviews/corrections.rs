//! The tables `[[correction]]` of a file → what was put right in its paper after that was published.

use super::draft::CorrectionDraft;
use super::exemption;
use super::resolutions::{Tables, listed};
use crate::draft::{Field, Placed};
use crate::model::{CorrectedWords, Correction, CorrectionKey};
use crate::validate::{Read, Reader, TableReader, all};

/// Reads them, in the order of the file.
pub(super) fn corrected(
    reader: &mut Reader<'_>,
    field: Tables<CorrectionDraft>,
) -> Read<Vec<Correction>> {
    let tables = listed(reader, field)?.into_iter();
    all(tables.map(|one| correction(reader, one?)).collect())
}

/// Where they begin.
pub(super) fn starts(field: &Tables<CorrectionDraft>) -> Vec<usize> {
    let list = field.as_ref().and_then(Field::typed).into_iter();
    let typed = list.flat_map(|list| &list.value).filter_map(Field::typed);
    typed.map(|table| table.span.start).collect()
}

fn correction(reader: &mut Reader<'_>, table: Placed<CorrectionDraft>) -> Read<Correction> {
    let CorrectionDraft {
        date,
        text,
        before,
        after,
        exempt,
    } = table.value;
    let exempt = exemption::read(reader, exempt);
    let mut sheet = reader.table(&table.span, "this [[correction]]");
    let date = sheet.day_or_month(date, CorrectionKey::Date);
    let example = "The grade of recommendation 4 was printed as Achieved. It is On-Track.";
    let text = sheet.rich_text(text, CorrectionKey::Text, example);
    let changed = changed(&mut sheet, before, after);
    exempt?;
    Ok(Correction {
        date: date?,
        text: text?,
        changed: changed?,
    })
}

/// The words that were changed: both of them, or neither.
fn changed(
    sheet: &mut TableReader<'_, '_>,
    before: Option<Field<String>>,
    after: Option<Field<String>>,
) -> Read<Option<CorrectedWords>> {
    let [before, after] = [before, after].map(|field| field.unwrap_or(Field::Absent));
    if matches!((&before, &after), (Field::Absent, Field::Absent)) {
        return Ok(None);
    }
    let example = "Recommendation 4 is Achieved.";
    let before = sheet.rich_text(before, CorrectionKey::Before, example);
    let example = "Recommendation 4 is On-Track.";
    let after = sheet.rich_text(after, CorrectionKey::After, example);
    Ok(Some(CorrectedWords {
        before: before?,
        after: after?,
    }))
}
