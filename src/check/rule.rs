//! A rule, and what it judges.

use jiff::civil::Date;

use super::Remark;
use super::record::Comparison;
use super::text::LongText;
use crate::council::Council;
use crate::diagnostic::{Code, Explanation};
use crate::model::{Contact, Review};

/// A rule with its name, its reason and an example.
#[derive(Debug)]
pub struct Rule {
    /// Its code, which says how bad it is to break it.
    pub code: Code,
    /// What `scrutineer explain` says about it.
    pub explanation: Explanation,
    /// Finds where it is broken.
    pub judge: fn(&Subject<'_>) -> Vec<Remark>,
}

/// What rules judge: a review, and the council whose words and grades it uses.
pub struct Subject<'a> {
    /// The review.
    pub review: &'a Review,
    /// The council.
    pub council: &'a Council,
    /// Today, where it matters.
    pub today: Option<Date>,
    /// Whether a template may print a field of the council's own of this name, which no `[[field]]` has.
    pub prints_own: &'a dyn Fn(&str) -> bool,
    /// Every long text of the review.
    pub(super) texts: &'a [LongText<'a>],
    /// How the recommendations of its decision record differ from those of its action plan.
    pub(super) comparison: &'a Comparison<'a>,
}

/// What rules judge that read nothing but long texts: those of a review, or those of a meeting's file.
pub(super) struct WrittenTexts<'a> {
    /// The texts.
    pub(super) texts: &'a [LongText<'a>],
    /// The council.
    pub(super) council: &'a Council,
    /// Whom the same file says to ask. Their numbers are public.
    pub(super) contacts: Vec<&'a Contact>,
}

impl<'a> Subject<'a> {
    /// The long texts of the review.
    pub(super) fn written(&self) -> WrittenTexts<'a> {
        WrittenTexts {
            texts: self.texts,
            council: self.council,
            contacts: Vec::new(),
        }
    }
}
