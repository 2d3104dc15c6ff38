//! The names of papers in an item → the papers, each of which is there.

use super::index::ReviewIndex;
use super::opened::OpenedMeeting;
use super::own_page;
use super::read::did_you_mean;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::draft::{Field, Placed};
use crate::model::{AttachedPaper, MunicipalYear, OwnPaperName, ReviewPaper, Slug, UpdateName};
use crate::validate::{Read, Refused, TableReader, all, elements};

/// A list of names, as typed.
type TypedNames = Option<Field<Vec<Field<String>>>>;

/// The names as they were typed.
pub(super) struct TypedPapers {
    pub(super) decisions: TypedNames,
    pub(super) action_plans: TypedNames,
    pub(super) updates: TypedNames,
    pub(super) papers: TypedNames,
    pub(super) annual_report: Option<Field<String>>,
    pub(super) pages: TypedNames,
    pub(super) due: Option<Field<bool>>,
}

impl TypedPapers {
    /// The papers in the order of the council's business, and in that of the file.
    pub(super) fn read(
        self,
        sheet: &mut TableReader<'_, '_>,
        opened: &OpenedMeeting,
        index: &ReviewIndex,
    ) -> Read<Vec<AttachedPaper>> {
        let decisions = each(sheet, self.decisions, |sheet, typed| {
            decision(sheet, typed, index)
        });
        let action_plans = each(sheet, self.action_plans, |sheet, typed| {
            action_plan(sheet, typed, index)
        });
        let updates = each(sheet, self.updates, |sheet, typed| {
            update(sheet, typed, index)
        });
        let papers = each(sheet, self.papers, |sheet, typed| {
            own_paper(sheet, typed, index)
        });
        let annual = annual_report(sheet, self.annual_report, index);
        let pages = each(sheet, self.pages, |sheet, typed| {
            own_page::read(sheet, typed, opened)
        });
        let due = sheet.optional(self.due);
        let of_reviews = [decisions?, action_plans?, updates?, papers?]
            .concat()
            .into_iter();
        let pages = pages?.into_iter().map(AttachedPaper::Page);
        let is_due = due?.is_some_and(|due| due.value);
        Ok(of_reviews
            .map(AttachedPaper::OfReview)
            .chain(annual?.map(AttachedPaper::AnnualReport))
            .chain(pages)
            .chain(is_due.then_some(AttachedPaper::Due))
            .collect())
    }
}

/// The year of an annual report, if the council publishes such reports.
fn annual_report(
    sheet: &mut TableReader<'_, '_>,
    field: Option<Field<String>>,
    index: &ReviewIndex,
) -> Read<Option<MunicipalYear>> {
    let Some(typed) = sheet
        .optional(field)?
        .filter(|typed| !typed.value.trim().is_empty())
    else {
        return Ok(None);
    };
    let place = sheet.place(&typed.span);
    let year = sheet.judge(typed, |year| MunicipalYear::parse(year))?;
    published(
        sheet,
        &place,
        index.published.annual_reports,
        "annual reports",
    )?;
    Ok(Some(year))
}

fn each<T>(
    sheet: &mut TableReader<'_, '_>,
    names: TypedNames,
    mut read: impl FnMut(&mut TableReader<'_, '_>, Placed<String>) -> Read<T>,
) -> Read<Vec<T>> {
    let list = sheet.optional(names)?.map(|list| list.value);
    let names = elements(list.unwrap_or_default()).into_iter();
    all(names.map(|name| read(sheet, name?)).collect())
}

fn decision(
    sheet: &mut TableReader<'_, '_>,
    typed: Placed<String>,
    index: &ReviewIndex,
) -> Read<ReviewPaper> {
    let place = sheet.place(&typed.span);
    let review = review(sheet, typed, index)?;
    published(sheet, &place, index.published.decisions, "decision records")?;
    match index.parts(review.as_str()) {
        Some(parts) if !parts.has_decision => {
            let message = format!("the review `{review}` has no decision.toml");
            let help = "write the decision first, or remove this name";
            sheet.report(
                Diagnostic::error(Code::UnknownPaper, message)
                    .at(place)
                    .help(help),
            );
            Err(Refused)
        }
        _ => Ok(ReviewPaper::Decision(review)),
    }
}

