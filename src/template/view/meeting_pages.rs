//! What the template of each of a meeting's papers sees.

use serde::Serialize;

use super::meeting::{ItemView, MeetingView};
use super::progress_table::ProgressTableView;
use super::{CouncilView, LookView, PaperView, ReferenceView};
use crate::council::Council;
use crate::model::{Meeting, When};
use crate::template::Appearance;
use crate::template::meeting_paper::{ItemReport, MeetingPaper, Pack, PackItem, PackPaper};

/// The page of an agenda.
#[derive(Serialize)]
pub(in crate::template) struct AgendaPage<'a> {
    #[serde(flatten)]
    head: MeetingHead<'a>,
}

/// The page of the covering report of an item.
#[derive(Serialize)]
pub(in crate::template) struct CoveringReportPage<'a> {
    #[serde(flatten)]
    head: MeetingHead<'a>,
    item: ItemView<'a>,
    /// The grades of the updates that it brings; none where it brings none.
    progress: Option<ProgressTableView<'a>>,
    references: Vec<ReferenceView<'a>>,
}

/// The page of a pack.
#[derive(Serialize)]
pub(in crate::template) struct PackPage<'a> {
    #[serde(flatten)]
    head: MeetingHead<'a>,
    /// The items that have pages, in order.
    parts: Vec<PackPart<'a>>,
    /// The number of the first page, where it is not 1.
    first_page: Option<usize>,
}

/// What every page of a meeting sees.
#[derive(Serialize)]
pub(in crate::template) struct MeetingHead<'a> {
    council: CouncilView<'a>,
    theme: LookView<'a>,
    paper: PaperView<'a>,
    meeting: MeetingView<'a>,
    /// The day of the meeting, as 2026-12-03.
    day: Option<String>,
    /// From this page to the top of the output.
    root: &'static str,
    /// The PDF beside this page.
    pdf: String,
    /// The PDF in large print beside it, if the council wants it.
    large_print: Option<String>,
}

/// An item in the pack.
#[derive(Serialize)]
struct PackPart<'a> {
    item: ItemView<'a>,
    /// Its covering report as HTML that is ready to be printed; none where it has none.
    report: Option<&'a str>,
    papers: &'a [PackPaper],
}

impl<'a> MeetingHead<'a> {
    pub fn new(
        (meeting, paper): (&'a Meeting, &MeetingPaper<'_>),
        council: &'a Council,
        appearance: &'a Appearance,
    ) -> Self {
        Self {
            council: CouncilView::new(council),
            theme: LookView::new(appearance),
            paper: PaperView::new(&council.agenda),
            meeting: MeetingView::new(meeting),
            day: When::first_day(&meeting.date).map(|day| day.to_string()),
            root: "../../",
            pdf: format!("{}.pdf", paper.name(meeting)),
            large_print: council
                .large_print
                .then(|| format!("{}.pdf", paper.large_print_name(meeting))),
        }
    }
}

impl<'a> AgendaPage<'a> {
    pub fn new(head: MeetingHead<'a>) -> Self {
        Self { head }
    }
}

impl<'a> CoveringReportPage<'a> {
    pub fn new(
        head: MeetingHead<'a>,
        report: ItemReport<'a>,
        (meeting, council): (&'a Meeting, &'a Council),
    ) -> Self {
        Self {
            head,
            item: ItemView::new(report.item, meeting),
            progress: ProgressTableView::of(report.updates, council),
            references: ReferenceView::elsewhere(council, report.named),
        }
    }
}

impl<'a> PackPage<'a> {
    pub fn new(head: MeetingHead<'a>, pack: Pack<'a>, meeting: &'a Meeting) -> Self {
        let part = |part: &'a PackItem<'a>| PackPart {
            item: ItemView::new(part.item, meeting),
            report: part.report.as_deref(),
            papers: &part.papers,
        };
        Self {
            head,
            parts: pack.items.iter().map(part).collect(),
            first_page: pack.first_page,
        }
    }
}
