//! `[[allow]]` in `review.toml` → what the review may break.

use super::draft::AllowanceDraft;
use super::numbering::{PlacedNumbers, read_number};
use crate::diagnostic::{Code, Diagnostic};
use crate::draft::{Field, Placed};
use crate::model::{Allowance, AllowanceKey};
use crate::validate::{Read, Reader, all, elements};

/// Reads the tables; a recommendation they name must be one of the review's.
pub(super) fn read(
    reader: &mut Reader<'_>,
    field: Option<Field<Vec<Field<AllowanceDraft>>>>,
    numbering: Option<&PlacedNumbers>,
) -> Read<Vec<Allowance>> {
    let list = reader.top().optional(field)?.map(|list| list.value);
    let allowances = elements(list.unwrap_or_default())
        .into_iter()
        .map(|table| allowance(reader, table?, numbering))
        .collect();
    all(allowances)
}

fn allowance(
    reader: &mut Reader<'_>,
    table: Placed<AllowanceDraft>,
    numbering: Option<&PlacedNumbers>,
) -> Read<Allowance> {
    let AllowanceDraft {
        rule,
        because,
        recommendation,
    } = table.value;
    let mut sheet = reader.table(&table.span, "this [[allow]]");
    let rule = sheet.line(rule, AllowanceKey::Rule, "open-ended-date");
    let because = sheet.line(
        because,
        AllowanceKey::Because,
        "The committee agreed to it on 12 March",
    );
    let place = recommendation.as_ref().and_then(|field| match field {
        Field::Typed(typed) => Some(sheet.place(&typed.span)),
        Field::Absent | Field::Wrong => None,
    });
    let number = sheet.optional_judged(recommendation, read_number);
    let meant = |number| match numbering {
        Some(numbering) => numbering.meant(number),
        None => number,
    };
    let number = number.map(|number| number.map(meant));
    if let (Ok(Some(number)), Some(numbering), Some(place)) = (&number, numbering, place)
        && !numbering.has(number)
    {
        let message = format!("the review has no {called}", called = number.called());
        let finding = Diagnostic::error(Code::UnknownRecommendation, message)
            .at(place)
            .help("correct the number, or leave it out to allow it for all recommendations");
        sheet.report(numbering.with_meant(finding, number));
    }
    Ok(Allowance {
        rule: rule?,
        because: because?,
        recommendation: number?,
    })
}
