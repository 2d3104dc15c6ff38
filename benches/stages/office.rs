//! Everything that papers are made of, as the council keeps it: its words, its look, its templates and its reviews.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use scrutineer::council::{self, Council};
use scrutineer::diagnostic::{Findings, SourceFile, human};
use scrutineer::document::{self, Document};
use scrutineer::model::Review;
use scrutineer::pdf::{Family, Pictures};
use scrutineer::reviews::{self, Folder, ReviewPlaces};
use scrutineer::template::{Appearance, Paper, Templates, papers};
use scrutineer::theme::{self, Theme};

/// What is read once for all papers.
pub struct Office {
    pub council: Council,
    pub theme: Theme,
    pub family: Family,
    pub templates: Templates,
    pub appearance: Appearance,
    pub folder: Folder,
}

impl Office {
    /// Opens the project's own templates and its sample review.
    pub fn open() -> Office {
        let templates = top().join("templates");
        let theme = sound(|findings| theme::read(&templates.join("theme.toml"), findings));
        let family =
            Family::open(&theme.fonts, &templates).unwrap_or_else(|faults| panic!("{faults:?}"));
        let shown = |character| family.shows(character);
        let words = templates.join("council.toml");
        let council = sound(|findings| council::read(&words, &shown, findings));
        let pages = pages(&templates);
        let mut folders = reviews::folders(&top().join("reviews"), &mut Findings::new());
        Office {
            council,
            appearance: appearance(&theme),
            theme,
            family,
            templates: sound(|findings| Templates::new(&pages, findings)),
            folder: folders.remove(0),
        }
    }

    /// The review with the places of its values, from files to model.
    pub fn read(&self) -> (Review, ReviewPlaces) {
        let shown = |character| self.family.shows(character);
        let scale = Some(&self.council.scale);
        sound(|findings| self.folder.open().read(scale, &shown, findings))
    }

    /// The page of a paper.
    pub fn render(&self, paper: &Paper) -> String {
        self.templates
            .render(paper, &self.council, &self.appearance)
            .unwrap_or_else(|fault| panic!("{fault:?}"))
    }

    /// The page of the sample update, which is the longer one of the two papers.
    pub fn page(&self) -> Arc<SourceFile> {
        let (review, _) = self.read();
        let update = update(&review);
        SourceFile::new(format!("{}.html", update.path()), self.render(&update))
    }

    /// What a page says, and its pictures.
    pub fn parse(&self, page: &Arc<SourceFile>) -> (Document, Pictures) {
        let shown = |character| self.family.shows(character);
        let no_files = |_: &str| Err("the sample draws its pictures itself".to_owned());
        let document = sound(|findings| document::read(page, &shown, &no_files, findings));
        let pictures = Pictures::open(&document, &self.family);
        (document, pictures.expect("pictures that can be printed"))
    }
}

/// The update among the papers of the sample.
pub fn update(review: &Review) -> Paper<'_> {
    let papers = papers(review);
    let mut updates = papers
        .into_iter()
        .filter(|paper| matches!(paper, Paper::ProgressUpdate { .. }));
    updates.next().expect("the sample has an update")
}

/// Where the project is.
pub fn top() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// What was read, which has nothing wrong with it.
fn sound<T>(read: impl FnOnce(&mut Findings) -> Option<T>) -> T {
    let mut findings = Findings::new();
    read(&mut findings).unwrap_or_else(|| panic!("{}", human(&findings, false)))
}

fn pages(folder: &Path) -> BTreeMap<String, Arc<SourceFile>> {
    let entries = fs::read_dir(folder).expect("the templates");
    let paths = entries.map(|entry| entry.expect("a readable folder").path());
    paths
        .filter(|path| path.extension().is_some_and(|ending| ending == "html"))
        .map(|path: PathBuf| {
            let name = path.file_name().expect("a file").to_string_lossy();
            let text = fs::read_to_string(&path).expect("a readable template");
            (name.clone().into_owned(), SourceFile::new(name, text))
        })
        .collect()
}

/// What the templates know of the look, as the program tells them.
fn appearance(theme: &Theme) -> Appearance {
    let page = &theme.page;
    let measure = page.width.pt() - page.margin_left.pt() - page.margin_right.pt();
    let colours = theme.palette.iter();
    Appearance {
        colours: colours
            .map(|(name, colour)| (name.clone(), colour.to_string()))
            .collect(),
        text_size: f64::from(theme.text.size.pt()) / 0.75,
        measure: f64::from(measure) / 0.75,
    }
}
