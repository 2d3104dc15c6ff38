//! A review in each of its languages → the page of the review: its papers and what has become of each recommendation.
//!
//! It is made after the papers, because it says how large each of them is. A council whose templates have no such page does
//! without.

use super::as_published::as_published;
use super::checked_page::CheckedPage;
use super::editions::Edition;
use super::outcome::PaperPlace;
use super::page_faults::PageFaults;
use super::paper_format::PaperFormat;
use crate::account::{self, ReviewPageAccount, SummaryValue};
use crate::council::Council;
use crate::diagnostic::Diagnostic;
use crate::model::{Review, When};
use crate::project::Project;
use crate::status::LatestStatus;
use crate::template::{MadeFiles, OtherLanguage, REVIEW_PAGE, review_file};

/// The file of a review's page, from the top of the output.
pub(super) fn path(review: &Review) -> String {
    format!("{}/{}", review.id, review_file(review))
}

/// What `work` made of the page of the review in each language. `made` is what is known of the files of its papers. What
/// is not said there as it was written is added to `lost`.
pub(super) fn pages<T>(
    project: &Project,
    editions: &[Edition<'_>],
    (made, is_made): (&MadeFiles, &dyn Fn(&str) -> bool),
    (faults, lost): (&mut PageFaults, &mut Vec<Diagnostic>),
    work: impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
) -> Vec<T> {
    if !project.templates.have_review_page() {
        return Vec::new();
    }
    let appearance = project.appearance();
    let pages = editions.iter().filter_map(|edition| {
        let others = in_other_languages(edition, editions);
        let review = as_published(edition.review, edition.council);
        let page = project.templates.review_page(
            (review.as_ref(), edition.council),
            made,
            &others,
            &appearance,
        );
        let name = path(edition.review);
        let page = CheckedPage::open(project, &name, REVIEW_PAGE, page, is_made, faults)?;
        lost.extend(account::of_review_page(&ReviewPageAccount {
            review: review.as_ref(),
            council: edition.council,
            document: &page.document,
            summary: &summary(review.as_ref(), edition.council),
            page: &name,
            find: edition.find,
        }));
        let place = PaperPlace {
            path: name.trim_end_matches(".html").to_owned(),
            formats: &PaperFormat::FOR_THE_SITE,
            large_print: None,
            carried: None,
        };
        Some(work(place, &page))
    });
    pages.collect()
}

/// What the summary of a review's page can say.
fn summary(review: &Review, council: &Council) -> Vec<SummaryValue> {
    let status = LatestStatus::of(review, council);
    let counts = [
        ("outstanding", &status.outstanding),
        ("slipped", &status.slipped),
        ("signed_off", &status.signed_off),
        ("ended", &status.ended),
        ("rejected", &status.rejected),
    ];
    let counts = counts.map(|(label, all)| SummaryValue {
        label,
        words: all.len().to_string(),
    });
    let decision = review.decision.as_ref();
    let publication = decision.and_then(|decision| decision.publication.as_ref());
    let call_in = decision.and_then(|decision| decision.call_in.as_ref());
    let dates = [
        ("decided", decision.map(|decision| decision.date.words())),
        ("published", publication.map(When::words)),
        ("call_in", call_in.map(|deadline| deadline.words())),
        (
            "last_update",
            status.last_update.map(|update| update.date.words()),
        ),
        ("next_update", status.next_update.words()),
    ];
    let dates = dates.into_iter().filter_map(|(label, words)| {
        let words = words?.to_owned();
        Some(SummaryValue { label, words })
    });
    counts.into_iter().chain(dates).collect()
}

/// The page of the same review in other languages.
fn in_other_languages(own: &Edition<'_>, all: &[Edition<'_>]) -> Vec<OtherLanguage> {
    let file = review_file(own.review);
    let others = all.iter().filter(|one| review_file(one.review) != file);
    others
        .map(|one| OtherLanguage::of(one.council, review_file(one.review)))
        .collect()
}
