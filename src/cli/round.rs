//! Every review → its pages, several reviews at once.
//!
//! A round opens, reads and judges each review by itself, makes its pages, hands them to whoever asked, and lets go of
//! them, so that it needs no more room for ten thousand papers than for ten. What is found is gathered in the order of
//! the reviews: nothing depends on which was ready first.

use jiff::civil::Date;
use rayon::prelude::*;

use super::page::{Page, PageFaults, ToldOnce};
use super::project::Project;
use crate::check;
use crate::diagnostic::Findings;
use crate::model::{Passage, Review};
use crate::reviews::{Folder, OpenedReview, ReviewPlaces};
use crate::template::{Listed, Paper, papers};

/// What came of one review.
pub struct Made<T> {
    /// What the index says of it; none when the review is not sound.
    pub listed: Option<Listed>,
    /// What was made of its pages.
    pub made: T,
    /// What is wrong with its files, or worth a look.
    pub findings: Findings,
    /// What is wrong with its pages.
    pub faults: PageFaults,
    /// What it allows itself.
    pub allowed: Findings,
}

impl<T> Made<T> {
    /// Nothing of a review.
    pub fn nothing(made: T) -> Self {
        Made {
            listed: None,
            made,
            findings: Findings::new(),
            faults: PageFaults::default(),
            allowed: Findings::new(),
        }
    }

    /// With something else made of the same.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> Made<U> {
        Made {
            listed: self.listed,
            made: map(self.made),
            findings: self.findings,
            faults: self.faults,
            allowed: self.allowed,
        }
    }
}

/// What came of all reviews, as far as anyone asks for it afterwards.
pub struct Round<T> {
    /// What the index says, of every review that is sound.
    pub listed: Vec<Listed>,
    /// What was made of each review.
    pub made: Vec<T>,
    /// What reviews allow themselves.
    pub allowed: Findings,
}

impl<T: Send> Round<T> {
    /// Goes round the folders, and adds what is found to the findings.
    pub fn of(
        folders: &[Folder],
        findings: &mut Findings,
        once: &mut ToldOnce,
        make: impl Fn(&Folder) -> Made<T> + Sync,
    ) -> Self {
        let made: Vec<Made<T>> = folders.par_iter().map(&make).collect();
        let mut round = Round {
            listed: Vec::new(),
            made: Vec::new(),
            allowed: Findings::new(),
        };
        for made in made {
            findings.append(made.findings);
            once.tell(made.faults, findings);
            round.listed.extend(made.listed);
            round.made.push(made.made);
            round.allowed.append(made.allowed);
        }
        round
    }
}

impl Project {
    /// Makes the pages of a review and gives each that can be published to `work`. The rules are held against it
    /// meanwhile: whatever they find, there are pages.
    pub fn make<T: Send>(
        &self,
        opened: &OpenedReview,
        today: Option<Date>,
        work: impl Fn(&Paper<'_>, Page) -> T + Sync,
    ) -> Made<Vec<T>> {
        let mut made = Made::nothing(());
        let Some((review, places)) = self.read(opened, &mut made.findings) else {
            return made.map(|()| Vec::new());
        };
        let mut faults = PageFaults::default();
        let (pages, ()) = rayon::join(
            || self.pages(&review, &mut faults, &work),
            || self.hold_rules(&review, &places, today, &mut made),
        );
        let texts = opened.texts().unwrap_or_default();
        made.findings.append(faults.dead_links_in(&texts));
        made.faults = faults;
        made.map(|()| pages)
    }

    /// Reads a review and holds the rules against it, but makes no page.
    pub fn judge(&self, opened: &OpenedReview, today: Option<Date>) -> Made<()> {
        let mut made = Made::nothing(());
        if let Some((review, places)) = self.read(opened, &mut made.findings) {
            self.hold_rules(&review, &places, today, &mut made);
        }
        made
    }

    fn read(
        &self,
        opened: &OpenedReview,
        findings: &mut Findings,
    ) -> Option<(Review, ReviewPlaces)> {
        let shown = |character: char| self.look.shows(character);
        opened.read(Some(&self.council.scale), &shown, findings)
    }

    fn hold_rules(
        &self,
        review: &Review,
        places: &ReviewPlaces,
        today: Option<Date>,
        made: &mut Made<()>,
    ) {
        let find = |passage: &Passage| places.find(passage);
        let checked = check::check(review, &self.council, today, &find);
        made.findings.extend(checked.findings);
        made.allowed.extend(checked.allowed);
        made.listed = Some(Listed::new(review, &self.council));
    }

    fn pages<T>(
        &self,
        review: &Review,
        faults: &mut PageFaults,
        work: impl Fn(&Paper<'_>, Page) -> T,
    ) -> Vec<T> {
        let appearance = self.appearance();
        let papers = papers(review).into_iter().filter_map(|paper| {
            let made = self.templates.render(&paper, &self.council, &appearance);
            let name = format!("{}.html", paper.path());
            let page = Page::open(self, &name, paper.template(), made, faults)?;
            Some(work(&paper, page))
        });
        papers.collect()
    }
}
