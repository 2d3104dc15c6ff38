//! The file of a meeting → what is to be known of it without reading the rest: whose it is, when, and which updates it
//! brings.
//!
//! For those who are at work on a review. What is wrong with the file is reported when its papers are made.

use std::path::Path;

use super::find::meeting_files;
use super::opened::OpenedMeeting;
use crate::diagnostic::Findings;
use crate::draft::{self, Field};
use crate::files::Files;
use crate::meetings::MeetingDraft;
use crate::model::When;

/// What a meeting is about, in short.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MeetingSummary {
    /// The name of the file, without its ending.
    pub id: String,
    /// The committee that meets.
    pub committee: String,
    /// The day, if it is one.
    pub date: Option<When>,
    /// The updates that it brings: "inclusion-in-schools/2019-09".
    pub updates: Vec<String>,
}

/// All meetings, sorted by the names of their files.
pub fn summaries(files: &Files, reviews: &Path) -> Vec<MeetingSummary> {
    let found = meeting_files(files, reviews, &mut Findings::new());
    let opened = found.into_iter().map(|file| file.open(files));
    opened.map(|opened| opened.summary()).collect()
}

impl OpenedMeeting {
    /// What the meeting is about; of a file with mistakes, what can be read of it.
    fn summary(&self) -> MeetingSummary {
        let text = self.text.as_ref();
        let draft: Option<MeetingDraft> =
            text.and_then(|text| draft::read(text, &|_| true, &mut Findings::new()));
        let mut summary = MeetingSummary {
            id: self.id.clone(),
            committee: String::new(),
            date: None,
            updates: Vec::new(),
        };
        let Some(draft) = draft else {
            return summary;
        };
        let words =
            |field: &Field<String>| field.typed().map(|typed| typed.value.trim().to_owned());
        summary.committee = words(&draft.committee).unwrap_or_default();
        let date = words(&draft.date).and_then(|date| When::parse(&date).ok());
        summary.date = date.and_then(|date| date.day_or_days().ok());
        let items = draft.item.typed().into_iter().flat_map(|list| &list.value);
        let updates = items.filter_map(|item| item.typed()?.value.updates.as_ref()?.typed());
        let updates = updates.flat_map(|list| &list.value).filter_map(words);
        let updates = updates.map(|name| name.trim_end_matches(".toml").to_owned());
        summary.updates = updates.collect();
        summary
    }
}
