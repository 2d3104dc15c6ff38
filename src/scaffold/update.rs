//! A new update: the recommendations that are outstanding, each with what was reported last time as a comment.

use jiff::civil::Date;

use super::review::own;
use super::sheet::{NewFileText, typed_number};
use crate::council::Council;
use crate::language::Language;
use crate::model::{
    BuiltInField, FieldDemand, FieldTable, Progress, ProgressKey, Recommendation,
    RecommendationNumber, Review, RichText, Update, UpdateKey, When, WhenFault,
};
use crate::project::ReviewAtHand;
use crate::status::ReviewOnDay;

/// The date of the update. A month may be typed as the name of a file has it, 2026-12, and is then written in a language.
pub(super) fn date(typed: &str, language: Option<&Language>) -> Result<When, WhenFault> {
    let typed = typed.trim().trim_end_matches(".toml");
    let as_day = When::parse(&format!("{typed}-01")).ok();
    let month = as_day
        .filter(|_| typed.len() == 7)
        .and_then(|day| day.first_day());
    match (month, language) {
        (Some(day), Some(language)) => When::of_month(day, language),
        (Some(day), None) => When::parse(&day.strftime("%B %Y").to_string()),
        (None, _) => When::parse(typed)?.day_or_month(),
    }
}

/// The text of the file; none if nothing is outstanding.
pub(super) fn text(at_hand: &ReviewAtHand, date: &When) -> Option<String> {
    let ReviewAtHand { review, council } = at_hand;
    let day = date.last_day().unwrap_or(Date::MAX);
    let known = ReviewOnDay::new(review, day);
    let due = known.next_update(council.update_every).of;
    let outstanding = reported(review, &known);
    let is_due = |one: &&Recommendation| {
        due.is_empty()
            || due.contains(&one.number)
            || one.whole.as_ref().is_some_and(|whole| due.contains(whole))
    };
    let outstanding: Vec<&Recommendation> = outstanding.into_iter().filter(is_due).collect();
    if outstanding.is_empty() {
        return None;
    }
    let mut sheet = NewFileText::of("update", "../../../");
    sheet.comment(&format!("Progress on the review of {}.", review.title));
    sheet.comment(
        "Type what has been done as evidence, and the grade that you propose. scrutineer check says what is still missing. A \
         line that begins with # is a note, and is not printed.",
    );
    grades(&mut sheet, council);
    let left_out = known.signed_off().into_iter().chain(known.ended());
    let left_out: Vec<String> = left_out.map(|number| number.to_string()).collect();
    if !left_out.is_empty() {
        sheet.comment(&format!(
            "Signed off or ended before, and left out: {}.",
            left_out.join(", ")
        ));
    }
    sheet.text(UpdateKey::Date.name(), date.words());
    if !due.is_empty() {
        let due: Vec<String> = due.iter().map(typed_number).collect();
        sheet.line(&format!(
            "{} = [{}]",
            UpdateKey::Covers.name(),
            due.join(", ")
        ));
    }
    own(&mut sheet, &council.fields, FieldTable::Update);
    for one in outstanding {
        entry(&mut sheet, (review, council), one);
    }
    Some(sheet.into_text())
}

/// The grades, and what each needs besides.
fn grades(sheet: &mut NewFileText, council: &Council) {
    let grades = council.scale.grades();
    let labels: Vec<String> = grades
        .iter()
        .map(|grade| format!("\"{}\"", grade.label()))
        .collect();
    sheet.comment(&format!("The grades: {}.", labels.join(", ")));
    for grade in grades {
        let needs: Vec<String> = grade
            .needs()
            .iter()
            .map(|need| need.key().name().to_owned())
            .collect();
        if !needs.is_empty() {
            sheet.comment(&format!(
                "With \"{}\", also write: {}.",
                grade.label(),
                needs.join(", ")
            ));
        }
    }
}

/// What the update reports on: of a recommendation with parts those that are open, unless earlier updates reported on the
/// whole.
fn reported<'r>(review: &'r Review, known: &ReviewOnDay<'r>) -> Vec<&'r Recommendation> {
    let all = &review.recommendations;
    let outstanding = known.outstanding();
    let without_work = review.without_work();
    let wholes = outstanding.iter().filter_map(|number| all.get(number));
    let wholes = wholes.filter(|one| !without_work.contains(&one.number));
    let entries = wholes.flat_map(|whole| {
        let is_by_itself = last(review, &whole.number).is_some();
        match all.has_parts(&whole.number) && !is_by_itself {
            false => vec![whole],
            true => all
                .parts(&whole.number)
                .filter(|part| known.is_outstanding(&part.number))
                .filter(|part| !without_work.contains(&part.number))
                .collect(),
        }
    });
    entries.collect()
}

/// The last update that reports on a recommendation under just this number, and what it says.
fn last<'r>(
    review: &'r Review,
    number: &RecommendationNumber,
) -> Option<(&'r Update, &'r Progress)> {
    review.updates.iter().rev().find_map(|update| {
        let mut progress = update.progress.iter();
        let one = progress.find(|one| one.recommendation == *number)?;
        Some((update, one))
    })
}

fn entry(sheet: &mut NewFileText, (review, council): (&Review, &Council), one: &Recommendation) {
    sheet.gap();
    sheet.comment(&format!("Recommendation {}:", one.number));
    sheet.quote(&one.text.plain());
    let fields = &review.recommendations;
    let responsible = fields.responsible(one);
    let date = fields.dated(one).date.as_ref().map(When::words);
    let revised = review.revisions(one, &review.updates);
    let revised = revised
        .last()
        .map(|made| format!("revised to {}", made.revision.date));
    let facts = [
        Some(responsible.as_str()).filter(|who| !who.is_empty()),
        date,
        revised.as_deref(),
    ];
    let facts: Vec<&str> = facts.into_iter().flatten().collect();
    if !facts.is_empty() {
        sheet.comment(&format!("{}.", facts.join(", ")));
    }
    if let Some((update, before)) = last(review, &one.number) {
        let by = match (&before.agreed, &before.proposed) {
            (Some(agreed), _) => format!("the committee agreed {}", agreed.typed),
            (None, Some(proposed)) => format!("officers proposed {}", proposed.typed),
            (None, None) => "not graded".to_owned(),
        };
        sheet.comment(&format!("In {}, {by}:", update.date));
        let evidence = before.evidence.as_ref().map(RichText::source);
        sheet.quote(evidence.unwrap_or("(no evidence)"));
        if let Some(when) = &before.anticipated_date {
            sheet.comment(&format!("It was then expected by {when}."));
        }
    }
    sheet.header("[[progress]]");
    sheet.number(ProgressKey::Recommendation.name(), &one.number);
    if council.fields.demand(BuiltInField::Evidence) > FieldDemand::NoSuchField {
        sheet.blank(ProgressKey::Evidence.name(), "");
    }
    sheet.blank(ProgressKey::Proposed.name(), "");
    own(sheet, &council.fields, FieldTable::Progress);
}
