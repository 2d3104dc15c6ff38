//! The committee of a meeting → whether it is nearly, and not quite, that of a review.

use crate::diagnostic::{Code, Diagnostic, Edit, nearest};
use crate::meetings::MeetingPlaces;
use crate::model::{Meeting, MeetingKey, MeetingSpot, Review};

/// A committee whose name is nearly that of one of the reviews.
pub(super) fn unknown_committee<'r>(
    meeting: &Meeting,
    reviews: impl Iterator<Item = &'r Review>,
    places: &MeetingPlaces,
) -> Option<Diagnostic> {
    let own = meeting.committee.as_str();
    let committees: Vec<&str> = reviews.map(|review| review.committee.as_str()).collect();
    if committees.contains(&own) {
        return None;
    }
    let meant = nearest(own, committees)?;
    let message = format!("no review of this meeting is of a committee `{own}`");
    Some(
        Diagnostic::error(Code::UnknownCommittee, message)
            .at(places.find(&MeetingSpot::Meeting(MeetingKey::Committee)))
            .help(format!("did you mean \"{meant}\"?"))
            .typed(Edit::Instead(format!("\"{meant}\""))),
    )
}
