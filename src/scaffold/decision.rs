//! A new `decision.toml`: what a record has, with the recommendations as the review has them.

use super::review::own;
use super::sheet::NewFileText;
use crate::council::Council;
use crate::model::{DecidedKey, DecisionKey, FieldTable};
use crate::project::ReviewAtHand;

/// The key of the parts of a recommendation, whose letters are not typed.
const SUB_ITEMS: &str = "sub_items";

/// The text of the file.
pub(super) fn text(at_hand: &ReviewAtHand) -> String {
    let ReviewAtHand { review, council } = at_hand;
    let mut sheet = NewFileText::of("decision", "../../");
    sheet.comment(&format!(
        "What Cabinet decided on the review of {}.",
        review.title
    ));
    sheet.comment(
        "Type between the quotation marks. scrutineer check says what is still missing. A line that begins with # is a note, \
         and is not printed.",
    );
    sheet.blank(
        DecisionKey::Date.name(),
        "the day of the decision: \"12 July 2018\"",
    );
    sheet.text(DecisionKey::Title.name(), review.title.as_str());
    sheet.blank(
        DecisionKey::Record.name(),
        "the record, up to its recommendations",
    );
    for key in [
        DecisionKey::Reasons,
        DecisionKey::Alternatives,
        DecisionKey::Dispensations,
        DecisionKey::CallIn,
    ] {
        if has_part(council, &key) {
            sheet.blank(key.name(), "");
        }
    }
    if has_part(council, &DecisionKey::Publication) {
        sheet.blank(
            DecisionKey::Publication.name(),
            "the day the record was published",
        );
    }
    own(&mut sheet, &council.fields, FieldTable::Decision);
    sheet.gap();
    sheet.comment(
        "The recommendations have the words of review.toml. Compare them with the record, and type what it has instead. If \
         the record groups them, write a [[theme]] with a heading above each group.",
    );
    sheet.header("[[theme]]");
    for one in review.recommendations.wholes() {
        sheet.gap();
        sheet.header("[[theme.recommendation]]");
        sheet.number(DecidedKey::Number.name(), &one.number);
        sheet.long_text(DecidedKey::Text.name(), one.text.source());
        let parts = review.recommendations.parts(&one.number);
        let parts: Vec<&str> = parts.map(|part| part.text.source()).collect();
        if !parts.is_empty() {
            sheet.texts(SUB_ITEMS, &parts);
        }
    }
    sheet.into_text()
}

/// Whether the council's records have a part: it has a label for it.
fn has_part(council: &Council, key: &DecisionKey) -> bool {
    council.cabinet_decision.labels.contains_key(key.name())
}
