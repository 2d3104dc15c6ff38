//! The grades as typed → the scale.

use super::draft::GradeDraft;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::draft::{Field, Placed};
use crate::model::{Contradiction, GradeDefinition, Need, Scale, ScaleFault, Stage, Symbol};
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
    let scale = Scale::new(all(grades)?).map_err(|fault| {
        let place = match &fault {
            ScaleFault::Ambiguous { at, .. } => places.get(*at).cloned(),
            ScaleFault::Empty => None,
        };
        let place = place.unwrap_or_else(|| Place::first_line(&reader.file));
        reader.findings.push(refusal(&fault).at(place));
        Refused
    })?;
    if let Some(finding) = contradiction(&scale, &places) {
        reader.findings.push(finding);
    }
    Ok(scale)
}

/// A list of grades whose stages go up and down.
fn contradiction(scale: &Scale, places: &[Place]) -> Option<Diagnostic> {
    let Contradiction { first, second } = scale.contradiction()?;
    let label = |index: usize| Some(scale.grades().get(index)?.label());
    let message = format!(
        "the stages of “{}” and “{}” contradict the order of the grades",
        label(first)?,
        label(second)?
    );
    let finding = Diagnostic::new(Code::ScaleOrder, message)
        .at(places.get(second)?.clone())
        .also(places.get(first)?.clone(), "the earlier one")
        .help("list the grades from the best to the worst, or correct a stage; until then the stages count");
    Some(finding)
}

fn is_blank(field: &Field<String>) -> bool {
    field
        .typed()
        .is_some_and(|typed| typed.value.trim().is_empty())
}

fn grade(reader: &mut Reader<'_>, table: Placed<GradeDraft>) -> Read<GradeDefinition> {
    let GradeDraft {
        label,
        other_spellings,
        meaning,
        symbol,
        stage,
        needs,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[grade]]");
    let label = sheet.line(label, "label", "Fully Achieved");
    let other_spellings = sheet.lines(other_spellings);
    let meaning = sheet.optional_rich_text(meaning);
    let symbol = symbol.filter(|field| !is_blank(field));
    let symbol = sheet.optional_judged(symbol, |text| Symbol::parse(text));
    let stage = sheet.optional_judged(stage, |word| Stage::parse(word));
    let needs = sheet.judged_list(needs, |key| Need::parse(key));
    Ok(GradeDefinition {
        label: label?,
        other_spellings: other_spellings?,
        symbol: symbol?,
        meaning: meaning?,
        stage: stage?,
        needs: needs?,
    })
}
