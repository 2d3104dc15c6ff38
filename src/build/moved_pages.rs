//! A review whose folder had other names → a page at each old address, which leads to the new one.
//!
//! Whoever has a link to a recommendation keeps it: the place on the page is part of the address. A PDF cannot lead anywhere,
//! so the address of one is lost.

use super::checked_page::CheckedPage;
use super::editions::Edition;
use super::outcome::PaperPlace;
use super::page_faults::PageFaults;
use super::paper_format::PaperFormat;
use super::review_pages;
use crate::project::Project;
use crate::template::{MOVED_PAGE, Paper};

/// What `work` made of the pages at old addresses. `papers` are those of the review, each with its edition.
pub(super) fn pages<'p, T>(
    project: &Project,
    (editions, papers): (
        &[Edition<'p>],
        impl Iterator<Item = (Edition<'p>, &'p Paper<'p>)>,
    ),
    is_made: &dyn Fn(&str) -> bool,
    faults: &mut PageFaults,
    work: impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
) -> Vec<T> {
    let own = editions.iter();
    let own = own.filter(|_| project.templates.have_review_page());
    let own = own.map(|edition| {
        let review = edition.review;
        (
            *edition,
            review.title.to_string(),
            review_pages::path(review),
        )
    });
    let papers = papers.map(|(edition, paper)| {
        let path = format!("{}.html", paper.path(edition.council));
        (edition, paper.full_title(edition.council), path)
    });
    let appearance = project.appearance();
    let mut pages = Vec::new();
    for (edition, title, path) in own.chain(papers) {
        let file = path.rsplit('/').next().unwrap_or(&path);
        for former in &edition.review.formerly {
            let name = format!("{former}/{file}");
            let page = project
                .templates
                .moved_page((&title, &path), edition.council, &appearance);
            let page = CheckedPage::open(project, &name, MOVED_PAGE, page, is_made, faults);
            let place = PaperPlace {
                path: name.trim_end_matches(".html").to_owned(),
                formats: &PaperFormat::FOR_THE_SITE,
                large_print: None,
                carried: None,
            };
            pages.extend(page.map(|page| work(place, &page)));
        }
    }
    pages
}
