//! A meeting and its papers → every page that is published of it.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::committee::unknown_committee;
use super::contents::{contents, packed_parts};
use super::in_pack::{InPack, in_pack};
use super::open::OpenMeeting;
use super::owed::owed;
use super::pages::{ReadReview, ReviewPage, review_page, reviews};
use super::upload::{UPLOAD, UploadRow, table};
use crate::account::{self, MeetingAccount, MeetingPart};
use crate::build::checked_page::CheckedPage;
use crate::build::outcome::{ListedSource, PaperPlace, SourceOutcome};
use crate::check::allow_in_meeting;
use crate::council::{Council, UsualPaper};
use crate::diagnostic::{Code, Diagnostic};
use crate::meetings::{MeetingPlaces, PublishedPapers};
use crate::model::{
    AgendaItem, AttachedPaper, Meeting, MeetingKey, MeetingSpot, Review, ReviewPaper, Update,
};
use crate::project::Project;
use crate::status::Owed;
use crate::template::{
    ItemReport, ListedMeeting, MeetingPaper, NamedRecommendation, Pack, PackItem, in_folder,
};

/// How many levels deeper the headings of a report are in a pack.
pub(super) const REPORT: u8 = 1;

impl OpenMeeting {
    /// Makes its pages and gives each that can be published to `work`.
    pub fn make<T>(
        &self,
        project: &Project,
        work: impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
    ) -> SourceOutcome<Vec<T>> {
        let mut outcome = SourceOutcome::new(Vec::new());
        let shown = |character: char| project.look.shows(character);
        let published = published(&project.council);
        let index = self
            .shelf
            .index(&self.reviews, published, &project.council.language);
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
        let day = meeting.date.first_day().unwrap_or(Date::MAX);
        let Some(reviews) = reviews(self, day, project) else {
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
        let owed = owed(&meeting, &reviews);
        let composing = Composing {
            source: self,
            meeting: &meeting,
            project,
            reviews: &reviews,
            owed: &owed,
            papers: &papers,
            in_pack: in_pack(&meeting, &papers, &owed),
            first_page: self.first_page(&meeting, project),
        };
        let mut remarks = composing.remarks(&places);
        remarks.extend(self.repeated_reports(&meeting, &places, project));
        let find = |spot: &MeetingSpot| places.find(spot);
        let checked = allow_in_meeting(&meeting, &project.council, remarks, &find);
        outcome.findings.extend(checked.findings);
        outcome.allowed.extend(checked.allowed);
        let without = composing.years_without_report(&places);
        let is_complete = without.is_empty();
        outcome.findings.extend(without);
        if !is_complete {
            return outcome;
        }
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

/// Which papers of reviews a council publishes.
pub(super) fn published(council: &Council) -> PublishedPapers {
    let publishes = |kind| council.papers.publishes(kind);
    let own = council.papers.all_own().iter();
    PublishedPapers {
        decisions: publishes(UsualPaper::CabinetDecision),
        action_plans: council.action_plan.is_some() && publishes(UsualPaper::ActionPlan),
        updates: publishes(UsualPaper::ProgressUpdate),
        annual_reports: council.annual_report.is_some(),
        own: own
            .filter(|kind| kind.is_published)
            .map(|kind| kind.name.to_string())
            .collect(),
    }
}

/// The covering report of an item that brings these updates, and can name these recommendations.
pub(super) fn covering_report<'a>(
    item: &'a AgendaItem,
    updates: &'a [(&'a Review, &'a Update)],
    named: &'a [NamedRecommendation],
) -> MeetingPaper<'a> {
    MeetingPaper::CoveringReport(ItemReport {
        item,
        updates,
        named,
    })
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
    /// What is due at the meeting.
    pub(super) owed: &'m Owed<'m>,
    pub(super) papers: &'m [(&'m ReviewPaper, ReviewPage)],
    pub(super) in_pack: InPack,
    first_page: Option<usize>,
}

impl Composing<'_> {
    pub(super) fn council(&self) -> &Council {
        &self.project.council
    }

    /// The updates that an item brings, each with its review.
    pub(super) fn updates(&self, item: &AgendaItem) -> Vec<(&Review, &Update)> {
        let papers = item.papers().iter();
        let updates = papers.filter_map(|paper| {
            let AttachedPaper::OfReview(ReviewPaper::Update(name)) = paper else {
                return None;
            };
            let review = &self.reviews.get(name.review.as_str())?.review;
            let update = review.updates.iter().find(|one| one.id == name.update)?;
            Some((review, update))
        });
        updates.collect()
    }

    /// What was written for the meeting and is not said in one of its papers.
    fn lost(
        &self,
        part: MeetingPart,
        paper: &MeetingPaper<'_>,
        page: &CheckedPage,
        places: &MeetingPlaces,
    ) -> Vec<Diagnostic> {
        let find = |spot: &MeetingSpot| places.find(spot);
        let (contents, parts) = match paper {
            MeetingPaper::Pack(pack) => (contents(pack), packed_parts(pack, self.meeting)),
            _ => (Vec::new(), Vec::new()),
        };
        let updates: &[(&Review, &Update)] = match paper {
            MeetingPaper::CoveringReport(report) => report.updates,
            _ => &[],
        };
        let mut lost = account::of_meeting(&MeetingAccount {
            updates,
            meeting: self.meeting,
            council: self.council(),
            part,
            document: &page.document,
            contents: &contents,
            page: &format!("{}.html", paper.path(self.meeting)),
            find: &find,
        });
        lost.extend(account::of_packed_parts(
            page.made(),
            &parts,
            (self.meeting, self.council()),
            &find,
        ));
        lost
    }

    fn make<T>(
        &self,
        places: &MeetingPlaces,
        work: impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
        outcome: &mut SourceOutcome<Vec<T>>,
    ) {
        let mut rows = Vec::new();
        let mut items = Vec::new();
        for (index, item) in self.meeting.items.iter().enumerate() {
            let number = item.number.as_str();
            let first_row = rows.len();
            if item.exempt().is_some() && !item.has_pages() {
                rows.push(UploadRow::without_file(item.title.as_str(), number));
            }
            let mut part = PackItem {
                item,
                report: None,
                papers: Vec::new(),
            };
            if item.report().is_some() {
                let updates = self.updates(item);
                let named = self.named(item);
                let paper = covering_report(item, &updates, &named);
                rows.push(UploadRow::open(
                    item.title.as_str(),
                    number,
                    &paper.name(self.meeting),
                ));
                let page = self.page(&paper, outcome);
                let lost = page
                    .iter()
                    .flat_map(|page| self.lost(MeetingPart::Report(index), &paper, page, places));
                outcome.findings.extend(lost);
                part.report = page.as_ref().map(|page| {
                    self.part(
                        page.html(),
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
            if let Some(exempt) = item.exempt() {
                let own = rows.iter_mut().skip(first_row);
                own.for_each(|row| row.restrict(exempt));
            }
        }
        let agenda = self.page(&MeetingPaper::Agenda, outcome);
        if let Some(page) = &agenda {
            let lost = self.lost(MeetingPart::Agenda, &MeetingPaper::Agenda, page, places);
            outcome.findings.extend(lost);
        }
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
            // What is lost in a paper is lost in the pack, and has been reported.
            if !outcome.findings.has_errors() {
                let lost = self.lost(MeetingPart::Pack, &pack, &page, places);
                outcome.findings.extend(lost);
            }
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
}
