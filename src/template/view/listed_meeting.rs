//! What the index says of one meeting.

use serde::{Deserialize, Serialize};

use crate::council::Council;
use crate::model::Meeting;
use crate::template::meeting_paper::pack_path;

/// A meeting with its pack, as the index lists it.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct ListedMeeting {
    committee: String,
    date: String,
    /// The day, as 2026-12-03.
    day: Option<String>,
    /// What the pack is called: "Agenda and papers".
    title: String,
    html: String,
    pdf: String,
    /// The pack in large print, if the council wants it.
    large_print: Option<String>,
}

impl ListedMeeting {
    /// What the index says of a meeting.
    pub fn new(meeting: &Meeting, council: &Council) -> Self {
        let path = pack_path(meeting.id.as_str());
        let label = match meeting.supplement {
            Some(_) => "supplement",
            None => "pack",
        };
        let title = council.agenda.labels.get(label);
        Self {
            committee: meeting.committee.to_string(),
            date: meeting.date.to_string(),
            day: meeting.date.first_day().map(|day| day.to_string()),
            title: title.unwrap_or(&council.agenda.title).as_str().to_owned(),
            html: format!("{path}.html"),
            pdf: format!("{path}.pdf"),
            large_print: council
                .large_print
                .then(|| format!("{path}-large-print.pdf")),
        }
    }

    /// The committee that meets.
    pub fn committee(&self) -> &str {
        &self.committee
    }

    /// The page of its pack, from the top of the output.
    pub fn page(&self) -> &str {
        &self.html
    }

    /// By which meetings are put in order.
    pub fn day(&self) -> Option<&str> {
        self.day.as_deref()
    }
}
