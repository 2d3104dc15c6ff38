//! The lists of what an update leaves out → the first recommendation whose entry says something else than was written.
//!
//! What was signed off, ended or rejected before is named in lists, each below its heading. A template may have lists of its
//! own, with other words. So only what is certain counts: an entry that begins with the number of a recommendation which the
//! update leaves out, below the heading of another list, with the grade of another one, or with the label of a reason and
//! not the reason.

use super::labelling::Labels;
use super::marks::TextKind;
use super::row_numbers::KnownNumbers;
use super::search::{Typed, WordSearch};
use super::written::words_of;
use super::wrong_label::labels;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{SaidRows, SaidTitle};
use crate::model::{
    Answer, Passage, PlanKey, Progress, ProgressKey, Recommendation, RecommendationNumber, Review,
    Spot, Update,
};
use crate::template::Paper;

/// The labels of the headings of the lists.
const LISTS: [&str; 3] = ["signed_off", "ended", "rejected"];

/// The lists of an update, and what its page says.
pub(super) struct LeftOutLists<'p> {
    pub review: &'p Review,
    pub update: &'p Update,
    council: &'p Council,
    /// The labels of the paper, which may come in the place of a text.
    pub labels: Labels<'p>,
    said: (&'p str, &'p [SaidTitle], &'p [SaidRows]),
}

/// What an entry says that was not written, and where the right words are.
pub(super) struct WrongEntry {
    pub what: String,
    pub spot: Option<Spot>,
}

/// The first wrong entry of the lists of an update.
pub(super) fn wrong_left_out(
    paper: &Paper<'_>,
    council: &Council,
    said: (&str, &[SaidTitle], &[SaidRows]),
    find: &dyn Fn(&Passage) -> Option<Place>,
) -> Option<Diagnostic> {
    let Paper::ProgressUpdate { review, update } = paper else {
        return None;
    };
    let all = labels(words_of(paper, council), council);
    let list = LeftOutLists {
        review,
        update,
        council,
        labels: all.clone(),
        said,
    };
    let headings = LISTS.map(|name| all.get(name).copied().unwrap_or_default());
    let numbers = review.recommendations.iter().map(|one| &one.number);
    let numbers = KnownNumbers::of(numbers, all.get("recommendation").copied());
    let because = all.get("ended_because").copied().unwrap_or_default();
    let items = said.2.iter().flat_map(|rows| &rows.rows);
    let mut items = items.filter_map(|row| match row.cells.as_slice() {
        [item] => Some((item.start, said.0.get(item.clone())?)),
        _ => None,
    });
    let wrong =
        items.find_map(|(start, item)| list.wrong(start, item, (&numbers, headings, because)))?;
    let page = paper.path(council);
    let message = format!("{page}.html says {}", wrong.what);
    let fault = Diagnostic::error(Code::WordsNotAsWritten, message);
    let place = wrong.spot.and_then(|spot| find(&Passage::from(spot)));
    let template = paper.template();
    let fault = match place {
        Some(place) => fault.at(place),
        None => fault.in_file(template),
    };
    Some(fault.help(format!(
        "the page is made by the template {template}: correct there what is printed of this recommendation"
    )))
}

