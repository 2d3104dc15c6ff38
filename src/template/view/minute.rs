//! What the template of the minute on an update sees.

use serde::Serialize;

use super::{CouncilView, PaperView, ReviewView};
use crate::council::Council;
use crate::model::{Progress, RecommendationNumber, Review, RichText, TextLine, Update, When};
use crate::template::title::full_title;

/// What a minute is made of.
#[derive(Debug, Clone, Copy)]
pub struct Minute<'a> {
    /// The review.
    pub review: &'a Review,
    /// The update, on which the committee has agreed.
    pub update: &'a Update,
    /// When the next one is due, if that is known.
    pub next_update: Option<&'a str>,
}

/// The page of a minute.
#[derive(Serialize)]
pub(in crate::template) struct MinutePage<'a> {
    council: CouncilView<'a>,
    paper: PaperView<'a>,
    review: ReviewView<'a>,
    minute: MinuteView<'a>,
}

#[derive(Serialize)]
struct MinuteView<'a> {
    /// The title of the update with that of the review, each once.
    update: String,
    /// The date of the update.
    date: &'a str,
    /// When the committee considered it.
    considered_on: Option<&'a str>,
    /// What the committee considered, in the council's phrase.
    considered: Option<String>,
    /// What it resolved on the grades.
    resolution: Option<&'a str>,
    /// Every recommendation of the update.
    recommendations: Vec<MinutedView<'a>>,
    /// Those for which the committee agreed another grade.
    amended: Vec<MinutedView<'a>>,
    /// What it resolved on those that it signed off.
    signed_off: Option<String>,
    /// What it resolved on the next update.
    next_update: Option<String>,
}

/// What was agreed on a recommendation.
#[derive(Serialize)]
struct MinutedView<'a> {
    number: &'a RecommendationNumber,
    /// What is recommended, on one line and without marks.
    text: String,
    /// The grade that the committee agreed.
    grade: &'a str,
    /// What officers proposed, where that is another grade.
    proposed: Option<String>,
    /// Who moved the other grade.
    moved_by: Option<String>,
    is_signed_off: bool,
}

/// A value in the place of the dots of a phrase.
fn filled(phrase: &TextLine, value: &str) -> String {
    match phrase.as_str().contains('…') {
        true => phrase.as_str().replacen('…', value, 1),
        false => format!("{phrase} {value}"),
    }
}

impl<'a> MinutePage<'a> {
    pub fn new(minute: &Minute<'a>, council: &'a Council) -> Self {
        let Minute { review, update, .. } = *minute;
        let words = &council.minutes;
        let phrase = |name: &str| words.labels.get(name);
        let minuted = |progress: &'a Progress| Self::minuted(progress, review, council);
        let is_amended = |progress: &&Progress| {
            let agreed = progress.standing();
            agreed.grade.number() != progress.proposed.grade.number()
        };
        let amended = update.progress.iter().filter(is_amended);
        let amended: Vec<MinutedView<'a>> = amended.map(minuted).collect();
        let signed_off = update
            .progress
            .iter()
            .filter(|one| one.signed_off.is_some());
        let signed_off: Vec<String> = signed_off
            .map(|one| one.recommendation.to_string())
            .collect();
        let resolution = match amended.is_empty() {
            true => "confirmed",
            false => "amended",
        };
        let title = update
            .title
            .as_ref()
            .unwrap_or(&council.progress_update.title);
        Self {
            council: CouncilView::new(council),
            paper: PaperView::new(words),
            review: ReviewView::new(review),
            minute: MinuteView {
                update: full_title(title.as_str(), review.title.as_str()),
                date: update.date.words(),
                considered_on: update.considered.as_ref().map(When::words),
                considered: phrase("considered").map(|words| filled(words, review.title.as_str())),
                resolution: phrase(resolution).map(TextLine::as_str),
                recommendations: update.progress.iter().map(minuted).collect(),
                amended,
                signed_off: phrase("signed_off")
                    .filter(|_| !signed_off.is_empty())
                    .map(|words| filled(words, &signed_off.join(", "))),
                next_update: phrase("next_update")
                    .zip(minute.next_update)
                    .map(|(words, when)| filled(words, when)),
            },
        }
    }

    fn minuted(
        progress: &'a Progress,
        review: &'a Review,
        council: &'a Council,
    ) -> MinutedView<'a> {
        let phrase = |name: &str| council.minutes.labels.get(name);
        let agreed = progress.standing();
        let is_amended = agreed.grade.number() != progress.proposed.grade.number();
        let one = review.recommendations.get(&progress.recommendation);
        let text = one
            .map(|one| RichText::plain(&one.text))
            .unwrap_or_default();
        let proposed = phrase("proposed").filter(|_| is_amended);
        let moved_by = progress.moved_by.as_ref().filter(|_| is_amended);
        let words = match agreed.is_number_only() {
            true => agreed.grade.label(),
            false => &agreed.typed,
        };
        MinutedView {
            number: &progress.recommendation,
            text: text.split_whitespace().collect::<Vec<_>>().join(" "),
            grade: words.as_str(),
            proposed: proposed.map(|words| filled(words, progress.proposed.typed.as_str())),
            moved_by: phrase("moved_by")
                .zip(moved_by)
                .map(|(words, name)| filled(words, name.as_str())),
            is_signed_off: progress.signed_off.is_some(),
        }
    }
}
