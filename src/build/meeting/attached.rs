//! The papers that an item brings → their pages, and their parts of the pack.

use super::annual::MadeReport;
use super::compose::{Composing, REPORT, item_id};
use super::folder_links::lead;
use super::owed::due_entries;
use super::upload::UploadRow;
use crate::account;
use crate::build::carried::Carried;
use crate::build::checked_page::CheckedPage;
use crate::build::large_print::LargePaper;
use crate::build::linked;
use crate::build::outcome::{PaperPlace, SourceOutcome};
use crate::build::paper_format::PaperFormat;
use crate::diagnostic::Diagnostic;
use crate::model::{AgendaItem, AttachedPaper, OwnPage, OwnPageBody};
use crate::template::{
    ANNUAL_REPORT, Appearance, EmbeddedPage, Embedding, MeetingPaper, PackItem, PackPaper,
    in_folder,
};

/// How many levels deeper the headings of a paper are in a pack.
pub(super) const PAPER: u8 = 2;

/// Whether a path from the top of the output is that of an annual report.
fn is_annual_report(path: &str) -> bool {
    path.starts_with("annual-report-") && !path.contains('/')
}

impl Composing<'_> {
    /// Adds a paper to an item of the pack, with a copy of its PDF that can be uploaded.
    pub(super) fn paper<T>(
        &self,
        paper: &AttachedPaper,
        number: &str,
        part: &mut PackItem<'_>,
        rows: &mut Vec<UploadRow>,
        work: &impl Fn(PaperPlace<'_>, &CheckedPage) -> T,
        outcome: &mut SourceOutcome<Vec<T>>,
    ) {
        let (embedded, title, language) = match paper {
            AttachedPaper::OfReview(wanted) => {
                let mut all = self.papers.iter();
                let Some((_, one)) = all.find(|(paper, _)| *paper == wanted) else {
                    return;
                };
                let name = one.file_name();
                let embedded = self.part(one.page.html(), &one.path, &name, PAPER);
                rows.push(UploadRow::open(&one.title, number, &name));
                let copy = PaperPlace {
                    path: in_folder(self.meeting, &name),
                    formats: &PaperFormat::FOR_UPLOAD,
                    large_print: None,
                    carried: self.carried(&one.path),
                };
                outcome.made.push(work(copy, &one.page));
                (embedded, one.title.clone(), one.language.clone())
            }
            AttachedPaper::AnnualReport(year) => {
                let name = paper.file_name();
                let look = self.project.appearance();
                // A year without a report has been reported.
                let Some(MadeReport { title, page }) = self.annual_report(*year, &look) else {
                    return;
                };
                let file = format!("{name}.html");
                let Some(page) = self.checked(&file, ANNUAL_REPORT, page, outcome) else {
                    return;
                };
                let embedded = self.part(page.html(), &name, &name, PAPER);
                let file = format!("{name}-{}", self.meeting.id);
                rows.push(UploadRow::open(title.as_str(), number, &file));
                let copy = PaperPlace {
                    path: in_folder(self.meeting, &file),
                    formats: &PaperFormat::FOR_UPLOAD,
                    large_print: None,
                    carried: self.carried(&name),
                };
                outcome.made.push(work(copy, &page));
                (embedded, title, None)
            }
            AttachedPaper::Page(_) | AttachedPaper::Due => {
                let name = paper.file_name();
                let (paper, title) = match paper {
                    AttachedPaper::Page(own) => (MeetingPaper::Page(own), own.title.to_string()),
                    _ => (MeetingPaper::Due(self.owed), self.due_title()),
                };
                let Some(page) = self.page(&paper, outcome) else {
                    return;
                };
                if matches!(paper, MeetingPaper::Due(_)) {
                    let name = format!("{}.html", paper.path(self.meeting));
                    let entries = due_entries(self.owed, self.reviews);
                    let wrong = account::of_due(&entries, self.council(), &page.document, &name);
                    outcome.findings.extend(wrong);
                }
                let file = paper.name(self.meeting);
                rows.push(UploadRow::open(title.as_str(), number, &file));
                outcome.made.push(self.give(&paper, &page, work));
                let language = match paper {
                    MeetingPaper::Page(own) => self.other_language(own),
                    _ => None,
                };
                let path = paper.path(self.meeting);
                let is_first = part.report.is_none() && part.papers.is_empty();
                if is_first && part.item.titled_page().is_some() {
                    part.report = Some(self.as_item(part.item, page.html(), &path));
                    return;
                }
                (self.part(page.html(), &path, &name, PAPER), title, language)
            }
        };
        part.papers.push(PackPaper {
            title,
            id: embedded.id,
            language,
            html: embedded.html,
        });
    }

    /// A page of the council's own as the beginning of an item: its title is the item's, and is printed once.
    pub(super) fn as_item(&self, item: &AgendaItem, html: &str, path: &str) -> String {
        let page = format!("{path}.html");
        let embedding = Embedding {
            name: &item_id(item),
            deeper: REPORT,
            mark: &item.mark(),
            lead: &|address| lead(&page, address, &self.in_pack),
        };
        embedding.embed(html).html
    }

    /// The title of the paper of what is due.
    fn due_title(&self) -> String {
        let agenda = &self.council().agenda;
        agenda
            .labels
            .get("due")
            .unwrap_or(&agenda.title)
            .to_string()
    }

    /// A page as a part of the pack.
    pub(super) fn part(&self, html: &str, path: &str, name: &str, deeper: u8) -> EmbeddedPage {
        let page = format!("{path}.html");
        let lead = |address: &str| lead(&page, address, &self.in_pack);
        let embedding = Embedding {
            name,
            deeper,
            mark: "",
            lead: &lead,
        };
        embedding.embed(html)
    }

    /// The page of one of the meeting's own papers.
    pub(super) fn page<T>(
        &self,
        paper: &MeetingPaper<'_>,
        outcome: &mut SourceOutcome<T>,
    ) -> Option<CheckedPage> {
        let appearance = self.project.appearance();
        let templates = &self.project.templates;
        let made = templates.meeting_page((self.meeting, paper), self.council(), &appearance);
        let name = format!("{}.html", paper.path(self.meeting));
        let page = self.checked(&name, paper.template(), made, outcome);
        if matches!(paper, MeetingPaper::Pack(_)) {
            // Its parts are pages of their own too, and are remarked on there.
            outcome.faults.leave_out_remarks_in(&name);
        }
        page
    }

    /// What a template made of a page, if it can be published.
    fn checked<T>(
        &self,
        name: &str,
        template: &str,
        made: Result<String, Box<Diagnostic>>,
        outcome: &mut SourceOutcome<T>,
    ) -> Option<CheckedPage> {
        let is_made = |path: &str| linked::is_of_another(path, "") || is_annual_report(path);
        let faults = &mut outcome.faults;
        CheckedPage::open(self.project, name, template, made, &is_made, faults)
    }

    /// The language of a page of the council's own, where it is not that of the pack.
    fn other_language(&self, page: &OwnPage) -> Option<String> {
        match &page.body {
            OwnPageBody::Html(html) => {
                let is_usual = html.language.is(&self.council().language);
                (!is_usual).then(|| html.language.to_string())
            }
            OwnPageBody::Written { .. } => None,
        }
    }

    /// Whatever PDF of a meeting is made of the page at this path: it is uploaded elsewhere, or sent to members.
    fn carried(&self, path: &str) -> Option<Carried<'_>> {
        Some(Carried::of(path, self.council().site.address.as_ref()))
    }

    /// Gives a page to `work`, which may have it in large print too.
    pub(super) fn give<T>(
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
            carried: self.carried(&paper.path(self.meeting)),
        };
        work(place, page)
    }
}
