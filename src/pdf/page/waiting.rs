//! A line that waits for a page number.

use crate::pdf::flow::Leader;

/// A line in a list of contents, drawn already but for its dots and its page number.
#[derive(Debug, Clone, PartialEq)]
pub struct WaitingLine {
    /// What is missing.
    pub leader: Leader,
    /// The page that the line is on, from 0.
    pub page: usize,
    /// Where its words end, in points from the sheet's left edge.
    pub from: f32,
    /// Its baseline, in points from the sheet's top edge.
    pub baseline: f32,
}
