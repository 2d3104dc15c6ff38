//! A review → what everybody may know of it: a page of the site counts no grades of updates that are not published.
//!
//! A build knows no day, so an update that is dated ahead is published with the others.

use std::borrow::Cow;

use crate::council::{Council, UsualPaper};
use crate::model::{Review, Updates};

/// The review without its updates where the council publishes none.
pub fn as_published<'r>(review: &'r Review, council: &Council) -> Cow<'r, Review> {
    if review.updates.is_empty() || council.papers.publishes(UsualPaper::ProgressUpdate) {
        return Cow::Borrowed(review);
    }
    Cow::Owned(Review {
        updates: Updates::default(),
        ..review.clone()
    })
}
