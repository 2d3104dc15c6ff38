//! What the templates of a meeting's papers see of the meeting and its items.

use serde::Serialize;

use super::source;
use crate::model::{AgendaItem, Contact, CoveringReport, Meeting, ReportParagraph, TextLine, When};
use crate::template::meeting_paper::covering_report_name;

/// A meeting.
#[derive(Serialize)]
pub(super) struct MeetingView<'a> {
    /// The name of its file, and of the folder of its papers.
    id: &'a str,
    committee: &'a str,
    date: &'a str,
    time: Option<&'a str>,
    place: Option<&'a str>,
    published: Option<&'a str>,
    contact: Option<ContactView<'a>>,
    introduction: Option<&'a str>,
    notes: Option<&'a str>,
    /// Whether it is a supplement to the pack of another file.
    is_supplement: bool,
    items: Vec<ItemView<'a>>,
}

/// Whom to ask.
#[derive(Serialize)]
pub(super) struct ContactView<'a> {
    name: &'a str,
    telephone: Option<&'a str>,
    email: Option<&'a str>,
}

/// An item of the agenda.
#[derive(Serialize)]
pub(super) struct ItemView<'a> {
    number: &'a str,
    /// The number as it is before a title: "5." or "5(a)".
    mark: String,
    /// The number in addresses: `item-5`.
    id: String,
    title: &'a str,
    text: Option<&'a str>,
    late: Option<&'a str>,
    exempt: Option<&'a str>,
    report: Option<CoveringReportView<'a>>,
    /// The page of its covering report, beside those of the meeting's other papers.
    report_page: Option<String>,
    /// Whether it has a report or papers.
    has_pages: bool,
}

/// The covering report of an item.
#[derive(Serialize)]
struct CoveringReportView<'a> {
    author: Option<&'a str>,
    contact: Option<ContactView<'a>>,
    purpose: Option<&'a str>,
    asked_to: Option<&'a str>,
    paragraphs: Vec<ReportParagraphView<'a>>,
    background_papers: Option<&'a str>,
}

/// A paragraph of a covering report.
#[derive(Serialize)]
struct ReportParagraphView<'a> {
    heading: Option<&'a str>,
    number: Option<&'a str>,
    text: &'a str,
}

impl<'a> MeetingView<'a> {
    pub fn new(meeting: &'a Meeting) -> Self {
        Self {
            id: meeting.id.as_str(),
            committee: meeting.committee.as_str(),
            date: meeting.date.words(),
            time: meeting.time.as_ref().map(TextLine::as_str),
            place: source(meeting.place.as_ref()),
            published: meeting.published.as_ref().map(When::words),
            contact: meeting.contact.as_ref().map(ContactView::new),
            introduction: source(meeting.introduction.as_ref()),
            notes: source(meeting.notes.as_ref()),
            is_supplement: meeting.supplement.is_some(),
            items: meeting
                .items
                .iter()
                .map(|item| ItemView::new(item, meeting))
                .collect(),
        }
    }
}

impl<'a> ContactView<'a> {
    pub fn new(contact: &'a Contact) -> Self {
        Self {
            name: contact.name.as_str(),
            telephone: contact.telephone.as_ref().map(TextLine::as_str),
            email: contact.email.as_ref().map(TextLine::as_str),
        }
    }
}

impl<'a> ItemView<'a> {
    pub fn new(item: &'a AgendaItem, meeting: &Meeting) -> Self {
        let page = || format!("{}.html", covering_report_name(item, meeting));
        Self {
            number: item.number.as_str(),
            mark: item.mark(),
            id: item.id(),
            title: item.title.as_str(),
            text: source(item.text.as_ref()),
            late: source(item.late.as_ref()),
            exempt: item.exempt().map(|exempt| exempt.words.source()),
            report: item.report().map(CoveringReportView::new),
            report_page: item.report().map(|_| page()),
            has_pages: item.has_pages(),
        }
    }
}

impl<'a> CoveringReportView<'a> {
    fn new(report: &'a CoveringReport) -> Self {
        Self {
            author: report.author.as_ref().map(TextLine::as_str),
            contact: report.contact.as_ref().map(ContactView::new),
            purpose: source(report.purpose.as_ref()),
            asked_to: source(report.asked_to.as_ref()),
            paragraphs: report
                .paragraphs
                .iter()
                .map(ReportParagraphView::new)
                .collect(),
            background_papers: source(report.background_papers.as_ref()),
        }
    }
}

impl<'a> ReportParagraphView<'a> {
    fn new(paragraph: &'a ReportParagraph) -> Self {
        Self {
            heading: paragraph.heading.as_ref().map(TextLine::as_str),
            number: paragraph.number.as_ref().map(TextLine::as_str),
            text: paragraph.text.source(),
        }
    }
}
