//! The grades as typed → the scale.

use super::draft::GradeDraft;
use crate::diagnostic::Place;
use crate::draft::{Field, Placed};
use crate::model::{GradeDefinition, Need, Scale, ScaleFault, Stage};
use crate::validate::{Read, Reader, Refused, all, refusal};

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

fn grade(reader: &mut Reader<'_>, table: Placed<GradeDraft>) -> Read<GradeDefinition> {
    let GradeDraft {
        label,
        other_spellings,
        meaning,
        stage,
        needs,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[grade]]");
    let label = sheet.line(label, "label", "Fully Achieved");
    let other_spellings = sheet.lines(other_spellings);
    let meaning = sheet.optional_rich_text(meaning);
    let stage = sheet.optional_judged(stage, |word| Stage::parse(word));
    let needs = sheet.judged_list(needs, |key| Need::parse(key));
    Ok(GradeDefinition {
        label: label?,
        other_spellings: other_spellings?,
        meaning: meaning?,
        stage: stage?,
        needs: needs?,
    })
}
