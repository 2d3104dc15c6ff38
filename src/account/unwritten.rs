//! A paper and the texts that were written for it → the labels of the fields in which nothing was written.
//!
//! A field of a recommendation is blank where no text of it has its label. Fields whose words a page works out are none.

use std::collections::{BTreeMap, BTreeSet};

use super::column_heads::bare;
use super::pieces::source;
use super::printed_texts::PrintedTexts;
use super::wrong_label::{field_names, label_name};
use super::wrong_number::number_of;
use crate::model::{DecidedKey, EntryState, FieldTable, RecommendationNumber, Spot};
use crate::template::Paper;

/// The keys of a decision record that a page has labels for, whatever is written.
pub(super) const OF_DECISION: [&str; 8] = [
    "reasons",
    "alternatives",
    "declarations",
    "dispensations",
    "call_in",
    "consultation",
    "urgency",
    "attachments",
];

/// The keys of a review that are said below the title.
pub(super) const OF_REVIEW: [&str; 2] = ["link_officers", "action_plan_agreed"];

/// The parts of an answer that may be blank.
const OF_ANSWER: [&str; 3] = ["response_reason", "response_by", "response_date"];

/// The labels of the fields of a paper.
pub(super) struct FieldLabels<'p> {
    /// The names of the fields of recommendations and of the paper, by the words of their labels.
    pub names: BTreeMap<&'p str, &'p str>,
    /// How long the longest label is.
    pub longest: usize,
}

/// Which fields of a paper are blank.
pub(super) struct BlankFields<'p> {
    /// The fields in which something was written.
    written: BTreeSet<(Option<RecommendationNumber>, &'p str)>,
    /// The recommendations that the update reports on, or all in another paper.
    reported: BTreeSet<RecommendationNumber>,
    /// The fields that only a report has.
    of_reports: BTreeSet<&'p str>,
}

impl BlankFields<'_> {
    /// Whether nothing was written in a field, of a recommendation or of the whole paper.
    pub fn is_blank(&self, name: &str, number: Option<&RecommendationNumber>) -> bool {
        let mut written = self.written.iter();
        let is_own = |of: &Option<RecommendationNumber>| of.as_ref() == number;
        let is_written = written.any(|(of, field)| *field == name && is_own(of));
        let is_reported = number
            .is_none_or(|number| !self.of_reports.contains(name) || self.reported.contains(number));
        is_reported && !is_written
    }
}

impl<'p> PrintedTexts<'p> {
    /// The labels of the fields of this paper.
    pub(super) fn labels_of_fields(&self) -> FieldLabels<'p> {
        let names: Vec<&'p str> = match self.paper {
            Paper::CabinetDecision { .. } => OF_DECISION.into_iter().chain(OF_ANSWER).collect(),
            Paper::Own { .. } => OF_ANSWER.to_vec(),
            Paper::ActionPlan { .. } | Paper::ProgressUpdate { .. } => {
                let of_fields = [FieldTable::Recommendation, FieldTable::Progress];
                let fields = of_fields
                    .into_iter()
                    .flat_map(|table| self.fields_of(table));
                fields.chain(OF_REVIEW).chain(OF_ANSWER).collect()
            }
        };
        let labels = names.into_iter().filter_map(|name| {
            let label = bare(self.label(self.short(name)).or_else(|| self.label(name))?);
            (!label.is_empty()).then_some((label, name))
        });
        let names: BTreeMap<&'p str, &'p str> = labels.collect();
        let longest = names.keys().map(|label| label.len()).max();
        FieldLabels {
            names,
            longest: longest.unwrap_or_default(),
        }
    }

    /// The fields of this paper in which nothing was written.
    pub(super) fn blank_fields(&self) -> BlankFields<'p> {
        let written = self.texts.iter().filter_map(|text| {
            let name = match text.written.spot.as_ref()? {
                Spot::Decided(_, DecidedKey::Text | DecidedKey::SubItem(_)) => None,
                // A further decision has a title of its own above what is written of it.
                Spot::Further(..) | Spot::FurtherDeclaration(..) => None,
                Spot::Decided(..) => Some(text.written.key),
                spot => label_name(spot, text.written.key),
            }?;
            let is_said = !source(text.written.text).trim().is_empty();
            is_said.then(|| (number_of(text), name))
        });
        let reported = match self.paper {
            Paper::ProgressUpdate { review, update } => {
                let entries = review.entries(update);
                let own = entries.iter().filter(|entry| {
                    let is_whole = review
                        .recommendations
                        .has_parts(&entry.recommendation.number);
                    matches!(entry.state, EntryState::Reported(_)) && !is_whole
                });
                own.map(|entry| entry.recommendation.number.clone())
                    .collect()
            }
            _ => BTreeSet::new(),
        };
        // An answer may be written in the decision, and said in the other papers too.
        let review = self.paper.review();
        let answered = review.recommendations.iter().flat_map(|one| {
            let answer = review.answer(one);
            let given = answer.map_or([false; 3], |answer| {
                let (by, date) = (answer.by.is_some(), answer.date.is_some());
                [answer.reason.is_some(), by, date]
            });
            let given = OF_ANSWER.into_iter().zip(given).filter(|(_, given)| *given);
            given.map(|(name, _)| (Some(one.number.clone()), name))
        });
        BlankFields {
            written: written.chain(answered).collect(),
            reported,
            of_reports: self.fields_of(FieldTable::Progress).collect(),
        }
    }

    /// The names of the labels of the fields that are written in a table, but for those whose words a page works out.
    fn fields_of(&self, table: FieldTable) -> impl Iterator<Item = &'p str> {
        let worked_out = [
            "recommendation",
            "response",
            "revised_date",
            "revised_by",
            "signed_off_on",
        ];
        let names = field_names(self.council, table);
        names.filter(move |name| !worked_out.contains(name))
    }

    /// The name that a label has in a paper of the answers alone.
    fn short(&self, name: &'p str) -> &'p str {
        match self.paper {
            Paper::Own { .. } => name.strip_prefix("response_").unwrap_or(name),
            _ => name,
        }
    }
}
