//! The name of an update or of a meeting → the minutes of it, in their places.

use std::path::{Path, PathBuf};

use jiff::civil::Date;

use super::MinuteFault;
use crate::account::{MinuteFile, of_minute};
use crate::diagnostic::{Findings, shown_path};
use crate::files::{Digest, Files};
use crate::meetings::{MeetingSummary, summaries};
use crate::model::{Update, When};
use crate::output;
use crate::project::{Folders, Project, UpdateAtHand, update_at_hand};
use crate::status::ReviewStatus;
use crate::template::Minute;

/// The minute on an update, in its files.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MinuteStub {
    /// The update.
    pub update: String,
    /// What messages call its files.
    pub files: Vec<String>,
}

/// The minutes that were asked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct WrittenMinutes {
    /// Those that are in their files.
    pub stubs: Vec<MinuteStub>,
    /// The files that were there with other words, and are as they were.
    pub taken: Vec<String>,
}

/// Writes the minute on an update, or on each update that a meeting brings. There is none if a file has mistakes, which are
/// added to the findings. One of which a file is there with other words keeps no other from being written.
///
/// # Errors
///
/// When there is no such update or meeting, or when the committee has not agreed. Nothing is written then.
pub fn minutes(
    folders: &Folders,
    typed: &str,
    folder: &Path,
    findings: &mut Findings,
) -> Result<Option<WrittenMinutes>, MinuteFault> {
    let mut at_hand = Vec::new();
    let meetings = summaries(&folders.files, &folders.reviews);
    for name in updates(&meetings, typed)? {
        let Some(one) = update_at_hand(folders, &name, findings)? else {
            return Ok(None);
        };
        all_agreed(&one)?;
        at_hand.push(one);
    }
    let Some(project) = Project::read(folders, findings) else {
        return Ok(None);
    };
    let mut written = Vec::new();
    for one in &at_hand {
        match files(one, &meetings, &project) {
            Ok(Some([html, markdown])) => {
                let path = folder.join(one.name().replace('/', "-"));
                written.push((one.name(), path.with_extension("html"), html));
                written.push((one.name(), path.with_extension("md"), markdown));
            }
            Ok(None) => {}
            Err(finding) => findings.push(*finding),
        }
    }
    if findings.has_errors() {
        return Ok(None);
    }
    put(written).map(Some)
}

/// The updates that a name means: itself, or all that the meeting of the name brings.
fn updates(meetings: &[MeetingSummary], typed: &str) -> Result<Vec<String>, MinuteFault> {
    let parts: Vec<&str> = typed.trim().split(['/', '\\']).collect();
    let name = parts.last().map(|name| name.trim_end_matches(".toml"));
    let is_bare = parts.len() == 1 || parts.iter().rev().nth(1) == Some(&crate::meetings::MEETINGS);
    let mut meetings = meetings.iter().filter(|_| is_bare);
    match meetings.find(|meeting| Some(meeting.id.as_str()) == name) {
        None => Ok(vec![typed.to_owned()]),
        Some(meeting) if meeting.updates.is_empty() => {
            Err(MinuteFault::EmptyMeeting(meeting.id.clone()))
        }
        Some(meeting) => Ok(meeting.updates.clone()),
    }
}

fn all_agreed(at_hand: &UpdateAtHand) -> Result<(), MinuteFault> {
    let progress = at_hand
        .update()
        .into_iter()
        .flat_map(|update| &update.progress);
    let open = progress.filter(|one| one.agreed.is_none());
    let numbers: Vec<String> = open.map(|one| one.recommendation.to_string()).collect();
    match numbers.is_empty() {
        true => Ok(()),
        false => Err(MinuteFault::NotAgreed {
            update: at_hand.name(),
            numbers,
        }),
    }
}

/// The minute as HTML and as Markdown.
fn files(
    at_hand: &UpdateAtHand,
    meetings: &[MeetingSummary],
    project: &Project,
) -> Result<Option<[String; 2]>, Box<crate::diagnostic::Diagnostic>> {
    let review = &at_hand.at_hand.review;
    let council = &at_hand.at_hand.council;
    let Some(update) = at_hand.update() else {
        return Ok(None);
    };
    // What was known at the end of the meeting.
    let considered = update.considered.as_ref().and_then(When::last_day);
    let day = considered.max(update.date.last_day()).unwrap_or(Date::MAX);
    let status = ReviewStatus::new(review, council, day);
    let minute = Minute {
        review,
        update,
        committee: committee(at_hand, update, meetings),
        next_update: status.next_update.due.words(),
    };
    let [html, markdown] = project.templates.minute(&minute, council)?;
    for file in [MinuteFile::Html(&html), MinuteFile::Markdown(&markdown)] {
        if let Some(lost) = of_minute(&minute, council, file) {
            return Err(Box::new(lost));
        }
    }
    Ok(Some([html, markdown]))
}

/// The committee that met when the update was considered: a committee can be given the updates of others.
fn committee<'m>(
    at_hand: &UpdateAtHand,
    update: &Update,
    meetings: &'m [MeetingSummary],
) -> Option<&'m str> {
    let name = at_hand.name();
    let considered = update.considered.as_ref()?;
    let mut meetings = meetings.iter().filter(|meeting| {
        let day = meeting.date.as_ref().and_then(When::first_day);
        let is_then = day >= considered.first_day() && day <= considered.last_day();
        is_then && day.is_some() && meeting.updates.contains(&name)
    });
    let first = meetings.next()?;
    Some(first.committee.as_str()).filter(|committee| !committee.is_empty())
}

/// Puts the files in place. Those of a minute are not written if something else is there in the place of one.
fn put(written: Vec<(String, PathBuf, String)>) -> Result<WrittenMinutes, MinuteFault> {
    let files = Files::on_disk();
    let mut minutes = WrittenMinutes::default();
    let mut kept = Vec::new();
    let mut new = Vec::new();
    for (update, path, text) in &written {
        match files.digest(path) {
            Ok(digest) if digest == Digest::of(text.as_bytes()) => {}
            Ok(_) => {
                minutes.taken.push(shown_path(path));
                kept.push(update.clone());
            }
            Err(_) => new.push((update, path, text)),
        }
    }
    for (_, path, text) in new.iter().filter(|(update, ..)| !kept.contains(update)) {
        output::create(path, text.as_bytes()).map_err(MinuteFault::Output)?;
    }
    let whole = written.iter().filter(|(update, ..)| !kept.contains(update));
    for (update, path, _) in whole {
        let file = shown_path(path);
        let mut stubs = minutes.stubs.iter_mut();
        match stubs.find(|stub| stub.update == *update) {
            Some(stub) => stub.files.push(file),
            None => minutes.stubs.push(MinuteStub {
                update: update.clone(),
                files: vec![file],
            }),
        }
    }
    Ok(minutes)
}
