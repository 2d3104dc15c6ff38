//! The translations of a review → the review in other languages.

use super::as_published::as_published;
use super::outcome::SourceOutcome;
use super::source::Circumstances;
use crate::check;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Findings};
use crate::language::Language;
use crate::model::{Passage, Review};
use crate::project::Project;
use crate::reviews::{OpenedReview, TranslatedReview, kind_without_words, without_words};
use crate::template::Listed;

/// A review in a second language.
pub struct TranslatedEdition<'p> {
    /// The council in the words of that language.
    pub council: &'p Council,
    /// The review, and where its texts are.
    pub review: TranslatedReview,
}

/// What such a rule finds is so in every language: "Parhaus" has no end, as "Ongoing" has none.
const TOLD_ONCE: [Code; 2] = [Code::OpenEndedDate, Code::AchievedOpenEnded];

/// The translations of a review whose first files are sound. `first` is the council in their language.
pub fn editions<'p>(
    (project, first): (&'p Project, &Council),
    opened: &OpenedReview,
    findings: &mut Findings,
) -> Vec<TranslatedEdition<'p>> {
    let shown = |character: char| project.shows(character);
    let mut editions = Vec::new();
    let kinds = first.papers.own_names();
    for tag in opened.translation_tags(kinds) {
        let Ok(language) = Language::parse(tag) else {
            continue;
        };
        let council = project.council_in(Some(&language));
        let council =
            council.filter(|council| council.language.primary() != first.language.primary());
        let (Some(council), place) = (council, opened.place_of_translation(tag)) else {
            let place = opened.place_of_translation(tag);
            findings.extend(place.map(|place| without_words(&language, place)));
            continue;
        };
        if place.is_none() {
            continue;
        }
        let own = opened.own_translations(tag);
        let without = own.filter(|(kind, _)| council.papers.lacks_words_of(kind));
        findings.extend(without.map(|(kind, place)| kind_without_words(kind, &language, place)));
        let read = opened.read_translation((tag, &first.language), first.terms(), &shown, findings);
        editions.extend(read.map(|mut translated| {
            let review = translated.review.graded_in(&council.scale);
            translated.review = review.answered_in(&first.responses, &council.responses);
            TranslatedEdition {
                council,
                review: translated,
            }
        }));
    }
    editions
}

/// What the index says of a review and its translations.
pub fn listed(
    first: (&Review, &Council),
    translated: &[TranslatedEdition<'_>],
    project: &Project,
) -> Listed {
    let seen = |(review, council)| (as_published(review, council), council);
    let others = translated
        .iter()
        .map(|one| seen((&one.review.review, one.council)));
    let (others, first) = (others.collect::<Vec<_>>(), seen(first));
    let others = others.iter().map(|(review, council)| (&**review, *council));
    let have_page = project.templates.have_review_page();
    let councils = (project.indexed(), have_page);
    Listed::new((&first.0, first.1), &others.collect::<Vec<_>>(), councils)
}

/// Tries the rules of `check` on the translations. What they find in the first files was found there before.
pub fn apply_rules(
    opened: &OpenedReview,
    translated: &[TranslatedEdition<'_>],
    (today, prints_own): Circumstances<'_>,
    outcome: &mut SourceOutcome<()>,
) {
    for one in translated {
        let find = |passage: &Passage| one.review.find(passage);
        let checked = check::check(&one.review.review, one.council, today, prints_own, &find);
        let is_own = |finding: &Diagnostic| {
            // Texts in two languages cannot be compared with each other.
            let mut places = finding.places();
            let is_told = TOLD_ONCE.contains(&finding.code());
            !is_told && finding.place().is_some() && places.all(|place| opened.is_translated(place))
        };
        outcome
            .findings
            .extend(checked.findings.into_iter().filter(is_own));
        outcome
            .allowed
            .extend(checked.allowed.into_iter().filter(is_own));
    }
}
