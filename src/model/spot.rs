//! Where something is said in a review or in the file of a meeting, as a person would say it: "the update of September 2019, recommendation 7,
//! evidence".
//!
//! A model value has no place in a file. A rule that judges one names its spot, and the reader of the files knows the
//! place of each spot. So there is a kind of spot for each kind of table, and each has the keys of that table and no
//! others: a declaration of interest inside an update cannot be written down.

use std::ops::Range;
use std::sync::Arc;

use super::{
    AllowanceKey, CorrectedPaper, CorrectionKey, DecidedKey, DecisionKey, DeclarationKey,
    FurtherKey, MeetingSpot, PlanKey, ProgressKey, RecommendationNumber, ResolutionKey, ReviewKey,
    RichText, Slug, ThemeKey, UpdateKey,
};

/// One value in the files of a review, or in that of a meeting.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Spot {
    /// At the top of `review.toml`.
    Review(ReviewKey),
    /// In the allowance with this index, counted from 0.
    Allowance(usize, AllowanceKey),
    /// In the action plan, under the recommendation with this number.
    Recommendation(RecommendationNumber, PlanKey),
    /// At the top of `decision.toml`.
    Decision(DecisionKey),
    /// In the theme of the decision record with this index, counted from 0.
    Theme(usize, ThemeKey),
    /// In the decision record, under the recommendation with this number.
    Decided(RecommendationNumber, DecidedKey),
    /// In the resolution with this index, counted from 0.
    Resolution(usize, ResolutionKey),
    /// In the further decision with this index, counted from 0.
    Further(usize, FurtherKey),
    /// In a further decision and a resolution of it, each with its index, counted from 0.
    FurtherResolution(usize, usize, ResolutionKey),
    /// In a further decision and a declaration of interest in it, each with its index, counted from 0.
    FurtherDeclaration(usize, usize, DeclarationKey),
    /// In the declaration of interest with this index, counted from 0.
    Declaration(usize, DeclarationKey),
    /// At the top of the update with this name.
    Update(Slug, UpdateKey),
    /// In the correction of a paper with this index, counted from 0.
    Correction(CorrectedPaper, usize, CorrectionKey),
    /// In the paper of a council's own kind, at this path from the top of its file.
    OwnPaper(Slug, String),
    /// In the update with this name, in what it reports on the recommendation with this number.
    Progress(Slug, RecommendationNumber, ProgressKey),
    /// In the file of a meeting. Rules that read nothing but long texts read those of both.
    Meeting(MeetingSpot),
}

impl Spot {
    /// The recommendation that it is about, if it is about one.
    pub fn recommendation(&self) -> Option<&RecommendationNumber> {
        match self {
            Spot::Recommendation(number, _)
            | Spot::Decided(number, _)
            | Spot::Progress(_, number, _) => Some(number),
            Spot::Review(_)
            | Spot::Allowance(..)
            | Spot::Decision(_)
            | Spot::Theme(..)
            | Spot::Resolution(..)
            | Spot::Further(..)
            | Spot::FurtherResolution(..)
            | Spot::FurtherDeclaration(..)
            | Spot::Declaration(..)
            | Spot::Correction(..)
            | Spot::OwnPaper(..)
            | Spot::Update(..)
            | Spot::Meeting(_) => None,
        }
    }

    /// These bytes of `text`, which is the text at the spot.
    pub fn within(self, text: &RichText, range: Range<usize>) -> Passage {
        Passage {
            spot: self,
            part: Some(Part {
                text: text.shared(),
                range,
            }),
        }
    }
}

/// A spot, or a part of the text there.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passage {
    /// The spot.
    pub spot: Spot,
    /// The part that is meant; without one, the whole value.
    pub part: Option<Part>,
}

/// A part of a text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The whole text.
    pub text: Arc<str>,
    /// The bytes of it that are meant.
    pub range: Range<usize>,
}

impl From<Spot> for Passage {
    fn from(spot: Spot) -> Self {
        Passage { spot, part: None }
    }
}
