//! A classification → the margin below the text that it needs.
//!
//! Classifications are a few words, and the theme has room for them. A long one takes from the text what it needs, because
//! none of its words may be missing; but not so much that a page has little else.

use super::header_footer::UNPRINTED;
use super::single_line::SingleLine;
use crate::pdf::sheet::{Orientation, Sheet};
use crate::pdf::text::Shaper;
use crate::theme::Theme;

/// The margin takes no more of a sheet than this share.
const MOST: f32 = 1.0 / 7.0;

/// As wide as the number of a page is likely to be: how many pages there are is not known yet.
const PAGES: usize = 999;

/// The margin at the foot of a sheet, in points; none where that of the theme will do.
pub fn margin_for_classification(
    classification: &str,
    shaper: &mut Shaper,
    theme: &Theme,
) -> Option<f32> {
    let sheet = Sheet::new(&theme.page, Orientation::Upright);
    let style = theme.footer;
    let mut single_line = SingleLine { shaper, theme };
    let number = single_line.line(&theme.page_number(PAGES, PAGES), style);
    let width = sheet.measure() - number.width - style.size.pt();
    let lines = single_line.wrapped(classification, style, width);
    let height: f32 = lines.iter().map(|line| line.height).sum();
    let margin = sheet.height - sheet.bottom;
    // As the footer is placed: away from the text by half a line, and no lower than a printer prints.
    let room = margin - number.height / 2.0 - UNPRINTED;
    if lines.len() < 2 || height <= room {
        return None;
    }
    let below = sheet.height - sheet.footer;
    let needed = number.height / 2.0 + height + below.max(UNPRINTED);
    Some(needed.min(sheet.height * MOST).max(margin))
}
