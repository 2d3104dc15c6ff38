//! The papers of reviews that a meeting brings → their pages.

use std::collections::BTreeMap;

use jiff::civil::Date;

use crate::build::checked_page::CheckedPage;
use crate::build::linked;
use crate::build::own_languages::{OwnLanguage, own_languages};
use crate::build::page_faults::PageFaults;
use crate::council::Council;
use crate::model::{Review, ReviewPaper};
use crate::project::Project;
use crate::reviews::ReviewPlaces;
use crate::template::{Appearance, Paper, papers};

use super::open::OpenMeeting;
use crate::diagnostic::{Diagnostic, Findings};

/// A review with the council in its language.
pub struct ReadReview<'p> {
    /// The review.
    pub review: Review,
    /// Where in its files everything is.
    pub places: ReviewPlaces,
    /// The council.
    pub council: &'p Council,
    /// The review as papers in each of its languages show it; nothing where all are in one.
    shown: Vec<OwnLanguage<'p>>,
}

/// The reviews that a meeting names, by their names, as members have them before them on the day of the meeting; none when
/// something is wrong with one of them, which is reported with that review.
pub fn reviews<'p>(
    meeting: &OpenMeeting,
    day: Date,
    project: &'p Project,
) -> Option<BTreeMap<String, ReadReview<'p>>> {
    let shown = |character: char| project.look.shows(character);
    let read = meeting.reviews.iter().map(|(name, opened)| {
        let language = opened.language().map(|(language, _)| language);
        let council = project.council_in(language.as_ref())?;
        let read = opened.read(Some(council.terms()), &shown, &mut Findings::new());
        let (mut review, places) = read?;
        review.set_back_to_before(day);
        let read = ReadReview {
            shown: own_languages((project, council), opened, &review),
            review,
            places,
            council,
        };
        Some((name.clone(), read))
    });
    read.collect()
}

/// A paper of a review, as it is published with the review.
pub struct ReviewPage {
    /// Its path from the top of the output, without an ending.
    pub path: String,
    /// Its title, with that of its review and its date.
    pub title: String,
    /// The language that it is in, where that is not the one of the pack.
    pub language: Option<String>,
    /// Its page.
    pub page: CheckedPage,
}

impl ReviewPage {
    /// The name that its file can have beside papers of other reviews: `affordable-warmth-progress-update-2026-12`.
    pub fn file_name(&self) -> String {
        self.path.replace('/', "-")
    }
}

/// The page of a paper of a review; none when something is wrong with it, which is reported with the review.
pub fn review_page(
    wanted: &ReviewPaper,
    reviews: &BTreeMap<String, ReadReview<'_>>,
    project: &Project,
) -> Option<ReviewPage> {
    let (paper, council) = wanted_paper(wanted, reviews)?;
    let made = review_html(wanted, reviews, project, &project.appearance())?;
    let path = paper.path(council);
    let is_made = |path: &str| linked::is_of_another(path, "");
    let page = CheckedPage::open(
        project,
        &format!("{path}.html"),
        paper.template(),
        made,
        &is_made,
        &mut PageFaults::default(),
    )?;
    let is_usual = council.language.is(&project.council.language);
    Some(ReviewPage {
        path,
        title: paper.full_title(council),
        language: (!is_usual).then(|| council.language.to_string()),
        page,
    })
}

/// What the template makes of a paper of a review for a look; none when there is no such paper.
pub fn review_html(
    wanted: &ReviewPaper,
    reviews: &BTreeMap<String, ReadReview<'_>>,
    project: &Project,
    look: &Appearance,
) -> Option<Result<String, Box<Diagnostic>>> {
    let (paper, council) = wanted_paper(wanted, reviews)?;
    Some(project.templates.render(&paper, council, &[], look))
}

/// A paper of a review, and the council in its language.
fn wanted_paper<'r>(
    wanted: &ReviewPaper,
    reviews: &'r BTreeMap<String, ReadReview<'_>>,
) -> Option<(Paper<'r>, &'r Council)> {
    let read = reviews.get(wanted.review().as_str())?;
    let shown = read.shown.iter().map(|one| (&one.review, one.council));
    // The last one is the only one where all papers are in one language.
    let mut all = shown.chain([(&read.review, read.council)]);
    all.find_map(|(review, council)| {
        let mut all = papers(review, council).into_iter();
        let paper = all.find(|paper| is_wanted(paper, wanted))?;
        Some((paper, council))
    })
}

fn is_wanted(paper: &Paper<'_>, wanted: &ReviewPaper) -> bool {
    match (paper, wanted) {
        (Paper::CabinetDecision { .. }, ReviewPaper::Decision(_))
        | (Paper::ActionPlan { .. }, ReviewPaper::ActionPlan(_)) => true,
        (Paper::ProgressUpdate { update, .. }, ReviewPaper::Update(name)) => {
            update.id == name.update
        }
        (Paper::Own { kind, .. }, ReviewPaper::Own(name)) => kind.name == name.paper,
        _ => false,
    }
}
