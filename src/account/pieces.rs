//! A text → the pieces of it that are looked for by themselves: its words, and the tables in it.
//!
//! A template may print a table elsewhere than the words around it, so they are no longer one text on a page.

use std::ops::Range;

use super::marks::TextKind;
use super::search::Typed;
use super::written::{Words, WrittenText};
use crate::model::{RecommendationNumber, RichText, Spot, WrittenCell};

/// The pieces of a text, each with the byte of the text it begins at.
pub(super) fn pieces<'t>(written: &'t WrittenText<'t>) -> Vec<(usize, Typed<'t>)> {
    let spot = written.spot.as_ref().filter(|_| !written.is_listed);
    let about = spot.and_then(Spot::recommendation);
    let is_report = matches!(spot, Some(Spot::Progress(..)));
    match written.text {
        Words::Line(text) => vec![(
            0,
            Typed {
                text,
                kind: TextKind::Line,
                about,
                is_report,
            },
        )],
        Words::Long(text) => of_long(text, about, is_report),
    }
}

/// The whole text, as it was typed.
pub(super) fn source(words: Words<'_>) -> &str {
    match words {
        Words::Line(text) => text,
        Words::Long(text) => text.source(),
    }
}

fn of_long<'t>(
    text: &'t RichText,
    about: Option<&'t RecommendationNumber>,
    is_report: bool,
) -> Vec<(usize, Typed<'t>)> {
    let source = text.source();
    let mut pieces = Vec::new();
    let mut add = |range: Range<usize>, kind| {
        let text = source.get(range.clone()).unwrap_or_default();
        if !text.trim().is_empty() {
            let typed = Typed {
                text,
                kind,
                about,
                is_report,
            };
            pieces.push((range.start, typed));
        }
    };
    let mut done = 0;
    for table in text.tables() {
        add(done..table.range().start, TextKind::Long);
        done = table.range().end;
        let headings = || table.columns().iter().map(|column| &column.heading);
        let cells = || headings().chain(table.rows().iter().flatten());
        match cells().any(WrittenCell::is_empty) {
            // An empty cell has the council's words for one.
            true => cells().for_each(|cell| add(cell.range(), TextKind::Table)),
            false => add(table.range(), TextKind::Table),
        }
    }
    add(done..source.len(), TextKind::Long);
    pieces
}
