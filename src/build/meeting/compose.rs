//! A meeting and its papers → every page that is published of it.

use std::collections::BTreeMap;

use super::committee::unknown_committee;
use super::folder_links::{InPack, lead};
use super::open::OpenMeeting;
use super::pages::{ReadReview, ReviewPage, review_page, reviews};
use super::upload::{UPLOAD, UploadRow, table};
use crate::account;
use crate::build::checked_page::CheckedPage;
use crate::build::large_print::LargePaper;
use crate::build::linked;
use crate::build::outcome::{ListedSource, PaperPlace, SourceOutcome};
use crate::build::paper_format::PaperFormat;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic};
use crate::meetings::MeetingPlaces;
use crate::model::{AgendaItem, AttachedPaper, Meeting, MeetingKey, MeetingSpot, ReviewPaper};
use crate::project::Project;
use crate::template::{
    Appearance, EmbeddedPage, Embedding, ListedMeeting, MeetingPaper, Pack, PackItem, PackPaper,
    in_folder,
};

/// How many levels deeper the headings of a report and of a paper are in a pack.
pub(super) const REPORT: u8 = 1;
pub(super) const PAPER: u8 = 2;

impl OpenMeeting {
    /// Makes its pages and gives each that can be published to `work`.
    pub fn make<T>(
        &self,
        project: &Project,
        work: impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
    ) -> SourceOutcome<Vec<T>> {
        let mut outcome = SourceOutcome::new(Vec::new());
        let shown = |character: char| project.look.shows(character);
        let has_action_plans = project.council.action_plan.is_some();
        let index = self.shelf.index(&self.reviews, has_action_plans);
        let read = self.opened.read(&index, &shown, &mut outcome.findings);
        let Some((meeting, places)) = read else {
            return outcome;
        };
        if self.is_in_a_circle() {
            let place = places.find(&MeetingSpot::Meeting(MeetingKey::SupplementTo));
            let message = "these supplements go on with each other";
            let help = "name the meeting whose pack came first";
            let finding = Diagnostic::error(Code::UnknownMeeting, message);
            outcome.findings.push(finding.at(place).help(help));
            return outcome;
        }
        let Some(reviews) = reviews(self, project) else {
            return outcome;
        };
        let of_reviews = reviews.values().map(|read| &read.review);
        outcome
            .findings
            .extend(unknown_committee(&meeting, of_reviews, &places));
        let mut papers = Vec::new();
        for (_, wanted) in meeting.review_papers() {
            match review_page(wanted, &reviews, project) {
                Some(page) => papers.push((wanted, page)),
                None => return outcome,
            }
        }
        let composing = Composing {
            source: self,
            meeting: &meeting,
            project,
            reviews: &reviews,
            papers: &papers,
            in_pack: in_pack(&meeting, &papers),
            first_page: self.first_page(&meeting, project),
        };
        composing.make(&places, work, &mut outcome);
        let texts = self.texts().unwrap_or_default();
        outcome.faults.leave_out_remarks_on(&texts);
        outcome.listed = Some(ListedSource::Meeting(ListedMeeting::new(
            &meeting,
            &project.council,
        )));
        outcome
    }
}

/// What is in the pack, and under which id.
fn in_pack(meeting: &Meeting, papers: &[(&ReviewPaper, ReviewPage)]) -> InPack {
    let of_reviews = papers
        .iter()
        .map(|(paper, page)| (page.path.clone(), paper.file_name()));
    let reports = meeting.items.iter().filter(|item| item.report().is_some());
    let reports = reports.map(|item| {
        let path = MeetingPaper::CoveringReport(item).path(meeting);
        (path, item_id(item))
    });
    of_reviews.chain(reports).collect()
}

/// The id of an item in a pack.
pub(super) fn item_id(item: &AgendaItem) -> String {
    format!("item-{}", item.id())
}

/// A meeting whose papers are being made.
pub(super) struct Composing<'m> {
    pub(super) source: &'m OpenMeeting,
    pub(super) meeting: &'m Meeting,
    pub(super) project: &'m Project,
    pub(super) reviews: &'m BTreeMap<String, ReadReview<'m>>,
    pub(super) papers: &'m [(&'m ReviewPaper, ReviewPage)],
    in_pack: InPack,
    first_page: Option<usize>,
}

