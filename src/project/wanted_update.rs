//! The name of a review or an update, as it is typed after a command → the review, read with the council's words in its
//! language.

use std::fmt;
use std::path::PathBuf;

use super::typed_update::{TypedUpdateFault, path_of_update, typed_review, typed_update};
use super::{Folders, councils};
use crate::council::{self, Council};
use crate::diagnostic::{Findings, nearest};
use crate::model::{Review, Update};
use crate::reviews;

/// A review that is sound, and the council as its papers show it.
#[derive(Debug)]
pub struct ReviewAtHand {
    /// The review.
    pub review: Review,
    /// The council.
    pub council: Council,
}

/// An update of a review that is sound.
#[derive(Debug)]
pub struct UpdateAtHand {
    /// The review, and the council.
    pub at_hand: ReviewAtHand,
    /// The name of the update.
    id: String,
    /// Its file.
    pub path: PathBuf,
}

impl UpdateAtHand {
    /// The update.
    pub fn update(&self) -> Option<&Update> {
        let mut updates = self.at_hand.review.updates.iter();
        updates.find(|update| update.id.as_str() == self.id)
    }

    /// Its name with that of its review: `parks/2026-12`.
    pub fn name(&self) -> String {
        format!("{}/{}", self.at_hand.review.id, self.id)
    }
}

/// A name that is not that of a review or an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WantedFault {
    /// It names a review, and not which of its updates.
    NoUpdate {
        /// The review.
        review: String,
        /// Its last update.
        last: Option<String>,
    },
    /// It cannot be the name of an update.
    NoName(TypedUpdateFault),
    /// There is no such review.
    UnknownReview {
        /// The name as it was typed.
        name: String,
        /// A similar one that there is.
        meant: Option<String>,
    },
    /// The review has no such update.
    UnknownUpdate {
        /// The review.
        review: String,
        /// The name as it was typed.
        name: String,
        /// A similar one that there is, or the last.
        meant: Option<String>,
    },
}

impl fmt::Display for WantedFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let meant = |out: &mut fmt::Formatter<'_>, meant: Option<String>| match meant {
            Some(meant) => write!(out, "\nhelp: did you mean {meant}?"),
            None => Ok(()),
        };
        match self {
            WantedFault::NoUpdate { review, last } => {
                write!(
                    out,
                    "`{review}` is a review, and this is about one of its updates"
                )?;
                match last {
                    Some(last) => write!(out, "\nhelp: name the update too: {review}/{last}"),
                    None => write!(out, "\nhelp: the review has no update yet"),
                }
            }
            WantedFault::NoName(fault) => fault.fmt(out),
            WantedFault::UnknownReview { name, meant: known } => {
                write!(out, "there is no review `{name}`")?;
                meant(out, known.clone())
            }
            WantedFault::UnknownUpdate {
                review,
                name,
                meant: known,
            } => {
                write!(out, "the review `{review}` has no update `{name}`")?;
                let known = known.as_ref();
                meant(out, known.map(|known| format!("{review}/{known}")))
            }
        }
    }
}

/// Reads the review of a name. There is none if something in its files is wrong, which is added to the findings.
///
/// # Errors
///
/// When there is no review of that name.
pub fn review_at_hand(
    folders: &Folders,
    typed: &str,
    findings: &mut Findings,
) -> Result<Option<ReviewAtHand>, WantedFault> {
    read(folders, &typed_review(typed), findings)
}

/// Reads the review of an update, whose name is `review/update` or the path of its file.
///
/// # Errors
///
/// When there is no review or no update of that name.
pub fn update_at_hand(
    folders: &Folders,
    typed: &str,
    findings: &mut Findings,
) -> Result<Option<UpdateAtHand>, WantedFault> {
    let name = match typed_update(typed, folders) {
        Ok(name) => name,
        Err(TypedUpdateFault::NoUpdate { review }) => {
            let Some(at_hand) = read(folders, &review, findings)? else {
                return Ok(None);
            };
            let last = at_hand.review.updates.last();
            let last = last.map(|update| update.id.to_string());
            return Err(WantedFault::NoUpdate { review, last });
        }
        Err(fault) => return Err(WantedFault::NoName(fault)),
    };
    let Some(at_hand) = read(folders, name.review.as_str(), findings)? else {
        return Ok(None);
    };
    let updates = at_hand.review.updates.iter();
    let names: Vec<&str> = updates.map(|update| update.id.as_str()).collect();
    let id = name.update.as_str();
    if !names.contains(&id) {
        let meant = nearest(id, names.iter().copied()).or(names.last().copied());
        return Err(WantedFault::UnknownUpdate {
            review: name.review.to_string(),
            name: id.to_owned(),
            meant: meant.map(str::to_owned),
        });
    }
    Ok(Some(UpdateAtHand {
        at_hand,
        path: path_of_update(&folders.reviews, &name),
        id: id.to_owned(),
    }))
}

fn read(
    folders: &Folders,
    name: &str,
    findings: &mut Findings,
) -> Result<Option<ReviewAtHand>, WantedFault> {
    let mut of_folder = Findings::new();
    let all = reviews::folders(&folders.files, &folders.reviews, &mut of_folder);
    let Some(folder) = all.iter().find(|folder| folder.id() == name) else {
        // Where there is no folder of reviews at all, that is what is to be said.
        if all.is_empty() && of_folder.has_errors() {
            findings.append(of_folder);
            return Ok(None);
        }
        let known = all.iter().map(reviews::Folder::id);
        return Err(WantedFault::UnknownReview {
            name: name.to_owned(),
            meant: nearest(name, known).map(str::to_owned),
        });
    };
    let (council, translations) = councils(folders, findings);
    let opened = folder.open(&folders.files);
    let language = opened.language().map(|(language, _)| language);
    let council = council.map(|usual| {
        let own = council::in_language(&usual, &translations, language.as_ref());
        own.cloned().unwrap_or(usual)
    });
    let terms = council.as_ref().map(Council::terms);
    let read = opened.read(terms, &|_| true, findings);
    Ok(read
        .zip(council)
        .map(|((review, _), council)| ReviewAtHand { review, council }))
}
