//! A review of which some papers are in another language → the review as the papers in each language show it.

use super::outcome::SourceOutcome;
use super::source::Circumstances;
use crate::check;
use crate::council::Council;
use crate::diagnostic::Diagnostic;
use crate::language::Language;
use crate::model::{Passage, Review};
use crate::project::Project;
use crate::reviews::{OpenedReview, ReviewPlaces};

/// A review as the papers in one of its languages show it.
pub struct OwnLanguage<'p> {
    /// The council in the words of that language.
    pub council: &'p Council,
    /// The review.
    pub review: Review,
}

/// The review in each of its languages, its own first; nothing where all its papers are in one. `first` is the council in
/// the language of the review.
pub fn own_languages<'p>(
    (project, first): (&'p Project, &'p Council),
    opened: &OpenedReview,
    review: &Review,
) -> Vec<OwnLanguage<'p>> {
    let others = review.other_languages(&first.language).into_iter();
    let others: Vec<&Council> = others
        .filter_map(|language| project.council_in(Some(language)))
        .collect();
    if others.is_empty() {
        return Vec::new();
    }
    let councils = std::iter::once(first).chain(others);
    let shown = councils.map(|council| {
        let language = &council.language;
        let translation = opened.translation_of_papers(review, language, &first.language);
        OwnLanguage {
            council,
            review: review.clone().shown_in(translation, &council.scale),
        }
    });
    shown.collect()
}

impl OwnLanguage<'_> {
    /// Whether a finding is about a file that is written in this language. `first` is the language of the review.
    pub fn has(
        &self,
        finding: &Diagnostic,
        (opened, review, first): (&OpenedReview, &Review, &Language),
    ) -> bool {
        let place = finding.place();
        let language = &self.council.language;
        place.is_some_and(|place| opened.is_written_in(place, language, (review, first)))
    }
}

/// Tries the rules of `check` on the papers in other languages, each in its own.
pub fn apply_rules(
    (opened, review, places): (&OpenedReview, &Review, &ReviewPlaces),
    (first, shown): (&Council, &[OwnLanguage<'_>]),
    (today, prints_own): Circumstances<'_>,
    outcome: &mut SourceOutcome<()>,
) {
    let find = |passage: &Passage| places.find(passage);
    for other in shown.iter().skip(1) {
        let is_own = |finding: &Diagnostic| other.has(finding, (opened, review, &first.language));
        let checked = check::check(&other.review, other.council, today, prints_own, &find);
        let found = checked.findings.into_iter().filter(is_own);
        outcome.findings.extend(found);
        let allowed = checked.allowed.into_iter().filter(is_own);
        outcome.allowed.extend(allowed);
    }
}
