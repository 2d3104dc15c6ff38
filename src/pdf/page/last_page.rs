//! No last page with hardly anything on it.
//!
//! Two lines alone on a sheet look forgotten, and cost a sheet; a grading key alone on one is little better. So at the head
//! of each page it is asked whether what is left would fill this page and little of the next. Then the spaces between
//! blocks become smaller so that all of it fits, or this page ends earlier so that more is on the next. The last page
//! before a part on pages of its own, or before a sheet that is turned, is a last page too.

use std::ops::Range;

use super::breaking::Breaking;
use crate::pdf::flow::{Content, Piece};

/// The last page has at least this share of it filled.
const LEAST: f32 = 1.0 / 6.0;
/// No page is left empty for it by more than this share.
const MOST_EMPTY: f32 = 1.0 / 3.0;
/// Unless nothing else helps: half a page left empty before a heading looks meant.
const EMPTY_AT_WORST: f32 = 1.0 / 2.0;
/// The last page had better have this share of it filled,
const BETTER: f32 = 1.0 / 4.0;
/// if it leaves no more of the page before it empty than this.
const LITTLE_EMPTY: f32 = 1.0 / 6.0;
/// Spaces between blocks become smaller by no more than this share.
const CLOSER: f32 = 0.35;

/// A place where a page may end.
struct End {
    /// How high everything above it is, in points.
    above: f32,
    /// How high it is what is on the next page then, with what a table repeats there.
    below: f32,
}

impl Breaking<'_, '_> {
    /// Sees to it that the next page, if it is the last, is not nearly empty. This page is still fresh.
    pub(super) fn avoid_empty_last_page(&mut self) {
        let (room, available) = (self.sheet.room(), self.left());
        let Some(all) = self.height_of_rest(available + room * BETTER) else {
            return;
        };
        let too_much = all - available;
        if too_much <= 0.0 || self.draw_together(too_much) {
            return;
        }
        let ends = self.ends(available);
        let best = |least: f32, most_empty: f32| {
            let earliest = available - room * most_empty;
            let mut good = ends
                .iter()
                .rev()
                .filter(|end| end.below >= room * least && end.above >= earliest);
            good.next().map(|end| end.above + ROUNDING)
        };
        // What follows may be a high row that is split: then the page is full, and only what is too much is on the next.
        let repeated = self.repeated_by_next();
        let full = ends.last().map_or(0.0, |end| end.above);
        let splits = available - full > room * self.theme.table.empty_before_row;
        let below = match (splits, ends.last()) {
            (false, Some(end)) => end.below,
            _ => too_much + repeated,
        };
        let mut end = None;
        if below < room * BETTER {
            end = best(BETTER, LITTLE_EMPTY);
        }
        if below < room * LEAST {
            let latest = (all - room * LEAST + repeated).min(available);
            let split = latest >= available - room * MOST_EMPTY;
            end = end
                .or_else(|| best(LEAST, MOST_EMPTY))
                .or_else(|| (splits && split).then_some(latest))
                .or_else(|| best(LEAST, EMPTY_AT_WORST));
        }
        if let Some(end) = end {
            self.bottom = self.y + end;
        }
    }

    /// The pieces that are left of this part of the paper, without space at either end.
    fn part(&self) -> Range<usize> {
        let all = self.rest.iter().enumerate();
        let part = all.take_while(|(_, piece)| !self.is_of_next_part(piece));
        let mut said = part.filter(|(_, piece)| says(piece)).map(|(at, _)| at);
        let first = said.next();
        let last = said.last().or(first);
        match (first, last) {
            (Some(first), Some(last)) => first..last + 1,
            _ => 0..0,
        }
    }

    /// Whether a piece begins what is on pages of its own, or on a sheet that is turned.
    fn is_of_next_part(&self, piece: &Piece) -> bool {
        matches!(piece.content, Content::PageStart(_))
            || says(piece) && piece.orientation != self.orientation
    }

    /// How high everything that is left of this part is, if it is less than a limit.
    fn height_of_rest(&self, limit: f32) -> Option<f32> {
        // Most papers are many pages long, and far from their end nobody needs to know.
        let mut high = 0.0;
        for piece in self.rest.iter().skip_while(|piece| !says(piece)) {
            if self.is_of_next_part(piece) {
                break;
            }
            high += piece.height;
            if says(piece) && high > limit {
                return None;
            }
        }
        Some(self.rest.range(self.part()).map(|piece| piece.height).sum())
    }

    /// Makes the spaces between blocks smaller so that everything that is left fits on this page, if that is enough.
    fn draw_together(&mut self, too_much: f32) -> bool {
        let part = self.part();
        let spaces = self.rest.range(part.clone());
        let spaces: f32 = spaces
            .filter(|piece| piece.is_space())
            .map(|piece| piece.height)
            .sum();
        let too_much = too_much + ROUNDING;
        if spaces * CLOSER < too_much {
            return false;
        }
        let share = 1.0 - too_much / spaces;
        for piece in self.rest.range_mut(part).filter(|piece| piece.is_space()) {
            piece.height *= share;
        }
        true
    }

    /// How much of the next page the table takes that everything left ends in, for what it repeats there.
    fn repeated_by_next(&self) -> f32 {
        let last = self.rest.range(self.part()).next_back();
        self.repeated_height(last.and_then(|last| last.table))
    }

    /// The places where a page of so many points may end, from above to below.
    fn ends(&self, available: f32) -> Vec<End> {
        let part: Vec<&Piece> = self.rest.range(self.part()).collect();
        let (mut high, mut ends) = (0.0, Vec::new());
        for (at, piece) in part.iter().enumerate() {
            // The space below what the page ends with is dropped.
            if !piece.is_space() {
                high += piece.height;
            }
            if high > available {
                break;
            }
            let next = part.get(at + 1..).unwrap_or_default();
            if !piece.keep_with_next && !next.is_empty() {
                let on_next = next.iter().skip_while(|piece| !says(piece));
                let table = next.first().and_then(|next| next.table);
                let repeated = table
                    .filter(|_| table == piece.table)
                    .map_or(0.0, |table| self.height_of_continuation(table));
                ends.push(End {
                    above: high,
                    below: repeated + on_next.map(|piece| piece.height).sum::<f32>(),
                });
            }
            if piece.is_space() {
                high += piece.height;
            }
        }
        ends
    }
}

/// Whether a piece needs room even at the end of a page.
fn says(piece: &Piece) -> bool {
    !matches!(
        piece.content,
        Content::Space | Content::Rule { .. } | Content::PageStart(_)
    )
}

/// Heights are added up in another order when pages are broken.
const ROUNDING: f32 = 0.01;
