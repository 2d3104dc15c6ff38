//! A new update: the recommendations that are outstanding, each with what was reported last time as a comment.

use jiff::civil::Date;

use super::review::own;
use super::sheet::{NewFileText, typed_number};
use crate::council::Council;
use crate::language::Language;
use crate::model::{
    Assessment, BuiltInField, FieldDemand, FieldTable, MONTH_NAMES, Progress, ProgressKey,
    Recommendation, RecommendationNumber, Review, RichText, Update, UpdateKey, When, WhenFault,
    day_of_week, number_called,
};
use crate::project::ReviewAtHand;
use crate::status::{ReviewOnDay, UsualTime};

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
    let due = known.next_update(UsualTime::of(council)).of;
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
    let left_out = left_out(review, &known);
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

/// What was signed off or has ended before: of a recommendation that is outstanding those parts.
fn left_out(review: &Review, known: &ReviewOnDay<'_>) -> Vec<String> {
    let all = &review.recommendations;
    let without_work = review.without_work();
    let left_out = all.iter().filter(|one| {
        let is_within_another = one
            .whole
            .as_ref()
            .is_some_and(|whole| !known.is_outstanding(whole));
        !is_within_another
            && !known.is_outstanding(&one.number)
            && !without_work.contains(&one.number)
    });
    left_out.map(|one| one.number.to_string()).collect()
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
    let called = number_called("Recommendation", &one.number.to_string());
    sheet.comment(&format!("{called}:"));
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
        last_time(sheet, update, before);
    }
    sheet.header("[[progress]]");
    sheet.number(ProgressKey::Recommendation.name(), &one.number);
    if council.fields.demand(BuiltInField::Evidence) > FieldDemand::NoSuchField {
        sheet.blank(ProgressKey::Evidence.name(), "");
    }
    let proposed = ProgressKey::Proposed.name();
    match council.fields.demand(BuiltInField::Assessment) {
        FieldDemand::NoSuchField => {}
        FieldDemand::Value => sheet.blank(proposed, ""),
        // A blank grade is an error, and one error keeps all reviews from being published.
        _ => sheet.offered(proposed, "remove the # and type the grade"),
    }
    own(sheet, &council.fields, FieldTable::Progress);
}

/// What was said of a recommendation last time, as comments.
fn last_time(sheet: &mut NewFileText, update: &Update, before: &Progress) {
    let considered = update.considered.as_ref().unwrap_or(&update.date);
    match (&before.agreed, &before.proposed) {
        (Some(agreed), _) => {
            let when = on_or_in(considered);
            sheet.comment(&format!(
                "{when}, the committee agreed {}:",
                in_words(agreed)
            ));
        }
        (None, Some(proposed)) => {
            let when = on_or_in(&update.date);
            sheet.comment(&format!(
                "{when}, officers proposed {}:",
                in_words(proposed)
            ));
        }
        (None, None) => sheet.comment(&format!("{}, not graded:", on_or_in(&update.date))),
    }
    let evidence = before.evidence.as_ref().map(RichText::source);
    sheet.quote(evidence.unwrap_or("(no evidence)"));
    for (heading, text) in [
        ("The explanation was:", &before.explanation),
        ("The reason was:", &before.reason),
    ] {
        if let Some(text) = text {
            sheet.comment(heading);
            sheet.quote(text.source());
        }
    }
    if let Some(when) = &before.anticipated_date {
        sheet.comment(&format!("It was then expected by {when}."));
    }
}

/// "On 15 January 2026", "In December 2025", and "By December 2025", which needs no word before it.
fn on_or_in(when: &When) -> String {
    let words = when.words();
    let first = words.split([' ', ',', '-']).next().unwrap_or_default();
    let is_month = |month: &&str| {
        first == *month || first == "Sept" || (first.len() == 3 && month.starts_with(first))
    };
    let is_bare = first.starts_with(|one: char| one.is_ascii_digit())
        || first == "the"
        || day_of_week(first).is_some()
        || MONTH_NAMES.iter().any(is_month);
    let is_day = when.first_day().is_some() && when.first_day() == when.last_day();
    match (is_bare, is_day) {
        (false, _) => words.to_owned(),
        (true, true) => format!("On {when}"),
        (true, false) => format!("In {when}"),
    }
}

/// A grade as it was typed, with its words where only its number or its letter was.
fn in_words(grade: &Assessment) -> String {
    let label = grade.grade.label();
    match grade.needs_label() {
        true => format!("{} ({label})", grade.typed),
        false => grade.typed.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::on_or_in;
    use crate::model::When;

    #[test]
    fn the_word_before_a_date_reads_as_english() {
        for (words, expected) in [
            ("14th June, 2022", "On 14th June, 2022"),
            ("13/12/22", "On 13/12/22"),
            ("Tuesday 14 June 2022", "On Tuesday 14 June 2022"),
            ("June 2022", "In June 2022"),
            ("Sept-25", "In Sept-25"),
            ("By June 2022", "By June 2022"),
            ("Meeting of 14 June 2022", "Meeting of 14 June 2022"),
            ("Decision of 14 June 2022", "Decision of 14 June 2022"),
        ] {
            let when = When::parse(words).expect(words);
            assert_eq!(on_or_in(&when), expected);
        }
    }
}
