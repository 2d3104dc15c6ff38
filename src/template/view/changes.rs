//! What an update says of those before: what has changed since, last time's grades, and dates that were revised.

use serde::Serialize;

use super::assessment::AssessmentView;
use super::source;
use crate::council::{Council, PaperWords};
use crate::model::{
    ChangeKind, ChangeSince, Recommendation, RecommendationNumber, Review, RevisionMade, TextLine,
    Update, When,
};

/// A recommendation that has changed since the update before.
#[derive(Serialize)]
pub(super) struct ChangeView<'a> {
    /// How: achieved, slipped, worse, date_moved, better or ended.
    kind: &'static str,
    /// The same in the council's words.
    label: &'a str,
    number: &'a RecommendationNumber,
    /// The number in addresses: `2a`.
    id: String,
    /// What the scale calls its grade now; none where the label above says it.
    grade: Option<&'a str>,
    /// What the scale calls the grade it had before; none if it had none, or the same.
    grade_before: Option<&'a str>,
    /// What the date below is called: anticipated, or revised. Where it has no name, a template that asks is refused.
    #[serde(skip_serializing_if = "Option::is_none")]
    date_label: Option<&'a str>,
    /// The date at which it is now expected, if that has been moved.
    date: Option<&'a str>,
    /// The date that was said before.
    date_before: Option<&'a str>,
    /// What the reason below is called; none where it has no name.
    reason_label: Option<&'a str>,
    /// Why, as Markdown; none where that is longer than a paragraph, or is not said.
    reason: Option<&'a str>,
}

/// A date that was revised.
#[derive(Serialize)]
pub(super) struct RevisionView<'a> {
    /// The new date.
    date: &'a str,
    /// Who revised it.
    by: Option<&'a str>,
    /// The date of the update that has it.
    update: &'a str,
}

impl<'a> RevisionView<'a> {
    /// A revision, with the update that has it.
    pub fn new(made: &RevisionMade<'a>) -> Self {
        Self {
            date: made.revision.date.words(),
            by: made.revision.by.as_ref().map(TextLine::as_str),
            update: made.update.date.words(),
        }
    }
}

/// What was last said of a recommendation.
#[derive(Serialize)]
pub(super) struct LastTimeView<'a> {
    /// The grade that counted.
    assessment: AssessmentView<'a>,
    /// When it was expected to be done, if an update said so.
    anticipated_date: Option<&'a str>,
    /// The date of that update.
    date: &'a str,
}

impl<'a> ChangeView<'a> {
    /// What has changed, where the council asks for it.
    pub fn all(review: &'a Review, update: &'a Update, council: &'a Council) -> Vec<Self> {
        if !council.changes_since_last_update {
            return Vec::new();
        }
        let changes = review.changes(update).into_iter();
        changes
            .map(|change| Self::new(&change, &council.progress_update))
            .collect()
    }

    fn new(change: &ChangeSince<'a>, words: &'a PaperWords) -> Self {
        let grade = change.now.grade().map(|grade| grade.label().as_str());
        let before = change.before;
        let before = before.and_then(|one| one.progress.grade());
        let before = before.map(|grade| grade.label().as_str());
        let label = label(words, &format!("changed_{}", change.kind.name()));
        let says = label.trim_end_matches(':').to_lowercase();
        let number = &change.recommendation.number;
        let reason = change.reason();
        let date = change.date;
        let date = date.filter(|date| !words.leaves_out(date.kind.key().name()));
        Self {
            kind: change.kind.name(),
            label,
            number,
            id: number.id(),
            grade: grade.filter(|grade| says != grade.to_lowercase()),
            grade_before: before.filter(|before| Some(*before) != grade),
            date_label: date.and_then(|date| known(words, date.kind.key().name())),
            date: date.map(|date| date.to.words()),
            date_before: date.map(|date| date.from.words()),
            reason_label: reason.as_ref().and_then(|(key, _)| match change.kind {
                ChangeKind::Ended => known(words, "ended_because"),
                _ => known(words, key.name()),
            }),
            reason: source(reason.map(|(_, reason)| reason)),
        }
    }
}

impl<'a> LastTimeView<'a> {
    /// What was last said of a recommendation, where the council asks for it and something was.
    pub fn of(
        review: &'a Review,
        recommendation: &Recommendation,
        update: &Update,
        council: &Council,
    ) -> Option<Self> {
        if !council.changes_since_last_update {
            return None;
        }
        let last = review.last_time(&recommendation.number, update)?;
        Some(Self {
            assessment: AssessmentView::new(last.progress.standing()?),
            anticipated_date: last.progress.anticipated_date.as_ref().map(When::words),
            date: last.update.date.words(),
        })
    }
}

/// The council's own label, or else the usual one.
fn label<'a>(words: &'a PaperWords, name: &str) -> &'a str {
    known(words, name).unwrap_or_default()
}

/// The same; none where there is neither.
fn known<'a>(words: &'a PaperWords, name: &str) -> Option<&'a str> {
    let own = words.labels.get(name).map(TextLine::as_str);
    own.or_else(|| words.usual.label(name))
}
