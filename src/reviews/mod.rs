//! The folder of reviews → reviews, or everything that is wrong with them.
//!
//! ```text
//! reviews/<id>/review.toml, decision.toml, updates/*.toml ─► find ─► review_folder ─► texts ─► drafts ─► Review
//! ```
//!
//! A file may have a translation beside it: see `translation`.
//!
//! Every file is read, whatever is wrong with the others, so that one run reports everything. A review with any error is
//! left out, so that what comes out can be published. No review depends on another: they can be read in any order, or
//! several at once. This room must not know how anything is printed, nor judge what is merely unlikely.

mod action_plan;
mod allowances;
mod answer;
mod assessment;
mod cabinet;
mod corrections;
mod declarations;
mod draft;
mod exemption;
mod find;
mod folder;
mod free_numbers;
mod near_word;
mod numbering;
mod office_file;
mod open_file;
mod own_keys;
mod own_language;
mod own_paper;
mod particulars;
mod parts;
mod places;
mod progress;
mod record_parts;
mod resolutions;
mod review_folder;
mod single_number;
mod texts;
mod translation;
mod withheld;

use std::collections::BTreeMap;
use std::path::Path;

use rayon::prelude::*;

use crate::diagnostic::Findings;
use crate::draft::Repertoire;
use crate::files::Files;
use crate::language::Language;
use crate::model::{CouncilTerms, Review, Slug};

pub use draft::{
    AllowanceDraft, CorrectionDraft, DecidedRecommendationDraft, DecisionDraft, DecisionThemeDraft,
    DeclarationDraft, ExemptDraft, FurtherDecisionDraft, PartDraft, ProgressDraft,
    RecommendationDraft, ResolutionDraft, ReviewDraft, UpdateDraft,
};
pub use find::{Folder, folders};
pub use office_file::office_file;
pub use own_language::{kind_without_words, without_words};
pub use places::ReviewPlaces;
pub use texts::OpenedReview;
pub use translation::{TRANSLATED_NOWHERE, TranslatedReview};
pub use withheld::{WithheldWords, Withholding};

impl OpenedReview {
    /// Reads the files: the review, and where in them everything is.
    ///
    /// There are no terms when the council's own file is broken, which its reader reports. Grades and fields cannot be
    /// judged then: everything else is checked, and no review comes out.
    pub fn read(
        &self,
        terms: Option<CouncilTerms<'_>>,
        repertoire: &Repertoire<'_>,
        findings: &mut Findings,
    ) -> Option<(Review, ReviewPlaces)> {
        let language = terms.map(|terms| terms.language);
        self.read_in(language, terms, repertoire, findings)
    }

    /// The same for a review whose texts are in this language, whatever that of the council's words is.
    fn read_in(
        &self,
        language: Option<&Language>,
        terms: Option<CouncilTerms<'_>>,
        repertoire: &Repertoire<'_>,
        findings: &mut Findings,
    ) -> Option<(Review, ReviewPlaces)> {
        let mut found = self.findings.clone();
        let read = folder::read(self, (language, terms), repertoire, &mut found);
        let sound = !found.has_errors() && terms.is_some();
        findings.append(found);
        read.ok().filter(|_| sound)
    }
}

/// The reviews without errors, sorted by name, and where in their files everything is.
#[derive(Debug, Default)]
pub struct Library {
    /// The reviews.
    pub reviews: Vec<Review>,
    /// The places of each review's values, by its id.
    pub places: BTreeMap<Slug, ReviewPlaces>,
    /// The names of the folders of reviews with errors, sorted.
    pub unread: Vec<String>,
}

/// Reads every review under `reviews`, sorted by name. Messages name files the way `reviews` was given.
pub fn read(
    files: &Files,
    reviews: &Path,
    terms: Option<CouncilTerms<'_>>,
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Library {
    read_each(files, reviews, &|_| terms, repertoire, findings)
}

/// Reads every review as [`read`] does, and asks `terms_of` for the council's terms in the language of each.
pub fn read_each<'t>(
    files: &Files,
    reviews: &Path,
    terms_of: &(dyn Fn(&OpenedReview) -> Option<CouncilTerms<'t>> + Sync),
    repertoire: &Repertoire<'_>,
    findings: &mut Findings,
) -> Library {
    let folders = folders(files, reviews, findings);
    let read = folders.par_iter().map(|folder| {
        let mut found = Findings::new();
        let opened = folder.open(files);
        let read = opened.read(terms_of(&opened), repertoire, &mut found);
        (read.ok_or_else(|| folder.id().to_owned()), found)
    });
    let mut library = Library::default();
    for (read, found) in read.collect::<Vec<_>>() {
        findings.append(found);
        match read {
            Ok((review, places)) => {
                library.places.insert(review.id.clone(), places);
                library.reviews.push(review);
            }
            Err(name) => library.unread.push(name),
        }
    }
    library
}
