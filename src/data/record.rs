//! A review as other programs read it: `review.json` in the folder of its papers.
//!
//! Its names are a promise. There may be more of them in a later version, and none changes. What no paper of the council
//! prints is not in it. Days are as 2026-03-31, and beside each are the words that were written.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::recommendation_record::RecommendationRecord;
use super::schema::OF_REVIEW;
use crate::council::Council;
use crate::model::{Correction, Deadline, Decision, Review, TextLine, When};
use crate::status::{History, LatestStatus};
use crate::template::{Paper, papers, review_file};

/// The version of the names.
pub(super) const VERSION: u32 = 1;

/// A review.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub struct ReviewRecord {
    /// Where the schema of this record is.
    #[serde(rename = "$schema")]
    schema: String,
    /// The version of the names, which are a promise: 1.
    version: u32,
    /// The name of its folder, which it keeps.
    pub(super) id: String,
    /// What it is called.
    pub(super) title: String,
    /// The language of its papers: "en-GB".
    pub(super) language: String,
    /// The committee that carried it out.
    pub(super) committee: String,
    /// What it is about, in a sentence.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(super) about: Option<String>,
    /// The link officers, where papers print them.
    link_officers: Option<String>,
    /// When the action plan was agreed.
    action_plan_agreed: Option<DateRecord>,
    /// What the executive decided, where there is a record of it.
    pub(super) decision: Option<DecisionRecord>,
    /// The date of the latest progress update.
    pub(super) last_update: Option<DateRecord>,
    /// When the next progress update is due.
    pub(super) next_update: Option<DateRecord>,
    /// How many recommendations there are of each kind.
    pub(super) counts: CountsRecord,
    /// Its page, from the top of the site.
    pub(super) page: String,
    /// Its papers.
    pub(super) papers: Vec<PaperRecord>,
    /// Its recommendations, each followed by its parts.
    pub(super) recommendations: Vec<RecommendationRecord>,
}

/// A date: the words, and the last day that they can mean.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub(super) struct DateRecord {
    /// The words as they were written.
    pub(super) words: String,
    /// The first day that they can mean: "2019-09-01".
    pub(super) first_day: Option<String>,
    /// The last day that they can mean: "2019-09-30".
    pub(super) last_day: Option<String>,
}

/// What the executive decided.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct DecisionRecord {
    /// The day of the decision.
    date: DateRecord,
    /// When its record was published.
    published: Option<DateRecord>,
    /// By when it can be called in, in the words of the record.
    call_in: Option<String>,
    /// The last day on which it can be called in, where the record names one.
    pub(super) call_in_day: Option<String>,
}

/// How many recommendations there are of each kind, a whole one counted with its parts.
#[derive(Debug, Clone, Serialize, Deserialize, JsonSchema)]
pub(super) struct CountsRecord {
    /// All of them.
    recommendations: usize,
    /// Those that are not signed off, ended or rejected.
    outstanding: usize,
    /// Outstanding ones whose latest grade says that they are late.
    slipped: usize,
    /// Those that the committee has signed off.
    signed_off: usize,
    /// Those that will not be done.
    ended: usize,
    /// Those that the executive has rejected.
    rejected: usize,
}

/// What was put right in a paper after it was published.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct CorrectionRecord {
    /// When the corrected paper was published.
    pub(super) date: DateRecord,
    /// What was wrong, and what is right, as plain text.
    text: String,
    /// The words as they were published, as plain text, where they are said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    before: Option<String>,
    /// The words as they are now, as plain text, where those before are said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    after: Option<String>,
}

/// A paper in each of its formats, from the top of the site.
#[derive(Debug, Serialize, Deserialize, JsonSchema)]
pub(super) struct PaperRecord {
    /// What it is called.
    pub(super) title: String,
    /// Its date, as it is written.
    pub(super) date: Option<String>,
    /// The first day that its date means.
    pub(super) day: Option<String>,
    /// Its web page.
    pub(super) html: String,
    /// Its PDF.
    pdf: String,
    /// Its PDF in large print.
    large_print: Option<String>,
    /// What was put right in it after it was published, in the order in which it was written.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    corrections: Vec<CorrectionRecord>,
}

