//! The `[[resolution]]`s and the further `[[decision]]`s of `decision.toml` → what was decided, in the words of the record.

use super::declarations::declared;
use super::draft::{FurtherDecisionDraft, ResolutionDraft};
use super::exemption;
use crate::draft::{Field, NumberOrText, Placed};
use crate::model::{
    DecidedWords, DecisionKey, FurtherDecision, FurtherKey, Resolution, ResolutionKey, RichText,
};
use crate::validate::{Read, Reader, Refused, TableReader, all, elements};

/// A list of tables that may be left out.
pub(super) type Tables<T> = Option<Field<Vec<Field<T>>>>;

/// The tables under a header, of which there may be none.
pub(super) fn listed<T>(reader: &mut Reader<'_>, field: Tables<T>) -> Read<Vec<Read<Placed<T>>>> {
    let list = reader.top().optional(field)?;
    Ok(elements(list.map(|list| list.value).unwrap_or_default()))
}

/// What the record says of the decision itself.
pub(super) fn words(
    reader: &mut Reader<'_>,
    record: Field<String>,
    resolution: Tables<ResolutionDraft>,
) -> Read<DecidedWords> {
    let resolutions = resolutions(reader, resolution);
    let mut sheet = reader.top();
    let record = record_beside(&mut sheet, record, DecisionKey::Record, &resolutions);
    joined(record, resolutions)
}

/// The other decisions of the record.
pub(super) fn further(
    reader: &mut Reader<'_>,
    field: Tables<FurtherDecisionDraft>,
) -> Read<Vec<FurtherDecision>> {
    let tables = listed(reader, field)?.into_iter();
    all(tables.map(|table| one_more(reader, table?)).collect())
}

fn one_more(reader: &mut Reader<'_>, table: Placed<FurtherDecisionDraft>) -> Read<FurtherDecision> {
    let FurtherDecisionDraft {
        title,
        record,
        reasons,
        alternatives,
        resolution,
        declaration,
        exempt,
    } = table.value;
    let exempt = exemption::read(reader, exempt);
    let declarations = declared(reader, declaration, "this [[decision.declaration]]");
    let resolutions = resolutions(reader, resolution);
    let mut sheet = reader.table(&table.span, "this [[decision]]");
    let title = sheet.line(title, FurtherKey::Title, "Budget for the action plan");
    let record = record_beside(&mut sheet, record, FurtherKey::Record, &resolutions);
    let reasons = sheet.optional_rich_text(reasons);
    let alternatives = sheet.optional_rich_text(alternatives);
    exempt?;
    Ok(FurtherDecision {
        title: title?,
        words: joined(record, resolutions)?,
        reasons: reasons?,
        alternatives: alternatives?,
        declarations: declarations?,
    })
}

fn resolutions(reader: &mut Reader<'_>, field: Tables<ResolutionDraft>) -> Read<Vec<Resolution>> {
    let tables = listed(reader, field)?.into_iter();
    all(tables.map(|table| resolution(reader, table?)).collect())
}

/// A number without quotation marks is printed in the same figures.
fn as_text(typed: Field<NumberOrText>) -> Field<String> {
    match typed {
        Field::Typed(placed) => Field::Typed(placed.map(|number| number.to_string())),
        Field::Absent => Field::Absent,
        Field::Wrong => Field::Wrong,
    }
}

fn resolution(reader: &mut Reader<'_>, table: Placed<ResolutionDraft>) -> Read<Resolution> {
    let ResolutionDraft {
        number,
        text,
        exempt,
    } = table.value;
    let exempt = exemption::read(reader, exempt);
    let mut sheet = reader.table(&table.span, "this [[resolution]]");
    let number = sheet.optional_line(number.map(as_text));
    let example = "That the report be noted.";
    let text = sheet.rich_text(text, ResolutionKey::Text, example);
    exempt?;
    Ok(Resolution {
        number: number?,
        text: text?,
    })
}

/// The text of a record, which must be there where nothing else says what was decided.
fn record_beside(
    sheet: &mut TableReader<'_, '_>,
    field: Field<String>,
    key: impl AsRef<str>,
    resolutions: &Read<Vec<Resolution>>,
) -> Read<Option<RichText>> {
    let is_said = resolutions.as_ref().is_ok_and(|all| !all.is_empty());
    if is_said {
        return sheet.optional_rich_text(Some(field));
    }
    let example = "Consideration was given to a report …";
    sheet.rich_text(field, key, example).map(Some)
}

fn joined(
    record: Read<Option<RichText>>,
    resolutions: Read<Vec<Resolution>>,
) -> Read<DecidedWords> {
    DecidedWords::new(record?, resolutions?).ok_or(Refused)
}
