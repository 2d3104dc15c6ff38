//! Where the values of a meeting are in its file.

use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};
use crate::draft::{ValueSpans, place_in};
use crate::model::{MeetingSpot, Passage, Spot};

/// The places of one meeting.
#[derive(Debug, Clone)]
pub struct MeetingPlaces {
    file: Arc<SourceFile>,
    spans: ValueSpans,
}

impl MeetingPlaces {
    pub(super) fn new(file: Arc<SourceFile>, spans: ValueSpans) -> Self {
        Self { file, spans }
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
        let span = self.spans.span(&spot.to_string());
        Some(match (span, &passage.part) {
            (Some(span), Some(part)) => place_in(&self.file, &span, &part.text, part.range.clone()),
            _ => self.find(spot),
        })
    }
}
