//! A paper of a meeting → its page, with the abbreviations that the council's glossary explains.

use super::abbreviations::{used, with_abbreviations};
use super::meeting_paper::{MeetingPaper, pack_path};
use super::{Appearance, Templates, page_glossary, view};
use crate::council::Council;
use crate::diagnostic::Diagnostic;
use crate::model::Meeting;

impl Templates {
    /// The page of a paper of a meeting.
    pub fn meeting_page(
        &self,
        (meeting, paper): (&Meeting, &MeetingPaper<'_>),
        council: &Council,
        appearance: &Appearance,
    ) -> Result<String, Box<Diagnostic>> {
        let head = view::MeetingHead::new((meeting, paper), council, appearance);
        let place =
            view::PlaceView::of_meeting(&paper.path(meeting), &pack_path(meeting.id.as_str()));
        let template = (paper.template(), &place);
        let page = match paper {
            MeetingPaper::Agenda => self.page(template, council, &view::AgendaPage::new(head)),
            MeetingPaper::CoveringReport(report) => self.page(
                template,
                council,
                &view::CoveringReportPage::new(head, *report, (meeting, council)),
            ),
            MeetingPaper::Due(owed) => {
                self.page(template, council, &view::DuePage::new(head, owed))
            }
            MeetingPaper::Page(page) => self.page(
                template,
                council,
                &view::OwnPagePage::new(head, page, council),
            ),
            MeetingPaper::Pack(pack) => self.page(
                template,
                council,
                &view::PackPage::new(head, *pack, meeting),
            ),
        }?;
        Ok(explained(&page, paper, council))
    }
}

/// The page with each abbreviation explained where it is first used. A covering report has the glossaries of the reviews that
/// it is about, too.
fn explained(page: &str, paper: &MeetingPaper<'_>, council: &Council) -> String {
    let reviews = match paper {
        MeetingPaper::CoveringReport(report) => report.updates,
        _ => &[],
    };
    let glossary = page_glossary::of_council(council);
    let of_reviews = reviews.iter();
    let of_reviews = of_reviews.flat_map(|(review, _)| page_glossary::of_paper(council, review));
    let glossary = glossary.into_iter().chain(of_reviews).collect();
    with_abbreviations(page, &used(page, &glossary))
}
