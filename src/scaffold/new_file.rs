//! Which file is to be begun → the file, in its place.

use std::path::PathBuf;

use super::{ScaffoldFault, decision, meeting, review, update};
use crate::diagnostic::{Findings, shown_path};
use crate::meetings::{MEETINGS, summaries};
use crate::model::{Slug, When};
use crate::output::{self, OutputFault};
use crate::project::{Folders, council_and_reviews, review_at_hand};

/// A file that is to be begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NewFile {
    /// A review, by the name of its folder.
    Review(String),
    /// The decision on a review.
    Decision(String),
    /// An update of a review.
    Update {
        /// The review.
        review: String,
        /// Its date, a day or a month.
        date: String,
    },
    /// A meeting, by the name of its file, which begins with its day.
    Meeting(String),
}

/// A file that has been begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CreatedFile {
    /// What messages call the file.
    pub file: String,
    /// The review or the meeting that `check` is to be asked about.
    pub name: String,
    /// What could not be put into it, each in one sentence.
    pub notes: Vec<String>,
}

/// Begins a file. There is none if something that it is made of has mistakes, which are added to the findings.
///
/// # Errors
///
/// When there can be no such file, or when there is one already.
pub fn create(
    folders: &Folders,
    wanted: &NewFile,
    findings: &mut Findings,
) -> Result<Option<CreatedFile>, ScaffoldFault> {
    let reviews = &folders.reviews;
    match wanted {
        NewFile::Review(name) => {
            let name = name.trim().trim_end_matches(['/', '\\']);
            let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
            let name = Slug::parse(name).map_err(ScaffoldFault::Name)?;
            if name.as_str() == MEETINGS {
                return Err(ScaffoldFault::Reserved);
            }
            // The first review of a council has no others beside it, which is no mistake.
            let mut found = Findings::new();
            let Some(read) = council_and_reviews(folders, &mut found) else {
                findings.append(found);
                return Ok(None);
            };
            let path = reviews.join(name.as_str()).join("review.toml");
            let text = review::text(&read.council, &read.reviews);
            put(path, &text, name.as_str())
        }
        NewFile::Decision(typed) => {
            is_free(folders, typed, "decision.toml")?;
            let Some(at_hand) = review_at_hand(folders, typed, findings)? else {
                return Ok(None);
            };
            let name = at_hand.review.id.clone();
            let path = reviews.join(name.as_str()).join("decision.toml");
            put(path, &decision::text(&at_hand), name.as_str())
        }
        NewFile::Update { review, date } => {
            let typed = date;
            let date = update::date(typed, None).map_err(ScaffoldFault::Date)?;
            is_free(folders, review, &format!("updates/{}", file_name(&date)))?;
            let Some(at_hand) = review_at_hand(folders, review, findings)? else {
                return Ok(None);
            };
            let name = at_hand.review.id.clone();
            let language = Some(&at_hand.council.language);
            let date = update::date(typed, language).map_err(ScaffoldFault::Date)?;
            let text = update::text(&at_hand, &date);
            let text = text.ok_or_else(|| ScaffoldFault::NothingOutstanding(name.to_string()))?;
            let folder = reviews.join(name.as_str()).join("updates");
            put(folder.join(file_name(&date)), &text, name.as_str())
        }
        NewFile::Meeting(typed) => {
            let name = typed.trim().rsplit(['/', '\\']).next().unwrap_or_default();
            let name = name.trim_end_matches(".toml");
            let name = Slug::parse(name).map_err(ScaffoldFault::Name)?;
            let day = meeting::day(name.as_str());
            let day = day.ok_or_else(|| ScaffoldFault::Undated(name.to_string()))?;
            // What is wrong with a review is no matter of a meeting that is only begun: the review is named.
            let mut found = Findings::new();
            let Some(read) = council_and_reviews(folders, &mut found) else {
                findings.append(found);
                return Ok(None);
            };
            let file = format!("{name}.toml");
            let path = reviews.join(MEETINGS).join(file);
            let others = summaries(&folders.files, reviews);
            let text = meeting::text(name.as_str(), day, &read, &others);
            let created = put(path, &text, name.as_str())?;
            let notes = meeting::not_read(&read.unread);
            Ok(created.map(|created| CreatedFile {
                notes: notes.into_iter().collect(),
                ..created
            }))
        }
    }
}

/// An update is named after its year and month.
fn file_name(date: &When) -> String {
    let day = date.first_day().or(date.last_day());
    let name = day.map(|day| day.strftime("%Y-%m").to_string());
    format!("{}.toml", name.unwrap_or_default())
}

/// Whether a review has no such file yet. That is to be said first, whatever is wrong with the file.
fn is_free(folders: &Folders, review: &str, file: &str) -> Result<(), ScaffoldFault> {
    let name = review.trim().trim_end_matches(['/', '\\']);
    let name = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let path = folders.reviews.join(name).join(file);
    match folders.files.has_file(&path) {
        true => Err(ScaffoldFault::Output(OutputFault::AlreadyThere(path))),
        false => Ok(()),
    }
}

fn put(path: PathBuf, text: &str, name: &str) -> Result<Option<CreatedFile>, ScaffoldFault> {
    output::create(&path, text.as_bytes()).map_err(ScaffoldFault::Output)?;
    Ok(Some(CreatedFile {
        file: shown_path(&path),
        name: name.to_owned(),
        notes: Vec::new(),
    }))
}
