//! A paper of a meeting → its page in large print.
//!
//! What is drawn in a paper, such as a chart, depends on how large the letters are. So each part of a pack is made again for
//! this look, and put together as that of usual size is.

use super::attached::PAPER;
use super::compose::{Composing, REPORT, covering_report, item_id};
use super::pages::review_html;
use crate::diagnostic::Diagnostic;
use crate::model::{AttachedPaper, ReviewPaper};
use crate::template::{Appearance, MeetingPaper, Pack, PackItem, PackPaper};

/// A page, or what is wrong with its template.
type MadePage = Result<String, Box<Diagnostic>>;

impl Composing<'_> {
    /// The page of a paper for the look of large print.
    pub(super) fn in_large_print(&self, paper: &MeetingPaper<'_>, look: &Appearance) -> MadePage {
        let MeetingPaper::Pack(pack) = paper else {
            return self.html(paper, look);
        };
        let parts = pack.items.iter().map(|part| self.large_item(part, look));
        let items = parts.collect::<Result<Vec<_>, _>>()?;
        let pack = MeetingPaper::Pack(Pack {
            items: &items,
            first_page: self.source.first_large_page(self.meeting, self.project),
        });
        self.html(&pack, look)
    }

    fn html(&self, paper: &MeetingPaper<'_>, look: &Appearance) -> MadePage {
        let templates = &self.project.templates;
        templates.meeting_page((self.meeting, paper), self.council(), look)
    }

    fn large_item<'i>(
        &self,
        part: &PackItem<'i>,
        look: &Appearance,
    ) -> Result<PackItem<'i>, Box<Diagnostic>> {
        let item = part.item;
        let report = item.report().map(|_| {
            let updates = self.updates(item);
            let named = self.named(item);
            let paper = covering_report(item, &updates, &named);
            let html = self.html(&paper, look)?;
            let path = paper.path(self.meeting);
            Ok::<_, Box<Diagnostic>>(self.part(&html, &path, &item_id(item), REPORT).html)
        });
        let titled = item.titled_page().map(|own| {
            let paper = MeetingPaper::Page(own);
            let html = self.html(&paper, look)?;
            Ok(self.as_item(item, &html, &paper.path(self.meeting)))
        });
        let papers = item.papers().iter().skip(usize::from(titled.is_some()));
        let papers = papers.zip(&part.papers);
        let papers = papers.map(|(paper, usual)| {
            let mut name = paper.file_name();
            let (html, path) = match paper {
                AttachedPaper::OfReview(wanted) => {
                    let (html, path) = self.of_review(wanted, look)?;
                    name = path.replace('/', "-");
                    (html, path)
                }
                AttachedPaper::AnnualReport(year) => {
                    let made = self.annual_report(*year, look);
                    let html = made.map(|made| made.page).transpose()?;
                    (html.unwrap_or_default(), name.clone())
                }
                AttachedPaper::Page(own) => {
                    let paper = MeetingPaper::Page(own);
                    (self.html(&paper, look)?, paper.path(self.meeting))
                }
                AttachedPaper::Due => {
                    let paper = MeetingPaper::Due(self.owed);
                    (self.html(&paper, look)?, paper.path(self.meeting))
                }
            };
            let embedded = self.part(&html, &path, &name, PAPER);
            Ok::<_, Box<Diagnostic>>(PackPaper {
                html: embedded.html,
                ..usual.clone()
            })
        });
        Ok(PackItem {
            item,
            report: report.or(titled).transpose()?,
            papers: papers.collect::<Result<_, _>>()?,
        })
    }

    /// The page of a paper of a review, and the path of that paper.
    fn of_review(
        &self,
        wanted: &ReviewPaper,
        look: &Appearance,
    ) -> Result<(String, String), Box<Diagnostic>> {
        let mut papers = self.papers.iter();
        let usual = papers.find(|(paper, _)| *paper == wanted);
        let path = usual.map(|(_, usual)| usual.path.clone());
        // It was found when the page of usual size was made; what is missing here is found by the account of words.
        let made = review_html(wanted, self.reviews, self.project, look).transpose()?;
        Ok((made.unwrap_or_default(), path.unwrap_or_default()))
    }
}
