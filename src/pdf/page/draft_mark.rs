//! The mark of a draft at the head of a page.
//!
//! In heavy capitals at the right, and not in pale letters across the page: words on top of other words are hard to read
//! for many, and pale ones are lost on a copier. It is an artifact, for the title has said it before.

use super::display::{Artifact, DrawnPage};
use super::single_line::SingleLine;
use crate::pdf::sheet::Sheet;
use crate::pdf::text::SetLine;
use crate::theme::{Length, Style, Weight};

/// How much larger it is than the header, where there is room.
const LARGER: f32 = 1.5;

/// Draws the mark. Returns what it takes from the width of the header, in points.
pub(super) fn add_draft_mark(
    word: &str,
    sheet: &Sheet,
    single_line: &mut SingleLine,
    page: &mut DrawnPage,
) -> f32 {
    let (line, width) = draft_mark(word, sheet, single_line);
    // On the line of the header.
    let header = single_line.theme.header;
    let baseline = single_line.line(&word.to_uppercase(), header).baseline;
    let (x, y) = (
        sheet.right - line.width,
        sheet.header + baseline - line.baseline,
    );
    page.artifact_line(Artifact::Header, &line, x, y);
    width
}

/// The mark, and what it takes from the width of the header, in points.
pub(super) fn draft_mark(
    word: &str,
    sheet: &Sheet,
    single_line: &mut SingleLine,
) -> (SetLine, f32) {
    let header = single_line.theme.header;
    let heavy = Style {
        weight: Weight::Bold,
        colour: single_line.theme.text.colour,
        ..header
    };
    let large = Style {
        size: Length::points(header.size.pt() * LARGER),
        ..heavy
    };
    let word = word.to_uppercase();
    let fits = |height: f32| sheet.header + height <= sheet.top;
    let line = single_line.line(&word, large);
    let line = match fits(line.height) && line.width <= sheet.measure() / 3.0 {
        true => line,
        false => single_line.line(&word, heavy),
    };
    let width = line.width + header.size.pt();
    (line, width)
}
