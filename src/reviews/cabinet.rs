//! `decision.toml` → what Cabinet decided.

use super::draft::{
    DecidedRecommendationDraft, DecisionDraft, DecisionThemeDraft, DeclarationDraft,
};
use super::free_numbers::free_numbers;
use super::numbering::{PlacedNumbers, number, numbered};
use super::particulars::ParticularsTyped;
use super::resolutions::{self, Tables};
use crate::draft::{Field, NumberOrText, Placed};
use crate::model::{
    DecidedKey, DecidedRecommendation, Decision, DecisionKey, DecisionTheme, Declaration,
    DeclarationKey, FieldTable, Fields, RecommendationNumber, RichText,
};
use crate::validate::{LineToType, Read, Reader, Refused, TableReader, all, elements};

/// Numbers in the order of the file, over all themes: a new theme must not start again at 1.
struct Numbers {
    read: Vec<Read<Placed<RecommendationNumber>>>,
    /// For each that has none, the number that it can have.
    free: Vec<Option<u16>>,
}

impl Numbers {
    fn of(themes: &[Read<Placed<DecisionThemeDraft>>]) -> Self {
        let typed: Vec<Option<NumberOrText>> = themes.iter().flat_map(typed_in).collect();
        Numbers {
            read: Vec::with_capacity(typed.len()),
            free: free_numbers(&typed, |_| true),
        }
    }

    fn push(&mut self, number: Read<Placed<RecommendationNumber>>) {
        self.read.push(number);
    }
}

/// The numbers of a theme as they were typed: one for each that is read, and one for a theme that is not.
fn typed_in(theme: &Read<Placed<DecisionThemeDraft>>) -> Vec<Option<NumberOrText>> {
    let list = match theme {
        Ok(theme) => theme.value.recommendation.typed(),
        Err(Refused) => None,
    };
    let number = |one: &Field<DecidedRecommendationDraft>| {
        Some(one.typed()?.value.number.typed()?.value.clone())
    };
    match list {
        Some(list) => list.value.iter().map(number).collect(),
        None => vec![None],
    }
}

/// Reads the file.
pub(super) fn read(
    reader: &mut Reader<'_>,
    draft: DecisionDraft,
    fields: Option<&Fields>,
) -> Read<Decision> {
    let DecisionDraft {
        date,
        title,
        record,
        reasons,
        alternatives,
        dispensations,
        call_in,
        publication,
        reference,
        decision_maker,
        key_decision,
        notice,
        wards,
        consultation,
        urgency,
        exempt,
        effective_from,
        attachments,
        proper_officer,
        theme,
        resolution,
        decision,
        declaration,
        extra,
    } = draft;
    let particulars = ParticularsTyped {
        reference,
        decision_maker,
        key_decision,
        notice,
        wards,
        consultation,
        urgency,
        exempt,
        effective_from,
        attachments,
        proper_officer,
    };
    let words = resolutions::words(reader, record, resolution);
    let further = resolutions::further(reader, decision);
    let mut sheet = reader.top();
    let date = sheet.day(date, DecisionKey::Date);
    let title = sheet.line(
        title,
        DecisionKey::Title,
        "Scrutiny Review of Inclusion in Schools",
    );
    let reasons = sheet.rich_text_or_blank(reasons, DecisionKey::Reasons);
    let alternatives = sheet.rich_text_or_blank(alternatives, DecisionKey::Alternatives);
    let dispensations = sheet.rich_text_or_blank(dispensations, DecisionKey::Dispensations);
    let call_in = sheet.deadline_or_blank(call_in, DecisionKey::CallIn);
    let publication = sheet.optional_day(publication);
    let particulars = particulars.read(&mut sheet);
    let extra = sheet.extra(extra, FieldTable::Decision, fields);
    let declarations = match sheet.optional(declaration) {
        Ok(list) => declarations(reader, list.map(|list| list.value).unwrap_or_default()),
        Err(Refused) => Err(Refused),
    };
    let themes = themes(reader, theme);
    Ok(Decision {
        date: date?,
        title: title?,
        words: words?,
        themes: themes?,
        further: further?,
        reasons: reasons?,
        alternatives: alternatives?,
        declarations: declarations?,
        dispensations: dispensations?,
        call_in: call_in?,
        publication: publication?,
        particulars: particulars?,
        extra: extra?,
    })
}

