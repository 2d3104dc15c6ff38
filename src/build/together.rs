//! All sources → what is made of them together: the index, the style sheet, and the pictures that pages show.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::checked_page::CheckedPage;
use super::failure::Failure;
use super::linked;
use super::page_faults::PageFaults;
use super::source_papers::SourcePapers;
use crate::council::Council;
use crate::files::Digest;
use crate::output::DeferredStaging;
use crate::project::Project;
use crate::template::{
    Listed, ListedAnnualReport, ListedMeeting, STATEMENT_PAGE, is_index_file, statement_file,
};

/// The template of the index.
const INDEX: &str = "index.html";

/// A page that lists everything, and the name of its file.
pub type IndexFile = (String, CheckedPage);

/// The pages that list everything, one in each language that the council has words in, and its accessibility statements. None when one of them is not sound.
pub fn indices(
    project: &Project,
    (reviews, meetings, annual): (&[Listed], &[ListedMeeting], &[ListedAnnualReport]),
    faults: &mut PageFaults,
) -> Option<Vec<IndexFile>> {
    let appearance = project.appearance();
    let mut latest = meetings.to_vec();
    latest.sort_by(|one, other| other.day().cmp(&one.day()));
    let all: Vec<&Council> = project.indexed().collect();
    let is_made = |path: &str| {
        let mut all = all.iter();
        linked::is_of_another(path, "")
            || annual.iter().any(|one| one.has_file(path))
            || all.any(|council| is_index_file(council, path, reviews.len()))
    };
    let made = all.iter().flat_map(|council| {
        let words = (*council, all.as_slice());
        let listed = (reviews, latest.as_slice(), annual);
        project.templates.index(listed, words, &appearance)
    });
    let pages = made.map(|(name, made)| {
        let page = CheckedPage::open(project, &name, INDEX, made, &is_made, faults)?;
        Some((name, page))
    });
    let mut pages: Vec<Option<IndexFile>> = pages.collect();
    pages.extend(all.iter().filter_map(|council| {
        let words = (*council, all.as_slice());
        let made = project
            .templates
            .accessibility_statement(words, &appearance)?;
        let name = statement_file(council);
        let nothing = |_: &str| false;
        let page = CheckedPage::open(project, &name, STATEMENT_PAGE, made, &nothing, faults);
        Some(page.map(|page| (name, page)))
    }));
    pages.into_iter().collect()
}

/// Stages all of it, and returns each file with its digest.
pub fn write(
    project: &Project,
    (indices, more): (Vec<IndexFile>, Vec<(String, Vec<u8>)>),
    all: &[SourcePapers],
    staging: &DeferredStaging<'_>,
) -> Result<BTreeMap<String, Digest>, Failure> {
    let crests = project
        .indexed()
        .filter_map(|council| council.crest.as_ref());
    let crest = crests.map(|crest| crest.file.clone());
    let shown = all
        .iter()
        .flat_map(|papers| papers.pictures.iter().cloned());
    let of_indices = indices.iter().flat_map(|(_, page)| page.files());
    let shown: BTreeSet<String> = of_indices.chain(crest).chain(shown).collect();
    let style = project.style_sheet();
    let mut files: Vec<(String, Arc<[u8]>)> =
        vec![("style.css".to_owned(), Arc::from(style.as_bytes()))];
    let fonts = project.web_fonts();
    files.extend(fonts.map(|(path, bytes)| (path, Arc::from(bytes))));
    // With ten thousand papers each is the largest thing in memory.
    for (name, page) in indices {
        files.push((name, Arc::from(page.html().as_bytes())));
    }
    files.extend(
        more.into_iter()
            .map(|(name, bytes)| (name, Arc::from(bytes))),
    );
    let of_project = project.static_files.all();
    files.extend(of_project.map(|(path, bytes)| (path.clone(), Arc::clone(bytes))));
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
