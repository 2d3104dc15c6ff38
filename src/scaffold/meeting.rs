//! A new file of a meeting: its day and its committee, and an item for the updates that are due.

use jiff::civil::Date;

use super::due_updates::DueUpdates;
use super::meant_committee::{committees, meant_committee};
use super::sheet::NewFileText;
use crate::diagnostic::count;
use crate::meetings::MeetingSummary;
use crate::model::{ItemKey, MeetingKey};
use crate::project::CouncilReviews;

/// The day that the name of a meeting's file begins with.
pub(super) fn day(name: &str) -> Option<Date> {
    name.get(..10)?.parse().ok()
}

/// What is said of reviews that could not be read, if there are any.
pub(super) fn not_read(unread: &[String]) -> Option<String> {
    let first = unread.first()?;
    Some(format!(
        "{} could not be read, so nothing of it is in this file: {}. To see what is wrong: scrutineer check {first}",
        count(unread.len(), "review"),
        unread.join(", ")
    ))
}

/// The text of the file. The reviews and the other meetings say which committees there are, and the reviews whose updates
/// are due.
pub(super) fn text(
    name: &str,
    day: Date,
    read: &CouncilReviews,
    others: &[MeetingSummary],
) -> String {
    let known = committees(&read.reviews, others);
    let committee = meant_committee(name, &known, read.unread.is_empty());
    let mut sheet = NewFileText::of("meeting", "../../");
    sheet.comment(
        "A meeting, its agenda and the papers that each item brings. scrutineer check says what is still missing. A line \
         that begins with # is a note, and is not printed.",
    );
    if let Some(note) = not_read(&read.unread) {
        sheet.comment(&note);
    }
    match committee {
        Some(committee) => sheet.text(MeetingKey::Committee.name(), committee),
        None => {
            for known in &known {
                sheet.quote(known);
            }
            sheet.blank(MeetingKey::Committee.name(), "the committee that meets");
        }
    }
    sheet.text(
        MeetingKey::Date.name(),
        &day.strftime("%-d %B %Y").to_string(),
    );
    sheet.blank(MeetingKey::Time.name(), "such as \"5.00 pm\"");
    sheet.blank(MeetingKey::Place.name(), "");
    let mut number = 0;
    let mut item = |sheet: &mut NewFileText, title: &str| {
        number += 1;
        sheet.gap();
        sheet.header("[[item]]");
        sheet.line(&format!("{} = {number}", ItemKey::Number.name()));
        sheet.text(ItemKey::Title.name(), title);
    };
    for title in [
        "Apologies for absence",
        "Declarations of interest",
        "Minutes",
    ] {
        item(&mut sheet, title);
    }
    let due = DueUpdates::on(day, committee, (&read.council, &read.reviews));
    if !due.is_empty() {
        item(&mut sheet, read.council.progress_update.title.as_str());
        due.write(&mut sheet, committee.is_some());
    }
    sheet.into_text()
}
