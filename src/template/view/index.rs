//! What the template of the index sees: every review with its papers.

use serde::Serialize;

use super::listed::opened;
use super::{CouncilView, Listed, ListedMeeting, LookView, PaperView};
use crate::council::Council;
use crate::template::Appearance;

/// The page that lists everything.
#[derive(Serialize)]
pub(in crate::template) struct IndexPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    #[serde(serialize_with = "opened")]
    reviews: &'a [Listed],
    /// The meetings, the latest first.
    meetings: &'a [ListedMeeting],
    /// From this page to the top of the output.
    root: &'static str,
}

impl<'a> IndexPage<'a> {
    pub fn new(
        (reviews, meetings): (&'a [Listed], &'a [ListedMeeting]),
        council: &'a Council,
        appearance: &'a Appearance,
    ) -> Self {
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(&council.index),
            reviews,
            meetings,
            root: "",
        }
    }
}
