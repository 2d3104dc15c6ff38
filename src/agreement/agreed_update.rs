//! The file of an update → the same file with what the committee agreed.

use super::outcome::{WrittenValue, outcome};
use super::{AgreedEntry, AgreementFault, AgreementRequest, Occasion};
use crate::diagnostic::{Findings, shown_path};
use crate::edits::{EditFault, EditableFile, NewValue, Saved, TableAt};
use crate::files::Files;
use crate::meetings::summaries;
use crate::model::{ProgressKey, UpdateKey, When};
use crate::project::{Folders, UpdateAtHand, WantedFault, update_at_hand};

/// What has been recorded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AgreedUpdate {
    /// The update with its review: `parks/2026-12`.
    pub name: String,
    /// What messages call its file.
    pub file: String,
    /// When the committee considered it.
    pub occasion: Occasion,
    /// What it agreed on each recommendation, in the order of the update.
    pub entries: Vec<AgreedEntry>,
    /// Whether the file has other bytes now.
    pub saved: Saved,
}

/// Records what a committee agreed. There is nothing if a file has mistakes, before or with what would be recorded; they are
/// added to the findings.
///
/// # Errors
///
/// When what was asked for cannot be recorded. Nothing is written then.
pub fn agree(
    folders: &Folders,
    request: &AgreementRequest,
    findings: &mut Findings,
) -> Result<Option<AgreedUpdate>, AgreementFault> {
    let mut found = Findings::new();
    let at_hand = update_at_hand(folders, &request.update, &mut found);
    let at_hand = at_hand.map_err(|fault| meant(folders, request, fault))?;
    let Some(at_hand) = at_hand.filter(|_| !found.has_errors()) else {
        findings.append(found);
        return Ok(None);
    };
    let Some(update) = at_hand.update() else {
        return Ok(None);
    };
    let name = at_hand.name();
    let named = (name.as_str(), update);
    let occasion = Occasion::of(request, named, &folders.files, &folders.reviews)?;
    let terms = at_hand.at_hand.council.terms();
    let own = update.language.as_ref();
    let own = own.and_then(|language| terms.in_language(language));
    let scale = own.unwrap_or(terms).scale;
    let entries = outcome(request, named, scale, &occasion.when)?;
    let considered = update.considered.as_ref().map(When::words);
    if let Some(before) = considered.filter(|before| *before != occasion.when.words())
        && !request.again
    {
        let words = format!("it was considered {before}, not {}", occasion.when);
        return Err(AgreementFault::Recorded(vec![words]));
    }
    let file = shown_path(&at_hand.path);
    let fault = |fault| AgreementFault::Edit {
        file: file.clone(),
        fault,
    };
    let edited = edited(&at_hand, &occasion, &entries).map_err(fault)?;
    let text = edited.text.finished().map_err(fault)?;
    if !reads_well(folders, &at_hand, text, findings) {
        return Ok(None);
    }
    let saved = edited.save().map_err(fault)?;
    Ok(Some(AgreedUpdate {
        name,
        file: file.clone(),
        occasion,
        entries,
        saved,
    }))
}

/// The file with the new values, not yet saved.
fn edited(
    at_hand: &UpdateAtHand,
    occasion: &Occasion,
    entries: &[AgreedEntry],
) -> Result<EditableFile, EditFault> {
    /// The keys of an entry that officers write before the meeting.
    const BEFORE: [ProgressKey; 9] = [
        ProgressKey::Recommendation,
        ProgressKey::Evidence,
        ProgressKey::Proposed,
        ProgressKey::Explanation,
        ProgressKey::Reason,
        ProgressKey::AnticipatedDate,
        ProgressKey::RevisedDate,
        ProgressKey::RevisedBy,
        ProgressKey::EndedBy,
    ];
    let mut file = EditableFile::open(&at_hand.path)?;
    let above = [UpdateKey::Date.name(), UpdateKey::Title.name()];
    let considered = NewValue::Text(occasion.when.words());
    let before = at_hand
        .update()
        .and_then(|update| update.considered.as_ref());
    if before.map(When::words) != Some(occasion.when.words()) {
        let key = UpdateKey::Considered.name();
        file.text.set(&TableAt::top(), key, considered, &above)?;
    }
    for (index, entry) in entries.iter().enumerate() {
        let at = TableAt::top().nth("progress", index);
        let written = &entry.written;
        let mut above: Vec<&str> = BEFORE.iter().map(ProgressKey::name).collect();
        for (key, value) in [
            (ProgressKey::Agreed, &written.agreed),
            (ProgressKey::MovedBy, &written.moved_by),
            (ProgressKey::SignedOff, &written.signed_off),
        ] {
            match value {
                WrittenValue::Kept => {}
                WrittenValue::Removed => file.text.remove(&at, key.name())?,
                WrittenValue::Given(value) => {
                    file.text
                        .set(&at, key.name(), NewValue::Text(value), &above)?;
                }
            }
            above.push(key.name());
        }
    }
    Ok(file)
}

/// Whether the review can be read with the changed file. What is wrong is added to the findings.
fn reads_well(
    folders: &Folders,
    at_hand: &UpdateAtHand,
    text: String,
    findings: &mut Findings,
) -> bool {
    let files: Files = folders.files.clone();
    let folders = Folders {
        files: files.with(&at_hand.path, text.into_bytes()),
        ..folders.clone()
    };
    let mut found = Findings::new();
    let read = update_at_hand(&folders, &at_hand.name(), &mut found);
    let is_sound = matches!(read, Ok(Some(_))) && !found.has_errors();
    if !is_sound {
        findings.append(found);
    }
    is_sound
}

/// What is wrong with the name of an update: it may be that of a meeting.
fn meant(folders: &Folders, request: &AgreementRequest, fault: WantedFault) -> AgreementFault {
    let typed = request.update.trim().trim_end_matches(".toml");
    let meetings = summaries(&folders.files, &folders.reviews).into_iter();
    let mut meetings = meetings.filter(|meeting| !meeting.updates.is_empty());
    match meetings.find(|meeting| meeting.id == typed) {
        Some(meeting) => AgreementFault::OfMeeting {
            meeting: meeting.id,
            updates: meeting.updates,
        },
        None => fault.into(),
    }
}
