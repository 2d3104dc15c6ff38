//! The tables `[[field]]` as typed → the fields of the council's papers.

use super::draft::CouncilFieldDraft;
use crate::diagnostic::{Code, Diagnostic, Edit, Place, nearest};
use crate::draft::{Field, Placed};
use crate::model::{
    BuiltInField, FieldDefinition, FieldKind, FieldPlacing, FieldTable, FieldWordFault, Fields,
    FieldsFault, FieldsFaultKind, TextLine,
};
use crate::validate::{Coded, Read, Reader, Refused, TableReader, all, elements, refusal};

impl Coded for FieldWordFault {
    fn code(&self) -> Code {
        Code::CouncilField
    }
}

impl Coded for FieldsFault {
    fn code(&self) -> Code {
        Code::CouncilField
    }
}

/// Reads the tables `[[field]]`, of which there may be none.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<Vec<Field<CouncilFieldDraft>>>>,
) -> Read<Fields> {
    let list = reader.top().optional(field)?;
    let mut places = Vec::new();
    let mut definitions = Vec::new();
    for table in elements(list.map(|list| list.value).unwrap_or_default()) {
        definitions.push(table.and_then(|table| {
            let name = table.value.name.typed().map(|name| name.span.clone());
            places.push((
                reader.place(&table.span),
                reader.place(&name.unwrap_or(table.span.clone())),
            ));
            definition(reader, table)
        }));
    }
    Fields::new(all(definitions)?).map_err(|fault| {
        let finding = match places.get(fault.at) {
            Some((header, name)) => placed(&fault, header, name),
            None => refusal(&fault),
        };
        reader.findings.push(finding);
        Refused
    })
}

/// What is wrong with a definition, at the place where it can be put right.
fn placed(fault: &FieldsFault, header: &Place, name: &Place) -> Diagnostic {
    let known = BuiltInField::ALL.map(BuiltInField::name);
    match fault.kind {
        // Every field of a council's own has a label, so a name without one may be another that is misspelt.
        FieldsFaultKind::NoLabel => match nearest(&fault.name, known) {
            Some(meant) => Diagnostic::error(fault.code(), fault.to_string())
                .at(name.clone())
                .help(format!("did you mean the field `{meant}`?"))
                .typed(Edit::Instead(format!("\"{meant}\""))),
            None => refusal(fault)
                .at(header.clone())
                .typed(Edit::Below("label = \"…\"".to_owned())),
        },
        FieldsFaultKind::OfThePaper => refusal(fault)
            .at(header.clone())
            .typed(Edit::Below("of = \"recommendation\"".to_owned())),
        _ => refusal(fault).at(name.clone()),
    }
}

fn definition(reader: &mut Reader<'_>, table: Placed<CouncilFieldDraft>) -> Read<FieldDefinition> {
    let CouncilFieldDraft {
        name,
        label,
        of,
        kind,
        used,
        required,
        after,
        before,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[field]]");
    let place = name.typed().map(|typed| sheet.place(&typed.span));
    let name = sheet.line(name, "name", "cabinet_member");
    let label = sheet.optional_line(label);
    let name = name.and_then(|name| not_misspelt(&mut sheet, name, place));
    let of = sheet.optional_judged(of, |word| FieldTable::parse(word));
    let kind = sheet.optional_judged(kind, |word| FieldKind::parse(word));
    let used = truth(&mut sheet, used);
    let required = truth(&mut sheet, required);
    let after = sheet.optional_line(after);
    let before = sheet.optional_line(before);
    let placing = match (after?, before?) {
        (Some(name), _) => Some(FieldPlacing::After(name)),
        (None, Some(name)) => Some(FieldPlacing::Before(name)),
        (None, None) => None,
    };
    Ok(FieldDefinition {
        name: name?,
        table: of?,
        label: label?,
        kind: kind?,
        is_used: used?.unwrap_or(true),
        is_required: required?,
        placing,
    })
}

/// The name, unless it is nearly that of a field that the program knows: then there would be two of the kind, and officers
/// would fill in the wrong one.
fn not_misspelt(
    sheet: &mut TableReader<'_, '_>,
    name: TextLine,
    place: Option<Place>,
) -> Read<TextLine> {
    let typed = name.as_str();
    let known = BuiltInField::ALL.map(BuiltInField::name);
    let is_several = |known: &&str| typed.strip_suffix('s') == Some(known);
    let is_near = |known: &&str| known.len() > SHORT && is_slip(typed, known);
    let meant = known
        .iter()
        .find(|known| is_near(known) && !is_several(known));
    match (meant, place) {
        (Some(meant), Some(place)) if *meant != typed => {
            let message = format!("`{typed}` is nearly the name of a field that every council has");
            sheet.report(
                Diagnostic::error(Code::CouncilField, message)
                    .at(place)
                    .help(format!("did you mean the field `{meant}`?"))
                    .typed(Edit::Instead(format!("\"{meant}\""))),
            );
            Err(Refused)
        }
        _ => Ok(name),
    }
}

/// Shorter names are like many others.
const SHORT: usize = 7;

/// Whether a name has one wrong letter in a word of another, or two that were swapped. What differs by more is a word of its own:
/// `reviewed_date` is not `revised_date`.
fn is_slip(typed: &str, known: &str) -> bool {
    let is_word_of = |(typed, known): (&str, &str)| strsim::damerau_levenshtein(typed, known) <= 1;
    let (words, others) = (typed.split('_'), known.split('_'));
    match words.clone().count() == others.clone().count() {
        true => words.zip(others).all(is_word_of),
        false => is_word_of((typed, known)),
    }
}

fn truth(sheet: &mut TableReader<'_, '_>, field: Option<Field<bool>>) -> Read<Option<bool>> {
    let typed = sheet.optional(field)?;
    Ok(typed.map(|typed| typed.value))
}

#[cfg(test)]
mod tests {
    use super::is_slip;

    #[test]
    fn a_slip_is_one_letter_of_a_word_and_another_word_is_none() {
        for (typed, known) in [
            ("sucess_measure", "success_measure"),
            ("sucess_mesure", "success_measure"),
            ("responsibilty", "responsibility"),
            ("revised_adte", "revised_date"),
            ("reviseddate", "revised_date"),
        ] {
            assert!(is_slip(typed, known), "{typed}");
        }
        for (typed, known) in [
            ("reviewed_date", "revised_date"),
            ("review_date", "revised_date"),
            ("reviewed_by", "revised_by"),
            ("due_date", "revised_date"),
            ("end_date", "revised_date"),
        ] {
            assert!(!is_slip(typed, known), "{typed}");
        }
    }
}
