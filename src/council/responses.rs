//! The tables `[[response]]` as typed → the answers that the executive gives.

use toml::de::{DeTable, DeValue};

use super::draft::ResponseDraft;
use super::withheld_words::typed_line;
use crate::diagnostic::{Code, Place};
use crate::draft::{Field, Placed, cleaned, unjudged_table};
use crate::model::{
    ResponseDefinition, ResponseFault, ResponseMeaning, ResponseMeaningFault, Responses,
    ResponsesFault, TextLine,
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

/// The answers in the text of a `council.toml`, known before anything else of it, as the words for what is withheld are. One that
/// is wrong is left out: it is reported when all of the file is read, and then nothing is published.
pub fn typed_responses(text: &[u8]) -> Responses {
    let text = str::from_utf8(text).unwrap_or_default();
    let table = unjudged_table(text);
    let list = table.get_ref().get("response").map(|list| list.get_ref());
    let Some(DeValue::Array(list)) = list else {
        return Responses::default();
    };
    let definitions = list.iter().filter_map(|one| match one.get_ref() {
        DeValue::Table(answer) => typed_definition(answer),
        _ => None,
    });
    Responses::new(definitions.collect()).unwrap_or_default()
}

fn typed_definition(answer: &DeTable<'_>) -> Option<ResponseDefinition> {
    let spellings = match answer.get("other_spellings").map(|list| list.get_ref()) {
        Some(DeValue::Array(list)) => list.iter().collect(),
        _ => Vec::new(),
    };
    let spellings = spellings
        .into_iter()
        .filter_map(|one| one.get_ref().as_str());
    Some(ResponseDefinition {
        label: TextLine::parse(&typed_line(answer, "label")?).ok()?,
        other_spellings: spellings
            .filter_map(|spelling| TextLine::parse(&cleaned(spelling)).ok())
            .collect(),
        meaning: ResponseMeaning::parse(&typed_line(answer, "meaning")?).ok()?,
    })
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

/// The meanings, each as it is typed.
fn meanings() -> String {
    let names = ResponseMeaning::ALL.map(|meaning| format!("\"{}\"", meaning.name()));
    names.join(", ")
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
    let line = LineToType::text("meaning", "…").and(&format!(", one of {}", meanings()));
    let meaning = sheet
        .required(meaning, "meaning", line)
        .and_then(|typed| sheet.judge(typed, |name| ResponseMeaning::parse(name)));
    Ok(ResponseDefinition {
        label: label?,
        other_spellings: other_spellings?,
        meaning: meaning?,
    })
}
