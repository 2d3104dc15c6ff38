//! A tagged PDF and its theme → what is wrong with how its pages are laid out, one sentence each.
//!
//! Everything is measured from what is drawn, never from what the typesetter says about itself. What is read rather
//! than seen is judged by `tests/support/reading_rules`.

mod breaks;
mod cells;
mod contents;
mod continued;
mod leads;
mod measure;
mod sheets;

use scrutineer::theme::Theme;

use crate::support::tagged::TaggedPdf;
use sheets::Sheets;

/// What is wrong with the layout.
pub fn faults(pdf: &TaggedPdf, theme: &Theme) -> Vec<String> {
    let sheets = Sheets::of(pdf);
    let rules = [
        measure::faults,
        cells::faults,
        breaks::faults,
        leads::faults,
        contents::faults,
        continued::faults,
    ];
    rules.iter().flat_map(|rule| rule(&sheets, theme)).collect()
}
