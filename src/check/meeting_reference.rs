//! The texts of a meeting → references to recommendations that no review of the item has.
//!
//! An item that brings no paper of a review may speak of any, so nothing is looked for there.

use super::evidence::reference::{known_numbers, unknown};
use super::meeting::MeetingRemark;
use crate::council::Council;
use crate::diagnostic::Code;
use crate::model::{
    AgendaItem, ItemKey, Meeting, MeetingSpot, Mentions, ParagraphKey, Review, RichText, TextLine,
};

/// What is to be remarked on. `reviews` finds those that an item brings papers of.
pub(super) fn remarks<'r>(
    meeting: &Meeting,
    council: &Council,
    reviews: &dyn Fn(usize) -> Vec<&'r Review>,
) -> Vec<MeetingRemark> {
    let items = meeting.items.iter().enumerate();
    items
        .flat_map(|(index, item)| of_item((index, item), council, &reviews(index)))
        .collect()
}

fn of_item(
    (index, item): (usize, &AgendaItem),
    council: &Council,
    reviews: &[&Review],
) -> Vec<MeetingRemark> {
    if reviews.is_empty() {
        return Vec::new();
    }
    let all = reviews.iter().flat_map(|one| one.recommendations.iter());
    let numbers: Vec<String> = all.map(|one| one.number.to_string()).collect();
    let called = council.reference_words.iter();
    let called = called.map(TextLine::as_str).collect();
    let mentions = Mentions::of(numbers.iter().map(String::as_str).collect(), called);
    let texts = texts(index, item).into_iter();
    let remarks = texts.flat_map(|(spot, text)| {
        let found = unknown(&numbers, &mentions, &text.words(), &|_, _| true).into_iter();
        let remarks = found.map(|(number, range)| {
            let (whose, help) = match reviews {
                [review] => (
                    format!("which the review “{}” does not have", review.title),
                    known_numbers(&numbers),
                ),
                _ => (
                    "which no review of this item has".to_owned(),
                    "correct the number, or bring a paper of the review that has it".to_owned(),
                ),
            };
            MeetingRemark {
                code: Code::BrokenReference,
                spot: spot.clone(),
                within: Some((text.clone(), range)),
                message: format!("this mentions recommendation {number}, {whose}"),
                help,
            }
        });
        remarks.collect::<Vec<_>>()
    });
    remarks.collect()
}

/// The long texts of an item.
fn texts(index: usize, item: &AgendaItem) -> Vec<(MeetingSpot, &RichText)> {
    let report = item.report();
    let of_item = [
        (ItemKey::Text, item.text.as_ref()),
        (ItemKey::LateItem, item.late.as_ref()),
        (
            ItemKey::Purpose,
            report.and_then(|report| report.purpose.as_ref()),
        ),
        (
            ItemKey::AskedTo,
            report.and_then(|report| report.asked_to.as_ref()),
        ),
    ];
    let of_item = of_item
        .into_iter()
        .filter_map(|(key, text)| Some((MeetingSpot::Item(index, key), text?)));
    let paragraphs = report.map(|report| report.paragraphs.as_slice());
    let paragraphs = paragraphs.unwrap_or_default().iter().enumerate();
    let paragraphs = paragraphs.map(|(place, paragraph)| {
        let spot = MeetingSpot::Paragraph(index, place, ParagraphKey::Text);
        (spot, &paragraph.text)
    });
    of_item.chain(paragraphs).collect()
}
