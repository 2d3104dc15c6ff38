//! All sources → what is made of them together: the index, the style sheet, and the pictures that pages show.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::cache::SourcePapers;
use super::checked_page::CheckedPage;
use super::failure::Failure;
use super::linked;
use super::page_faults::PageFaults;
use crate::files::Digest;
use crate::output::DeferredStaging;
use crate::project::Project;
use crate::template::{Listed, ListedMeeting};

/// The file of the index, which its template is named after.
const INDEX: &str = "index.html";

/// The page that lists everything.
pub fn index(
    project: &Project,
    (reviews, meetings): (&[Listed], &[ListedMeeting]),
    faults: &mut PageFaults,
) -> Option<CheckedPage> {
    let appearance = project.appearance();
    let mut latest = meetings.to_vec();
    latest.sort_by(|one, other| other.day().cmp(&one.day()));
    let made = project
        .templates
        .index((reviews, &latest), &project.council, &appearance);
    let is_made = |path: &str| linked::is_of_another(path, "");
    CheckedPage::open(project, INDEX, INDEX, made, &is_made, faults)
}

/// Stages all of it, and returns each file with its digest.
pub fn write(
    project: &Project,
    index: CheckedPage,
    all: &[SourcePapers],
    staging: &DeferredStaging<'_>,
) -> Result<BTreeMap<String, Digest>, Failure> {
    let crest = project.council.crest.iter().map(|crest| crest.file.clone());
    let shown = all
        .iter()
        .flat_map(|papers| papers.pictures.iter().cloned());
    let shown: BTreeSet<String> = index.files().chain(crest).chain(shown).collect();
    let style = project.style_sheet();
    let mut files: Vec<(String, Arc<[u8]>)> = vec![
        (INDEX.to_owned(), Arc::from(index.html.as_bytes())),
        ("style.css".to_owned(), Arc::from(style.as_bytes())),
    ];
    // With ten thousand papers it is the largest thing in memory.
    drop(index);
    for file in shown {
        if let Ok(bytes) = project.pictures.get(&file) {
            files.push((file, bytes));
        }
    }
    let mut digests = BTreeMap::new();
    for (path, bytes) in files {
        staging.write(&path, &bytes)?;
        digests.insert(path, Digest::of(&bytes));
    }
    Ok(digests)
}
