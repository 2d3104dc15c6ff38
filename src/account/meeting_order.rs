//! A meeting and what a paper of it says → its items and paragraphs that are said in another order than they were written.
//!
//! In come the places where its texts were found. Only what is certain counts: words that are said once, or as often as those
//! they are compared with.

use std::ops::Range;

use super::blocks::blocks;
use super::item_titles::{below_another, other_number, titles};
use super::passes::too_early;
use super::same_as_title::SameAsTitle;
use crate::model::{ItemKey, Meeting, MeetingSpot, ParagraphKey, ReportParagraph};

/// Everything that comes too early or has another number, each with what the page says.
pub(super) fn out_of_order(
    meeting: &Meeting,
    same: &[SameAsTitle],
    said: &str,
    places: &[(&MeetingSpot, Range<usize>)],
) -> Vec<(MeetingSpot, String)> {
    let titles = titles(meeting, same, said);
    let mut wrong: Vec<_> = items(meeting, &titles).into_iter().collect();
    wrong.extend(other_number(meeting, same, said));
    wrong.extend(in_own_pages(said, places));
    wrong.extend(below_another(meeting, &titles, said, places));
    for (index, item) in meeting.items.iter().enumerate() {
        let paragraphs = item.report().map(|report| report.paragraphs.as_slice());
        let paragraphs = paragraphs.unwrap_or_default();
        wrong.extend(in_report(index, paragraphs, said, places));
    }
    wrong
}

/// The first item that is said before the one before it.
fn items(meeting: &Meeting, titles: &[Vec<usize>]) -> Option<(MeetingSpot, String)> {
    let [later, first] = too_early(titles)?;
    let number = |index: usize| Some(&meeting.items.get(index)?.number);
    let what = format!(
        "item {} before item {}, which comes first in the file",
        number(later)?,
        number(first)?
    );
    Some((MeetingSpot::Item(later, ItemKey::Title), what))
}

/// The first part of a page of the council's own that is said before the one before it.
fn in_own_pages(
    said: &str,
    places: &[(&MeetingSpot, Range<usize>)],
) -> Option<(MeetingSpot, String)> {
    let is_page = |spot: &MeetingSpot| matches!(spot, MeetingSpot::Item(_, ItemKey::Pages(_)));
    let of_pages = places.iter().filter(|(spot, range)| {
        let words = said.get(range.clone()).unwrap_or_default();
        is_page(spot) && said.matches(words).count() == 1
    });
    let of_pages: Vec<_> = of_pages.collect();
    let mut pairs = of_pages.iter().zip(of_pages.iter().skip(1));
    let ((spot, _), _) =
        pairs.find(|((spot, before), (next, after))| spot == next && after.start < before.start)?;
    let what = "the parts of one of the `pages` in another order than its file".to_owned();
    Some(((*spot).clone(), what))
}

/// The paragraphs of one report.
fn in_report(
    index: usize,
    paragraphs: &[ReportParagraph],
    said: &str,
    places: &[(&MeetingSpot, Range<usize>)],
) -> Vec<(MeetingSpot, String)> {
    let mut wrong = Vec::new();
    let mut last: Option<usize> = None;
    for (place, paragraph) in paragraphs.iter().enumerate() {
        let spot = |key| MeetingSpot::Paragraph(index, place, key);
        let found = places
            .iter()
            .find(|(own, _)| **own == spot(ParagraphKey::Text));
        let words = found.and_then(|(_, range)| Some((range.start, said.get(range.clone())?)));
        let certain = words.filter(|(_, words)| said.matches(words).count() == 1);
        let Some((start, _)) = certain else { continue };
        if last.is_some_and(|last| start < last) {
            let what = "a paragraph before the one that comes first in the file".to_owned();
            wrong.push((spot(ParagraphKey::Text), what));
        }
        last = Some(start);
        let before = said.get(..start).unwrap_or_default();
        let has_own = match begins_with_table(paragraph) {
            true => !has_other_above_caption(place, paragraphs, before),
            false => has_number_before(paragraph, before),
        };
        if !has_own {
            let what = "another number before a paragraph than is written in `number`".to_owned();
            wrong.push((spot(ParagraphKey::Number), what));
        }
    }
    wrong
}

/// Whether the number of a paragraph is before its text, alone or with its heading. A paragraph without one has none to compare.
fn has_number_before(paragraph: &ReportParagraph, before: &str) -> bool {
    let Some(number) = &paragraph.number else {
        return true;
    };
    let number = number.as_str();
    let heading = paragraph
        .heading
        .as_ref()
        .map_or("", |heading| heading.as_str());
    let before = before.trim_end();
    let without = before.strip_suffix(heading).unwrap_or(before).trim_end();
    let ends = |before: &str| {
        let rest = before.strip_suffix(number);
        rest.is_some_and(|rest| !rest.ends_with(|last: char| last.is_alphanumeric() || last == '.'))
    };
    // A template may print numbers beside the text, and not before it.
    let has_other = before.ends_with(|last: char| last.is_ascii_digit() || last == '.');
    ends(before) || ends(without) || !has_other
}

/// Whether a table is the first of a paragraph. It has a caption above it, which may end with its own number.
fn begins_with_table(paragraph: &ReportParagraph) -> bool {
    let first = paragraph.text.tables().next();
    let before = first.and_then(|table| paragraph.text.source().get(..table.range().start));
    before.is_some_and(|before| before.trim().is_empty())
}

/// Whether the number of another paragraph is above the caption of the table that a paragraph begins with. A template may
/// print tables below all paragraphs, so whatever else is there is no number.
fn has_other_above_caption(place: usize, paragraphs: &[ReportParagraph], before: &str) -> bool {
    let Some(own) = paragraphs.get(place).and_then(number_of) else {
        return false;
    };
    let above: Vec<&str> = blocks(before).rev().take(2).collect();
    let mut others = paragraphs.iter().filter_map(number_of);
    !above.contains(&own) && others.any(|other| above.contains(&other))
}

fn number_of(paragraph: &ReportParagraph) -> Option<&str> {
    paragraph.number.as_ref().map(|number| number.as_str())
}
