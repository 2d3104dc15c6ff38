//! What a template may see.
//!
//! Each page has a type of its own. Long text is Markdown, to be printed with the `markdown` filter; a field that was
//! left blank is none. The names here are those that `templates/README.md` explains, so changing one changes what
//! every council's templates may say.

mod abbreviation;
mod accessibility;
mod action_plan;
mod annual_report;
mod answer;
mod assessment;
mod bars;
mod cabinet_decision;
mod changes;
mod choices;
mod correction;
mod council;
mod details;
mod due;
mod field_label;
mod fields;
mod fixed_words;
mod history;
mod index;
mod index_part;
mod kept_reviews;
mod left_out;
mod linked_data;
mod listed;
mod listed_keys;
mod listed_meeting;
mod meeting;
mod meeting_pages;
mod minute;
mod moved;
mod officer_form;
mod officer_form_fields;
mod own_page;
mod own_paper;
mod paper_words;
mod place;
mod progress_table;
mod progress_update;
mod reference_view;
mod review_page;
mod summary;
mod tables;
mod translation;

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::Serialize;

use crate::council::{Council, PaperWords};
use crate::model::{Extra, Grade, Review, RichText, Stage, Symbol, TextLine, When};
use crate::template::Appearance;
use crate::template::paper::Paper;
pub(super) use abbreviation::AbbreviationView;
pub(super) use accessibility::AccessibilityPage;
pub use accessibility::statement_file;
pub(super) use action_plan::ActionPlanPage;
pub(super) use annual_report::AnnualReportPage;
pub use annual_report::ListedAnnualReport;
pub(super) use cabinet_decision::CabinetDecisionPage;
pub(super) use council::CouncilView;
use details::DetailsView;
pub(super) use due::DuePage;
pub(super) use index::IndexPage;
pub use index_part::{index_file, is_index_file};
pub use kept_reviews::Listed;
pub use listed_meeting::ListedMeeting;
pub(super) use meeting_pages::{AgendaPage, CoveringReportPage, MeetingHead, PackPage};
pub use minute::Minute;
pub(super) use minute::MinutePage;
pub(super) use moved::MovedPage;
pub(super) use officer_form::OfficerFormPage;
pub(super) use own_page::OwnPagePage;
pub(super) use own_paper::OwnPaperPage;
use paper_words::PaperView;
pub(super) use place::PlaceView;
pub(super) use progress_update::ProgressUpdatePage;
use reference_view::ReferenceView;
pub(super) use review_page::ReviewSitePage;
pub use translation::OtherLanguage;

/// The look, for pictures that a template draws; what is not a picture gets its look from the style sheet.
#[derive(Serialize)]
pub(super) struct LookView<'a> {
    /// Each colour as #rrggbb.
    colour: &'a BTreeMap<String, String>,
    /// How large the letters of running text are, in CSS pixels.
    text_size: f64,
    /// How wide the text is on paper, in CSS pixels.
    measure: f64,
}

impl<'a> LookView<'a> {
    fn new(appearance: &'a Appearance) -> Self {
        Self {
            colour: &appearance.colours,
            text_size: appearance.text_size,
            measure: appearance.measure,
        }
    }
}

/// The PDF of a paper, beside its page.
fn pdf(paper: &Paper<'_>, council: &Council) -> String {
    format!("{}.pdf", paper.name(council))
}

/// The file of a paper in large print, beside its page; none where the council has no papers so.
fn large_print(paper: &Paper<'_>, council: &Council) -> Option<String> {
    let name = || format!("{}.pdf", paper.large_print_name(council));
    council.large_print.then(name)
}

/// The review that a paper is about.
#[derive(Serialize)]
pub(super) struct ReviewView<'a> {
    id: &'a str,
    title: &'a str,
    committee: &'a str,
    /// What it is about, in a sentence.
    about: Option<&'a str>,
    link_officers: Option<&'a str>,
    action_plan_agreed: Option<&'a str>,
    extra: ExtraView<'a>,
}

impl<'a> ReviewView<'a> {
    fn new(review: &'a Review) -> Self {
        Self {
            id: review.id.as_str(),
            title: review.title.as_str(),
            committee: review.committee.as_str(),
            about: review.about.as_ref().map(TextLine::as_str),
            link_officers: review.link_officers.as_ref().map(TextLine::as_str),
            action_plan_agreed: review.action_plan_agreed.as_ref().map(When::words),
            extra: extra(&review.extra),
        }
    }
}

/// A grade of the council's scale.
#[derive(Serialize)]
pub(super) struct GradeView<'a> {
    number: usize,
    label: &'a str,
    /// The sign beside its words.
    symbol: Option<&'a str>,
    /// "finished", "in time" …
    stage: Option<&'static str>,
    meaning: Option<&'a str>,
    /// How many recommendations of this update have this grade.
    count: usize,
}

/// Grades of the scale, counted over one update. Recommendations that were signed off before are not in the update and are not
/// counted.
fn grades<'a>(
    grades: impl IntoIterator<Item = &'a Grade>,
    counted: &[Option<&Grade>],
) -> Vec<GradeView<'a>> {
    grades
        .into_iter()
        .map(|grade| GradeView {
            count: counted
                .iter()
                .filter(|standing| standing.is_some_and(|one| one.number() == grade.number()))
                .count(),
            number: grade.number(),
            label: grade.label().as_str(),
            symbol: grade
                .symbol_beside(grade.label().as_str())
                .map(Symbol::as_str),
            stage: grade.stage().map(Stage::words),
            meaning: source(grade.meaning()),
        })
        .collect()
}

impl<'a> GradeView<'a> {
    /// What is not graded, where there is any beside what is: it is counted as a grade without a number is.
    fn of_none(words: &'a PaperWords, counted: &[Option<&Grade>]) -> Option<Self> {
        let count = counted.iter().filter(|grade| grade.is_none()).count();
        let label = not_graded(words);
        (count > 0).then_some(GradeView {
            number: 0,
            label,
            symbol: None,
            stage: None,
            meaning: None,
            count,
        })
    }
}

/// What a paper says where there is no grade.
fn not_graded(words: &PaperWords) -> &str {
    let own = words.labels.get(NOT_GRADED).map(TextLine::as_str);
    own.or_else(|| words.usual.label(NOT_GRADED))
        .unwrap_or_default()
}

/// The label of what is not graded.
const NOT_GRADED: &str = "not_graded";

/// Fields of the council's own, by their names.
type ExtraView<'a> = BTreeMap<&'a str, Option<Cow<'a, str>>>;

fn extra(extra: &Extra) -> ExtraView<'_> {
    extra
        .iter()
        .map(|(name, value)| (name, value.map(|value| Cow::Borrowed(value.words()))))
        .collect()
}

fn source(text: Option<&RichText>) -> Option<&str> {
    text.map(RichText::source)
}
