//! What a form says above a question → the first value that is after the label of another one.
//!
//! In come the blocks above the fields. Of a value that has several lines the first one is looked for.

use std::collections::BTreeMap;

use super::column_heads::is_label;
use super::labelling::{Labelling, Labels, TextWithLabel};
use super::one_line::on_one_line;
use super::place_of_word::phrase;
use crate::council::Council;
use crate::model::{BuiltInField, Recommendation, RichText, TextLine, When};
use crate::template::{FormQuestion, OfficerForm};

/// A text of fewer letters may be said wherever it fits.
const FEWEST_LETTERS: usize = 40;

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

/// A text above the fields that is said once more than it was written. A short one, such as "None.", may be said by the council.
pub(super) fn said_again(
    question: &FormQuestion<'_>,
    whole: &Recommendation,
    above: &[String],
) -> Option<String> {
    let own = question.recommendation;
    let last = question.last.map(|(progress, _)| progress);
    let whole = Some(whole).filter(|_| own.whole.is_some());
    let of_plan = [own].into_iter().chain(whole).flat_map(|one| {
        let text = Some(&one.text);
        [
            text,
            one.action.as_ref(),
            one.success_measure.as_ref(),
            one.responsibility.as_ref(),
        ]
    });
    let of_last = last.into_iter().flat_map(|last| {
        [
            last.evidence.as_ref(),
            last.explanation.as_ref(),
            last.reason.as_ref(),
        ]
    });
    let written = of_plan.chain(of_last).flatten().map(RichText::plain);
    let written: Vec<String> = written
        .flat_map(|plain| plain.lines().map(on_one_line).collect::<Vec<_>>())
        .collect();
    let text = own.text.plain();
    let is_text = |block: &str| text.lines().any(|line| on_one_line(line) == block);
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for block in above {
        *counts.entry(block).or_default() += 1;
    }
    let again = counts.into_iter().find(|(block, said)| {
        let often = || written.iter().filter(|line| line.ends_with(block)).count();
        let is_long = block.len() >= FEWEST_LETTERS || is_text(block);
        *said > 1 && is_long && (1..*said).contains(&often())
    });
    again.map(|(block, _)| phrase(block, 0))
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
