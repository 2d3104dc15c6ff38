//! `review.toml` → the review's own details and its recommendations.

use super::allowances;
use super::draft::{RecommendationDraft, ReviewDraft};
use super::free_numbers::free_numbers;
use super::numbering::{PlacedNumbers, number, numbered};
use crate::draft::{Field, Placed};
use crate::model::{
    Allowance, BuiltInField, CouncilTerms, Extra, FieldTable, FieldValue, NextUpdate, PlanKey,
    Recommendation, RecommendationNumber, Recommendations, ReviewKey, TextLine, When,
};
use crate::validate::{Read, Reader, Refused, all};

/// What `review.toml` says.
pub(super) struct ActionPlan {
    pub(super) title: TextLine,
    pub(super) committee: TextLine,
    pub(super) link_officers: FieldValue<TextLine>,
    pub(super) action_plan_agreed: FieldValue<When>,
    pub(super) next_update: Option<NextUpdate>,
    pub(super) recommendations: Recommendations,
    pub(super) allowances: Vec<Allowance>,
    pub(super) extra: Extra,
}

/// Reads the file: its numbers, which updates are checked against even when the rest has errors, and what it says.
pub(super) fn read(
    reader: &mut Reader<'_>,
    draft: ReviewDraft,
    terms: Option<CouncilTerms<'_>>,
) -> (Read<PlacedNumbers>, Read<ActionPlan>) {
    let ReviewDraft {
        title,
        committee,
        link_officers,
        action_plan_agreed,
        next_update,
        recommendation,
        allow,
        extra,
    } = draft;
    let mut sheet = reader.top();
    let title = sheet.line(title, ReviewKey::Title, "Inclusion in Schools");
    let committee = sheet.line(
        committee,
        ReviewKey::Committee,
        "Children and Young People Select Committee",
    );
    let link_officers = sheet.line_field(
        link_officers,
        ReviewKey::LinkOfficers,
        CouncilTerms::demand(terms, BuiltInField::LinkOfficers),
        "Head of Education",
    );
    let action_plan_agreed = sheet.date_field(
        action_plan_agreed,
        ReviewKey::ActionPlanAgreed,
        CouncilTerms::demand(terms, BuiltInField::ActionPlanAgreed),
    );
    let next_update = sheet.optional_next_update(next_update);
    let extra = sheet.extra(extra, FieldTable::Review, terms.map(|terms| terms.fields));
    let (numbering, recommendations) = recommendations(reader, recommendation, terms);
    let allowances = allowances::read(reader, allow, numbering.as_ref().ok());
    let plan = || {
        Ok(ActionPlan {
            title: title?,
            committee: committee?,
            link_officers: link_officers?,
            action_plan_agreed: action_plan_agreed?,
            next_update: next_update?,
            recommendations: recommendations?,
            allowances: allowances?,
            extra: extra?,
        })
    };
    (numbering, plan())
}

fn recommendations(
    reader: &mut Reader<'_>,
    field: Field<Vec<Field<RecommendationDraft>>>,
    terms: Option<CouncilTerms<'_>>,
) -> (Read<PlacedNumbers>, Read<Recommendations>) {
    let Ok(tables) = reader.tables(field, "recommendation") else {
        return (Err(Refused), Err(Refused));
    };
    let typed = |table: &Read<Placed<RecommendationDraft>>| {
        Some(table.as_ref().ok()?.value.number.typed()?.value.clone())
    };
    let free = free_numbers(&tables.iter().map(typed).collect::<Vec<_>>(), |_| true);
    let (numbers, recommendations): (Vec<_>, Vec<_>) = tables
        .into_iter()
        .zip(free)
        .map(|(table, free)| match table {
            Ok(table) => recommendation(reader, table, free, terms),
            Err(Refused) => (Err(Refused), Err(Refused)),
        })
        .unzip();
    let numbering = PlacedNumbers::check(reader, numbers);
    let recommendations = all(recommendations)
        .and_then(|sound| Recommendations::new(sound).map_err(|_already_reported| Refused));
    (numbering, recommendations)
}

fn recommendation(
    reader: &mut Reader<'_>,
    table: Placed<RecommendationDraft>,
    free: Option<u16>,
    terms: Option<CouncilTerms<'_>>,
) -> (Read<Placed<RecommendationNumber>>, Read<Recommendation>) {
    let RecommendationDraft {
        number: typed_number,
        text,
        responsibility,
        date,
        action,
        success_measure,
        extra,
    } = table.value;
    let header = numbered("[[recommendation]]", "with the number", &typed_number);
    let mut sheet = reader.table(&table.span, &header);
    let number = number(&mut sheet, typed_number, PlanKey::Number, free);
    let text = sheet.rich_text(
        text,
        PlanKey::Text,
        "Publish exclusion data on our website each School Term.",
    );
    let responsibility = sheet.named_field(
        responsibility,
        PlanKey::Responsibility,
        CouncilTerms::demand(terms, BuiltInField::Responsibility),
        "Head of Inclusion",
    );
    let date = sheet.date_field(
        date,
        PlanKey::Date,
        CouncilTerms::demand(terms, BuiltInField::Date),
    );
    let action = sheet.text_field(
        action,
        PlanKey::Action,
        CouncilTerms::demand(terms, BuiltInField::Action),
        "Write to our two MPs by October 2018",
    );
    let success_measure = sheet.text_field(
        success_measure,
        PlanKey::SuccessMeasure,
        CouncilTerms::demand(terms, BuiltInField::SuccessMeasure),
        "Fixed term exclusions fall by a tenth by July 2019",
    );
    let extra = sheet.extra(
        extra,
        FieldTable::Recommendation,
        terms.map(|terms| terms.fields),
    );
    let value = number.as_ref().map(|number| number.value.clone());
    let recommendation = || {
        Ok(Recommendation {
            number: value.map_err(|&refused| refused)?,
            text: text?,
            responsibility: responsibility?,
            date: date?,
            action: action?,
            success_measure: success_measure?,
            extra: extra?,
        })
    };
    let recommendation = recommendation();
    (number, recommendation)
}
