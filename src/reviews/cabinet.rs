//! `decision.toml` → what Cabinet decided.

use std::collections::BTreeSet;

use super::answer::AnswerTyped;
use super::corrections::corrected;
use super::declarations::declared;
use super::draft::{DecidedRecommendationDraft, DecisionDraft, DecisionThemeDraft};
use super::exemption;
use super::free_numbers::free_numbers;
use super::numbering::{PlacedNumbers, number, number_list, numbered};
use super::own_language::own_language;
use super::particulars::ParticularsTyped;
use super::record_parts::{RecordPartsRead, RecordPartsTyped};
use super::resolutions::{self, Tables};
use crate::draft::{Field, NumberOrText, Placed};
use crate::model::{
    Answer, CouncilTerms, DecidedKey, DecidedRecommendation, Decision, DecisionKey, DecisionTheme,
    FieldTable, RecommendationNumber, RichText,
};
use crate::validate::{LineToType, Read, Reader, Refused, TableReader, all, elements};

/// Numbers in the order of the file, over all themes: a new theme must not start again at 1.
struct Numbers {
    read: Vec<Read<Placed<RecommendationNumber>>>,
    /// For each that has none, the number that it can have.
    free: Vec<Option<u16>>,
    /// Those that nobody works on: rejected, not decided yet, or with an answer that cannot be read.
    without_work: BTreeSet<RecommendationNumber>,
}

impl Numbers {
    fn of(themes: &[Read<Placed<DecisionThemeDraft>>]) -> Self {
        let typed: Vec<Option<NumberOrText>> = themes.iter().flat_map(typed_in).collect();
        Numbers {
            read: Vec::with_capacity(typed.len()),
            free: free_numbers(&typed, |_| true),
            without_work: BTreeSet::new(),
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

/// Reads the file, and gathers the numbers of the recommendations that nobody works on.
pub(super) fn read(
    reader: &mut Reader<'_>,
    draft: DecisionDraft,
    terms: Option<CouncilTerms<'_>>,
    without_work: &mut BTreeSet<RecommendationNumber>,
) -> Read<Decision> {
    let DecisionDraft {
        date,
        language,
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
        leaves_out,
        theme,
        resolution,
        decision,
        declaration,
        correction,
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
    let own = own_language(&mut sheet, language, terms);
    let terms = own.as_ref().map_or(None, |(_, terms)| *terms);
    let date = sheet.day(date, DecisionKey::Date);
    let title = sheet.line(
        title,
        DecisionKey::Title,
        "Scrutiny Review of Inclusion in Schools",
    );
    let parts = RecordPartsTyped {
        reasons,
        alternatives,
        dispensations,
        call_in,
    };
    let parts = parts.read(&mut sheet, terms.map(|terms| terms.record_parts));
    let leaves_out = number_list(&mut sheet, leaves_out);
    let publication = sheet.optional_day(publication);
    let particulars = particulars.read(&mut sheet);
    let extra = sheet.extra(extra, FieldTable::Decision, terms.map(|terms| terms.fields));
    let declarations = declared(reader, declaration, "this [[declaration]]");
    let corrections = corrected(reader, correction);
    let themes = themes(reader, theme, terms, without_work);
    let RecordPartsRead {
        reasons,
        alternatives,
        dispensations,
        call_in,
    } = parts?;
    let (language, _) = own?;
    Ok(Decision {
        language,
        date: date?,
        title: title?,
        words: words?,
        themes: themes?,
        leaves_out: leaves_out?,
        further: further?,
        reasons,
        alternatives,
        declarations: declarations?,
        dispensations,
        call_in,
        publication: publication?,
        particulars: particulars?,
        corrections: corrections?,
        extra: extra?,
    })
}

fn themes(
    reader: &mut Reader<'_>,
    field: Tables<DecisionThemeDraft>,
    terms: Option<CouncilTerms<'_>>,
    without_work: &mut BTreeSet<RecommendationNumber>,
) -> Read<Vec<DecisionTheme>> {
    let tables = resolutions::listed(reader, field)?;
    let mut numbers = Numbers::of(&tables);
    let themes = tables
        .into_iter()
        .map(|table| match table {
            Ok(table) => theme(reader, table, &mut numbers, terms),
            Err(Refused) => {
                numbers.push(Err(Refused));
                Err(Refused)
            }
        })
        .collect();
    without_work.append(&mut numbers.without_work);
    PlacedNumbers::check(reader, numbers.read)?;
    all(themes)
}

fn theme(
    reader: &mut Reader<'_>,
    table: Placed<DecisionThemeDraft>,
    numbers: &mut Numbers,
    terms: Option<CouncilTerms<'_>>,
) -> Read<DecisionTheme> {
    let DecisionThemeDraft {
        heading,
        recommendation,
        exempt,
    } = table.value;
    let exempt = exemption::read(reader, exempt);
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
            Ok(table) => decided(reader, table, numbers, terms),
            Err(Refused) => {
                numbers.push(Err(Refused));
                Err(Refused)
            }
        })
        .collect();
    exempt?;
    Ok(DecisionTheme {
        recommendations: all(recommendations)?,
        heading: heading?,
    })
}

fn decided(
    reader: &mut Reader<'_>,
    table: Placed<DecidedRecommendationDraft>,
    numbers: &mut Numbers,
    terms: Option<CouncilTerms<'_>>,
) -> Read<DecidedRecommendation> {
    let DecidedRecommendationDraft {
        number: typed_number,
        text,
        sub_items,
        response,
        response_reason,
        response_date,
        response_by,
        accepted_as,
        exempt,
    } = table.value;
    let exempt = exemption::read(reader, exempt);
    let answer = AnswerTyped {
        response,
        response_reason,
        response_date,
        response_by,
        accepted_as,
    };
    let header = numbered("[[theme.recommendation]]", &typed_number);
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
    let answer = answer.read(&mut sheet, terms.map(|terms| terms.responses));
    let is_without_work = match &answer {
        Ok(answer) => answer.as_ref().is_some_and(Answer::asks_for_no_work),
        Err(Refused) => true,
    };
    if let Ok(number) = value.as_ref()
        && is_without_work
    {
        numbers.without_work.insert(number.clone());
    }
    exempt?;
    Ok(DecidedRecommendation {
        number: value?,
        text: text?,
        sub_items: sub_items?,
        answer: answer?,
    })
}

fn sub_items_of(sheet: &mut TableReader<'_, '_>, list: Vec<Field<String>>) -> Read<Vec<RichText>> {
    let items = elements(list)
        .into_iter()
        .map(|item| sheet.rich(item?))
        .collect();
    all(items)
}
