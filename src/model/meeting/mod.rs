//! A meeting of a committee → its date, its items, and the papers that each item brings.
//!
//! A meeting names reviews and does not hold them: whoever makes its papers has both. An exempt item is known as
//! one by its type, so that its report and its pages are in no public pack.

mod allowance;
mod attached;
mod contact;
mod item;
mod keys;
mod own_page;
mod report;
mod spot;
mod supplement;

use super::{RichText, Slug, TextLine, When};

pub use allowance::MeetingAllowance;
pub use attached::{AttachedPaper, OwnPaperName, OwnPaperNameFault, ReviewPaper};
pub use contact::Contact;
pub use item::{AgendaItem, AgendaItems, AgendaItemsFault, AgendaItemsFaultKind, ItemMatter};
pub use keys::{ContactKey, ItemKey, MeetingAllowanceKey, MeetingKey, ParagraphKey};
pub use own_page::{OwnHtml, OwnPage, OwnPageBody, OwnPagePart};
pub use report::{CoveringReport, ReportParagraph};
pub use spot::MeetingSpot;
pub use supplement::{FirstPage, FirstPageFault, Supplement};

/// A meeting of a committee.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meeting {
    /// The name of its file, and of the folder of its papers: `2026-12-03-people`.
    pub id: Slug,
    /// The committee that meets.
    pub committee: TextLine,
    /// The day, or the days where it was adjourned.
    pub date: When,
    /// The time of day, as it is printed.
    pub time: Option<TextLine>,
    /// Where.
    pub place: Option<RichText>,
    /// When the agenda was published.
    pub published: Option<When>,
    /// Whom to ask about the meeting.
    pub contact: Option<Contact>,
    /// What the agenda says above its items.
    pub introduction: Option<RichText>,
    /// What the agenda says below its items.
    pub notes: Option<RichText>,
    /// What it goes on with, if these are late papers.
    pub supplement: Option<Supplement>,
    /// The items, in order.
    pub items: AgendaItems,
    /// What was looked at and is allowed.
    pub allowances: Vec<MeetingAllowance>,
}

impl Meeting {
    /// The papers of reviews that it brings, item by item, each with the index of its item.
    pub fn review_papers(&self) -> impl Iterator<Item = (usize, &ReviewPaper)> {
        let items = self.items.iter().enumerate();
        items.flat_map(|(index, item)| {
            let papers = item.papers().iter();
            papers.filter_map(move |paper| match paper {
                AttachedPaper::OfReview(paper) => Some((index, paper)),
                AttachedPaper::AnnualReport(_) | AttachedPaper::Page(_) | AttachedPaper::Due => {
                    None
                }
            })
        })
    }
}
