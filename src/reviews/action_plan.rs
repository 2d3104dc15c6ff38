//! `review.toml` → the review's own details and its recommendations.

use std::collections::BTreeSet;

use super::allowances;
use super::answer::AnswerTyped;
use super::corrections::corrected;
use super::draft::{RecommendationDraft, ReviewDraft};
use super::exemption;
use super::free_numbers::free_numbers;
use super::numbering::{PlacedNumbers, number, numbered};
use super::parts::{ReadPart, TypedParts};
use crate::draft::{Field, Placed};
use crate::language::Language;
use crate::model::{
    Allowance, BuiltInField, Correction, CouncilTerms, Extra, FieldDemand, FieldTable, FieldValue,
    Glossary, NextUpdate, NextUpdateMeaning, NumberListFault, PlanKey, Recommendation,
    RecommendationNumber, Recommendations, ReviewKey, Slug, TextLine, When,
};
use crate::validate::{Read, Reader, Refused, all, refusal};

/// What `review.toml` says.
pub(super) struct ActionPlan {
    pub(super) title: TextLine,
    pub(super) language: Option<Language>,
    pub(super) committee: TextLine,
    pub(super) about: Option<TextLine>,
    pub(super) link_officers: FieldValue<TextLine>,
    pub(super) action_plan_agreed: FieldValue<When>,
    pub(super) next_update: Option<NextUpdate>,
    pub(super) report_sent: Option<When>,
    pub(super) formerly: Vec<Slug>,
    pub(super) recommendations: Recommendations,
    pub(super) corrections: Vec<Correction>,
    pub(super) allowances: Vec<Allowance>,
    pub(super) glossary: Glossary,
    pub(super) extra: Extra,
}

/// Reads the file: its numbers, which updates are checked against even when the rest has errors, and what it says.
pub(super) fn read(
    reader: &mut Reader<'_>,
    draft: ReviewDraft,
    terms: Option<CouncilTerms<'_>>,
    without_work: &BTreeSet<RecommendationNumber>,
) -> (Read<PlacedNumbers>, Read<ActionPlan>) {
    let ReviewDraft {
        title,
        language,
        committee,
        about,
        link_officers,
        action_plan_agreed,
        next_update,
        report_sent,
        formerly,
        recommendation,
        correction,
        allow,
        glossary,
        extra,
    } = draft;
    let mut sheet = reader.top();
    let title = sheet.line(title, ReviewKey::Title, "Inclusion in Schools");
    let language = match sheet.optional(language) {
        Ok(Some(typed)) => sheet.judge(typed, |tag| Language::parse(tag)).map(Some),
        Ok(None) => Ok(None),
        Err(Refused) => Err(Refused),
    };
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
    let about = sheet.optional_line(about);
    let report_sent = sheet.optional_day(report_sent);
    let formerly = sheet.judged_list(formerly, |name: &String| Slug::parse(name));
    let place_of_next = next_update.as_ref().and_then(Field::typed);
    let place_of_next = place_of_next.map(|typed| sheet.place(&typed.span));
    let next_update = sheet.optional_next_update(next_update);
    let extra = sheet.extra(extra, FieldTable::Review, terms.map(|terms| terms.fields));
    let (numbering, recommendations) = recommendations(reader, recommendation, terms, without_work);
    if let (Ok(Some(next)), Ok(numbering), Some(place)) = (&next_update, &numbering, place_of_next)
    {
        let faults = batch_faults(next, numbering);
        let findings = faults.iter().map(|fault| refusal(fault).at(place.clone()));
        reader.findings.extend(findings);
    }
    let corrections = corrected(reader, correction);
    let glossary = reader.glossary(glossary);
    let allowances = allowances::read(reader, allow, numbering.as_ref().ok());
    let plan = || {
        Ok(ActionPlan {
            title: title?,
            language: language?,
            committee: committee?,
            about: about?,
            link_officers: link_officers?,
            action_plan_agreed: action_plan_agreed?,
            next_update: next_update?,
            report_sent: report_sent?,
            formerly: formerly?,
            recommendations: recommendations?,
            corrections: corrections?,
            allowances: allowances?,
            glossary: glossary?,
            extra: extra?,
        })
    };
    (numbering, plan())
}

