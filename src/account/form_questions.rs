//! The page of a form → the first question that is put about another recommendation, or that quotes another report.
//!
//! Each question is in an element that names its recommendation: the answers are received by that name. The officer reads the
//! number and the texts above them.

use super::form_details::{said_again, said_twice, wrong_detail};
use super::form_fields::wrong_field;
use super::form_head::wrong_officer;
use super::html_headings::html_headings;
use super::html_tag::{Tag, TagKind};
use super::minute::words_of;
use super::one_line::on_one_line;
use super::page::words_of_part;
use super::paper_rows::are_related;
use super::row_numbers::KnownNumbers;
use super::said_dates::unwritten_date;
use super::said_words::says;
use crate::council::Council;
use crate::model::{PlanKey, Progress, ProgressKey, RecommendationNumber, Spot, TextLine, When};
use crate::template::{FormQuestion, OfficerForm};

/// The attribute that names the recommendation.
const NAMED: &str = "data-recommendation=";

/// A question as the page puts it.
struct PutQuestion<'p> {
    /// What is in its element, and what comes after it up to the next question.
    part: &'p str,
    /// The recommendation that the answers are received by.
    named: String,
    /// The headings above the fields.
    headings: Vec<String>,
    /// What is said above the fields, each block on one line.
    above: Vec<String>,
}

/// What is wrong with a question, and the spot of its recommendation.
pub(super) fn wrong_question(
    form: &OfficerForm<'_>,
    council: &Council,
    page: &str,
) -> Option<(Spot, String)> {
    let put = questions(page);
    if put.is_empty() {
        return None;
    }
    let head = page.split(NAMED).next().unwrap_or_default();
    let wrong = wrong_officer(form, council, head);
    if wrong.is_some() {
        return wrong;
    }
    let label = council.form.labels.get("recommendation");
    let numbers = || form.questions.iter().map(|one| &one.recommendation.number);
    let known = KnownNumbers::of(numbers(), label.map(TextLine::as_str));
    let spot = |number: &RecommendationNumber| Spot::Recommendation(number.clone(), PlanKey::Text);
    form.questions.iter().enumerate().find_map(|(place, question)| {
        let number = &question.recommendation.number;
        let called = number.called();
        let mut own = put.iter().filter(|one| one.named == number.to_string());
        let (Some(first), None) = (own.next(), own.next()) else {
            let message = format!("the form {} does not ask once about {called}", form.name);
            return Some((spot(number), message));
        };
        let mut heads = first.headings.iter().filter_map(|block| known.named_by(block));
        if let Some(other) = heads.find(|other| !are_related(other, number)) {
            let message = format!(
                "the form {} says the number of {} above the question about {called}",
                form.name,
                other.called()
            );
            return Some((spot(number), message));
        }
        let mut others = form.questions.iter().enumerate();
        let other = others.find(|(index, other)| {
            *index != place && !is_asked(question, first) && is_asked(other, first)
        });
        if let Some((_, other)) = other {
            let other = other.recommendation.number.called();
            let message = format!(
                "the form {} says the text of {other} above the question about {called}",
                form.name
            );
            return Some((spot(number), message));
        }
        if let Some((label, key)) = wrong_detail((form, question), council, &first.above) {
            let message = format!(
                "the form {} says what is written in `{key}` of {called} after “{label}”, the label of another key",
                form.name
            );
            return Some((spot(number), message));
        }
        if let Some(label) = said_twice(question, council, &first.above) {
            let message = format!(
                "the form {} says twice what is after “{label}” above the question about {called}",
                form.name
            );
            return Some((spot(number), message));
        }
        let whole = form.review.recommendations.whole(question.recommendation);
        if let Some(words) = said_again(question, whole, &first.above) {
            let message = format!(
                "the form {} says “{words}” twice above the question about {called}",
                form.name
            );
            return Some((spot(number), message));
        }
        let recorded = question.recorded.get(ProgressKey::Proposed.name());
        if let Some(what) = wrong_field(first.part, recorded, council) {
            let message = format!("the form {} has {what} in the question about {called}", form.name);
            return Some((spot(number), message));
        }
        let (key, what) = wrong_report(question, council, first)?;
        let message = format!(
            "the form {} says {what} above the question about {called}, which is not what the last update says",
            form.name
        );
        let mut updates = form.review.updates.iter();
        let (last, _) = question.last?;
        let update = updates.find(|update| update.progress.iter().any(|one| one == last));
        let spot = update.map_or_else(
            || spot(number),
            |update| Spot::Progress(update.id.clone(), last.recommendation.clone(), key),
        );
        Some((spot, message))
    })
}

