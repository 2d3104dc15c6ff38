//! What a build published, for whoever tells the officer.

use crate::output::Piecemeal;

/// What was published.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BuildSummary {
    /// How many papers there are.
    pub papers: usize,
    /// How many reviews they are of.
    pub reviews: usize,
    /// How many meetings they are of.
    pub meetings: usize,
    /// How many files are new or changed.
    pub changed: usize,
    /// Files that an earlier build made and nothing makes any more, and that are gone now, by their paths.
    pub withdrawn: Vec<String>,
    /// Such files that are still in the output, because somebody has changed them.
    pub left_over: Vec<String>,
    /// Why files were put into the output one by one, where somebody should know.
    pub piecemeal: Option<Piecemeal>,
}
