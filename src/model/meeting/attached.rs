//! A paper that an item of an agenda brings, by its name.

use std::fmt;

use super::OwnPage;
use crate::model::{Fault, Slug};

/// A paper that an item brings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AttachedPaper {
    /// A paper of a review.
    OfReview(ReviewPaper),
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

/// An update of a review: `inclusion-in-schools/2019-09`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct UpdateName {
    /// The review.
    pub review: Slug,
    /// The name of the update's file.
    pub update: Slug,
}

impl AttachedPaper {
    /// The name that no other paper has: `affordable-warmth-progress-update-2026-12`.
    pub fn file_name(&self) -> String {
        match self {
            Self::OfReview(paper) => paper.file_name(),
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

impl UpdateName {
    /// Reads the name of the review's folder and that of the update's file, with a slash between them. An ending is left
    /// out: `parks/2024-01.toml`.
    pub fn parse(text: &str) -> Result<Self, UpdateNameFault> {
        let fault = || UpdateNameFault {
            typed: text.trim().to_owned(),
        };
        let (review, update) = text.trim().split_once('/').ok_or_else(fault)?;
        let update = update.strip_suffix(".toml").unwrap_or(update);
        match (Slug::parse(review), Slug::parse(update)) {
            (Ok(review), Ok(update)) => Ok(Self { review, update }),
            _ => Err(fault()),
        }
    }
}

impl fmt::Display for UpdateName {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{}/{}", self.review, self.update)
    }
}

/// A text that is not the name of an update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UpdateNameFault {
    typed: String,
}

impl fmt::Display for UpdateNameFault {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "`{}` is not the name of an update", self.typed)
    }
}

impl Fault for UpdateNameFault {
    fn help(&self) -> String {
        "write the review's folder, a slash and the name of the update's file: \"inclusion-in-schools/2019-09\""
            .to_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_update_is_named_by_its_review_and_its_file() {
        for text in ["parks/2024-01", " parks/2024-01.toml "] {
            let name = UpdateName::parse(text).expect("a name");
            assert_eq!(name.to_string(), "parks/2024-01");
            let paper = ReviewPaper::Update(name);
            assert_eq!(paper.file_name(), "parks-progress-update-2024-01");
        }
        for text in [
            "parks",
            "parks/",
            "parks/updates/2024-01",
            "Parks/2024-01",
            "",
        ] {
            assert!(UpdateName::parse(text).is_err(), "{text}");
        }
    }
}
