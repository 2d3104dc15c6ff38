//! A text → the pieces of it that are looked for by themselves: its words, and each cell of the tables in it.
//!
//! A template may print a table elsewhere than the words around it, so they are no longer one text on a page.

use super::search::Typed;
use super::written::{Words, WrittenText};
use crate::model::{RecommendationNumber, RichText, Spot};

/// The pieces of a text, each with the byte of the text it begins at.
pub(super) fn pieces<'t>(written: &WrittenText<'t>) -> Vec<(usize, Typed<'t>)> {
    let about = written.spot.as_ref().and_then(Spot::recommendation);
    match written.text {
        Words::Line(text) => vec![(
            0,
            Typed {
                text,
                is_long: false,
                about,
            },
        )],
        Words::Long(text) => of_long(text, about),
    }
}

/// The whole text, as it was typed.
pub(super) fn source(words: Words<'_>) -> &str {
    match words {
        Words::Line(text) => text,
        Words::Long(text) => text.source(),
    }
}

fn of_long(text: &RichText, about: Option<RecommendationNumber>) -> Vec<(usize, Typed<'_>)> {
    let source = text.source();
    let mut ranges = Vec::new();
    let mut cells = Vec::new();
    let mut done = 0;
    for table in text.tables() {
        ranges.push(done..table.range().start);
        done = table.range().end;
        cells.extend(table.columns().iter().map(|column| column.heading.range()));
        cells.extend(table.rows().iter().flatten().map(|cell| cell.range()));
    }
    ranges.push(done..source.len());
    // What begins a list elsewhere is a sign in a cell.
    let has_marks = |text: &str| text.contains(['*', '[', '\\', '<']);
    let ranges = ranges.into_iter().map(|range| (range, false));
    let cells = cells.into_iter().map(|range| (range, true));
    let pieces = ranges.chain(cells).filter_map(|(range, is_cell)| {
        let text = source.get(range.clone())?;
        let is_whole = range == (0..source.len());
        let is_long = !is_cell || has_marks(text);
        let typed = Typed {
            text,
            is_long,
            about,
        };
        (is_whole || !text.trim().is_empty()).then_some((range.start, typed))
    });
    pieces.collect()
}
