//! A meeting and what a paper of it says → its items and paragraphs that are said in another order than they were written.
//!
//! In come the places where its texts were found. Only what is certain counts: words that are said once, or as often as those
//! they are compared with.

use std::ops::Range;

use crate::model::{AgendaItem, ItemKey, Meeting, MeetingSpot, ParagraphKey, ReportParagraph};

/// Everything that comes too early or has another number, each with what the page says.
pub(super) fn out_of_order(
    meeting: &Meeting,
    said: &str,
    places: &[(&MeetingSpot, Range<usize>)],
) -> Vec<(MeetingSpot, String)> {
    let mut wrong: Vec<_> = items(meeting, said).into_iter().collect();
    for (index, item) in meeting.items.iter().enumerate() {
        let paragraphs = item.report().map(|report| report.paragraphs.as_slice());
        let paragraphs = paragraphs.unwrap_or_default();
        wrong.extend(in_report(index, paragraphs, said, places));
    }
    wrong
}

/// The first item that is said before the one before it.
fn items(meeting: &Meeting, said: &str) -> Option<(MeetingSpot, String)> {
    let lines: Vec<Vec<usize>> = meeting
        .items
        .iter()
        .map(|item| lines_of(item, said))
        .collect();
    let pairs = meeting.items.iter().zip(&lines).enumerate();
    let next = meeting.items.iter().zip(&lines).skip(1);
    pairs
        .zip(next)
        .find_map(|((index, (item, own)), (later, after))| {
            let is_other = item.title != later.title;
            let is_early = match own.len() == after.len() {
                true => own.iter().zip(after).any(|(own, after)| own > after),
                // One of them is said somewhere else as well.
                false => own.first() > after.first() && own.last() > after.last(),
            };
            let both = !own.is_empty() && !after.is_empty();
            (is_other && both && is_early).then(|| {
                let spot = MeetingSpot::Item(index + 1, ItemKey::Title);
                let (later, item) = (&later.number, &item.number);
                (
                    spot,
                    format!("item {later} before item {item}, which comes first in the file"),
                )
            })
        })
}

/// Where lines are that say the title of an item, with its number or without.
fn lines_of(item: &AgendaItem, said: &str) -> Vec<usize> {
    let (number, title) = (item.number.as_str(), item.title.as_str());
    let mut lines = Vec::new();
    let mut start = 0;
    for line in said.split_inclusive('\n') {
        let before = line.trim().strip_suffix(title).map(str::trim);
        let is_number = |before: &str| before.trim_end_matches('.') == number.trim_end_matches('.');
        if before.is_some_and(|before| before.is_empty() || is_number(before)) {
            lines.push(start);
        }
        start += line.len();
    }
    lines
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
        if !has_number_before(paragraph, said.get(..start).unwrap_or_default()) {
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
