//! The project's own templates and its sample review, read through the crate's public functions.

use std::path::Path;
use std::sync::Arc;

use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::document::{self, Document};
use scrutineer::model::Review;
use scrutineer::pdf::Pictures;
use scrutineer::project::{Folders, Project};
use scrutineer::reviews::{self, Folder, ReviewPlaces};
use scrutineer::template::Paper;

/// What is read once for all papers, and the folder of the review.
pub struct Sample {
    pub project: Project,
    folders: Folders,
    review: Folder,
}

impl Sample {
    /// Opens the project.
    pub fn open() -> Sample {
        let folders = Folders::of(top());
        let mut found = reviews::folders(&folders.files, &folders.reviews, &mut Findings::new());
        Sample {
            project: sound(|findings| Project::read(&folders, findings)),
            review: found.remove(0),
            folders,
        }
    }

    /// The review with the places of its values, from files to model.
    pub fn read(&self) -> (Review, ReviewPlaces) {
        let shown = |character| self.project.look.shows(character);
        let terms = Some(self.project.council.terms());
        sound(|findings| {
            self.review
                .open(&self.folders.files)
                .read(terms, &shown, findings)
        })
    }

    /// The page of a paper.
    pub fn render(&self, paper: &Paper) -> String {
        let Project {
            templates, council, ..
        } = &self.project;
        templates
            .render(paper, council, &[], &self.project.appearance())
            .unwrap_or_else(|fault| panic!("{fault:?}"))
    }

    /// The page of the sample update, which is the longest of the papers.
    pub fn page(&self) -> Arc<SourceFile> {
        let (review, _) = self.read();
        let update = update(&review);
        let path = update.path(&self.project.council);
        SourceFile::new(format!("{path}.html"), self.render(&update))
    }

    /// What a page says, and its pictures.
    pub fn parse(&self, page: &Arc<SourceFile>) -> (Document, Pictures) {
        let shown = |character| self.project.look.shows(character);
        let files = |path: &str| self.project.pictures.get(path);
        let document = sound(|findings| document::read(page, &shown, &files, findings));
        let pictures = Pictures::open(&document, &self.project.look.family);
        (document, pictures.expect("pictures that can be printed"))
    }
}

/// The update among the papers of the sample.
pub fn update(review: &Review) -> Paper<'_> {
    let update = review.updates.first().expect("the sample has an update");
    Paper::ProgressUpdate { review, update }
}

/// Where the project is.
pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What was read. Nothing may be wrong with it.
fn sound<T>(read: impl FnOnce(&mut Findings) -> Option<T>) -> T {
    let mut findings = Findings::new();
    read(&mut findings).unwrap_or_else(|| panic!("{}", human(&findings, false)))
}
