//! The texts of a meeting → references to recommendations that no review of the item has.
//!
//! An item that brings no paper of a review may speak of any, so nothing is looked for there.

use super::evidence::reference::{known_numbers, unknown};
use super::meeting::MeetingRemark;
use super::text::LongText;
use crate::council::Council;
use crate::diagnostic::Code;
use crate::model::{ItemKey, Meeting, MeetingSpot, Mentions, Review, Spot, TextLine};

/// What is to be remarked on in the texts. `reviews` finds those that an item brings papers of.
pub(super) fn remarks<'r>(
    meeting: &Meeting,
    council: &Council,
    texts: &[LongText<'_>],
    reviews: &dyn Fn(usize) -> Vec<&'r Review>,
) -> Vec<MeetingRemark> {
    let items = 0..meeting.items.len();
    let of_items = items.flat_map(|index| {
        let texts = texts.iter().filter_map(|text| match &text.spot {
            Spot::Meeting(spot) => (item_of(spot) == Some(index)).then_some((spot, text)),
            _ => None,
        });
        of_item(texts, council, &reviews(index))
    });
    of_items.collect()
}

/// The item whose text speaks of its papers.
fn item_of(spot: &MeetingSpot) -> Option<usize> {
    match spot {
        // Background papers may be of any review.
        MeetingSpot::Item(_, ItemKey::BackgroundPapers) => None,
        MeetingSpot::Item(index, _) | MeetingSpot::Paragraph(index, ..) => Some(*index),
        _ => None,
    }
}

fn of_item<'t>(
    texts: impl Iterator<Item = (&'t MeetingSpot, &'t LongText<'t>)>,
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
    let remarks = texts.flat_map(|(spot, text)| {
        let found = unknown(&numbers, &mentions, &text.words, &|_, _| true).into_iter();
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
                within: Some((text.text.clone(), range)),
                message: format!("this mentions recommendation {number}, {whose}"),
                help,
            }
        });
        remarks.collect::<Vec<_>>()
    });
    remarks.collect()
}
