//! How much room headers need above the text.
//!
//! A long one goes on over more lines, as long as it leaves the page to the text. None of its words is left out before that.

use super::draft_mark::draft_mark;
use super::single_line::SingleLine;
use crate::document::{Block, Document, GroupPages};
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::text::Shaper;
use crate::theme::{Style, Theme};

/// How many lines of a header may take room from the text, besides those that the margin has room for.
const MOST_LINES_MORE: f32 = 4.0;

/// How much more room the headers of a document need above the text than the theme gives them, in points.
pub fn room_for_headers(document: &Document, shaper: &mut Shaper, theme: &Theme) -> f32 {
    let sheet = Sheet::new(&theme.page, Orientation::Upright);
    let style = theme.header;
    let mut headers: Vec<&str> = document.running_header.iter().map(String::as_str).collect();
    own_headers(&document.blocks, &mut headers);
    let mut single_line = SingleLine { shaper, theme };
    let mark = document.draft.as_deref();
    let beside = mark.map_or(0.0, |word| draft_mark(word, &sheet, &mut single_line).1);
    let width = sheet.measure() - beside;
    let most = MOST_LINES_MORE * style.leading();
    let missing = headers.into_iter().map(|header| {
        let lines = single_line.wrapped(header, style, width);
        let height: f32 = lines.iter().map(|line| line.height).sum();
        match lines.len() {
            0 | 1 => 0.0,
            _ => height - header_room(&sheet, style),
        }
    });
    // A sum of heights is rounded, and must fit the room that it asks for.
    let missing = missing.fold(0.0, f32::max);
    match missing > 0.0 {
        true => (missing + 0.01).min(most),
        false => 0.0,
    }
}

/// The words at the head of the parts of a document.
fn own_headers<'d>(blocks: &'d [Block], headers: &mut Vec<&'d str>) {
    for block in blocks {
        let Block::Group(group) = block else {
            continue;
        };
        if let GroupPages::Own(words) = &group.pages {
            headers.push(words);
        }
        own_headers(&group.blocks, headers);
    }
}

/// How high a header can be on a sheet, in points: it keeps away from the text, and from the edge, where a printer may not
/// print.
pub(super) fn header_room(sheet: &Sheet, style: Style) -> f32 {
    sheet.top - gap_below(style) - sheet.header / 2.0
}

/// What is between a header and the text, in points.
pub(super) fn gap_below(style: Style) -> f32 {
    style.size.pt() * 0.75
}
