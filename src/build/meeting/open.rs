//! The file of a meeting → its texts, and those of the reviews that it names.

use std::collections::BTreeMap;
use std::sync::Arc;

use super::shelf::Shelf;
use crate::bounds::MOST_SUPPLEMENTS;
use crate::diagnostic::SourceFile;
use crate::files::{Digest, Files};
use crate::meetings::{MeetingFile, OpenedMeeting};
use crate::reviews::OpenedReview;

/// A meeting, not yet opened.
pub struct MeetingSource {
    /// Its file.
    pub file: MeetingFile,
    /// What it can name.
    pub shelf: Arc<Shelf>,
}

/// A meeting whose texts have been read, with what it names.
pub struct OpenMeeting {
    /// The meeting.
    pub opened: OpenedMeeting,
    /// The reviews that it names and that are there.
    pub reviews: BTreeMap<String, OpenedReview>,
    /// The meeting whose pack it goes on with.
    pub before: Option<Box<OpenMeeting>>,
    /// What it can name.
    pub shelf: Arc<Shelf>,
}

impl MeetingSource {
    /// Opens the meeting, and what it names.
    pub fn open(&self, files: &Files) -> OpenMeeting {
        OpenMeeting::open(&self.file, &self.shelf, files, MOST_SUPPLEMENTS)
    }

    /// The names of the reviews that it names.
    pub fn reviews(&self, files: &Files) -> Vec<String> {
        let opened = self.file.open(files);
        self.shelf.wanted(&opened).map(str::to_owned).collect()
    }
}

impl OpenMeeting {
    fn open(file: &MeetingFile, shelf: &Arc<Shelf>, files: &Files, more: usize) -> Self {
        let opened = file.open(files);
        let named = shelf.wanted(&opened).filter_map(|name| {
            let folder = shelf.reviews.get(name)?;
            Some((name.to_owned(), folder.open(files)))
        });
        let reviews = named.collect();
        let before = opened
            .supplement_to()
            .filter(|name| more > 0 && *name != opened.id())
            .and_then(|name| shelf.meetings.get(name))
            .map(|file| Box::new(Self::open(file, shelf, files, more - 1)));
        Self {
            opened,
            reviews,
            before,
            shelf: Arc::clone(shelf),
        }
    }

    /// Its texts, always in the same order; none when one of them cannot be read.
    pub fn texts(&self) -> Option<Vec<&Arc<SourceFile>>> {
        self.opened.texts()
    }

    /// The digests of the texts of the meetings that it goes on with; none when one of them cannot be read.
    pub fn inputs_before(&self) -> Option<Vec<Digest>> {
        let mut digests = Vec::new();
        let mut one = self.before.as_deref();
        while let Some(meeting) = one {
            let texts = meeting.texts()?;
            let parts = texts.iter().map(|text| text.text.as_bytes());
            digests.push(Digest::of_parts(parts));
            one = meeting.before.as_deref();
        }
        Some(digests)
    }

    /// The names of the reviews that its papers are made of, and those of the meetings that it goes on with.
    pub fn review_names(&self) -> Vec<&str> {
        let own = self.reviews.keys().map(String::as_str);
        let before = self.before.as_deref();
        own.chain(before.into_iter().flat_map(Self::review_names))
            .collect()
    }

    /// Whether the meetings that it goes on with lead back to one of them.
    pub fn is_in_a_circle(&self) -> bool {
        let mut seen = vec![self.opened.id()];
        let mut one = self.before.as_deref();
        while let Some(meeting) = one {
            if seen.contains(&meeting.opened.id()) {
                return true;
            }
            seen.push(meeting.opened.id());
            one = meeting.before.as_deref();
        }
        false
    }
}
