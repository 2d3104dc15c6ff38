//! Headings and captions that say an answer → the answers to the recommendations below them, which need not say it again.
//!
//! A paper may say the recommendations in groups: those that were accepted, then those that were rejected. There an answer is right
//! where the part of its words names its recommendation, and the part of no other answer does. This must not know what a page says
//! of other keys.

use std::ops::Range;

use super::follow::Parting;
use super::openings::part;
use super::paper_rows::range_of;
use super::pieces::source;
use super::row_numbers::KnownNumbers;
use super::search::Typed;
use super::written::WrittenText;
use crate::document::{SaidRows, SaidTitle};
use crate::model::{RecommendationNumber, Spot};

/// The parts of a page whose headings or captions are answers.
pub(super) struct AnswerParts<'p>(Vec<AnswerPart<'p>>);

struct AnswerPart<'p> {
    /// What the heading says.
    answer: &'p str,
    heading: Range<usize>,
    /// What it is above.
    range: Range<usize>,
}

impl<'p> AnswerParts<'p> {
    /// The parts with the heading of one of these texts.
    pub fn of<'t>(
        texts: impl Iterator<Item = &'t WrittenText<'t>>,
        (said, titles, tables): (&'p str, &[SaidTitle], &[SaidRows]),
    ) -> Self {
        let answers = texts.filter(|text| text.key == RESPONSE);
        let mut answers: Vec<&str> = answers.map(|text| source(text.text).trim()).collect();
        answers.sort_unstable();
        answers.dedup();
        let answer = |heading: &Range<usize>| {
            let words = said.get(heading.clone())?.trim();
            let words = words.trim_end_matches(':');
            answers.contains(&words).then_some(words)
        };
        let headings: Vec<&SaidTitle> = titles.iter().filter(|one| one.level.is_some()).collect();
        let below_headings = headings.iter().enumerate().filter_map(|(place, heading)| {
            Some(AnswerPart {
                answer: answer(&heading.range)?,
                heading: heading.range.clone(),
                range: part(&headings, place, said.len())?,
            })
        });
        let below_captions = tables.iter().filter_map(|table| {
            let first = range_of(table.rows.first()?)?;
            let start = table.heads.first().map_or(first.start, |head| head.start);
            let heading = block_before(said, start)?;
            Some(AnswerPart {
                answer: answer(&heading)?,
                range: heading.start..range_of(table.rows.last()?)?.end,
                heading,
            })
        });
        Self(below_headings.chain(below_captions).collect())
    }

    /// Whether two places are in the parts of two answers.
    pub fn are_apart(&self, one: usize, other: usize) -> bool {
        let answer = |place| {
            let mut parts = self
                .0
                .iter()
                .filter(move |part| part.range.contains(&place));
            parts.next().map(|part| part.answer)
        };
        answer(one)
            .zip(answer(other))
            .is_some_and(|(one, other)| one != other)
    }

    /// The heading that says an answer for a recommendation.
    fn heading(&self, answer: &str, names: impl Fn(&Range<usize>) -> bool) -> Option<Range<usize>> {
        let (own, others): (Vec<_>, Vec<_>) = self.0.iter().partition(|part| part.answer == answer);
        let own = own.into_iter().find(|part| names(&part.range))?;
        let is_elsewhere = others.into_iter().any(|part| names(&part.range));
        (!is_elsewhere).then(|| own.heading.clone())
    }
}

/// The key of an answer.
const RESPONSE: &str = "response";

/// Gives the answers that were not found the place of the heading that they are below. `numbers` gives the recommendations
/// of the paper, which are read only where an answer is lost.
pub(super) fn find_below_answers<'p>(
    texts: &[WrittenText<'_>],
    pieces: &[Vec<(usize, Typed<'_>)>],
    page: (&'p str, &[SaidTitle], &[SaidRows]),
    numbers: impl FnOnce() -> KnownNumbers<'p>,
    found: &mut [Result<Range<usize>, Parting>],
) {
    let mut next = 0;
    let first_pieces = texts.iter().zip(pieces).map(|(text, pieces)| {
        let first = next;
        next += pieces.len();
        (first, text)
    });
    let is_lost = |(first, text): &(usize, &WrittenText<'_>)| {
        text.key == RESPONSE && found.get(*first).is_some_and(Result::is_err)
    };
    let lost: Vec<_> = first_pieces.filter(is_lost).collect();
    if lost.is_empty() {
        return;
    }
    let parts = AnswerParts::of(texts.iter(), page);
    if parts.0.is_empty() {
        return;
    }
    let numbers = numbers();
    for (first, text) in lost {
        let Some(number) = text.spot.as_ref().and_then(Spot::recommendation) else {
            continue;
        };
        let names = |range: &Range<usize>| {
            let blocks = page.0.get(range.clone()).unwrap_or_default().split('\n');
            blocks
                .into_iter()
                .any(|block| begins_with(block, number, &numbers))
        };
        let heading = parts.heading(source(text.text).trim(), names);
        if let (Some(own), Some(heading)) = (found.get_mut(first), heading) {
            *own = Ok(heading);
        }
    }
}

/// Whether a block begins with the number of a recommendation.
fn begins_with(block: &str, number: &RecommendationNumber, numbers: &KnownNumbers<'_>) -> bool {
    let block = block.trim();
    let before_colon = || block.split_once(':').map(|(before, _)| before);
    let marker = || {
        let (marker, _) = block.split_once(' ')?;
        Some(marker).filter(|marker| marker.ends_with(['.', ')']))
    };
    let is_own = |words| numbers.named_by(words) == Some(number);
    is_own(block) || before_colon().is_some_and(is_own) || marker().is_some_and(is_own)
}

/// The block that ends before a byte, where a table begins.
fn block_before(said: &str, start: usize) -> Option<Range<usize>> {
    let before = said.get(..start)?.trim_end();
    let begin = before.rfind('\n').map_or(0, |line| line + 1);
    Some(begin..before.len())
}