fn themes(reader: &mut Reader<'_>, field: Tables<DecisionThemeDraft>) -> Read<Vec<DecisionTheme>> {
    let tables = resolutions::listed(reader, field)?;
    let mut numbers = Numbers::of(&tables);
    let themes = tables
        .into_iter()
        .map(|table| match table {
            Ok(table) => theme(reader, table, &mut numbers),
            Err(Refused) => {
                numbers.push(Err(Refused));
                Err(Refused)
            }
        })
        .collect();
    PlacedNumbers::check(reader, numbers.read)?;
    all(themes)
}

fn theme(
    reader: &mut Reader<'_>,
    table: Placed<DecisionThemeDraft>,
    numbers: &mut Numbers,
) -> Read<DecisionTheme> {
    let DecisionThemeDraft {
        heading,
        recommendation,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[theme]]");
    let heading = sheet.optional_line(heading);
    let header = LineToType::header("[[theme.recommendation]]", "its keys");
    let Ok(list) = sheet.required(recommendation, "recommendation", header) else {
        numbers.push(Err(Refused));
        return Err(Refused);
    };
    let recommendations = elements(list.value)
        .into_iter()
        .map(|table| match table {
            Ok(table) => decided(reader, table, numbers),
            Err(Refused) => {
                numbers.push(Err(Refused));
                Err(Refused)
            }
        })
        .collect();
    Ok(DecisionTheme {
        recommendations: all(recommendations)?,
        heading: heading?,
    })
}

fn decided(
    reader: &mut Reader<'_>,
    table: Placed<DecidedRecommendationDraft>,
    numbers: &mut Numbers,
) -> Read<DecidedRecommendation> {
    let DecidedRecommendationDraft {
        number: typed_number,
        text,
        sub_items,
    } = table.value;
    let header = numbered("[[theme.recommendation]]", "with the number", &typed_number);
    let mut sheet = reader.table(&table.span, &header);
    let free = numbers.free.get(numbers.read.len()).copied().flatten();
    let number = number(&mut sheet, typed_number, DecidedKey::Number, free);
    let value = number.as_ref().map(|number| number.value.clone());
    let value = value.map_err(|&refused| refused);
    numbers.push(number);
    let text = sheet.rich_text(
        text,
        DecidedKey::Text,
        "Publish exclusion data on our website each School Term.",
    );
    let sub_items = match sheet.optional(sub_items) {
        Ok(list) => sub_items_of(&mut sheet, list.map(|list| list.value).unwrap_or_default()),
        Err(Refused) => Err(Refused),
    };
    Ok(DecidedRecommendation {
        number: value?,
        text: text?,
        sub_items: sub_items?,
    })
}

fn sub_items_of(sheet: &mut TableReader<'_, '_>, list: Vec<Field<String>>) -> Read<Vec<RichText>> {
    let items = elements(list)
        .into_iter()
        .map(|item| sheet.rich(item?))
        .collect();
    all(items)
}

fn declarations(
    reader: &mut Reader<'_>,
    list: Vec<Field<DeclarationDraft>>,
) -> Read<Vec<Declaration>> {
    let declarations = elements(list)
        .into_iter()
        .map(|table| declaration(reader, table?))
        .collect();
    all(declarations)
}

fn declaration(reader: &mut Reader<'_>, table: Placed<DeclarationDraft>) -> Read<Declaration> {
    let DeclarationDraft {
        member,
        kind,
        item,
        text,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[declaration]]");
    let member = sheet.line(member, DeclarationKey::Member, "Councillor A Member");
    let kind = sheet.optional_line(kind);
    let item = sheet.optional_line(item);
    let text = sheet.rich_text(
        text,
        DeclarationKey::Text,
        "Councillor A Member declared a personal interest …",
    );
    Ok(Declaration {
        member: member?,
        kind: kind?,
        item: item?,
        text: text?,
    })
}
