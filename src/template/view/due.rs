//! What the template of the paper sees that says what is due at a meeting.

use serde::Serialize;

use super::MeetingHead;
use crate::model::{Review, RichText};
use crate::status::{LateRecommendation, Owed, ReviewStatus};

/// The page.
#[derive(Serialize)]
pub(in crate::template) struct DuePage<'a> {
    #[serde(flatten)]
    head: MeetingHead<'a>,
    /// The reviews whose next update is due, what has waited longest first.
    updates: Vec<DueUpdateView<'a>>,
    /// The recommendations whose date has passed, what has been late longest first.
    late: Vec<LateView<'a>>,
}

/// A review whose next update is due.
#[derive(Serialize)]
struct DueUpdateView<'a> {
    /// The title of the review.
    title: &'a str,
    /// The numbers of the recommendations that are due; empty where all are.
    numbers: Vec<String>,
    /// The link officers.
    holder: &'a str,
    /// When it is due.
    due: &'a str,
    is_overdue: bool,
}

/// A recommendation whose date has passed.
#[derive(Serialize)]
struct LateView<'a> {
    /// The title of its review.
    title: &'a str,
    number: String,
    /// What was recommended, in plain words.
    text: String,
    /// Who is responsible.
    holder: &'a str,
    /// The date that has passed: the last that an update announced, or else the agreed one.
    due: &'a str,
    /// What the scale calls its last grade; none where nothing has been reported.
    grade: Option<&'a str>,
    /// Why it is late, in plain words; none where nobody has said.
    reason: Option<String>,
}

impl<'a> DuePage<'a> {
    pub fn new(head: MeetingHead<'a>, owed: &'a Owed<'a>) -> Self {
        let update = |(status, when): (&'a ReviewStatus<'a>, _)| {
            let when: &'a crate::model::When = when;
            DueUpdateView {
                title: status.review.title.as_str(),
                numbers: status
                    .next_update
                    .of
                    .iter()
                    .map(ToString::to_string)
                    .collect(),
                holder: status.review.officers(),
                due: when.words(),
                is_overdue: owed.is_overdue(when),
            }
        };
        let late = owed.late().into_iter();
        Self {
            head,
            updates: owed.updates().map(update).collect(),
            late: late
                .map(|(review, late)| LateView::new(review, late))
                .collect(),
        }
    }
}

impl<'a> LateView<'a> {
    fn new(review: &'a Review, late: &'a LateRecommendation<'a>) -> Self {
        let grade = late.progress.map(|progress| &progress.standing().grade);
        let reason = late.progress.and_then(|progress| progress.reason.as_ref());
        Self {
            title: review.title.as_str(),
            number: late.recommendation.number.to_string(),
            text: late.recommendation.text.plain(),
            holder: &late.responsible,
            due: late.due.words(),
            grade: grade.map(|grade| grade.label().as_str()),
            reason: reason.map(RichText::plain),
        }
    }
}
