//! `[[recommendation.part]]` in `review.toml` → the parts of a recommendation, each with a number made of both.
//!
//! In come the tables of one recommendation and its number. What a part leaves out holds from the whole, so nothing but its
//! own number and text is asked for. It must not know what an update says of a part.

use super::answer::AnswerTyped;
use super::draft::PartDraft;
use super::exemption;
use super::numbering::{numbered, read_number};
use crate::draft::{Field, Placed};
use crate::model::{
    BuiltInField, CouncilTerms, FieldDemand, FieldTable, PlanKey, Recommendation,
    RecommendationNumber,
};
use crate::validate::{LineToType, Read, Reader, Refused, elements};

/// The parts as typed, before the number of the whole is known.
pub(super) struct TypedParts(Vec<Read<Placed<PartDraft>>>);

/// A part and the place of its number.
pub(super) type ReadPart = (Read<Placed<RecommendationNumber>>, Read<Recommendation>);

impl TypedParts {
    /// The tables of one recommendation.
    pub(super) fn of(field: Option<Field<Vec<Field<PartDraft>>>>) -> Self {
        match field {
            Some(Field::Typed(list)) => TypedParts(elements(list.value)),
            Some(Field::Wrong) => TypedParts(vec![Err(Refused)]),
            Some(Field::Absent) | None => TypedParts(Vec::new()),
        }
    }

    /// Whether every part has its own value of a key, so that the whole needs none.
    pub(super) fn all_have(&self, field: BuiltInField) -> bool {
        let has = |part: &PartDraft| match field {
            BuiltInField::Responsibility => part.responsibility.typed().is_some(),
            BuiltInField::Date => part.date.typed().is_some(),
            BuiltInField::Action => part.action.typed().is_some(),
            BuiltInField::SuccessMeasure => part.success_measure.typed().is_some(),
            _ => false,
        };
        let mut parts = self.0.iter();
        !self.0.is_empty() && parts.all(|part| part.as_ref().is_ok_and(|part| has(&part.value)))
    }

    /// Whether every part has its own value of a field of the council's own.
    pub(super) fn all_have_own(&self, name: &str) -> bool {
        let has = |part: &PartDraft| {
            let extra = part.extra.as_ref().and_then(Field::typed);
            extra.is_some_and(|extra| extra.value.contains_key(name))
        };
        let mut parts = self.0.iter();
        !self.0.is_empty() && parts.all(|part| part.as_ref().is_ok_and(|part| has(&part.value)))
    }

    /// Reads them. Without the number of the whole no part has one.
    pub(super) fn read(
        self,
        reader: &mut Reader<'_>,
        whole: Option<&RecommendationNumber>,
        terms: Option<CouncilTerms<'_>>,
    ) -> Vec<ReadPart> {
        let letters = ('a'..='z').map(Some).chain(std::iter::repeat(None));
        let parts = self.0.into_iter().zip(letters);
        parts
            .map(|(table, letter)| match table {
                Ok(table) => part(reader, table, (whole, letter), terms),
                Err(Refused) => (Err(Refused), Err(Refused)),
            })
            .collect()
    }
}

fn part(
    reader: &mut Reader<'_>,
    table: Placed<PartDraft>,
    (whole, letter): (Option<&RecommendationNumber>, Option<char>),
    terms: Option<CouncilTerms<'_>>,
) -> ReadPart {
    let PartDraft {
        number,
        text,
        responsibility,
        date,
        action,
        success_measure,
        next_update,
        response,
        response_reason,
        response_date,
        response_by,
        accepted_as,
        exempt,
        extra,
    } = table.value;
    let exempt = exemption::read(reader, exempt);
    let answer = AnswerTyped {
        response,
        response_reason,
        response_date,
        response_by,
        accepted_as,
    };
    let header = numbered("[[recommendation.part]]", &number);
    let mut sheet = reader.table(&table.span, &header);
    let letter = letter.map_or("…".to_owned(), |letter| letter.to_string());
    let number = sheet
        .required(
            number,
            PlanKey::Number,
            LineToType::text(PlanKey::Number, &letter),
        )
        .and_then(|typed| {
            let span = typed.span.clone();
            let value = sheet.judge(typed, |own| {
                let own = read_number(own)?;
                whole.map_or(Ok(own.clone()), |whole| whole.part(&own))
            })?;
            Ok(Placed { value, span })
        });
    // What the whole has holds for a part that says nothing else.
    let demand = |field| CouncilTerms::demand(terms, field).min(FieldDemand::Nothing);
    let text = sheet.rich_text(text, PlanKey::Text, "Publish the list of schools.");
    let responsibility = sheet.named_field(
        responsibility,
        PlanKey::Responsibility,
        demand(BuiltInField::Responsibility),
        "Head of Inclusion",
    );
    let date = sheet.date_field(date, PlanKey::Date, demand(BuiltInField::Date));
    let action = sheet.text_field(
        action,
        PlanKey::Action,
        demand(BuiltInField::Action),
        "Publish the list",
    );
    let success_measure = sheet.text_field(
        success_measure,
        PlanKey::SuccessMeasure,
        demand(BuiltInField::SuccessMeasure),
        "The list is on the website",
    );
    let next_update = sheet.optional_next_update(next_update);
    let answer = answer.read(&mut sheet, terms.map(|terms| terms.responses));
    let fields = terms.map(|terms| terms.fields);
    let of_whole = |_: &str| FieldDemand::Nothing;
    let extra = sheet.extra_at_most(extra, FieldTable::Recommendation, fields, &of_whole);
    let value = number.as_ref().map(|number| number.value.clone());
    let read = || {
        exempt?;
        Ok(Recommendation {
            number: value.map_err(|&refused| refused)?,
            whole: Some(whole.cloned().ok_or(Refused)?),
            text: text?,
            responsibility: responsibility?,
            date: date?,
            next_update: next_update?,
            action: action?,
            success_measure: success_measure?,
            answer: answer?,
            extra: extra?,
        })
    };
    let read = read();
    match whole {
        Some(_) => (number, read),
        None => (Err(Refused), Err(Refused)),
    }
}
