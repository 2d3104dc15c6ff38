//! A rule, and what it judges.

use jiff::civil::Date;

use super::Remark;
use super::record::Comparison;
use super::text::LongText;
use crate::council::Council;
use crate::diagnostic::{Explanation, Severity};
use crate::model::Review;

/// A rule with its name, its reason and an example.
#[derive(Debug)]
pub struct Rule {
    /// How bad it is to break it.
    pub severity: Severity,
    /// What `scrutineer explain` says about it.
    pub explanation: Explanation,
    /// Finds where it is broken.
    pub judge: fn(&Subject<'_>) -> Vec<Remark>,
}

impl Rule {
    /// Its name, which a message has in brackets.
    pub fn code(&self) -> &'static str {
        self.explanation.code
    }
}

/// What rules judge: a review, and the council whose words and grades it uses.
pub struct Subject<'a> {
    /// The review.
    pub review: &'a Review,
    /// The council.
    pub council: &'a Council,
    /// Today, where it matters.
    pub today: Option<Date>,
    /// Every long text of the review.
    pub(super) texts: &'a [LongText<'a>],
    /// How the recommendations of its decision record differ from those of its action plan.
    pub(super) comparison: &'a Comparison<'a>,
}
