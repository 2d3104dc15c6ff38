//! Folders and the name of an update → the review without that update, and what the update says so far.

use std::fmt;
use std::path::PathBuf;

use super::recorded::RecordedUpdate;
use crate::council::Council;
use crate::diagnostic::{Findings, nearest};
use crate::model::{FieldTable, Need, ProgressKey, Review, UpdateName, When};
use crate::project::{Folders, Project, path_of_update};
use crate::reviews::{ReviewPlaces, folders};

/// An update that officers are asked about, whether or not it has a file.
pub struct OpenedUpdate<'p> {
    /// Its name.
    pub at: UpdateName,
    /// Its date.
    pub date: When,
    /// The path of its file.
    pub path: PathBuf,
    /// The review, with its other updates.
    pub review: Review,
    /// Where its values are.
    pub places: ReviewPlaces,
    /// What it says so far.
    pub recorded: RecordedUpdate,
    /// The council, in the language of the review.
    pub council: &'p Council,
}

/// A review or an update that is not there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ReviewNotThere {
    /// There is no review of this name, but perhaps one of a similar name.
    Unknown(String, Option<String>),
    /// The name of an update that has no file and is not a date, so that nobody knows the date of the update.
    Undated(UpdateName),
}

impl<'p> OpenedUpdate<'p> {
    /// Opens an update. There is none when something is wrong with its review, which is added to the findings.
    pub fn open(
        (project, project_folders): (&'p Project, &Folders),
        at: &UpdateName,
        findings: &mut Findings,
    ) -> Result<Option<Self>, ReviewNotThere> {
        let files = &project_folders.files;
        // What is wrong with other reviews does not matter here.
        let all = folders(files, &project_folders.reviews, &mut Findings::new());
        let Some(folder) = all.iter().find(|folder| folder.id() == at.review.as_str()) else {
            let known = all.iter().map(|folder| folder.id());
            let meant = nearest(at.review.as_str(), known).map(str::to_owned);
            return Err(ReviewNotThere::Unknown(at.review.to_string(), meant));
        };
        let mut opened = folder.open(files);
        let own = opened.take_update(at.update.as_str());
        let recorded = match own {
            Some(file) => RecordedUpdate::read(file, findings),
            None => Some(RecordedUpdate::default()),
        };
        let language = opened.language().map(|(language, _)| language);
        let council = project.council_in(language.as_ref());
        let council = council.unwrap_or(&project.council);
        let any = |_: char| true;
        let read = opened.read(Some(council.terms()), &any, findings);
        let (Some(recorded), Some((review, places))) = (recorded, read) else {
            return Ok(None);
        };
        // An update may be in another language than its review.
        let own = recorded.language.as_ref();
        let own = own.and_then(|language| project.council_in(Some(language)));
        let council = own.unwrap_or(council);
        let date = recorded.date.as_ref();
        let date = date.and_then(|date| When::parse(date).ok());
        let date = date.filter(|date| date.first_day().is_some());
        let Some(date) = date.or_else(|| at.date(&council.language)) else {
            return Err(ReviewNotThere::Undated(at.clone()));
        };
        let path = path_of_update(&project_folders.reviews, at);
        Ok(Some(OpenedUpdate {
            at: at.clone(),
            date,
            path,
            review,
            places,
            recorded,
            council,
        }))
    }

    /// The keys of an entry that an officer can answer, in the order of a file. What the committee agrees is not among them.
    pub fn keys(&self) -> Vec<String> {
        let needs = [
            Need::Explanation,
            Need::Reason,
            Need::AnticipatedDate,
            Need::EndedBy,
        ];
        let known = [ProgressKey::Evidence, ProgressKey::Proposed].into_iter();
        let known = known.chain(needs.into_iter().map(Need::key));
        let own = self.council.fields.own(FieldTable::Progress);
        let known = known.map(|key| key.name().to_owned());
        known.chain(own.map(|(_, own)| own.name.clone())).collect()
    }
}

impl fmt::Display for ReviewNotThere {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReviewNotThere::Unknown(name, meant) => {
                write!(out, "there is no review `{name}`")?;
                match meant {
                    Some(meant) => write!(out, "; did you mean `{meant}`?"),
                    None => Ok(()),
                }
            }
            ReviewNotThere::Undated(at) => write!(
                out,
                "there is no update `{at}`, and `{}` is not a month or a day: name the update like 2020-09",
                at.update
            ),
        }
    }
}
