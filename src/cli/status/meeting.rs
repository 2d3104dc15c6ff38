//! The next meeting, in words for the terminal.

use crate::status::NextMeeting;

/// A paragraph for each meeting; nothing where none is ahead.
pub(super) fn lines(next: &[NextMeeting<'_>]) -> String {
    next.iter().map(paragraph).collect()
}

fn paragraph(next: &NextMeeting<'_>) -> String {
    let meeting = next.meeting;
    let mut text = format!(
        "\nNext meeting: {}, {} ({})\n",
        meeting.committee, next.date, meeting.id
    );
    if !meeting.updates.is_empty() {
        text += &format!("  It brings {}\n", meeting.updates.join(", "));
    }
    for (review, when) in &next.due {
        text += &format!("  Due by then: an update of {} ({when})\n", review.title);
    }
    text
}
