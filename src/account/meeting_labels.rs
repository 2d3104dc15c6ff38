//! What a paper of a meeting says, and where → the first text that is after the label of another key.

use std::ops::Range;

use super::labelling::{Labelling, Labels, TextWithLabel};
use crate::council::Council;
use crate::model::{ContactKey, ItemKey, MeetingKey, MeetingSpot, TextLine};

/// The labels of the keys of items.
const OF_ITEMS: [&str; 6] = [
    "late",
    "exempt",
    "report_author",
    "purpose",
    "asked_to",
    "background_papers",
];

/// The labels of the papers of meetings.
pub(super) fn meeting_labels(council: &Council) -> Labels<'_> {
    let labels = council.agenda.labels.iter();
    labels
        .map(|(name, label)| (name.as_str(), TextLine::as_str(label)))
        .collect()
}

/// The spot of that text, and what the page says.
pub(super) fn wrong_label(
    council: &Council,
    said: &str,
    places: &[(&MeetingSpot, Range<usize>)],
) -> Option<(MeetingSpot, String)> {
    let labels = meeting_labels(council);
    let with_labels = places.iter().filter_map(|(spot, place)| {
        let text = TextWithLabel {
            label: label_name(spot)?,
            group: item(spot),
            words: said.get(place.clone())?.trim(),
            place: place.clone(),
            has_label: true,
        };
        Some((*spot, text))
    });
    let (spots, texts): (Vec<&MeetingSpot>, Vec<_>) = with_labels.unzip();
    let labelling = Labelling {
        said,
        labels: &labels,
        blank: council.blank.as_str(),
        is_like: &|_, _| false,
        is_of_key: &|name| OF_ITEMS.contains(&name),
    };
    let (number, label) = labelling.wrong(&texts)?;
    let key = texts.get(number)?.label;
    let what = format!("what is written in `{key}` after “{label}”, the label of another key");
    Some(((*spots.get(number)?).clone(), what))
}

fn item(spot: &MeetingSpot) -> Option<usize> {
    match spot {
        MeetingSpot::Item(index, _) | MeetingSpot::ItemContact(index, _) => Some(*index),
        _ => None,
    }
}

/// The name of the label that a text has. That of a contact is before the name.
fn label_name(spot: &MeetingSpot) -> Option<&'static str> {
    Some(match spot {
        MeetingSpot::Meeting(MeetingKey::Date) => "date",
        MeetingSpot::Meeting(MeetingKey::Time) => "time",
        MeetingSpot::Meeting(MeetingKey::Place) => "place",
        MeetingSpot::Meeting(MeetingKey::Published) => "published",
        MeetingSpot::Contact(ContactKey::Name) => "contact",
        MeetingSpot::Item(_, ItemKey::LateItem) => "late",
        MeetingSpot::Item(_, ItemKey::Exempt) => "exempt",
        MeetingSpot::Item(_, ItemKey::ReportAuthor) => "report_author",
        MeetingSpot::Item(_, ItemKey::Purpose) => "purpose",
        MeetingSpot::Item(_, ItemKey::AskedTo) => "asked_to",
        MeetingSpot::Item(_, ItemKey::BackgroundPapers) => "background_papers",
        MeetingSpot::ItemContact(_, ContactKey::Name) => "contact_officer",
        _ => return None,
    })
}
