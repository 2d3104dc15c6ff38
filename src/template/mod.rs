//! Model values → HTML pages, by templates a council's web team can edit.
//!
//! A review and the council's words come in, and a page goes out. What a template may ask for is a type in `view`. All
//! words of a page come from the templates and the council, none from this room. It must not know about files, PDF, or
//! whether a page is accessible.

mod abbreviations;
mod accessibility;
mod address;
mod annual;
mod buffer;
mod called;
mod counted;
mod css;
mod dated;
mod direction;
#[cfg(test)]
mod direction_stories;
mod embedded;
mod engine;
mod fault;
mod filters;
mod isolate;
mod lines;
mod list_sign;
mod made_files;
mod markdown;
mod marking;
mod meeting_page;
mod meeting_paper;
mod moved;
mod officer_form;
mod own_fields;
mod page_glossary;
mod paper;
mod passages;
mod reference;
mod steps;
#[cfg(test)]
mod stories;
mod tag;
mod tag_state;
mod text_share;
mod title;
mod together;
mod untranslated;
mod view;
mod written_table;

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;
use tera::Context;

use crate::council::Council;
use crate::diagnostic::{Diagnostic, Findings, SourceFile};
use crate::model::Review;
pub use accessibility::STATEMENT_PAGE;
pub use annual::{ANNUAL_REPORT, AnnualPaper};
use direction::with_directions;
pub use embedded::{EmbeddedPage, Embedding};
use engine::TemplateEngine;
pub use made_files::{MadeFile, MadeFiles, REVIEW_PAGE};
pub use marking::Marking;
pub use meeting_paper::{
    ItemReport, MeetingPaper, NamedRecommendation, Pack, PackItem, PackPaper, in_folder, pack_path,
};
pub use moved::MOVED_PAGE;
pub use officer_form::{FormQuestion, OfficerForm};
pub use paper::{Paper, papers, review_file};
use passages::with_languages;
pub use together::with_words_together;
pub use view::{
    Listed, ListedAnnualReport, ListedMeeting, Minute, OtherLanguage, index_file, is_index_file,
    statement_file,
};

/// The part of the look that a template needs for the pictures it draws.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Appearance {
    /// The theme's colours by their names, each as a page writes it: `#0f3d66`.
    pub colours: BTreeMap<String, String>,
    /// How large the letters of running text are, in CSS pixels.
    pub text_size: f64,
    /// How wide the text is on paper, in CSS pixels.
    pub measure: f64,
}

/// The council's templates, ready to use.
pub struct Templates {
    engine: TemplateEngine,
    /// What every page says of all of them.
    marking: Marking,
}

impl Templates {
    /// Reads templates, each by the name of its file. What is wrong with any of them is added to the findings, and
    /// then there are none.
    pub fn new(files: &BTreeMap<String, Arc<SourceFile>>, findings: &mut Findings) -> Option<Self> {
        Some(Self {
            engine: TemplateEngine::new(files, findings)?,
            marking: Marking::None,
        })
    }

    /// The same templates, for pages that are marked.
    pub fn marked(self, marking: Marking) -> Self {
        Self { marking, ..self }
    }

    /// The page of a paper. `others` are the same paper in other languages.
    pub fn render(
        &self,
        paper: &Paper,
        council: &Council,
        others: &[OtherLanguage],
        appearance: &Appearance,
    ) -> Result<String, Box<Diagnostic>> {
        let path = format!("{}.html", paper.path(council));
        match paper {
            Paper::ActionPlan { review, words } => self.paper_page(
                (paper.template(), review, &path),
                council,
                &view::ActionPlanPage::new(review, words, council, (appearance, others)),
            ),
            Paper::ProgressUpdate { review, update } => self.paper_page(
                (paper.template(), review, &path),
                council,
                &view::ProgressUpdatePage::new(review, update, council, (appearance, others)),
            ),
            Paper::Own { review, own, kind } => self.paper_page(
                (paper.template(), review, &path),
                council,
                &view::OwnPaperPage::new(review, (own, kind), council, (appearance, others)),
            ),
            Paper::CabinetDecision { review, decision } => self.paper_page(
                (paper.template(), review, &path),
                council,
                &view::CabinetDecisionPage::new(review, decision, council, (appearance, others)),
            ),
        }
    }

    /// Whether every review has a page of its own: a council whose templates have none does without.
    pub fn have_review_page(&self) -> bool {
        self.engine.sources.contains_key(REVIEW_PAGE)
    }