/// The recommendations in a schedule that the review does not have.
fn batch_faults(next: &NextUpdate, numbering: &PlacedNumbers) -> Vec<NumberListFault> {
    let NextUpdateMeaning::Batches(batches) = next.meaning() else {
        return Vec::new();
    };
    let all = numbering.all();
    let faults = batches
        .iter()
        .filter_map(|batch| batch.of.among(&all).err());
    faults.collect()
}

fn recommendations(
    reader: &mut Reader<'_>,
    field: Field<Vec<Field<RecommendationDraft>>>,
    terms: Option<CouncilTerms<'_>>,
    without_work: &BTreeSet<RecommendationNumber>,
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
        .flat_map(|(table, free)| match table {
            Ok(table) => recommendation(reader, table, free, terms, without_work),
            Err(Refused) => vec![(Err(Refused), Err(Refused))],
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
    without_work: &BTreeSet<RecommendationNumber>,
) -> Vec<ReadPart> {
    let RecommendationDraft {
        number: typed_number,
        text,
        responsibility,
        date,
        next_update,
        action,
        success_measure,
        response,
        response_reason,
        response_date,
        response_by,
        accepted_as,
        part,
        exempt,
        extra,
    } = table.value;
    let exempt = exemption::read(reader, exempt);
    let parts = TypedParts::of(part);
    let answer = AnswerTyped {
        response,
        response_reason,
        response_date,
        response_by,
        accepted_as,
    };
    let header = numbered("[[recommendation]]", &typed_number);
    let mut sheet = reader.table(&table.span, &header);
    let number = number(&mut sheet, typed_number, PlanKey::Number, free);
    let text = sheet.rich_text(
        text,
        PlanKey::Text,
        "Publish exclusion data on our website each School Term.",
    );
    let answer = answer.read(&mut sheet, terms.map(|terms| terms.responses));
    let is_without_work = match &answer {
        Ok(Some(answer)) => answer.asks_for_no_work(),
        // Nobody knows what an answer means that cannot be read.
        Err(Refused) => true,
        Ok(None) => number
            .as_ref()
            .is_ok_and(|number| without_work.contains(&number.value)),
    };
    // Nobody has to carry out what was rejected or is not decided yet, and what every part has of its own the whole can leave
    // out.
    let is_free = |field| is_without_work || parts.all_have(field);
    let demand = |field| match (CouncilTerms::demand(terms, field), is_free(field)) {
        (demand, true) => demand.min(FieldDemand::Nothing),
        (demand, false) => demand,
    };
    let responsibility = sheet.named_field(
        responsibility,
        PlanKey::Responsibility,
        demand(BuiltInField::Responsibility),
        "Head of Inclusion",
    );
    let date = sheet.date_field(date, PlanKey::Date, demand(BuiltInField::Date));
    let next_update = sheet.optional_next_update(next_update);
    let action = sheet.text_field(
        action,
        PlanKey::Action,
        demand(BuiltInField::Action),
        "Write to our two MPs by October 2018",
    );
    let success_measure = sheet.text_field(
        success_measure,
        PlanKey::SuccessMeasure,
        demand(BuiltInField::SuccessMeasure),
        "Fixed term exclusions fall by a tenth by July 2019",
    );
    let of_parts = |name: &str| match parts.all_have_own(name) {
        true => FieldDemand::Nothing,
        false => FieldDemand::Value,
    };
    let extra = sheet.extra_at_most(
        extra,
        FieldTable::Recommendation,
        terms.map(|terms| terms.fields),
        &of_parts,
    );
    let value = number.as_ref().map(|number| number.value.clone());
    let recommendation = || {
        exempt?;
        Ok(Recommendation {
            number: value.map_err(|&refused| refused)?,
            whole: None,
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
    let recommendation = recommendation();
    let whole = number.as_ref().ok().map(|number| number.value.clone());
    let parts = parts.read(reader, whole.as_ref(), terms);
    std::iter::once((number, recommendation))
        .chain(parts)
        .collect()
}
