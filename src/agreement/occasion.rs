//! When the committee considered an update, and at which meeting: as it was typed, as a meeting's file says, or as the update
//! says already.

use std::path::Path;

use super::{AgreementFault, AgreementRequest};
use crate::diagnostic::nearest;
use crate::files::Files;
use crate::meetings::{MeetingSummary, summaries};
use crate::model::{Update, When};

/// When an update was considered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Occasion {
    /// The day or the month, in the words that are recorded.
    pub when: When,
    /// The meeting, if a file of a meeting says it.
    pub meeting: Option<String>,
    /// The meetings that bring the update, each with its day, where none of them is on the day that was typed.
    pub others: Vec<(String, When)>,
}

impl Occasion {
    /// Finds it out.
    pub(super) fn of(
        request: &AgreementRequest,
        (name, update): (&str, &Update),
        files: &Files,
        reviews: &Path,
    ) -> Result<Self, AgreementFault> {
        if let Some(typed) = &request.on {
            let when = When::parse(typed).and_then(When::day_or_month);
            let when = when.map_err(AgreementFault::Date)?;
            let meetings = summaries(files, reviews);
            let bringing = meetings.into_iter().filter(|meeting| {
                let mut updates = meeting.updates.iter();
                updates.any(|one| one == name)
            });
            let days = bringing.filter_map(|meeting| Some((meeting.id, meeting.date?)));
            let days: Vec<(String, When)> = days.collect();
            let is_then = |(_, day): &(String, When)| {
                day.first_day() >= when.first_day() && day.last_day() <= when.last_day()
            };
            return Ok(Occasion {
                others: match days.iter().any(is_then) {
                    true => Vec::new(),
                    false => days,
                },
                when,
                meeting: request.meeting.clone(),
            });
        }
        let meetings = summaries(files, reviews);
        if let Some(typed) = &request.meeting {
            return Self::at(named(&meetings, typed)?, name);
        }
        let bring = |meeting: &&MeetingSummary| meeting.updates.iter().any(|one| one == name);
        let bringing: Vec<&MeetingSummary> = meetings.iter().filter(bring).collect();
        match (bringing.as_slice(), &update.considered) {
            ([only], _) => Self::at(only, name),
            (_, Some(when)) => Ok(Occasion {
                when: when.clone(),
                meeting: None,
                others: Vec::new(),
            }),
            ([], None) => Err(AgreementFault::NoDate),
            (several, None) => {
                let names = several.iter().map(|meeting| meeting.id.clone());
                Err(AgreementFault::SeveralMeetings(names.collect()))
            }
        }
    }

    fn at(meeting: &MeetingSummary, update: &str) -> Result<Self, AgreementFault> {
        let id = meeting.id.clone();
        match &meeting.date {
            None => Err(AgreementFault::UndatedMeeting(id)),
            Some(_) if !meeting.updates.iter().any(|one| one == update) => {
                Err(AgreementFault::MeetingWithout {
                    meeting: id,
                    update: update.to_owned(),
                })
            }
            Some(when) => Ok(Occasion {
                when: when.clone(),
                meeting: Some(id),
                others: Vec::new(),
            }),
        }
    }
}

/// The meeting of a name, which may be the path of its file.
fn named<'m>(
    meetings: &'m [MeetingSummary],
    typed: &str,
) -> Result<&'m MeetingSummary, AgreementFault> {
    let name = typed.trim().rsplit(['/', '\\']).next().unwrap_or_default();
    let name = name.trim_end_matches(".toml");
    let mut all = meetings.iter();
    all.find(|meeting| meeting.id == name).ok_or_else(|| {
        let known = meetings.iter().map(|meeting| meeting.id.as_str());
        AgreementFault::UnknownMeeting {
            name: name.to_owned(),
            meant: nearest(name, known).map(str::to_owned),
        }
    })
}
