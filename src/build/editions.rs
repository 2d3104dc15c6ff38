//! A review in each of its languages → its pages.

use std::collections::BTreeSet;

use super::checked_page::{CheckedPage, NOT_ON_SCREEN};
use super::large_print::LargePaper;
use super::linked;
use super::moved_pages;
use super::outcome::PaperPlace;
use super::own_languages::OwnLanguage;
use super::page_faults::PageFaults;
use super::paper_format::PaperFormat;
use super::review_pages;
use super::translated::TranslatedEdition;
use crate::account;
use crate::council::Council;
use crate::diagnostic::{Diagnostic, Place};
use crate::model::{Passage, Review};
use crate::project::Project;
use crate::template::{Appearance, MadeFiles, OtherLanguage, Paper, papers};

/// A review in one language.
#[derive(Clone, Copy)]
pub struct Edition<'e> {
    /// The council in the words of that language.
    pub council: &'e Council,
    /// The review.
    pub review: &'e Review,
    /// The place of a passage in the files.
    pub find: &'e (dyn Fn(&Passage) -> Option<Place> + Sync),
}

/// What `work` made of each paper of a review, and which words of its files are not said as they were written.
pub fn pages<T>(
    project: &Project,
    (first, shown, translated): (Edition<'_>, &[OwnLanguage<'_>], &[TranslatedEdition<'_>]),
    faults: &mut PageFaults,
    (work, made): (
        impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
        impl Fn(&T) -> MadeFiles,
    ),
) -> (Vec<T>, Vec<Diagnostic>) {
    let finds: Vec<_> = translated
        .iter()
        .map(|one| (one, |passage: &Passage| one.review.find(passage)))
        .collect();
    let others = finds.iter().map(|(one, find)| Edition {
        council: one.council,
        review: &one.review.review,
        find,
    });
    let editions: Vec<Edition<'_>> = std::iter::once(first).chain(others).collect();
    // Where some papers are in another language, each is made in its own.
    let firsts: Vec<Edition<'_>> = match shown {
        [] => vec![first],
        shown => shown
            .iter()
            .map(|one| Edition {
                council: one.council,
                review: &one.review,
                find: first.find,
            })
            .collect(),
    };
    let all: Vec<_> = firsts
        .iter()
        .chain(editions.iter().skip(1))
        .copied()
        .map(|edition| (edition, papers(edition.review, edition.council)))
        .collect();
    let papers = || {
        all.iter()
            .flat_map(|(edition, papers)| papers.iter().map(move |paper| (*edition, paper)))
    };
    let files = papers().flat_map(|(edition, paper)| files_of(paper, edition.council));
    let own_pages = editions.iter();
    let own_pages = own_pages.filter(|_| project.templates.have_review_page());
    let own_pages = own_pages.map(|edition| review_pages::path(edition.review));
    let files: BTreeSet<String> = files.chain(own_pages).collect();
    let is_made =
        |path: &str| files.contains(path) || linked::is_of_another(path, first.review.id.as_str());
    let appearance = project.appearance();
    let mut lost = Vec::new();
    let pages = papers().filter_map(|(edition, paper)| {
        let council = edition.council;
        let others = match translated.is_empty() {
            true => Vec::new(),
            false => in_other_languages((paper, council), papers()),
        };
        let made = project
            .templates
            .render(paper, council, &others, &appearance);
        let name = format!("{}.html", paper.path(council));
        let page = CheckedPage::open(project, &name, paper.template(), made, &is_made, faults)?;
        let of_paper = |document| account::of_paper(paper, council, document, edition.find);
        let mut lost_here = of_paper(&page.document);
        if let (true, Some(on_screen)) = (lost_here.is_empty(), &page.on_screen) {
            let lost = of_paper(on_screen).into_iter();
            lost_here.extend(lost.map(|fault| fault.help(NOT_ON_SCREEN)));
        }
        lost.append(&mut lost_here);
        let in_look = |look: &Appearance| project.templates.render(paper, council, &others, look);
        let large_path = paper.large_print_path(council);
        let place = PaperPlace {
            path: paper.path(council),
            formats: &PaperFormat::ALL,
            large_print: LargePaper::of(project, &large_path, &in_look),
            carried: None,
        };
        Some(work(place, &page))
    });
    let mut pages: Vec<T> = pages.collect();
    let made: MadeFiles = pages.iter().flat_map(made).collect();
    let of_review = review_pages::pages(
        project,
        &editions,
        (&made, &is_made),
        (faults, &mut lost),
        &work,
    );
    pages.extend(of_review);
    if !first.review.formerly.is_empty() {
        let all = (editions.as_slice(), papers());
        pages.extend(moved_pages::pages(project, all, &is_made, faults, &work));
    }
    (pages, lost)
}

/// The files of a paper, from the top of the output.
fn files_of(paper: &Paper<'_>, council: &Council) -> Vec<String> {
    let path = paper.path(council);
    let mut files = vec![format!("{path}.html"), format!("{path}.pdf")];
    if council.large_print {
        files.push(format!("{}.pdf", paper.large_print_path(council)));
    }
    files
}

/// The same paper in other languages.
fn in_other_languages<'p>(
    (paper, council): (&Paper<'_>, &Council),
    all: impl Iterator<Item = (Edition<'p>, &'p Paper<'p>)>,
) -> Vec<OtherLanguage> {
    let (own, name) = (paper.name(council), paper.name_in_first_language(council));
    let same = all
        .filter(|(_, one)| one.name_in_first_language(council) == name && one.name(council) != own);
    let page = |one: &Paper<'_>| format!("{}.html", one.name(council));
    same.map(|(edition, one)| OtherLanguage::of(edition.council, page(one)))
        .collect()
}
