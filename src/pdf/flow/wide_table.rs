//! A table whose words have no room → what it needs, for somebody to change it.
//!
//! A long address may be broken over two lines and can still be read. A figure or a year cut between its digits can be
//! misread, and that happens where there are too many columns.

use std::ops::Range;

use crate::pdf::sheet::Orientation;
use crate::pdf::text::Extent;

/// A table whose figures and common words are cut because it has too many columns.
#[derive(Debug, Clone, PartialEq)]
pub struct WideTable {
    /// The place of its tag in the page.
    pub place: Range<usize>,
    /// The width that its longest words need side by side, in points.
    pub needed: f32,
    /// The width that there is, in points.
    pub room: f32,
    /// Whether the sheet is turned sideways for it.
    pub is_sideways: bool,
    /// How many columns have to go so that the others fit.
    pub too_many: usize,
}

/// Words and figures shorter than this are never cut in silence, in ems: “£100,000,000” or some fifteen letters.
const COMMON_WORD: f32 = 8.0;

impl WideTable {
    /// What is wrong with a table whose columns need and get these widths, in points; none if every word that is cut is a
    /// long one. `size` is that of its letters, `padding` what is beside the words of a column.
    pub fn of(
        place: Range<usize>,
        columns: &[Extent],
        widths: &[f32],
        orientation: Orientation,
        size: f32,
        padding: f32,
    ) -> Option<Self> {
        let is_cut = |(column, width): (&Extent, &f32)| {
            // Widths are added up and shared out again.
            column.least > width + 0.01 && width - padding < COMMON_WORD * size
        };
        if !columns.iter().zip(widths).any(is_cut) {
            return None;
        }
        let needed = columns.iter().map(|column| column.least).sum();
        let room: f32 = widths.iter().sum();
        // The widest go first: then fewest have to.
        let mut needs: Vec<f32> = columns.iter().map(|column| column.least).collect();
        needs.sort_by(f32::total_cmp);
        let mut left = room;
        let fitting = needs.iter().take_while(|need| {
            left -= **need;
            left >= 0.0
        });
        Some(Self {
            place,
            needed,
            room,
            is_sideways: orientation == Orientation::Sideways,
            too_many: columns.len() - fitting.count(),
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(least: &[f32], widths: &[f32]) -> Option<WideTable> {
        let columns: Vec<Extent> = least
            .iter()
            .map(|&least| Extent {
                least,
                tied: least,
                together: least,
                most: least,
            })
            .collect();
        WideTable::of(0..7, &columns, widths, Orientation::Sideways, 10.0, 10.0)
    }

    #[test]
    fn a_table_with_too_many_columns_says_how_many() {
        let wide = of(&[60.0; 10], &[40.0; 10]).expect("it is too wide");
        assert_eq!((wide.needed, wide.room, wide.too_many), (600.0, 400.0, 4));
        assert!(wide.is_sideways);
    }

    #[test]
    fn a_long_word_that_gives_way_is_no_fault() {
        assert_eq!(of(&[60.0, 500.0], &[60.0, 240.0]), None);
        assert_eq!(of(&[60.0, 60.0], &[200.0, 200.0]), None);
    }
}