impl Composing<'_> {
    pub(super) fn council(&self) -> &Council {
        &self.project.council
    }

    fn make<T>(
        &self,
        places: &MeetingPlaces,
        work: impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
        outcome: &mut SourceOutcome<Vec<T>>,
    ) {
        let mut rows = Vec::new();
        let mut items = Vec::new();
        for item in self.meeting.items.iter() {
            let number = item.number.as_str();
            if let Some(exempt) = item.exempt() {
                rows.push(UploadRow {
                    title: item.title.to_string(),
                    item: number.to_owned(),
                    restriction: exempt.words.plain(),
                    file: String::new(),
                });
            }
            let mut part = PackItem {
                item,
                report: None,
                papers: Vec::new(),
            };
            if item.report().is_some() {
                let paper = MeetingPaper::CoveringReport(item);
                rows.push(UploadRow::open(
                    item.title.as_str(),
                    number,
                    &paper.name(self.meeting),
                ));
                let page = self.page(&paper, outcome);
                part.report = page.as_ref().map(|page| {
                    self.part(
                        &page.html,
                        &paper.path(self.meeting),
                        &item_id(item),
                        REPORT,
                    )
                    .html
                });
                outcome
                    .made
                    .extend(page.map(|page| self.give(&paper, &page, &work)));
            }
            for paper in item.papers() {
                self.paper(paper, number, &mut part, &mut rows, &work, outcome);
            }
            if item.has_pages() {
                items.push(part);
            }
        }
        let agenda = self.page(&MeetingPaper::Agenda, outcome);
        outcome
            .made
            .extend(agenda.map(|page| self.give(&MeetingPaper::Agenda, &page, &work)));
        if outcome.faults.has_errors() {
            // Something would be missing from the pack, and what that is has been reported.
            return;
        }
        let pack = MeetingPaper::Pack(Pack {
            items: &items,
            first_page: self.first_page,
        });
        if let Some(page) = self.page(&pack, outcome) {
            let name = format!("{}.html", pack.path(self.meeting));
            let find = |spot: &MeetingSpot| places.find(spot);
            let lost = account::of_meeting(self.meeting, &page.document, &name, &find);
            outcome.findings.extend(lost);
            outcome.made.push(self.give(&pack, &page, &work));
        }
        let labels = &self.council().agenda.labels;
        let label = match self.meeting.supplement {
            Some(_) => "supplement",
            None => "pack",
        };
        let title = self.council().agenda.title.as_str();
        let whole = labels.get(label).map_or(title, |label| label.as_str());
        let csv = table(self.meeting, title, whole, &rows);
        outcome.files.push((in_folder(self.meeting, UPLOAD), csv));
    }

    /// Adds a paper to an item of the pack, with a copy of its PDF that can be uploaded.
    fn paper<T>(
        &self,
        paper: &AttachedPaper,
        number: &str,
        part: &mut PackItem<'_>,
        rows: &mut Vec<UploadRow>,
        work: &impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
        outcome: &mut SourceOutcome<Vec<T>>,
    ) {
        let name = paper.file_name();
        let (embedded, title, language) = match paper {
            AttachedPaper::OfReview(wanted) => {
                let mut all = self.papers.iter();
                let Some((_, one)) = all.find(|(paper, _)| *paper == wanted) else {
                    return;
                };
                let embedded = self.part(&one.page.html, &one.path, &name, PAPER);
                rows.push(UploadRow::open(&one.title, number, &name));
                let copy = PaperPlace {
                    path: in_folder(self.meeting, &name),
                    formats: &PaperFormat::FOR_UPLOAD,
                    large_print: None,
                };
                outcome.made.push(work(copy, &one.page));
                (embedded, one.title.clone(), one.language.clone())
            }
            AttachedPaper::Page(own) => {
                let paper = MeetingPaper::Page(own);
                let Some(page) = self.page(&paper, outcome) else {
                    return;
                };
                let embedded = self.part(&page.html, &paper.path(self.meeting), &name, PAPER);
                rows.push(UploadRow::open(
                    own.title.as_str(),
                    number,
                    &paper.name(self.meeting),
                ));
                outcome.made.push(self.give(&paper, &page, work));
                (embedded, own.title.to_string(), None)
            }
        };
        part.papers.push(PackPaper {
            title,
            id: embedded.id,
            language,
            html: embedded.html,
        });
    }

    /// A page as a part of the pack.
    pub(super) fn part(&self, html: &str, path: &str, name: &str, deeper: u8) -> EmbeddedPage {
        let page = format!("{path}.html");
        let lead = |address: &str| lead(&page, address, &self.in_pack);
        let embedding = Embedding {
            name,
            deeper,
            lead: &lead,
        };
        embedding.embed(html)
    }

    /// The page of one of the meeting's own papers.
    fn page<T>(
        &self,
        paper: &MeetingPaper<'_>,
        outcome: &mut SourceOutcome<T>,
    ) -> Option<CheckedPage> {
        let appearance = self.project.appearance();
        let templates = &self.project.templates;
        let made = templates.meeting_page((self.meeting, paper), self.council(), &appearance);
        let name = format!("{}.html", paper.path(self.meeting));
        let is_made = |path: &str| linked::is_of_another(path, "");
        let template = paper.template();
        let faults = &mut outcome.faults;
        let page = CheckedPage::open(self.project, &name, template, made, &is_made, faults);
        if matches!(paper, MeetingPaper::Pack(_)) {
            // Its parts are pages of their own too, and are remarked on there.
            faults.leave_out_remarks_in(&name);
        }
        page
    }

    /// Gives a page to `work`, which may have it in large print too.
    fn give<T>(
        &self,
        paper: &MeetingPaper<'_>,
        page: &CheckedPage,
        work: &impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
    ) -> T {
        let in_look = |look: &Appearance| self.in_large_print(paper, look);
        let large_path = in_folder(self.meeting, &paper.large_print_name(self.meeting));
        let place = PaperPlace {
            path: paper.path(self.meeting),
            formats: &PaperFormat::ALL,
            large_print: LargePaper::of(self.project, &large_path, &in_look),
        };
        work(place, page)
    }
}
