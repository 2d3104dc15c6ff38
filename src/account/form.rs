//! A form for an officer, and the page of it → the first text of it that is not said as it was written.
//!
//! In come what the form asks about and what it is prefilled with. An officer answers what is read there, and what a field
//! has lost would be lost in the update as well.

use super::find::{SearchOrder, find_all};
use super::form_questions::wrong_question;
use super::form_words::form_words;
use super::lost_text::sentence;
use super::pieces::pieces;
use super::search::Typed;
use super::written::{Words, WrittenText};
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::model::{
    BuiltInField, FieldDemand, Passage, PlanKey, Progress, ProgressKey, Recommendation, Spot,
    Update,
};
use crate::small_names::with_small_names;
use crate::template::{FormQuestion, OfficerForm};

/// The template of a form.
const TEMPLATE: &str = "form.html";

/// Compares a form with its page. `find` gives the place of a passage in the files of the review.
pub fn of_form(
    form: &OfficerForm<'_>,
    council: &Council,
    page: &str,
    find: &dyn Fn(&Passage) -> Option<Place>,
) -> Option<Diagnostic> {
    let page = &with_small_names(page);
    let said = form_words(page);
    let mut wrong = SearchOrder::ALL
        .into_iter()
        .map(|order| lost(form, council, &said, order));
    let first = wrong.next().unwrap_or_default();
    let is_right = first.is_empty() || wrong.any(|found| found.is_empty());
    let of_texts = first.into_iter().filter(|_| !is_right);
    let mut wrong = of_texts.chain(not_in_fields(form, council, &said));
    let (spot, sentence) = wrong
        .next()
        .or_else(|| wrong_question(form, council, page))?;
    let fault = Diagnostic::error(Code::WordsNotAsWritten, sentence);
    let fault = match find(&Passage::from(spot)) {
        Some(place) => fault.at(place),
        None => fault.in_file(TEMPLATE),
    };
    Some(fault.help(format!(
        "the form is made by the template {TEMPLATE}: print all of the text there, a long text with the filter `markdown`"
    )))
}

/// The first text of each recommendation that is not said as it was written.
fn lost(
    form: &OfficerForm<'_>,
    council: &Council,
    said: &str,
    order: SearchOrder,
) -> Vec<(Spot, String)> {
    let name = format!("the form {}", form.name);
    let texts: Vec<Vec<WrittenText<'_>>> = form
        .questions
        .iter()
        .map(|question| texts(form, question, council))
        .collect();
    let pieces: Vec<Vec<_>> = texts.iter().flatten().map(pieces).collect();
    let typed: Vec<Typed<'_>> = pieces.iter().flatten().map(|(_, typed)| *typed).collect();
    let mut found = find_all(&typed, said, &[], order).into_iter();
    let mut pieces = pieces.iter();
    let mut all = Vec::new();
    for texts in &texts {
        let mut first = None;
        for (text, pieces) in texts.iter().zip(pieces.by_ref()) {
            let found: Vec<_> = pieces.iter().zip(found.by_ref()).collect();
            let mut found = found.into_iter();
            let parting = found.find_map(|((start, _), found)| Some((*start, found.err()?)));
            if let (Some(parting), None) = (parting, &first) {
                let (sentence, _) = sentence((text.key, text.text), parting, said, &name);
                first = text.spot.clone().map(|spot| (spot, sentence));
            }
        }
        all.extend(first);
    }
    all
}

/// What is written about a recommendation, in the order of the form.
fn texts<'f>(
    form: &OfficerForm<'f>,
    question: &FormQuestion<'f>,
    council: &Council,
) -> Vec<WrittenText<'f>> {
    let mut list = Vec::new();
    let one = question.recommendation;
    let all = &form.review.recommendations;
    let whole = all.whole(one);
    let mut add = |own: &Recommendation, key: PlanKey, text: Option<Words<'f>>| {
        let name = key.name();
        list.extend(text.map(|text| WrittenText {
            spot: Some(Spot::Recommendation(own.number.clone(), key)),
            key: name,
            text,
            is_listed: false,
        }));
    };
    if one.whole.is_some() {
        add(whole, PlanKey::Text, Some((&whole.text).into()));
    }
    add(one, PlanKey::Text, Some((&one.text).into()));
    let is_shown = |field: BuiltInField| council.form.labels.contains_key(field.name());
    let own = [
        (
            BuiltInField::Responsibility,
            PlanKey::Responsibility,
            one.responsibility.as_ref(),
            whole.responsibility.as_ref(),
        ),
        (
            BuiltInField::Action,
            PlanKey::Action,
            one.action.as_ref(),
            whole.action.as_ref(),
        ),
        (
            BuiltInField::SuccessMeasure,
            PlanKey::SuccessMeasure,
            one.success_measure.as_ref(),
            whole.success_measure.as_ref(),
        ),
    ];
    for (_, key, text, of_whole) in own.into_iter().filter(|(field, ..)| is_shown(*field)) {
        match text {
            Some(text) => add(one, key, Some(text.into())),
            None => add(whole, key, of_whole.map(Words::from)),
        }
    }
    if let Some((progress, date)) = question.last {
        let updates = form.review.updates.iter();
        let mut updates = updates.filter(|update| update.date.words() == date);
        let update = updates.find(|update| update.progress.iter().any(|one| one == progress));
        last_report(update, progress, &mut list);
    }
    list
}

/// The last report on it, which is quoted above the questions.
fn last_report<'f>(
    update: Option<&'f Update>,
    progress: &'f Progress,
    list: &mut Vec<WrittenText<'f>>,
) {
    let spot = |key| {
        let update = update?.id.clone();
        Some(Spot::Progress(update, progress.recommendation.clone(), key))
    };
    let grade = match progress.agreed {
        Some(_) => ProgressKey::Agreed,
        None => ProgressKey::Proposed,
    };
    let standing = progress.standing();
    let texts = [
        (grade, standing.map(|standing| Words::from(&standing.typed))),
        (
            ProgressKey::Evidence,
            progress.evidence.as_ref().map(Words::from),
        ),
        (
            ProgressKey::Explanation,
            progress.explanation.as_ref().map(Words::from),
        ),
        (
            ProgressKey::Reason,
            progress.reason.as_ref().map(Words::from),
        ),
    ];
    list.extend(texts.into_iter().filter_map(|(key, text)| {
        let name = key.name();
        Some(WrittenText {
            spot: spot(key),
            key: name,
            text: text?,
            is_listed: false,
        })
    }));
}

/// The long fields that have lost what the update says so far.
fn not_in_fields<'f>(
    form: &'f OfficerForm<'_>,
    council: &'f Council,
    said: &str,
) -> impl Iterator<Item = (Spot, String)> + use<'f> {
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let said = words(said);
    let is_asked = |key: &str| match key {
        "evidence" => council.fields.demand(BuiltInField::Evidence) != FieldDemand::NoSuchField,
        "reason" => council.fields.demand(BuiltInField::Reason) != FieldDemand::NoSuchField,
        "explanation" => true,
        _ => false,
    };
    form.questions.iter().filter_map(move |question| {
        let recorded = question.recorded.iter();
        let mut long = recorded.filter(|(key, _)| is_asked(key));
        let (key, _) = long.find(|(_, value)| !said.contains(&words(value)))?;
        let number = &question.recommendation.number;
        let sentence = format!(
            "the form {} does not have in its field what the update says in `{key}` of {}",
            form.name,
            number.called()
        );
        Some((
            Spot::Recommendation(number.clone(), PlanKey::Text),
            sentence,
        ))
    })
}
