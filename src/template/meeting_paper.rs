//! The papers that are made of a meeting, and what they are called.

use serde::Serialize;

use crate::model::{AgendaItem, Meeting, OwnPage, RecommendationNumber, Review, Update};
use crate::status::Owed;

/// A paper of a meeting.
#[derive(Debug, Clone, Copy)]
pub enum MeetingPaper<'a> {
    /// The list of items.
    Agenda,
    /// What officers report on an item.
    CoveringReport(ItemReport<'a>),
    /// A page of the council's own.
    Page(&'a OwnPage),
    /// What is due at the meeting.
    Due(&'a Owed<'a>),
    /// All of it together.
    Pack(Pack<'a>),
}

/// A covering report, and what the item brings.
#[derive(Debug, Clone, Copy)]
pub struct ItemReport<'a> {
    /// The item.
    pub item: &'a AgendaItem,
    /// The updates that it brings, each with its review.
    pub updates: &'a [(&'a Review, &'a Update)],
    /// The recommendations that the report can name by their number.
    pub named: &'a [NamedRecommendation],
}

/// A recommendation, and the page that has it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NamedRecommendation {
    /// Its number.
    pub number: RecommendationNumber,
    /// The page, as it is seen from the page of the report.
    pub page: String,
}

/// What is in a pack.
#[derive(Debug, Clone, Copy)]
pub struct Pack<'a> {
    /// The items that have pages, in order.
    pub items: &'a [PackItem<'a>],
    /// The number of its first page, where it goes on with another pack.
    pub first_page: Option<usize>,
}

/// An item in a pack.
#[derive(Debug, Clone)]
pub struct PackItem<'a> {
    /// The item.
    pub item: &'a AgendaItem,
    /// Its covering report as a part of the pack, if it has one.
    pub report: Option<String>,
    /// Its papers as parts of the pack.
    pub papers: Vec<PackPaper>,
}

/// A paper in a pack.
#[derive(Debug, Clone, Serialize)]
pub struct PackPaper {
    /// Its title, with that of its review.
    pub title: String,
    /// The id of its title in the pack.
    pub id: String,
    /// The language that it is in, where that is not the one of the pack.
    pub language: Option<String>,
    /// The paper as HTML that is ready to be printed.
    pub html: String,
}

impl MeetingPaper<'_> {
    /// The template that makes it.
    pub fn template(&self) -> &'static str {
        match self {
            Self::Agenda => "agenda.html",
            Self::CoveringReport(_) => "covering-report.html",
            Self::Page(_) => "own-page.html",
            Self::Due(_) => "due.html",
            Self::Pack(_) => "pack.html",
        }
    }

    /// The name of its files, without an ending. No paper of another meeting has it, so that all can be uploaded to one
    /// place.
    pub fn name(&self, meeting: &Meeting) -> String {
        let kind = match self {
            Self::CoveringReport(report) => return covering_report_name(report.item, meeting),
            Self::Agenda => "agenda",
            Self::Page(page) => page.name.as_str(),
            Self::Due(_) => "due",
            Self::Pack(_) => "pack",
        };
        format!("{kind}-{}", meeting.id)
    }

    /// The name of its file in large print, without an ending.
    pub fn large_print_name(&self, meeting: &Meeting) -> String {
        format!("{}-large-print", self.name(meeting))
    }

    /// Its files from the top of the output, without an ending.
    pub fn path(&self, meeting: &Meeting) -> String {
        in_folder(meeting, &self.name(meeting))
    }
}

/// The name of the files of an item's covering report, without an ending.
pub fn covering_report_name(item: &AgendaItem, meeting: &Meeting) -> String {
    format!("covering-report-{}-{}", item.id(), meeting.id)
}

/// The files of the pack of the meeting with this name, from the top of the output, without an ending.
pub fn pack_path(meeting: &str) -> String {
    format!("meetings/{meeting}/pack-{meeting}")
}

/// A name in the folder of a meeting's papers, from the top of the output.
pub fn in_folder(meeting: &Meeting, name: &str) -> String {
    format!("meetings/{}/{name}", meeting.id)
}
