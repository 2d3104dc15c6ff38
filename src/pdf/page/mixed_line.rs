//! Lines in which words run from the right: read in one order, seen in another.
//!
//! The elements of a line get their content in the order that it is read in. On the page the same content is from left
//! to right, as programs expect that read by places.

use super::canvas::Canvas;
use super::display::{Draw, Sequence};
use crate::pdf::text::SetLine;

impl Canvas<'_> {
    /// Begins a line. Out comes the number of its first sequence, if its sequences have to be put in order.
    pub(super) fn begin_line(&mut self, line: &SetLine) -> Option<usize> {
        if !line.is_mixed {
            return None;
        }
        self.begins_sequence = true;
        Some(self.pages.get(self.current)?.sequences.len())
    }

    /// Puts the sequences of a line in the order that they are seen in.
    pub(super) fn end_line(&mut self, first: Option<usize>) {
        let (Some(first), Some(page)) = (first, self.pages.get_mut(self.current)) else {
            return;
        };
        self.begins_sequence = true;
        let own = page.sequences.get_mut(first..).unwrap_or_default();
        for sequence in own.iter_mut() {
            sequence
                .draws
                .sort_by(|one, other| left(one).total_cmp(&left(other)));
        }
        own.sort_by(|one, other| leftmost(one).total_cmp(&leftmost(other)));
    }
}

fn leftmost(sequence: &Sequence) -> f32 {
    sequence.draws.first().map_or(0.0, left)
}

fn left(draw: &Draw) -> f32 {
    match draw {
        Draw::Text(span) => span.x,
        Draw::Fill { .. } | Draw::Lines { .. } | Draw::Drawing(_) | Draw::Raster { .. } => 0.0,
    }
}
