//! `updates/….toml` → a progress update.

use std::collections::BTreeMap;

use super::assessment::{MoreWords, assessment, grade_line, optional_grade};
use super::corrections::{self, corrected};
use super::draft::{ProgressDraft, UpdateDraft};
use super::exemption;
use super::free_numbers::free_numbers;
use super::numbering::{PlacedNumbers, number, number_list};
use super::own_language::own_language;
use super::single_number::{ReportSpan, ends_of_reports, one, report_on, single};
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::draft::{Field, NumbersTyped, Placed};
use crate::model::{
    BuiltInField, CouncilTerms, DateRevision, FieldDemand, FieldTable, Fields, Progress,
    ProgressEntries, ProgressKey, RecommendationNumber, Scale, Slug, Update, UpdateKey,
};
use crate::validate::{LineToType, Read, Reader, Refused, TableReader, all};

/// What an update is compared with.
#[derive(Clone, Copy)]
pub(super) struct UpdateContext<'a> {
    /// The recommendations of the review; none when its file has errors in their numbers.
    pub(super) numbering: Option<&'a PlacedNumbers>,
    /// What the council has agreed on; none when the council's file is broken.
    pub(super) terms: Option<CouncilTerms<'a>>,
}

impl<'a> UpdateContext<'a> {
    /// The council's grades.
    fn scale(self) -> Option<&'a Scale> {
        self.terms.map(|terms| terms.scale)
    }

    /// The fields of its papers.
    fn fields(self) -> Option<&'a Fields> {
        self.terms.map(|terms| terms.fields)
    }
}

/// Reads the file.
pub(super) fn read(
    reader: &mut Reader<'_>,
    draft: UpdateDraft,
    id: Read<Slug>,
    context: UpdateContext<'_>,
) -> Read<Update> {
    let UpdateDraft {
        date,
        language,
        title,
        considered,
        covers,
        progress,
        correction,
        extra,
    } = draft;
    let mut sheet = reader.top();
    let own = own_language(&mut sheet, language, context.terms);
    let terms = own.as_ref().map_or(None, |(_, terms)| *terms);
    let scale = context.scale();
    let context = UpdateContext { terms, ..context };
    let date = sheet.time(date, UpdateKey::Date);
    let title = sheet.optional_line(title);
    let considered = sheet.optional_time(considered);
    let covers = covered(&mut sheet, covers, context.numbering);
    let extra = sheet.extra(extra, FieldTable::Update, context.fields());
    let progress = entries(reader, progress, &corrections::starts(&correction), context);
    let corrections = corrected(reader, correction);
    let (language, _) = own?;
    let update = Update {
        id: id?,
        language,
        date: date?,
        title: title?,
        considered: considered?,
        covers: covers?,
        progress: progress?,
        corrections: corrections?,
        extra: extra?,
    };
    // The review counts its own grades, in whatever words an update has them.
    Ok(match scale {
        Some(scale) if update.language.is_some() => update.counted_in(scale),
        _ => update,
    })
}

/// The recommendations that the update is about, where it says so. Without the numbers of the review nobody can know.
fn covered(
    sheet: &mut TableReader<'_, '_>,
    field: Option<Field<NumbersTyped>>,
    numbering: Option<&PlacedNumbers>,
) -> Read<Option<Vec<RecommendationNumber>>> {
    let span = field.as_ref().and_then(Field::typed);
    let span = span.map(|typed| typed.span.clone());
    let list = number_list(sheet, field)?;
    let (Some(value), Some(span), Some(numbering)) = (list, span, numbering) else {
        return Ok(None);
    };
    let value = Placed { value, span };
    sheet
        .judge(value, |list| list.among(&numbering.all()))
        .map(Some)
}

/// The reports, between which there may be tables under other headers.
fn entries(
    reader: &mut Reader<'_>,
    field: Field<Vec<Field<ProgressDraft>>>,
    others: &[usize],
    context: UpdateContext<'_>,
) -> Read<ProgressEntries> {
    let tables = reader.tables(field, "progress")?;
    let mut reported = BTreeMap::new();
    let typed = |table: &Read<Placed<ProgressDraft>>| {
        let table = table.as_ref().ok()?;
        one(&table.value.recommendation.typed()?.value)
    };
    let is_known = |number: u16| {
        let number = RecommendationNumber::new(number.into());
        number.is_ok_and(|number| context.numbering.is_none_or(|known| known.has(&number)))
    };
    let free = free_numbers(&tables.iter().map(typed).collect::<Vec<_>>(), is_known);
    let start = |table: &Read<Placed<ProgressDraft>>| Some(table.as_ref().ok()?.span.start);
    let starts: Vec<Option<usize>> = tables.iter().map(start).collect();
    let ends = ends_of_reports(&starts, others, reader.file.text.len());
    let entries = tables
        .into_iter()
        .zip(free.into_iter().zip(ends))
        .map(|(table, place)| entry(reader, table?, place, context, &mut reported))
        .collect();
    all(entries).and_then(|sound| ProgressEntries::new(sound).map_err(|_already_reported| Refused))
}

