//! Reviews, a council and a day → where each review and recommendation is, what is due, and how urgent it is.
//!
//! ```text
//! Review ─► ReviewOnDay ─► ReviewStatus ─► json
//!          (what was known  (grades, due,
//!           on that day)     urgency)
//! ```
//!
//! The command `status` shows it in a table, and other programs get it as JSON; the site and the open data are to
//! share it. It must not know files, the terminal or the clock: the caller names the day.

mod annual;
mod due;
mod history;
mod json;
mod late;
mod latest;
mod next_due;
mod next_meeting;
mod officers;
mod on_day;
mod owed;
mod part_status;
mod review_status;
mod rows;
mod schedule;
mod unknown_name;
mod urgency;
mod usual_time;
mod wanted;

use jiff::civil::Date;

use crate::council::Council;
use crate::model::{Review, When};

pub use annual::{
    AnnualFacts, AnnualReport, CalendarDay, CommitteeYear, FactsOfRecommendation, FactsOfReport,
    ImplementedShare, LongSlipped, ReviewYear,
};
pub use due::Due;
pub use history::{History, HistoryCell, HistoryRow};
pub use json::json;
pub use late::LateRecommendation;
pub use latest::LatestStatus;
pub use next_due::NextDue;
pub use next_meeting::NextMeeting;
pub use officers::officers;
pub use on_day::ReviewOnDay;
pub use owed::Owed;
pub use part_status::PartStatus;
pub use review_status::ReviewStatus;
pub use rows::{HEADINGS, Row, rows};
pub use schedule::{Schedule, Turn};
pub use unknown_name::UnknownName;
pub use urgency::Urgency;
pub use usual_time::UsualTime;
pub use wanted::Wanted;

/// The status of each review on `day`, the most urgent first.
pub fn of<'a>(reviews: &'a [Review], council: &'a Council, day: Date) -> Vec<ReviewStatus<'a>> {
    let mut statuses: Vec<ReviewStatus<'a>> = reviews
        .iter()
        .map(|review| ReviewStatus::new(review, council, day))
        .collect();
    statuses.sort_by(ReviewStatus::by_urgency);
    statuses
}

/// A day as people write it, "31 March 2026" or 2026-03-31; or a sentence on why it is none.
pub fn day(typed: &str) -> Result<Date, String> {
    When::parse(typed)
        .and_then(When::into_day)
        .map_err(|fault| fault.to_string())
}
