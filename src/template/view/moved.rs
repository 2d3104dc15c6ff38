//! What the template of a page at an old address sees.

use serde::Serialize;

use super::{CouncilView, LookView, PaperView};
use crate::council::Council;
use crate::template::Appearance;

/// The page at an old address.
#[derive(Serialize)]
pub(in crate::template) struct MovedPage<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    moved: MovedView<'a>,
    /// From this page to the top of the output.
    root: &'static str,
}

/// The page at the new address.
#[derive(Serialize)]
struct MovedView<'a> {
    title: &'a str,
    /// From this page to it.
    html: String,
}

impl<'a> MovedPage<'a> {
    /// The page that leads to the one of this title, at this path from the top of the site.
    pub fn new(
        (title, path): (&'a str, &str),
        council: &'a Council,
        appearance: &'a Appearance,
    ) -> Self {
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::of_site(&council.index),
            moved: MovedView {
                title,
                html: format!("../{path}"),
            },
            root: "../",
        }
    }
}
