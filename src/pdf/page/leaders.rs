//! The dots and page numbers of a list of contents, drawn when every heading has found its page.

use std::collections::BTreeMap;

use super::canvas::{Canvas, Destination, Drawing};
use super::display::{Artifact, Page};
use super::header_footer::SingleLine;
use crate::pdf::flow::Leader;
use crate::pdf::structure::StructureTree;
use crate::pdf::text::Shaper;
use crate::theme::Theme;

/// A line that waits for a page number.
#[derive(Debug, Clone, PartialEq)]
pub struct Waiting {
    /// What it waits for.
    pub leader: Leader,
    /// The page it stands on, from 0.
    pub page: usize,
    /// Where its words end, in points from the sheet's left edge.
    pub from: f32,
    /// Its baseline, in points from the sheet's top edge.
    pub baseline: f32,
}

/// Draws the dots and numbers of all lines that wait for them.
pub fn lead(
    waiting: &[Waiting],
    destinations: &BTreeMap<String, Destination>,
    shaper: &mut Shaper,
    theme: &Theme,
    pages: &mut Vec<Page>,
) {
    let mut nobody = StructureTree::new();
    let mut single_line = SingleLine { shaper, theme };
    for Waiting {
        leader,
        page,
        from,
        baseline,
    } in waiting
    {
        let Some(destination) = destinations.get(&leader.id) else {
            continue;
        };
        let number = single_line.line(&(destination.page + 1).to_string(), leader.style);
        let dot = single_line.line(" .", leader.style);
        let gap = leader.style.size.pt() / 3.0;
        let room = leader.right - number.width - from - 2.0 * gap;
        let count = if dot.width > 0.0 {
            (room / dot.width).floor().max(0.0) as usize
        } else {
            0
        };
        let dots = single_line.line(&" .".repeat(count), leader.style);
        let mut canvas = Canvas::new(theme, &mut nobody);
        std::mem::swap(&mut canvas.pages, pages);
        canvas.go_to(*page);
        let artifact = Drawing::Artifact(Artifact::Leader);
        // Dots end where numbers of most pages begin, so that they stand below one another.
        canvas.line(
            &dots,
            leader.right - number.width - gap - dots.width,
            baseline - dots.baseline,
            artifact,
        );
        canvas.line(
            &number,
            leader.right - number.width,
            baseline - number.baseline,
            artifact,
        );
        std::mem::swap(&mut canvas.pages, pages);
    }
}
