//! What has happened to the recommendations by a certain date.

use super::{Assessment, Extra, Line, RecommendationNumber, RichText, Slug, When};

/// One progress update.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Update {
    /// The name of its file: `2019-09`.
    pub id: Slug,
    /// Its date, a day or a month.
    pub date: When,
    /// Its own title, where the council's usual one does not do.
    pub title: Option<Line>,
    /// When the committee considered it.
    pub considered: Option<When>,
    /// The recommendations it reports on, in the order it does; never none.
    pub progress: Vec<Progress>,
    /// The council's own fields.
    pub extra: Extra,
}

/// The progress of one recommendation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// Which one.
    pub recommendation: RecommendationNumber,
    /// The evidence, unless none was given.
    pub evidence: Option<RichText>,
    /// The grade that officers propose.
    pub proposed: Assessment,
    /// Why this grade.
    pub explanation: Option<RichText>,
    /// The reason why progress has slipped.
    pub reason: Option<RichText>,
    /// When it is now expected to be done.
    pub anticipated_date: Option<When>,
    /// The grade that the committee agreed, once it has.
    pub agreed: Option<Assessment>,
    /// When the committee signed it off, once it has.
    pub signed_off: Option<When>,
    /// The council's own fields.
    pub extra: Extra,
}

impl Progress {
    /// The grade that counts: what the committee agreed, and until then what officers propose.
    pub fn standing(&self) -> &Assessment {
        self.agreed.as_ref().unwrap_or(&self.proposed)
    }
}