impl<'p> LeftOutLists<'p> {
    fn wrong(
        &self,
        start: usize,
        item: &str,
        (numbers, headings, because): (&KnownNumbers<'p>, [&str; 3], &str),
    ) -> Option<WrongEntry> {
        let (name, after) = parts_of_entry(item.trim_start())?;
        let number = numbers.named_by(name)?;
        let heading = self.heading_above(start)?;
        let Some((list, report)) = self.list_of(number) else {
            return self.not_left_out(number, (heading, headings));
        };
        let own = headings.get(list).copied().filter(|own| !own.is_empty())?;
        let called = number.called();
        let spot = |key| {
            let (update, _) = report?;
            Some(Spot::Progress(update.id.clone(), number.clone(), key))
        };
        if heading != own && headings.contains(&heading) {
            let what = format!("“{heading}” above {called}, which is not one of these");
            return Some(WrongEntry {
                what,
                spot: spot(ProgressKey::Proposed),
            });
        }
        if heading != own {
            return None;
        }
        let mut all = self.review.recommendations.iter();
        let one = all.find(|one| one.number == *number)?;
        if one.text.tables().next().is_none()
            && let Some(wrong) = self.wrong_text(one, item)
        {
            return Some(wrong);
        }
        if LISTS.get(list) == Some(&"signed_off") {
            return self.wrong_day(one, after);
        }
        let (ending, progress) = report.filter(|_| LISTS.get(list) == Some(&"ended"))?;
        let grade = progress.grade()?;
        let grades = self.council.scale.grades().iter();
        let said = grades.filter(|one| begins_with(after, one.label().as_str()));
        let said = said.max_by_key(|one| one.label().as_str().len());
        if let Some(other) = said.filter(|one| one.number() != grade.number()) {
            let what = format!("“{}” of {called}, which has another grade", other.label());
            return Some(WrongEntry {
                what,
                spot: spot(ProgressKey::Proposed),
            });
        }
        if let Some(wrong) = self.wrong_ended_by(one, (ending, progress), after) {
            return Some(wrong);
        }
        let reason = progress.reason.as_ref()?;
        let has_label = item.lines().any(|line| line.trim() == because);
        let typed = Typed {
            text: reason.source(),
            kind: TextKind::Long,
            about: None,
            is_report: true,
        };
        let has_tables = reason.tables().next().is_some();
        let is_said = || {
            WordSearch::new(item, 0)
                .within(typed, 0..item.len())
                .is_some()
        };
        (has_label && !has_tables && !is_said()).then(|| WrongEntry {
            what: format!("other words after “{because}” than are written in `reason` of {called}"),
            spot: spot(ProgressKey::Reason),
        })
    }

    /// A recommendation below the heading of a list that it cannot be in, although the update reports on it.
    fn not_left_out(
        &self,
        number: &RecommendationNumber,
        (heading, headings): (&str, [&str; 3]),
    ) -> Option<WrongEntry> {
        let progress = self.update.reported(number)?;
        let mut all = self.review.recommendations.iter();
        let one = all.find(|one| one.number == *number)?;
        let list = headings
            .iter()
            .position(|own| !own.is_empty() && *own == heading)?;
        let is_rejected = self.review.answer(one).is_some_and(Answer::is_rejection);
        let mut reports = self.review.updates.iter();
        let mut reports = reports.by_ref().filter_map(|one| one.reported(number));
        let can_be = match list {
            0 => reports.any(|progress| progress.signed_off.is_some()),
            1 => reports.any(Progress::has_ended) || progress.has_ended(),
            _ => is_rejected,
        };
        (!can_be).then(|| WrongEntry {
            what: format!(
                "“{heading}” above {}, which is not one of these",
                number.called()
            ),
            spot: Some(Spot::Recommendation(number.clone(), PlanKey::Text)),
        })
    }

    /// The number of the list that a recommendation is in, and what was last reported of it. None for one that this update
    /// reports on, or is about a part or a whole of another.
    fn list_of(
        &self,
        number: &RecommendationNumber,
    ) -> Option<(usize, Option<(&'p Update, &'p Progress)>)> {
        let is_it = |one: &&Recommendation| one.number == *number;
        let one = self.review.recommendations.iter().find(is_it)?;
        let all = &self.review.recommendations;
        if one.whole.is_some() || all.has_parts(number) || self.update.reported(number).is_some() {
            return None;
        }
        let before = self.review.updates_before(self.update);
        let mut reports = before
            .iter()
            .rev()
            .filter_map(|one| Some((one, one.reported(number)?)));
        let last = reports.next();
        let is_signed_off = |(_, progress): &(&Update, &Progress)| progress.signed_off.is_some();
        if last.as_ref().is_some_and(is_signed_off) || reports.any(|one| is_signed_off(&one)) {
            return Some((0, last));
        }
        let answer = self.review.answer(one);
        if answer.is_some_and(Answer::is_rejection) {
            return Some((2, last));
        }
        let has_ended = last.is_some_and(|(_, progress)| progress.has_ended());
        has_ended.then_some((1, last))
    }

    /// The words of the last heading before a byte.
    fn heading_above(&self, start: usize) -> Option<&'p str> {
        let (said, titles, _) = self.said;
        let next = titles.partition_point(|title| title.range.start < start);
        let mut above = titles.iter().take(next).rev();
        let heading = above.find(|title| title.level.is_some())?;
        Some(said.get(heading.range.clone())?.trim())
    }
}

/// The number of an entry, and what comes after it: in brackets, or right after a colon.
fn parts_of_entry(entry: &str) -> Option<(&str, &str)> {
    let first = entry.lines().next()?;
    let colon = first.find(':').unwrap_or(first.len());
    match first.find(" (").filter(|bracket| *bracket < colon) {
        Some(bracket) => Some((entry.get(..bracket)?, entry.get(bracket + 2..)?)),
        None => Some((entry.get(..colon)?, entry.get(colon..)?)),
    }
}

/// Whether words begin with the label of a grade, as a whole.
fn begins_with(words: &str, label: &str) -> bool {
    let rest = words.strip_prefix(label);
    rest.is_some_and(|rest| rest.starts_with([')', ',']))
}