fn entry(
    reader: &mut Reader<'_>,
    table: Placed<ProgressDraft>,
    (free, end): (Option<u16>, usize),
    context: UpdateContext<'_>,
    reported: &mut BTreeMap<RecommendationNumber, Place>,
) -> Read<Progress> {
    let ProgressDraft {
        recommendation,
        evidence,
        proposed,
        explanation,
        reason,
        anticipated_date,
        revised_date,
        revised_by,
        ended_by,
        agreed,
        moved_by,
        signed_off,
        exempt,
        extra,
    } = table.value;
    let exempt = exemption::read(reader, exempt);
    let report = ReportSpan {
        header: table.span.clone(),
        end,
    };
    let recommendation = single(reader, recommendation, &report, context.numbering);
    let mut sheet = reader.table(&table.span, &report_on(&recommendation));
    let number = recommendation
        .and_then(|typed| number(&mut sheet, typed, ProgressKey::Recommendation, free));
    let evidence = sheet.text_field(
        evidence,
        ProgressKey::Evidence,
        CouncilTerms::demand(context.terms, BuiltInField::Evidence),
        "Two of the three workshops have been held.",
    );
    let of = number.as_ref().ok().map(|typed| typed.value.clone());
    let place = (of.as_ref(), MoreWords::beside(explanation.is_some()));
    let demand = CouncilTerms::demand(context.terms, BuiltInField::Assessment);
    let proposed = match demand {
        FieldDemand::Value => {
            let line = grade_line(context.scale());
            sheet
                .required(proposed, ProgressKey::Proposed, line)
                .and_then(|typed| assessment(&mut sheet, typed, context.scale(), place))
                .map(Some)
        }
        // A blank grade is one that somebody still has to write. Work that is not graded has no such line.
        _ => sheet.optional(Some(proposed)).and_then(|typed| {
            let graded = typed.map(|typed| assessment(&mut sheet, typed, context.scale(), place));
            graded.transpose()
        }),
    };
    for (field, written, key) in [
        (BuiltInField::Reason, &reason, ProgressKey::Reason),
        (
            BuiltInField::AnticipatedDate,
            &anticipated_date,
            ProgressKey::AnticipatedDate,
        ),
        (
            BuiltInField::RevisedDate,
            &revised_date,
            ProgressKey::RevisedDate,
        ),
        (BuiltInField::Agreed, &agreed, ProgressKey::Agreed),
        (BuiltInField::SignedOff, &signed_off, ProgressKey::SignedOff),
    ] {
        sheet.refuse_unused(
            written.as_ref(),
            key,
            CouncilTerms::demand(context.terms, field),
        );
    }
    let explanation = sheet.optional_rich_text(explanation);
    let reason = sheet.optional_rich_text(reason);
    let anticipated_date = sheet.optional_when(anticipated_date);
    let revision = revision(&mut sheet, revised_date, revised_by);
    let ended_by = sheet.optional_line(ended_by);
    let place = (of.as_ref(), MoreWords::Elsewhere);
    let agreed = optional_grade(&mut sheet, agreed, context.scale(), place);
    let moved_by = sheet.optional_line(moved_by);
    let signed_off = sheet.optional_time(signed_off);
    let extra = sheet.extra(extra, FieldTable::Progress, context.fields());
    exempt?;
    Ok(Progress {
        recommendation: number
            .and_then(|number| belongs(reader, number, context.numbering, reported))?,
        evidence: evidence?,
        proposed: proposed?,
        explanation: explanation?,
        reason: reason?,
        anticipated_date: anticipated_date?,
        revision: revision?,
        ended_by: ended_by?,
        agreed: agreed?,
        moved_by: moved_by?,
        signed_off: signed_off?,
        extra: extra?,
    })
}

/// A revised date, and who revised it, which says nothing without the date.
fn revision(
    sheet: &mut TableReader<'_, '_>,
    date: Option<Field<String>>,
    by: Option<Field<String>>,
) -> Read<Option<DateRevision>> {
    let by = sheet.optional_line(by)?;
    let date = match sheet.optional_when(date)? {
        Some(date) => date,
        None if by.is_none() => return Ok(None),
        None => {
            let line = LineToType::text(ProgressKey::RevisedDate, "…");
            let line = line.and(", with the new date");
            let absent: Field<String> = Field::Absent;
            sheet.required(absent, ProgressKey::RevisedDate, line)?;
            return Err(Refused);
        }
    };
    Ok(Some(DateRevision { date, by }))
}

/// The review must have the recommendation, and the update may report on it once only.
fn belongs(
    reader: &mut Reader<'_>,
    number: Placed<RecommendationNumber>,
    numbering: Option<&PlacedNumbers>,
    reported: &mut BTreeMap<RecommendationNumber, Place>,
) -> Read<RecommendationNumber> {
    let place = reader.place(&number.span);
    let number = number.value;
    let number = numbering.map_or(number.clone(), |all| all.meant(number));
    if let Some(first) = reported.get(&number) {
        let message = format!(
            "progress on {called} is reported twice",
            called = number.called()
        );
        let finding = Diagnostic::error(Code::DuplicateProgress, message)
            .at(place)
            .also(first.clone(), "it is reported here first")
            .help("put both into one [[progress]], or correct the number");
        reader.findings.push(finding);
        return Err(Refused);
    }
    reported.insert(number.clone(), place.clone());
    match numbering {
        Some(numbering) if !numbering.has(&number) => {
            let message = format!("the review has no {called}", called = number.called());
            let finding = Diagnostic::error(Code::UnknownRecommendation, message).at(place);
            let mut finding = numbering
                .with_meant(finding, &number)
                .help("correct the number, or add the recommendation to review.toml");
            if let Some(last) = numbering.last() {
                finding = finding.also(last, "this is its last recommendation");
            }
            reader.findings.push(finding);
            Err(Refused)
        }
        _ => Ok(number),
    }
}
