//! What comes of one source.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use super::carried::Carried;
use super::large_print::LargePaper;
use super::page_faults::PageFaults;
use super::paper_format::PaperFormat;
use crate::diagnostic::{Findings, Place};
use crate::document::Document;
use crate::template::{Listed, ListedMeeting};

/// What came of one source.
pub struct SourceOutcome<T> {
    /// What the index says of it; none when the source is not sound, or is not for the index.
    pub listed: Option<ListedSource>,
    /// What was made of its pages.
    pub made: T,
    /// What is wrong with its files, or worth a look.
    pub findings: Findings,
    /// What is wrong with its pages.
    pub faults: PageFaults,
    /// What it allows itself, with its reasons.
    pub allowed: Findings,
    /// Its title, where it has just been read.
    pub title: Option<ReadTitle>,
    /// Files that are no papers, each with its path from the top of the output.
    pub files: Vec<(String, Vec<u8>)>,
}

/// What the index says of a source.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub enum ListedSource {
    /// Of a review.
    Review(Listed),
    /// Of a meeting.
    Meeting(ListedMeeting),
}

/// Where a paper goes.
pub struct PaperPlace<'e> {
    /// Its path from the top of the output, without an ending.
    pub path: String,
    /// In which forms.
    pub formats: &'static [PaperFormat],
    /// In large print too, where that is wanted.
    pub large_print: Option<LargePaper<'e>>,
    /// Set for a PDF that is carried away from the site.
    pub carried: Option<Carried<'e>>,
}

impl PaperPlace<'_> {
    /// What is typeset of a page of it.
    pub fn document<'d>(&self, document: &'d Document) -> Cow<'d, Document> {
        match &self.carried {
            Some(carried) => carried.document(document),
            None => Cow::Borrowed(document),
        }
    }

    /// How many papers it is: none if it is a copy of one, or a page of the site.
    pub fn papers(&self) -> usize {
        usize::from(self.formats == PaperFormat::ALL.as_slice())
    }
}

/// A title, and where it was typed.
pub struct ReadTitle {
    /// Its words.
    pub words: String,
    /// Its place.
    pub place: Place,
}

impl<T> SourceOutcome<T> {
    /// An outcome with nothing found yet.
    pub fn new(made: T) -> Self {
        Self {
            listed: None,
            made,
            findings: Findings::new(),
            faults: PageFaults::default(),
            allowed: Findings::new(),
            title: None,
            files: Vec::new(),
        }
    }

    /// The same, with something else made of its pages.
    pub fn map<U>(self, map: impl FnOnce(T) -> U) -> SourceOutcome<U> {
        SourceOutcome {
            listed: self.listed,
            made: map(self.made),
            findings: self.findings,
            faults: self.faults,
            allowed: self.allowed,
            title: self.title,
            files: self.files,
        }
    }
}
