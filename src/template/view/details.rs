//! What a paper says of itself below its title, in the council's own words.

use serde::Serialize;

use super::fields::{self, FieldView};
use crate::council::{Council, PaperWords};
use crate::model::{BuiltInField, FieldDemand, Review, TextLine, Update, When};

/// The committee that a paper goes to, the paper's date, and when the committee considered it. Each is none if the council
/// has no label for it, or if there is nothing to say.
#[derive(Serialize)]
pub(super) struct DetailsView<'a> {
    committee: Option<String>,
    date: Option<String>,
    considered: Option<String>,
    /// The date and when the committee considered it, without the words of the labels.
    date_alone: Option<&'a str>,
    considered_alone: Option<&'a str>,
    /// The words for an action plan that the committee has not agreed yet.
    to_be_agreed: Option<&'a str>,
    /// The fields below that, in the council's order.
    fields: Vec<FieldView<'a>>,
}

impl<'a> DetailsView<'a> {
    /// The values in the words of the labels `committee`, `paper_date` and `considered`.
    pub fn new(
        council: &'a Council,
        words: &'a PaperWords,
        review: &'a Review,
        update: Option<&'a Update>,
    ) -> Self {
        let date = match update {
            Some(update) => Some(&update.date),
            None => review.action_plan_agreed.as_ref(),
        };
        let committee = review.committee.as_str();
        let considered = update.and_then(|update| update.considered.as_ref());
        Self {
            committee: worded(words, "committee", committee),
            date: date.and_then(|date| worded(words, "paper_date", date.words())),
            considered: considered.and_then(|date| worded(words, "considered", date.words())),
            date_alone: date.map(When::words),
            considered_alone: considered.map(When::words),
            to_be_agreed: to_be_agreed(council, words, review).filter(|_| update.is_none()),
            fields: fields::details(council, words, review, update),
        }
    }
}

/// The words for an action plan that is to be agreed. A council that has no field for its date says nothing of it.
pub(super) fn to_be_agreed<'a>(
    council: &Council,
    words: &'a PaperWords,
    review: &Review,
) -> Option<&'a str> {
    let has_field =
        council.fields.demand(BuiltInField::ActionPlanAgreed) != FieldDemand::NoSuchField;
    let own = || words.labels.get(LABEL).map(TextLine::as_str);
    let is_so = has_field && review.has_plan_to_be_agreed();
    is_so
        .then(|| own().or_else(|| words.usual.label(LABEL)))
        .flatten()
}

/// The name of the label of an action plan that is to be agreed.
const LABEL: &str = "to_be_agreed";

/// A value in the words of a label: "Considered: …" has the place of the value in it, and any other label has it at its
/// end.
fn worded(words: &PaperWords, label: &str, value: &str) -> Option<String> {
    let label = words.labels.get(label)?.as_str();
    Some(match label.split_once('…') {
        Some((before, after)) => format!("{before}{value}{after}"),
        None => format!("{label} {value}"),
    })
}