/// Whether the text of a question's recommendation is said above it.
fn is_asked(question: &FormQuestion<'_>, put: &PutQuestion<'_>) -> bool {
    let plain = question.recommendation.text.plain();
    let first = plain.lines().map(on_one_line).find(|line| !line.is_empty());
    first.is_none_or(|first| put.above.contains(&first))
}

/// The grade or the date of another report.
fn wrong_report(
    question: &FormQuestion<'_>,
    council: &Council,
    put: &PutQuestion<'_>,
) -> Option<(ProgressKey, String)> {
    let (last, reported) = question.last?;
    let typed = last.standing().into_iter().flat_map(words_of);
    let labels = council.scale.grades().iter();
    let grades: Vec<&str> = labels
        .map(|grade| grade.label().as_str())
        .chain(typed)
        .collect();
    // A block that begins with a grade is no sentence about one.
    let said = put.above.iter().find_map(|block| {
        let own = grades.iter().filter(|grade| {
            let rest = block.strip_prefix(**grade);
            rest.is_some_and(|rest| {
                !rest.starts_with([' ', '-']) && !rest.starts_with(char::is_alphanumeric)
            })
        });
        own.max_by_key(|grade| grade.len()).copied()
    });
    let given = last.standing().map(words_of);
    if let Some(said) = said.filter(|said| given.is_some_and(|given| !given.contains(said))) {
        let key = match last.agreed {
            Some(_) => ProgressKey::Agreed,
            None => ProgressKey::Proposed,
        };
        return Some((key, format!("“{said}”")));
    }
    let said = other_date(last, council, put);
    let said = said.or_else(|| other_last_time((last, reported), council, put))?;
    Some((ProgressKey::AnticipatedDate, format!("“{said}”")))
}

/// What is said after the label of the anticipated date, if that is not the date.
fn other_date<'p>(last: &Progress, council: &Council, put: &'p PutQuestion<'_>) -> Option<&'p str> {
    let label = council.form.labels.get("anticipated_date")?.as_str();
    let label = format!("{}:", label.trim_end_matches(':'));
    let date = last.anticipated_date.as_ref().map(When::words)?;
    let mut after = put
        .above
        .iter()
        .filter_map(|block| Some(block.split_once(&label)?.1.trim()));
    after.find(|said| !said.is_empty() && !says(said, date))
}

/// A date that is written nowhere in the last report, after the label of last time.
fn other_last_time<'p>(
    (last, reported): (&Progress, &str),
    council: &Council,
    put: &'p PutQuestion<'_>,
) -> Option<&'p str> {
    let label = council.form.labels.get("last_time")?.as_str();
    let dates = [last.anticipated_date.as_ref(), last.signed_off.as_ref()];
    let dates = dates.into_iter().flatten().map(When::words);
    let known: Vec<&str> = dates.chain([reported]).collect();
    let mut told = put
        .headings
        .iter()
        .filter_map(|block| block.strip_prefix(label));
    told.find_map(|said| unwritten_date(said, &known))
}

/// The questions of a page.
fn questions(page: &str) -> Vec<PutQuestion<'_>> {
    let mut all = Vec::new();
    let mut parts = page.split(NAMED);
    parts.next();
    for part in parts {
        let quote = part
            .chars()
            .next()
            .filter(|sign| matches!(sign, '"' | '\''));
        let named = match quote {
            Some(quote) => part.split(quote).nth(1),
            None => part.split([' ', '>']).next(),
        };
        let named = named.unwrap_or_default();
        let rest = part.get(named.len()..).unwrap_or_default();
        let rest = rest.split_once('>').map_or("", |(_, rest)| rest);
        let above = above_fields(rest);
        let words = words_of_part(above);
        let blocks = words.lines().map(on_one_line);
        all.push(PutQuestion {
            part: rest,
            named: words_of_part(named),
            headings: html_headings(above),
            above: blocks.filter(|block| !block.is_empty()).collect(),
        });
    }
    all
}

/// What of a question comes before its first field.
fn above_fields(part: &str) -> &str {
    let mut rest = part;
    while let Some((before, tag)) = Tag::first(rest) {
        let is_field = matches!(
            tag.name,
            "fieldset" | "input" | "textarea" | "select" | "label"
        );
        if is_field && tag.kind != TagKind::End {
            let above = part.len() - rest.len() + before.len();
            return part.get(..above).unwrap_or_default();
        }
        rest = tag.after;
    }
    part
}
