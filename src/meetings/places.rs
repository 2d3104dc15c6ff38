//! Where the values of a meeting are in its file.

use std::ops::Range;
use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};
use crate::draft::{ValueSpans, place_in};
use crate::model::{MeetingSpot, RichText};

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

    /// The place of some bytes of a long text.
    pub fn within(&self, spot: &MeetingSpot, text: &RichText, range: Range<usize>) -> Place {
        match self.spans.span(&spot.to_string()) {
            Some(span) => place_in(&self.file, &span, text.source(), range),
            None => self.find(spot),
        }
    }
}
