//! The grades as typed → the scale.

use super::draft::GradeDraft;
use crate::diagnostic::Place;
use crate::draft::{Field, Placed};
use crate::model::{Line, RichText, Scale, ScaleFault};
use crate::reading::{Read, Reader, Refused, Sheet, all, elements, refusal};

/// A label, its other spellings, and its meaning.
type Spelt = (Line, Vec<Line>, Option<RichText>);

/// Reads the tables `[[grade]]`.
pub(super) fn read(reader: &mut Reader<'_>, field: Field<Vec<Field<GradeDraft>>>) -> Read<Scale> {
    let mut places = Vec::new();
    let mut grades = Vec::new();
    for table in reader.tables(field, "grade")? {
        grades.push(table.and_then(|table| {
            places.push(reader.place(&table.span));
            grade(reader, table)
        }));
    }
    Scale::new(all(grades)?).map_err(|fault| {
        let place = match &fault {
            ScaleFault::Ambiguous { at, .. } => places.get(*at).cloned(),
            ScaleFault::Empty => None,
        };
        let place = place.unwrap_or_else(|| Place::first_line(&reader.file));
        reader.findings.push(refusal(&fault).at(place));
        Refused
    })
}

fn grade(reader: &mut Reader<'_>, table: Placed<GradeDraft>) -> Read<Spelt> {
    let GradeDraft {
        label,
        other_spellings,
        meaning,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[grade]]");
    let label = sheet.line(label, "label", "Fully Achieved");
    let others = match sheet.optional(other_spellings) {
        Ok(list) => spellings(&mut sheet, list.map(|list| list.value).unwrap_or_default()),
        Err(Refused) => Err(Refused),
    };
    let meaning = sheet.optional_rich_text(meaning);
    Ok((label?, others?, meaning?))
}

fn spellings(sheet: &mut Sheet<'_, '_>, list: Vec<Field<String>>) -> Read<Vec<Line>> {
    let spellings = elements(list)
        .into_iter()
        .map(|spelling| sheet.judge(spelling?, |text| Line::parse(text)))
        .collect();
    all(spellings)
}
