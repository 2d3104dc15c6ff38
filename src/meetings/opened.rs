//! The file of a meeting → its text, and those of the council's own pages that it names.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use super::draft::MeetingDraft;
use super::find::MeetingFile;
use super::withheld::without_exempt;
use crate::diagnostic::{Findings, SourceFile, shown_path};
use crate::draft::{self, Field, load};
use crate::files::Files;

/// A list of names, as typed.
type NameList = Option<Field<Vec<Field<String>>>>;

/// A meeting whose files have been opened, but not yet read.
pub struct OpenedMeeting {
    /// The name of the file, without its ending.
    pub(super) id: String,
    /// What messages call the file.
    pub(super) name: String,
    /// None when the file cannot be read, which the findings report.
    pub(super) text: Option<Arc<SourceFile>>,
    /// The pages that it names and that are there, by the names of their files.
    pub(super) pages: BTreeMap<String, Option<Arc<SourceFile>>>,
    /// Whether it is read as everybody may read it.
    pub(super) is_public: bool,
    reviews: BTreeSet<String>,
    supplement_to: Option<String>,
    reads_all: bool,
    /// What is wrong with the files as files.
    pub(super) findings: Findings,
}

impl MeetingFile {
    /// Opens the file and the pages that it names.
    pub fn open(&self, files: &Files) -> OpenedMeeting {
        let mut findings = Findings::new();
        let text = load(files, &self.path, &self.name, &mut findings);
        let text = match self.is_public {
            true => text.as_ref().map(without_exempt),
            false => text,
        };
        // What is wrong with the file is reported when it is read.
        let named = text
            .as_ref()
            .and_then(|text| draft::read(text, &|_| true, &mut Findings::new()));
        let NamedFiles {
            reviews,
            pages,
            supplement_to,
            reads_all,
        } = named.map(NamedFiles::of).unwrap_or_default();
        let folder = self.path.parent().unwrap_or(Path::new(""));
        let pages = pages.into_iter().filter_map(|page| {
            let path = folder.join(&page);
            let is_beside = path.parent() == Some(folder) && files.has_own_file(&path);
            is_beside.then(|| {
                let text = load(files, &path, &shown_path(&path), &mut findings);
                (page, text)
            })
        });
        OpenedMeeting {
            id: self.id.clone(),
            name: self.name.clone(),
            text,
            pages: pages.collect(),
            is_public: self.is_public,
            reviews,
            supplement_to,
            reads_all,
            findings,
        }
    }
}

impl OpenedMeeting {
    /// The name of the file, without its ending.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// What messages call the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The names of the reviews that it names, whether there are such reviews or not.
    pub fn reviews(&self) -> impl Iterator<Item = &str> {
        self.reviews.iter().map(String::as_str)
    }

    /// Whether it brings what is made of all reviews: what is due at the meeting, or an annual report.
    pub fn reads_all_reviews(&self) -> bool {
        self.reads_all
    }

    /// The name of the meeting that it goes on with, if it does.
    pub fn supplement_to(&self) -> Option<&str> {
        self.supplement_to.as_deref()
    }

    /// The texts, always in the same order; none when a file could not be read.
    pub fn texts(&self) -> Option<Vec<&Arc<SourceFile>>> {
        let texts = std::iter::once(&self.text).chain(self.pages.values());
        texts
            .map(Option::as_ref)
            .collect::<Option<_>>()
            .filter(|_| self.findings.is_empty())
    }
}

/// What a meeting's file names.
#[derive(Default)]
struct NamedFiles {
    reviews: BTreeSet<String>,
    pages: BTreeSet<String>,
    supplement_to: Option<String>,
    reads_all: bool,
}

impl NamedFiles {
    fn of(draft: MeetingDraft) -> Self {
        let mut named = Self {
            supplement_to: draft.supplement_to.as_ref().and_then(text_of),
            ..Self::default()
        };
        let items = draft.item.typed().into_iter().flat_map(|list| &list.value);
        for item in items.filter_map(Field::typed) {
            let item = &item.value;
            let of_parts = names(&item.updates).chain(names(&item.papers));
            let parts = of_parts.filter_map(|name| {
                let (review, _) = name.split_once('/')?;
                Some(review.to_owned())
            });
            let whole = names(&item.decisions).chain(names(&item.action_plans));
            named.reviews.extend(parts.chain(whole));
            named.pages.extend(names(&item.pages));
            let due = item.due.as_ref().and_then(Field::typed);
            named.reads_all |= item
                .annual_report
                .as_ref()
                .is_some_and(|year| year.typed().is_some());
            named.reads_all |= due.is_some_and(|due| due.value);
        }
        named
    }
}

fn names(list: &NameList) -> impl Iterator<Item = String> {
    let list = list.as_ref().and_then(Field::typed);
    let names = list.into_iter().flat_map(|list| &list.value);
    names.filter_map(text_of)
}

fn text_of(field: &Field<String>) -> Option<String> {
    field.typed().map(|typed| typed.value.trim().to_owned())
}