impl ReviewRecord {
    /// The record of a review.
    pub fn new(review: &Review, council: &Council) -> Self {
        let status = LatestStatus::of(review, council);
        let history = History::of(review);
        let rows = history.rows.iter();
        let officers = review.link_officers.as_ref().map(TextLine::to_string);
        let papers = papers(review, council).into_iter();
        Self {
            schema: format!("../{OF_REVIEW}"),
            version: VERSION,
            id: review.id.to_string(),
            title: review.title.to_string(),
            language: council.language.to_string(),
            committee: review.committee.to_string(),
            about: review.about.as_ref().map(TextLine::to_string),
            link_officers: officers.filter(|_| council.progress_update.prints("link_officers")),
            action_plan_agreed: review.action_plan_agreed.as_ref().map(DateRecord::of),
            decision: review
                .decision
                .as_ref()
                .map(|decision| DecisionRecord::of(decision, council)),
            last_update: status
                .last_update
                .map(|update| DateRecord::of(&update.date)),
            next_update: status.next_update.words().map(|words| DateRecord {
                words: words.to_owned(),
                first_day: None,
                last_day: status.next_update.last_day().map(|day| day.to_string()),
            }),
            counts: CountsRecord {
                recommendations: review.recommendations.len(),
                outstanding: status.outstanding.len(),
                slipped: status.slipped.len(),
                signed_off: status.signed_off.len(),
                ended: status.ended.len(),
                rejected: status.rejected.len(),
            },
            page: format!("{}/{}", review.id, review_file(review)),
            papers: papers
                .map(|paper| PaperRecord::of(&paper, council))
                .collect(),
            recommendations: rows
                .map(|row| RecommendationRecord::new(review, row, &status, council))
                .collect(),
        }
    }

    /// Its text, for a file.
    pub fn json(&self) -> Vec<u8> {
        // Texts and lists of texts, which JSON always has room for.
        let mut text = serde_json::to_vec_pretty(self).unwrap_or_default();
        text.push(b'\n');
        text
    }

    /// What a file says.
    pub fn read(text: &[u8]) -> Option<Self> {
        serde_json::from_slice(text).ok()
    }
}

impl DateRecord {
    pub(super) fn of(when: &When) -> Self {
        Self {
            words: when.words().to_owned(),
            first_day: when.first_day().map(|day| day.to_string()),
            last_day: when.last_day().map(|day| day.to_string()),
        }
    }

    /// A date of the action plan. "Within 6 months" has its last day in the review.
    pub(super) fn planned(review: &Review, when: &When) -> Self {
        let last = review.last_day_of(when);
        Self {
            last_day: last.map(|last| last.day().to_string()),
            ..Self::of(when)
        }
    }
}

impl DecisionRecord {
    fn of(decision: &Decision, council: &Council) -> Self {
        let words = &council.cabinet_decision;
        let call_in = decision
            .call_in
            .as_ref()
            .filter(|_| words.prints("call_in"));
        let publication = decision.publication.as_ref();
        Self {
            date: DateRecord::of(&decision.date),
            published: publication
                .filter(|_| words.prints("publication"))
                .map(DateRecord::of),
            call_in: call_in.map(|deadline| deadline.words().to_owned()),
            call_in_day: call_in.and_then(Deadline::day).map(|day| day.to_string()),
        }
    }
}

impl PaperRecord {
    fn of(paper: &Paper<'_>, council: &Council) -> Self {
        let review = paper.review();
        let day = match paper {
            Paper::ActionPlan { .. } => {
                review.action_plan_agreed.as_ref().and_then(When::first_day)
            }
            Paper::ProgressUpdate { update, .. } => update.date.first_day(),
            Paper::CabinetDecision { decision, .. } => decision.date.first_day(),
            Paper::Own { own, .. } => {
                let date = own.date().and_then(|words| When::parse(words).ok());
                date.and_then(|date| date.first_day())
            }
        };
        let path = paper.path(council);
        let large_print = || format!("{}.pdf", paper.large_print_path(council));
        Self {
            title: paper.full_title(council),
            date: paper.date().map(str::to_owned),
            day: day.map(|day| day.to_string()),
            html: format!("{path}.html"),
            pdf: format!("{path}.pdf"),
            large_print: council.large_print.then(large_print),
            corrections: paper
                .corrections()
                .iter()
                .map(CorrectionRecord::of)
                .collect(),
        }
    }

    /// The last day on which it was put right, where that is known: a month is no day.
    pub(super) fn corrected(&self) -> Option<&str> {
        let dates = self.corrections.iter().map(|one| &one.date);
        let days = dates.filter(|date| date.first_day == date.last_day);
        days.filter_map(|date| date.last_day.as_deref()).max()
    }
}

impl CorrectionRecord {
    fn of(correction: &Correction) -> Self {
        let changed = correction.changed.as_ref();
        Self {
            date: DateRecord::of(&correction.date),
            text: correction.text.plain(),
            before: changed.map(|words| words.before.plain()),
            after: changed.map(|words| words.after.plain()),
        }
    }
}
