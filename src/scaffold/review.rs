//! A new `review.toml`: every key that the council asks for, and one recommendation to copy.

use std::collections::BTreeSet;

use super::sheet::NewFileText;
use crate::council::Council;
use crate::model::{BuiltInField, FieldDemand, FieldTable, Fields, PlanKey, Review, ReviewKey};

/// The text of the file. The other reviews say which committees there are.
pub(super) fn text(council: &Council, others: &[Review]) -> String {
    let mut sheet = NewFileText::of("review", "../../");
    sheet.comment("A scrutiny review, its recommendations and the agreed action plan.");
    sheet.comment(
        "Type between the quotation marks. scrutineer check says what is still missing. A line that begins with # is a note, \
         and is not printed: delete it when you no longer need it.",
    );
    sheet.blank(
        ReviewKey::Title.name(),
        "its name: \"Inclusion in Schools\"",
    );
    let committees: BTreeSet<&str> = others.iter().map(|one| one.committee.as_str()).collect();
    match committees.first().filter(|_| committees.len() == 1) {
        Some(only) => sheet.text(ReviewKey::Committee.name(), only),
        None => {
            for committee in &committees {
                sheet.quote(committee);
            }
            sheet.blank(ReviewKey::Committee.name(), "the Select Committee");
        }
    }
    built_in(&mut sheet, council, BuiltInField::LinkOfficers, "");
    let example = "when the committee agreed it: \"September 2018\"";
    built_in(&mut sheet, council, BuiltInField::ActionPlanAgreed, example);
    own(&mut sheet, &council.fields, FieldTable::Review);
    sheet.gap();
    sheet.comment("Copy these lines for each recommendation. A number is kept for life.");
    sheet.header("[[recommendation]]");
    sheet.line(&format!("{} = 1", PlanKey::Number.name()));
    sheet.blank(PlanKey::Text.name(), "what is recommended");
    for (field, comment) in [
        (BuiltInField::Responsibility, "who is responsible"),
        (BuiltInField::Date, "by when"),
        (BuiltInField::Action, "the agreed action"),
        (BuiltInField::SuccessMeasure, "the agreed success measure"),
    ] {
        built_in(&mut sheet, council, field, comment);
    }
    own(&mut sheet, &council.fields, FieldTable::Recommendation);
    sheet.into_text()
}

/// A key that the program knows, if the council asks for it.
fn built_in(sheet: &mut NewFileText, council: &Council, field: BuiltInField, comment: &str) {
    if council.fields.demand(field) > FieldDemand::Nothing {
        sheet.blank(field.key(), comment);
    }
}

/// The council's own keys of a table.
pub(super) fn own(sheet: &mut NewFileText, fields: &Fields, table: FieldTable) {
    for (field, own) in fields.own(table) {
        match field.demand {
            FieldDemand::NoSuchField => {}
            FieldDemand::Nothing => sheet.line(&format!("# {} = \"\"", own.name)),
            _ => sheet.blank(&own.name, ""),
        }
    }
}
