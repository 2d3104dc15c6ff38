//! What every template sees of the place of its page on the site.

use serde::Serialize;

use crate::model::Review;
use crate::template::paper::review_file;

/// Where a page is. A page that is not published has no place.
#[derive(Default, Serialize)]
pub(in crate::template) struct PlaceView {
    /// Its path from the top of the site.
    path: Option<String>,
    /// The page of its review, beside it.
    review: Option<String>,
    /// The page of the pack that it is a part of, beside it.
    pack: Option<String>,
}

impl PlaceView {
    /// A page that belongs to no review and no meeting.
    pub fn at_the_top(path: String) -> Self {
        Self {
            path: Some(path),
            ..Self::default()
        }
    }

    /// A page of a review, which has a page of its own or has none.
    pub fn of_review(path: String, review: &Review, has_page: bool) -> Self {
        let page = review_file(review);
        let is_page = path.ends_with(&format!("/{page}"));
        Self {
            review: (has_page && !is_page).then_some(page),
            ..Self::at_the_top(path)
        }
    }

    /// A page of a meeting. `pack` is the path of the pack, without an ending.
    pub fn of_meeting(path: &str, pack: &str) -> Self {
        let name = pack.rsplit('/').next().unwrap_or(pack);
        Self {
            pack: (path != pack).then(|| format!("{name}.html")),
            ..Self::at_the_top(format!("{path}.html"))
        }
    }
}
