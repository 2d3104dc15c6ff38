//! What a form says above a question → the first value that is after the label of another one.
//!
//! In come the blocks above the fields. Of a value that has several lines the first one is looked for.

use super::column_heads::is_label;
use super::labelling::{Labelling, Labels, TextWithLabel};
use super::one_line::on_one_line;
use crate::council::Council;
use crate::model::{BuiltInField, Recommendation, RichText, TextLine, When};
use crate::template::{FormQuestion, OfficerForm};

/// The label that the value of a key is after, and the name of the key.
pub(super) fn wrong_detail(
    (form, question): (&OfficerForm<'_>, &FormQuestion<'_>),
    council: &Council,
    above: &[String],
) -> Option<(String, &'static str)> {
    let values = values(
        question,
        form.review.recommendations.whole(question.recommendation),
    );
    let labels = values.iter().filter_map(|(name, _)| {
        let label = council.form.labels.get(*name)?;
        Some((*name, TextLine::as_str(label)))
    });
    let labels: Labels<'_> = labels.collect();
    let said: String = above.iter().map(|block| format!("{block}\n")).collect();
    let texts = values.iter().filter_map(|(name, words)| {
        let mut start = 0;
        let places = said.split_inclusive('\n').filter_map(|block| {
            let place = start;
            start += block.len();
            (block.trim_end() == words).then_some(place)
        });
        let places: Vec<usize> = places.collect();
        let [place] = places.as_slice() else {
            return None;
        };
        labels.contains_key(name).then(|| TextWithLabel {
            has_label: true,
            label: name,
            group: (),
            words: words.as_str(),
            place: *place..place + words.len(),
        })
    });
    let texts: Vec<TextWithLabel<'_, ()>> = texts.collect();
    let is_like = |name: &str, block: &str| {
        let label = labels.get(name);
        label.is_some_and(|label| is_label(block, label))
    };
    let labelling = Labelling {
        said: &said,
        labels: &labels,
        blank: council.blank.as_str(),
        is_like: &is_like,
        is_of_key: &|_| true,
    };
    let (number, label) = labelling.wrong(&texts)?;
    let key = texts.get(number)?.label;
    let (name, _) = values.iter().find(|(name, _)| *name == key)?;
    Some((label.to_owned(), *name))
}

/// The label that a value is after twice.
pub(super) fn said_twice<'c>(
    question: &FormQuestion<'_>,
    council: &'c Council,
    above: &[String],
) -> Option<&'c str> {
    let own = question.recommendation;
    let pairs = || above.iter().zip(above.iter().skip(1));
    values(question, own).iter().find_map(|(name, words)| {
        let label = council.form.labels.get(*name)?.as_str();
        let said = pairs().filter(|(head, block)| is_label(head, label) && *block == words);
        (said.count() > 1).then_some(label)
    })
}

/// What a form says of a recommendation after a label, with the names of the labels.
fn values(question: &FormQuestion<'_>, whole: &Recommendation) -> Vec<(&'static str, String)> {
    let own = question.recommendation;
    let long = |text: Option<&RichText>| {
        let plain = text?.plain();
        let mut lines = plain.lines().map(on_one_line);
        lines.find(|line| !line.is_empty())
    };
    let last = question.last.map(|(progress, _)| progress);
    let date = own.date.as_ref().or(whole.date.as_ref()).map(When::words);
    let values = [
        (
            BuiltInField::Responsibility.name(),
            long(
                own.responsibility
                    .as_ref()
                    .or(whole.responsibility.as_ref()),
            ),
        ),
        (
            BuiltInField::Action.name(),
            long(own.action.as_ref().or(whole.action.as_ref())),
        ),
        (
            BuiltInField::SuccessMeasure.name(),
            long(
                own.success_measure
                    .as_ref()
                    .or(whole.success_measure.as_ref()),
            ),
        ),
        (BuiltInField::Date.name(), date.map(on_one_line)),
        (
            BuiltInField::RevisedDate.name(),
            question.revised.map(|date| on_one_line(date.words())),
        ),
        (
            "explanation",
            long(last.and_then(|last| last.explanation.as_ref())),
        ),
        ("reason", long(last.and_then(|last| last.reason.as_ref()))),
    ];
    let values = values.into_iter();
    values
        .filter_map(|(name, words)| Some((name, words?)))
        .collect()
}
