//! What papers are made of together, and how.
//!
//! A source has an id, which its papers' folder and its entry in the manifest are named after, and texts, and it may read
//! other sources. A review is one. Whoever adds a kind of source is led by the compiler to everything that it needs.

use std::sync::Arc;

use jiff::civil::Date;

use super::checked_page::{CheckedPage, NOT_ON_SCREEN};
use super::linked;
use super::outcome::{ReadTitle, SourceOutcome};
use super::page_faults::PageFaults;
use crate::account;
use crate::check;
use crate::diagnostic::{Diagnostic, Findings, Place, SourceFile};
use crate::files::{Digest, Files};
use crate::model::{Passage, Review, ReviewKey, Spot};
use crate::output::{CurrentInputs, Reads};
use crate::project::{Folders, Project};
use crate::reviews::{self, Folder, OpenedReview, ReviewPlaces};
use crate::template::{Listed, Paper, papers};

/// A source, not yet opened.
pub enum Source {
    /// The folder of a review.
    Review(Folder),
}

/// A source whose texts have been read.
pub enum OpenSource {
    /// A review: its action plan, its decision and its updates.
    Review(OpenedReview),
}

impl Source {
    /// All sources of a project, in the order in which they are reported.
    pub fn all(folders: &Folders, findings: &mut Findings) -> Vec<Self> {
        let reviews = reviews::folders(&folders.files, &folders.reviews, findings);
        reviews.into_iter().map(Self::Review).collect()
    }

    /// The name by which a person asks for it.
    pub fn name(&self) -> &str {
        match self {
            Self::Review(folder) => folder.id(),
        }
    }

    /// Its id, which no other source has, of any kind.
    pub fn id(&self) -> String {
        match self {
            Self::Review(folder) => id_of_review(folder.id()),
        }
    }

    /// Reads its texts.
    pub fn open(&self, files: &Files) -> OpenSource {
        match self {
            Self::Review(folder) => OpenSource::Review(folder.open(files)),
        }
    }
}

impl OpenSource {
    /// Its id, which no other source has, of any kind.
    pub fn id(&self) -> String {
        match self {
            Self::Review(review) => id_of_review(review.id()),
        }
    }

    /// Its texts, always in the same order; none when one of them cannot be read.
    pub fn texts(&self) -> Option<Vec<&Arc<SourceFile>>> {
        match self {
            Self::Review(review) => review.texts(),
        }
    }

    /// The other sources that it reads; none when one of them is not there.
    pub fn reads(&self, _others: &CurrentInputs) -> Option<Reads> {
        match self {
            // A review is made of its own files alone.
            Self::Review(_) => Some(Reads::default()),
        }
    }

    /// The digest of its texts, each with its path in the source's folder, wherever that is.
    pub fn inputs(&self) -> Option<Digest> {
        let (texts, folder) = match self {
            Self::Review(review) => (review.texts()?, review.name()),
        };
        let id = self.id();
        let names = texts.iter().map(|text| {
            let inside = text.name.strip_prefix(folder);
            inside.unwrap_or(&text.name).as_bytes()
        });
        let contents = texts.iter().map(|text| text.text.as_bytes());
        let parts = std::iter::once(id.as_bytes()).chain(names).chain(contents);
        Some(Digest::of_parts(parts))
    }

    /// Makes its pages and gives each that can be published to `work`. The rules of `check` are tried on it at the same
    /// time: whatever they find, there are pages. `today` is the day on which updates may be overdue; without it, that is
    /// not looked at.
    pub fn make<T: Send>(
        &self,
        project: &Project,
        today: Option<Date>,
        work: impl Fn(&Paper<'_>, CheckedPage) -> T + Sync,
    ) -> SourceOutcome<Vec<T>> {
        let mut outcome = SourceOutcome::new(());
        let Self::Review(opened) = self;
        let shown = |character: char| project.look.shows(character);
        let terms = Some(project.council.terms());
        let read = opened.read(terms, &shown, &mut outcome.findings);
        let Some((review, places)) = read else {
            return outcome.map(|()| Vec::new());
        };
        let mut faults = PageFaults::default();
        let find = |passage: &Passage| places.find(passage);
        let ((pages, lost), ()) = rayon::join(
            || pages(project, &review, &find, &mut faults, &work),
            || apply_rules(project, &review, &places, today, &mut outcome),
        );
        outcome.findings.extend(lost);
        let texts = self.texts().unwrap_or_default();
        outcome.findings.append(faults.take_dead_links_in(&texts));
        outcome.faults = faults;
        outcome.map(|()| pages)
    }
}

fn id_of_review(id: &str) -> String {
    format!("reviews/{id}")
}

/// What `work` made of each paper of a review, and which words of its files are not said as they were written. `find` gives
/// the place of a passage in the files.
fn pages<T>(
    project: &Project,
    review: &Review,
    find: &dyn Fn(&Passage) -> Option<Place>,
    faults: &mut PageFaults,
    work: impl Fn(&Paper<'_>, CheckedPage) -> T,
) -> (Vec<T>, Vec<Diagnostic>) {
    let appearance = project.appearance();
    let mut lost = Vec::new();
    let papers = papers(review, &project.council);
    let paths: Vec<String> = papers.iter().map(Paper::path).collect();
    let is_made = |path: &str| {
        let stem = path.strip_suffix(".html").or(path.strip_suffix(".pdf"));
        stem.is_some_and(|stem| paths.iter().any(|path| path == stem))
            || linked::is_of_another(path, review.id.as_str())
    };
    let papers = papers.into_iter().filter_map(|paper| {
        let made = project
            .templates
            .render(&paper, &project.council, &appearance);
        let name = format!("{}.html", paper.path());
        let page = CheckedPage::open(project, &name, paper.template(), made, &is_made, faults)?;
        let of_paper = |document| account::of_paper(&paper, &project.council, document, find);
        let mut lost_here = of_paper(&page.document);
        if let (true, Some(on_screen)) = (lost_here.is_empty(), &page.on_screen) {
            let lost = of_paper(on_screen).into_iter();
            lost_here.extend(lost.map(|fault| fault.help(NOT_ON_SCREEN)));
        }
        lost.append(&mut lost_here);
        Some(work(&paper, page))
    });
    (papers.collect(), lost)
}

fn apply_rules(
    project: &Project,
    review: &Review,
    places: &ReviewPlaces,
    today: Option<Date>,
    outcome: &mut SourceOutcome<()>,
) {
    let find = |passage: &Passage| places.find(passage);
    let checked = check::check(review, &project.council, today, &find);
    outcome.findings.extend(checked.findings);
    outcome.allowed.extend(checked.allowed);
    let title = find(&Spot::Review(ReviewKey::Title).into());
    outcome.title = title.map(|place| ReadTitle {
        words: review.title.to_string(),
        place,
    });
    outcome.listed = Some(Listed::new(review, &project.council));
}
