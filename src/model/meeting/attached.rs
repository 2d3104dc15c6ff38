//! A paper that an item of an agenda brings, by its name.

use std::fmt;

use super::OwnPage;
use crate::model::{Fault, MunicipalYear, Slug, UpdateName, UpdateNameFault};

/// A paper that an item brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttachedPaper {
    /// A paper of a review.
    OfReview(ReviewPaper),
    /// The annual report of a year.
    AnnualReport(MunicipalYear),
    /// A page of the council's own.
    Page(OwnPage),
    /// What is due at the meeting: updates that are owed, and recommendations that are late.
    Due,
}

/// A paper of a review.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum ReviewPaper {
    /// What Cabinet decided.
    Decision(Slug),
    /// What was agreed for each recommendation.
    ActionPlan(Slug),
    /// What has happened to each of them.
    Update(UpdateName),
    /// A paper of a kind of the council's own.
    Own(OwnPaperName),
}

/// A paper of a kind of the council's own: `inclusion-in-schools/briefing-note`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct OwnPaperName {
    /// The review.
    pub review: Slug,
    /// The kind, which is the name of the paper's file.
    pub paper: Slug,
}

impl AttachedPaper {
    /// The name that no other paper has: `affordable-warmth-progress-update-2026-12`.
    pub fn file_name(&self) -> String {
        match self {
            Self::OfReview(paper) => paper.file_name(),
            Self::AnnualReport(year) => format!("annual-report-{}", year.slug()),
            Self::Page(page) => page.name.to_string(),
            Self::Due => "due".to_owned(),
        }
    }
}

impl ReviewPaper {
    /// The review that it is of.
    pub fn review(&self) -> &Slug {
        match self {
            Self::Decision(review) | Self::ActionPlan(review) => review,
            Self::Update(name) => &name.review,
            Self::Own(name) => &name.review,
        }
    }

    /// The name that no other paper of its review has.
    ///
    /// Its files have it too, unless the council has another for its kind.
    pub fn name(&self) -> String {
        match self {
            Self::Decision(_) => "cabinet-decision".to_owned(),
            Self::ActionPlan(_) => "action-plan".to_owned(),
            Self::Update(name) => format!("progress-update-{}", name.update),
            Self::Own(name) => name.paper.to_string(),
        }
    }

    /// The name that no paper of another review has.
    pub fn file_name(&self) -> String {
        format!("{}-{}", self.review(), self.name())
    }
}

impl OwnPaperName {
    /// Reads the name of the review's folder and that of the paper's file, with a slash between them.
    pub fn parse(text: &str) -> Result<Self, OwnPaperNameFault> {
        let fault = |_: UpdateNameFault| OwnPaperNameFault {
            typed: text.trim().to_owned(),
        };
        let UpdateName { review, update } = UpdateName::parse(text).map_err(fault)?;
        Ok(Self {
            review,
            paper: update,
        })
    }
}

/// A text that is not the name of a paper of a kind of the council's own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OwnPaperNameFault {
    typed: String,
}

impl fmt::Display for OwnPaperNameFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` is not the name of a paper", self.typed)
    }
}

impl Fault for OwnPaperNameFault {
    fn help(&self) -> String {
        "write the review's folder, a slash and the name of the paper's file: \"inclusion-in-schools/briefing-note\""
            .to_owned()
    }
}
