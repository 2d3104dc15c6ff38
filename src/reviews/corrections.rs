//! The tables `[[correction]]` of a file → what was put right in its paper after that was published.

use super::draft::CorrectionDraft;
use super::exemption;
use super::resolutions::{Tables, listed};
use crate::draft::{Field, Placed};
use crate::model::{Correction, CorrectionKey};
use crate::validate::{Read, Reader, all};

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
    let CorrectionDraft { date, text, exempt } = table.value;
    let exempt = exemption::read(reader, exempt);
    let mut sheet = reader.table(&table.span, "this [[correction]]");
    let date = sheet.day_or_month(date, CorrectionKey::Date);
    let example = "The grade of recommendation 4 was printed as Achieved. It is On-Track.";
    let text = sheet.rich_text(text, CorrectionKey::Text, example);
    exempt?;
    Ok(Correction {
        date: date?,
        text: text?,
    })
}