    /// The page of a review. `made` is known of its papers, and `others` are the same page in other languages.
    pub fn review_page(
        &self,
        (review, council): (&Review, &Council),
        made: &MadeFiles,
        others: &[OtherLanguage],
        appearance: &Appearance,
    ) -> Result<String, Box<Diagnostic>> {
        let view = view::ReviewSitePage::new(review, council, made, (appearance, others));
        let path = format!("{}/{}", review.id, review_file(review));
        self.paper_page((REVIEW_PAGE, review, &path), council, &view)
    }

    /// The pages that list everything, in the words of `council`, which is one of `all`: each with the name of its file.
    pub fn index(
        &self,
        reviews: (&[Listed], &[ListedMeeting], &[ListedAnnualReport]),
        (council, all): (&Council, &[&Council]),
        appearance: &Appearance,
    ) -> Vec<(String, Result<String, Box<Diagnostic>>)> {
        let look = (appearance, self.have_review_page());
        let views = view::IndexPage::all(reviews, (council, all), look);
        let made = views.into_iter().map(|view| {
            let file = view.file(council);
            let place = view::PlaceView::at_the_top(file.clone());
            (file, self.page(("index.html", &place), council, &view))
        });
        made.collect()
    }

    /// The minute on an update: as HTML, and as Markdown.
    pub fn minute(
        &self,
        minute: &Minute<'_>,
        council: &Council,
    ) -> Result<[String; 2], Box<Diagnostic>> {
        let view = view::MinutePage::new(minute, council);
        let nowhere = view::PlaceView::default();
        let html = self.page(("minute.html", &nowhere), council, &view)?;
        let markdown = self
            .engine
            .printed("minute.md", &self.context(&view, &nowhere)?)?;
        Ok([html, markdown.trim().to_owned() + "\n"])
    }

    /// The form for an officer. `style` is the style sheet of every page, which a file that is sent alone must have in it.
    pub fn officer_form(
        &self,
        form: &OfficerForm<'_>,
        council: &Council,
        style: &str,
    ) -> Result<String, Box<Diagnostic>> {
        let view = view::OfficerFormPage::new(form, council, style);
        self.page(("form.html", &view::PlaceView::default()), council, &view)
    }

    fn page(
        &self,
        (template, place): (&str, &view::PlaceView),
        council: &Council,
        view: &impl Serialize,
    ) -> Result<String, Box<Diagnostic>> {
        let page = self.engine.printed(template, &self.context(view, place)?)?;
        Ok(finished(page, council))
    }

    /// A page of a review, by its path from the top of the site. With a glossary it is printed once to see which abbreviations it uses.
    fn paper_page(
        &self,
        (template, review, path): (&str, &Review, &str),
        council: &Council,
        view: &impl Serialize,
    ) -> Result<String, Box<Diagnostic>> {
        let has_page = self.have_review_page();
        let place = view::PlaceView::of_review(path.to_owned(), review, has_page);
        let mut context = self.context(view, &place)?;
        let mut page = self.engine.printed(template, &context)?;
        let glossary = page_glossary::of_paper(council, review);
        if glossary.is_empty() {
            return Ok(finished(page, council));
        }
        let all = page_glossary::with_own_entries(glossary, &page);
        let used = abbreviations::used(&page, &all);
        if used.len() >= page_glossary::FEWEST_LISTED {
            context.insert("abbreviations", &view::AbbreviationView::all(&used));
            page = self.engine.printed(template, &context)?;
        }
        let page = abbreviations::with_abbreviations(&page, &used);
        Ok(finished(page, council))
    }

    /// What a template sees: the view of its page, and what every page has.
    fn context(
        &self,
        view: &impl Serialize,
        place: &view::PlaceView,
    ) -> Result<Context, Box<Diagnostic>> {
        let mut context =
            Context::from_serialize(view).map_err(|error| Box::new(self.explain(&error)))?;
        context.insert("place", place);
        context.insert("draft", &(self.marking == Marking::Draft));
        context.insert("working_copy", &(self.marking == Marking::WorkingCopy));
        context.insert("abbreviations", &view::AbbreviationView::none());
        Ok(context)
    }

    fn explain(&self, error: &tera::Error) -> Diagnostic {
        fault::explain(error, &self.engine.sources)
    }
}

/// A page as it is published: its words have their languages and directions.
fn finished(page: String, council: &Council) -> String {
    with_languages(with_directions(page), &council.script_languages)
}
