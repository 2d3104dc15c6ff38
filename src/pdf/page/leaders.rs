//! The dots and page numbers of a list of contents, drawn when the page of every heading is known.

use std::collections::BTreeMap;

use super::canvas::Destination;
use super::display::{Artifact, DrawnPage};
use super::single_line::SingleLine;
use super::waiting::WaitingLine;
use crate::pdf::text::Shaper;
use crate::theme::Theme;

/// Draws the dots and numbers of all lines that wait for them.
pub fn draw_leaders(
    waiting: &[WaitingLine],
    first_page: usize,
    destinations: &BTreeMap<String, Destination>,
    shaper: &mut Shaper,
    theme: &Theme,
    pages: &mut [DrawnPage],
) {
    let mut single_line = SingleLine { shaper, theme };
    for WaitingLine {
        leader,
        page,
        from,
        baseline,
    } in waiting
    {
        // The document has refused links to ids that are not there; an id on decoration has no place either.
        let (Some(destination), Some(page)) = (destinations.get(&leader.id), pages.get_mut(*page))
        else {
            continue;
        };
        let number = single_line.line(&(first_page + destination.page).to_string(), leader.style);
        let dot = single_line.line(" .", leader.style);
        let gap = leader.style.size.pt() / 3.0;
        // A third of the letters' size is left on either side of the dots. Where the words reach as far as that, there
        // are none, and the number still has its place.
        let room = leader.right - number.width - from - 2.0 * gap;
        let count = if dot.width > 0.0 {
            (room / dot.width).floor().max(0.0) as usize
        } else {
            0
        };
        let dots = single_line.line(&" .".repeat(count), leader.style);
        // Dots are set from the right, where most numbers begin, so that those of all entries are below one another.
        let x = leader.right - number.width - gap - dots.width;
        page.artifact_line(Artifact::Leader, &dots, x, baseline - dots.baseline);
        let x = leader.right - number.width;
        page.artifact_line(Artifact::Leader, &number, x, baseline - number.baseline);
    }
}
