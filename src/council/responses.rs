//! The tables `[[response]]` as typed → the answers that the executive gives.

use super::draft::ResponseDraft;
use crate::diagnostic::{Code, Place};
use crate::draft::{Field, Placed};
use crate::model::{
    ResponseDefinition, ResponseFault, ResponseMeaning, ResponseMeaningFault, Responses,
    ResponsesFault,
};
use crate::validate::{Coded, LineToType, Read, Reader, Refused, all, elements, refusal};

impl Coded for ResponseMeaningFault {
    fn code(&self) -> Code {
        Code::ResponseMeaning
    }
}

impl Coded for ResponsesFault {
    fn code(&self) -> Code {
        Code::AmbiguousResponse
    }
}

impl Coded for ResponseFault {
    fn code(&self) -> Code {
        Code::UnknownResponse
    }
}

/// Reads the tables `[[response]]`, of which there may be none.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<Vec<Field<ResponseDraft>>>>,
) -> Read<Responses> {
    let list = reader.top().optional(field)?;
    let mut places = Vec::new();
    let mut definitions = Vec::new();
    for table in elements(list.map(|list| list.value).unwrap_or_default()) {
        definitions.push(table.and_then(|table| {
            places.push(reader.place(&table.span));
            definition(reader, table)
        }));
    }
    Responses::new(all(definitions)?).map_err(|fault| {
        let place = places.get(fault.at).cloned();
        let place = place.unwrap_or_else(|| Place::first_line(&reader.file));
        reader.findings.push(refusal(&fault).at(place));
        Refused
    })
}

fn definition(reader: &mut Reader<'_>, table: Placed<ResponseDraft>) -> Read<ResponseDefinition> {
    let ResponseDraft {
        label,
        other_spellings,
        meaning,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[response]]");
    let label = sheet.line(label, "label", "Partially accepted");
    let other_spellings = sheet.lines(other_spellings);
    let line = LineToType::text("meaning", "accepted in part");
    let meaning = sheet
        .required(meaning, "meaning", line)
        .and_then(|typed| sheet.judge(typed, |name| ResponseMeaning::parse(name)));
    Ok(ResponseDefinition {
        label: label?,
        other_spellings: other_spellings?,
        meaning: meaning?,
    })
}
