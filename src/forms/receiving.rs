//! A file with answers → the update on the disk.
//!
//! The update is read before anything is compared with it, and written in one step. If somebody saves it at that moment,
//! nothing is written.

use std::fmt;
use std::path::{Path, PathBuf};

use super::answer_file::{AnswerFile, shown};
use super::compared::Preference;
use super::opened_update::{OpenedUpdate, ReviewNotThere};
use super::received::{AnswerOutcome, ReceivedAnswers};
use super::unpublishable::report_unpublishable;
use crate::bounds::LARGEST_ANSWER;
use crate::diagnostic::{Findings, shown_path};
use crate::draft::decode;
use crate::edits::{EditFault, EditableFile, EditableText};
use crate::model::{Slug, UpdateName};
use crate::output::{OutputFault, create};
use crate::project::{Folders, Project, path_of_update};

/// What came of a file with answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReceivedFile {
    /// Who answered.
    pub officer: String,
    /// Whom to ask about the answers, where that is said.
    pub contact: String,
    /// The name of the review.
    pub review: String,
    /// The file of the update.
    pub update: PathBuf,
    /// What came of each answer, by the number of its recommendation.
    pub outcomes: Vec<(String, AnswerOutcome)>,
}

/// Why no answer of a file could be taken.
#[derive(Debug)]
pub enum ReceivingFault {
    /// It names a review or an update that cannot be.
    Misnamed,
    /// It has more bytes than any form saves.
    TooLarge,
    /// The review is not there.
    NotThere(ReviewNotThere),
    /// The update cannot be changed.
    Unchanged(PathBuf, EditFault),
    /// The update cannot be written.
    Unwritten(PathBuf, OutputFault),
}

/// Puts the answers of a file into the update that they are for. There is none when the file or the review is not sound,
/// which is added to the findings, as is every answer that is refused.
pub fn receive(
    file: &Path,
    (project, folders): (&Project, &Folders),
    preference: Preference,
    findings: &mut Findings,
) -> Result<Option<ReceivedFile>, ReceivingFault> {
    let read = folders.files.read(file, LARGEST_ANSWER);
    if read
        .as_ref()
        .is_ok_and(|bytes| bytes.len() as u64 > LARGEST_ANSWER)
    {
        return Err(ReceivingFault::TooLarge);
    }
    let Some(text) = decode(read, &shown_path(file), findings) else {
        return Ok(None);
    };
    let answers = match AnswerFile::read(&text) {
        Ok(answers) => answers,
        Err(finding) => {
            findings.push(*finding);
            return Ok(None);
        }
    };
    // Only names that a folder and a file of ours can have: nothing of a stranger's becomes a path.
    let (Ok(review), Ok(update)) = (Slug::parse(&answers.review), Slug::parse(&answers.update))
    else {
        return Err(ReceivingFault::Misnamed);
    };
    let at = UpdateName { review, update };
    let path = path_of_update(&folders.reviews, &at);
    let editable = match folders.files.has_file(&path) {
        true => Some(
            EditableFile::open(&path)
                .map_err(|fault| ReceivingFault::Unchanged(path.clone(), fault))?,
        ),
        false => None,
    };
    let opened = OpenedUpdate::open((project, folders), &at, findings);
    let Some(mut opened) = opened.map_err(ReceivingFault::NotThere)? else {
        return Ok(None);
    };
    let outcomes = match editable {
        Some(mut editable) => {
            let received = ReceivedAnswers::new((&answers, &text), &opened, preference, findings);
            if received.has_changes() {
                let unchanged = |fault| ReceivingFault::Unchanged(path.clone(), fault);
                editable.text = received
                    .put_into(editable.text, &opened)
                    .map_err(unchanged)?;
                let new = editable.text.finished().map_err(unchanged)?;
                editable.save().map_err(unchanged)?;
                let answers = (&received, &opened);
                report_unpublishable(&new, answers, (project, folders), findings);
            }
            received.outcomes
        }
        None => {
            let blank = opened.blank_text(folders);
            opened.begin(&blank);
            let received = ReceivedAnswers::new((&answers, &text), &opened, preference, findings);
            if received.has_changes() {
                let unchanged = |fault| ReceivingFault::Unchanged(path.clone(), fault);
                let new = EditableText::read(&blank).map_err(unchanged)?;
                let new = received.put_into(new, &opened).map_err(unchanged)?;
                let new = new.finished().map_err(unchanged)?;
                create(&path, new.as_bytes())
                    .map_err(|fault| ReceivingFault::Unwritten(path.clone(), fault))?;
                let answers = (&received, &opened);
                report_unpublishable(&new, answers, (project, folders), findings);
            }
            received.outcomes
        }
    };
    Ok(Some(ReceivedFile {
        officer: shown(&answers.officer),
        contact: answers.contact(),
        review: at.review.to_string(),
        update: path,
        outcomes,
    }))
}

impl fmt::Display for ReceivingFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ReceivingFault::Misnamed => {
                out.write_str("this file names no review and no update, so no form has saved it")
            }
            ReceivingFault::TooLarge => {
                let most = LARGEST_ANSWER / 1024 / 1024;
                write!(
                    out,
                    "this file is larger than {most} MB, so no form has saved it"
                )
            }
            ReceivingFault::NotThere(fault) => fault.fmt(out),
            ReceivingFault::Unchanged(path, fault) => {
                write!(out, "{} cannot be changed: {fault}", path.display())
            }
            ReceivingFault::Unwritten(path, fault) => {
                write!(out, "{} cannot be written: {fault}", path.display())
            }
        }
    }
}
