//! What was typed as the recommendation that a report is about → one number. Several are refused: each has a grade, a date and
//! a committee's decision of its own.
//!
//! What is offered in their place is a report for each, with all the words that were typed.

use std::ops::Range;

use super::numbering::{PlacedNumbers, read_number};
use crate::diagnostic::{Code, Diagnostic, Edit};
use crate::draft::{Field, NumberOrText, NumbersTyped, Placed};
use crate::model::{NumberList, RecommendationNumber};
use crate::validate::{Read, Reader, Refused};

/// Where the table of a report is in its file.
#[derive(Debug, Clone)]
pub(super) struct ReportSpan {
    /// Its header.
    pub(super) header: Range<usize>,
    /// Where the next report or correction begins, or the file ends.
    pub(super) end: usize,
}

/// Where each of the reports ends that begin at these bytes, between which there may be other tables.
pub(super) fn ends_of_reports(
    starts: &[Option<usize>],
    others: &[usize],
    end_of_file: usize,
) -> Vec<usize> {
    let ends = starts.iter().enumerate().map(|(number, start)| {
        let next = starts.get(number + 1).copied().flatten();
        let other = others.iter().copied().filter(|other| Some(*other) > *start);
        next.into_iter().chain(other).min().unwrap_or(end_of_file)
    });
    ends.collect()
}

/// What was typed, if it is one number or reference.
pub(super) fn one(typed: &NumbersTyped) -> Option<NumberOrText> {
    match typed {
        NumbersTyped::Words(words) => Some(NumberOrText::Text(words.clone())),
        NumbersTyped::List(list) => match list.as_slice() {
            [one] => Some(one.clone()),
            _ => None,
        },
    }
}

/// The one number; several are reported.
pub(super) fn single(
    reader: &mut Reader<'_>,
    field: Field<NumbersTyped>,
    report: &ReportSpan,
    numbering: Option<&PlacedNumbers>,
) -> Read<Field<NumberOrText>> {
    let typed = match field {
        Field::Typed(typed) => typed,
        Field::Absent => return Ok(Field::Absent),
        Field::Wrong => return Ok(Field::Wrong),
    };
    let Some(numbers) = several(&typed.value, numbering) else {
        let span = typed.span;
        return Ok(match one(&typed.value) {
            Some(value) => Field::Typed(Placed { value, span }),
            None => Field::Absent,
        });
    };
    let called = RecommendationNumber::called_together(&numbers);
    let message = format!("this report is on {called}, and each needs one of its own");
    let finding = Diagnostic::error(Code::SeveralRecommendations, message);
    let finding = finding.at(reader.place(&typed.span)).help(
        "write a [[progress]] for each, with the same words, so that each has a grade of its own",
    );
    let text = reader.file.text.as_str();
    let finding = match apart(text, report, &typed.span, &numbers) {
        Some((replaced, words)) => finding.typed(Edit::At(reader.place(&replaced), words)),
        None => finding,
    };
    reader.findings.push(finding);
    Err(Refused)
}

/// What messages call the table of a report: by its recommendation, where one was typed.
pub(super) fn report_on(typed: &Read<Field<NumberOrText>>) -> String {
    let typed = typed.as_ref().ok().and_then(Field::typed);
    match typed.map(|typed| (read_number(&typed.value), &typed.value)) {
        Some((Ok(number), _)) => format!("the [[progress]] of {}", number.called()),
        Some((Err(_), typed)) => format!("the [[progress]] of recommendation {typed}"),
        None => "this [[progress]]".to_owned(),
    }
}

/// The numbers, where there are several.
fn several(
    typed: &NumbersTyped,
    numbering: Option<&PlacedNumbers>,
) -> Option<Vec<RecommendationNumber>> {
    let numbers = match typed {
        NumbersTyped::List(list) => list
            .iter()
            .filter_map(|one| read_number(one).ok())
            .collect(),
        NumbersTyped::Words(words) => {
            let numbering = numbering?;
            let own = RecommendationNumber::named(words).ok();
            if own.is_some_and(|own| numbering.has(&numbering.meant(own))) {
                return None;
            }
            let list = NumberList::parse(words).ok()?;
            list.among(&numbering.all()).ok()?
        }
    };
    (numbers.len() > 1).then_some(numbers)
}

/// A report for each, in the place of the numbers and what follows them; none where other tables are in between.
fn apart(
    text: &str,
    report: &ReportSpan,
    typed: &Range<usize>,
    numbers: &[RecommendationNumber],
) -> Option<(Range<usize>, String)> {
    let header = text.get(report.header.clone())?;
    let before = text.get(report.header.end..typed.start)?;
    let after = text.get(typed.end..report.end)?.trim_end();
    let is_other = |line: &str| {
        line.starts_with('[') && !line.trim_start_matches('[').starts_with("progress.")
    };
    if header.trim() != "[[progress]]" || after.lines().map(str::trim_start).any(is_other) {
        return None;
    }
    let mut numbers = numbers.iter().map(RecommendationNumber::typed);
    let first = format!("{}{after}", numbers.next()?);
    let others = numbers.map(|number| format!("\n\n[[progress]]{before}{number}{after}"));
    let words = first + &others.collect::<String>();
    Some((typed.start..typed.end + after.len(), words))
}
