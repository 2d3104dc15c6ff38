//! No last page with hardly anything on it.
//!
//! Two lines alone on a sheet look forgotten, and cost a sheet. So at the head of each page it is asked whether what is
//! left would fill this page and little of the next. Then the spaces between blocks become smaller so that all of it fits,
//! or this page ends earlier so that more is on the next.

use std::ops::Range;

use super::breaking::Breaking;
use crate::pdf::flow::{Content, Piece};

/// The last page has at least this share of it filled.
const LEAST: f32 = 1.0 / 8.0;
/// No page is left empty for it by more than this share.
const MOST_EMPTY: f32 = 1.0 / 3.0;
/// Spaces between blocks become smaller by no more than this share.
const CLOSER: f32 = 0.35;

impl Breaking<'_, '_> {
    /// Sees to it that the next page, if it is the last, is not nearly empty. This page is still fresh.
    pub(super) fn avoid_empty_last_page(&mut self) {
        let (room, available) = (self.sheet.room(), self.left());
        let Some(all) = self.height_of_rest(available + room * LEAST) else {
            return;
        };
        let too_much = all - available;
        if too_much <= 0.0 || self.draw_together(too_much) {
            return;
        }
        // What is left out of this page at the least, with the words that a table repeats on the next.
        let repeated = self.repeated_by_next();
        let latest = (all - room * LEAST + repeated).min(available);
        let earliest = self.sheet.bottom - self.y - room * MOST_EMPTY;
        match self.break_before(latest) {
            Some(end) if end >= earliest => self.bottom = self.y + end + ROUNDING,
            // What follows is high: a row that is split, and may be split earlier.
            Some(_) if latest >= earliest => self.bottom = self.y + latest,
            _ => {}
        }
    }

    /// The pieces that are left of this part of the paper, without space at either end.
    fn part(&self) -> Range<usize> {
        let all = self.rest.iter().enumerate();
        let part = all.take_while(|(_, piece)| !matches!(piece.content, Content::PageStart(_)));
        let mut said = part.filter(|(_, piece)| says(piece)).map(|(at, _)| at);
        let first = said.next();
        let last = said.last().or(first);
        match (first, last) {
            (Some(first), Some(last)) => first..last + 1,
            _ => 0..0,
        }
    }

    /// How high everything that is left of this part is, if it is less than a limit.
    fn height_of_rest(&self, limit: f32) -> Option<f32> {
        // Most papers are many pages long, and far from their end nobody needs to know.
        let mut high = 0.0;
        for piece in self.rest.iter().skip_while(|piece| !says(piece)) {
            high += piece.height;
            if matches!(piece.content, Content::PageStart(_)) {
                break;
            }
            if says(piece) && (high > limit || piece.orientation != self.orientation) {
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

    /// The last place before `latest` where a page may end.
    fn break_before(&self, latest: f32) -> Option<f32> {
        let (mut high, mut at) = (0.0, None);
        for piece in self.rest.range(self.part()) {
            // The space below what the page ends with is dropped.
            if !piece.is_space() {
                high += piece.height;
            }
            if high > latest {
                break;
            }
            if !piece.keep_with_next {
                at = Some(high);
            }
            if piece.is_space() {
                high += piece.height;
            }
        }
        at
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
