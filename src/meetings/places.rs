//! Where the values of a meeting are in its file, and in the pages that it brings.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};
use crate::draft::{ValueSpans, place_in};
use crate::model::{MeetingSpot, Part, Passage, Slug, Spot};

/// The places of one meeting.
#[derive(Debug, Clone)]
pub struct MeetingPlaces {
    file: Arc<SourceFile>,
    spans: ValueSpans,
    /// The pages that it brings, by the names of their files.
    pages: BTreeMap<String, Arc<SourceFile>>,
}

impl MeetingPlaces {
    pub(super) fn new(
        file: Arc<SourceFile>,
        spans: ValueSpans,
        pages: &BTreeMap<String, Option<Arc<SourceFile>>>,
    ) -> Self {
        let pages = pages.iter();
        let read = pages.filter_map(|(name, page)| Some((name.clone(), page.clone()?)));
        Self {
            file,
            spans,
            pages: read.collect(),
        }
    }

    /// The place of a value, or of the nearest thing around it that is in the file.
    pub fn find(&self, spot: &MeetingSpot) -> Place {
        let path = spot.to_string();
        let mut path = path.as_str();
        loop {
            if let Some(span) = self.spans.span(path) {
                return Place::new(&self.file, span);
            }
            match path.rsplit_once(['.', '[']) {
                Some((around, _)) => path = around,
                None => return Place::first_line(&self.file),
            }
        }
    }

    /// The place of a passage; none for one of a review.
    pub fn of_passage(&self, passage: &Passage) -> Option<Place> {
        let Spot::Meeting(spot) = &passage.spot else {
            return None;
        };
        if let (MeetingSpot::Page(.., name), Some(part)) = (spot, &passage.part) {
            return Some(self.of_page(name, part).unwrap_or_else(|| self.find(spot)));
        }
        let span = self.spans.span(&spot.to_string());
        Some(match (span, &passage.part) {
            (Some(span), Some(part)) => place_in(&self.file, &span, &part.text, part.range.clone()),
            _ => self.find(spot),
        })
    }

    /// The place of a part of a page's text, which is in its file as it was typed.
    fn of_page(&self, name: &Slug, part: &Part) -> Option<Place> {
        let file = self.pages.get(&format!("{name}.md"))?;
        let words = part.text.trim();
        let before = part.text.len() - part.text.trim_start().len();
        let start = file.text.find(words)?;
        let at = |byte: usize| (start + byte).saturating_sub(before);
        Some(Place::new(file, at(part.range.start)..at(part.range.end)))
    }
}
