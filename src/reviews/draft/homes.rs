//! The tables of a review's files, for keys that were typed in another one.

use crate::draft::KeyHome;
use crate::model::{
    AllowanceKey, CorrectionKey, DecidedKey, DecisionKey, DeclarationKey, FurtherKey, PlanKey,
    ProgressKey, ResolutionKey, ReviewKey, UpdateKey,
};

const REVIEW: &str = "review.toml";
const DECISION: &str = "decision.toml";
const UPDATES: &str = "updates/";

/// Every table that has keys, the likeliest first.
pub(in crate::reviews) const HOMES: &[KeyHome] = &[
    home(UPDATES, Some("[[progress]]"), ProgressKey::NAMES),
    home(REVIEW, Some("[[recommendation]]"), PlanKey::NAMES),
    home(REVIEW, Some("[[recommendation.part]]"), PART_NAMES),
    home(
        DECISION,
        Some("[[theme.recommendation]]"),
        DecidedKey::NAMES,
    ),
    home(REVIEW, None, ReviewKey::NAMES),
    home(DECISION, None, DecisionKey::NAMES),
    home(UPDATES, None, UpdateKey::NAMES),
    home(DECISION, Some("[[declaration]]"), DeclarationKey::NAMES),
    home(DECISION, Some("[[resolution]]"), ResolutionKey::NAMES),
    home(DECISION, Some("[[decision]]"), FurtherKey::NAMES),
    home(REVIEW, Some("[[allow]]"), AllowanceKey::NAMES),
    home(REVIEW, Some("[[correction]]"), CorrectionKey::NAMES),
];

/// The keys of a part, which are some of those of a recommendation.
const PART_NAMES: &[&str] = &[
    "number",
    "text",
    "responsibility",
    "date",
    "action",
    "success_measure",
    "next_update",
    "response",
    "response_reason",
    "response_date",
    "response_by",
    "accepted_as",
    "exempt",
    "extra",
];

const fn home(
    file: &'static str,
    header: Option<&'static str>,
    keys: &'static [&'static str],
) -> KeyHome {
    KeyHome { file, header, keys }
}