fn action_plan(
    sheet: &mut TableReader<'_, '_>,
    typed: Placed<String>,
    index: &ReviewIndex,
) -> Read<ReviewPaper> {
    let place = sheet.place(&typed.span);
    let review = review(sheet, typed, index)?;
    published(sheet, &place, index.published.action_plans, "action plans")?;
    Ok(ReviewPaper::ActionPlan(review))
}

/// The name of a review that is there.
fn review(
    sheet: &mut TableReader<'_, '_>,
    typed: Placed<String>,
    index: &ReviewIndex,
) -> Read<Slug> {
    let name = typed.value.trim();
    if !index.reviews.contains_key(name) {
        let known = index.reviews.keys().map(String::as_str);
        let message = format!("there is no review `{name}`");
        let finding = Diagnostic::error(Code::UnknownPaper, message).at(sheet.place(&typed.span));
        sheet.report(did_you_mean(
            finding,
            name,
            known,
            "the name of the review’s folder",
        ));
        return Err(Refused);
    }
    sheet.judge(typed, |name| Slug::parse(name.trim()))
}

fn update(
    sheet: &mut TableReader<'_, '_>,
    typed: Placed<String>,
    index: &ReviewIndex,
) -> Read<ReviewPaper> {
    let place = sheet.place(&typed.span);
    let name = sheet.judge(typed, |name| UpdateName::parse(name))?;
    published(sheet, &place, index.published.updates, "progress updates")?;
    let written = name.to_string();
    let (review, update) = (name.review.as_str(), name.update.as_str());
    let (message, known): (String, Vec<String>) = match index.parts(review) {
        Some(parts) if parts.updates.iter().any(|known| known == update) => {
            return Ok(ReviewPaper::Update(name));
        }
        Some(parts) => (
            format!("the review `{review}` has no update `{update}`"),
            parts
                .updates
                .iter()
                .map(|known| format!("{review}/{known}"))
                .collect(),
        ),
        None => (
            format!("there is no review `{review}`"),
            index
                .reviews
                .keys()
                .map(|known| format!("{known}/{update}"))
                .collect(),
        ),
    };
    let finding = Diagnostic::error(Code::UnknownPaper, message).at(place);
    let known = known.iter().map(String::as_str);
    sheet.report(did_you_mean(
        finding,
        &written,
        known,
        "the name of the review’s folder, a slash and the name of the update’s file",
    ));
    Err(Refused)
}

/// The name of a paper of a kind of the council's own.
fn own_paper(
    sheet: &mut TableReader<'_, '_>,
    typed: Placed<String>,
    index: &ReviewIndex,
) -> Read<ReviewPaper> {
    let place = sheet.place(&typed.span);
    let name = sheet.judge(typed, |name| OwnPaperName::parse(name))?;
    let written = format!("{}/{}", name.review, name.paper);
    let is_there = |review: &str, kind: &String| {
        let parts = index.parts(review);
        parts.is_some_and(|parts| parts.own.contains(kind))
    };
    let kinds = &index.published.own;
    let known = |kind: &&String| kind.as_str() == name.paper.as_str();
    if kinds
        .iter()
        .any(|kind| known(&kind) && is_there(name.review.as_str(), kind))
    {
        return Ok(ReviewPaper::Own(name));
    }
    let reviews = index.reviews.keys();
    let all = reviews.flat_map(|review| {
        let kinds = kinds.iter().filter(|kind| is_there(review, kind));
        kinds.map(move |kind| format!("{review}/{kind}"))
    });
    let all: Vec<String> = all.collect();
    let message = format!("there is no paper `{written}`");
    let finding = Diagnostic::error(Code::UnknownPaper, message).at(place);
    sheet.report(did_you_mean(
        finding,
        &written,
        all.iter().map(String::as_str),
        "the name of the review’s folder, a slash and the kind of the paper, which has a [[paper]] in council.toml",
    ));
    Err(Refused)
}

/// Refuses a paper of a kind that the council does not publish.
fn published(
    sheet: &mut TableReader<'_, '_>,
    place: &Place,
    is_published: bool,
    kind: &str,
) -> Read<()> {
    if is_published {
        return Ok(());
    }
    let message = format!("your council publishes no {kind}");
    let help = match kind {
        "action plans" => "remove this name, or add [action_plan] to council.toml",
        "annual reports" => "remove this line, or add [annual_report] to council.toml",
        _ => "remove this name, or the line publish = false from council.toml",
    };
    let finding = Diagnostic::error(Code::UnknownPaper, message).at(place.clone());
    sheet.report(finding.help(help));
    Err(Refused)
}
