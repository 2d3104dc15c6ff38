//! A covering report and what its page says → the first text of it that stands under the heading of another part, or a paragraph
//! that is not below its own heading.
//!
//! In come the places where its texts were found. Only what is certain counts: texts that are said once.

use std::ops::Range;

use super::headings_above::{headings_above, other_section};
use super::meeting_labels::meeting_labels;
use crate::council::Council;
use crate::document::SaidTitle;
use crate::model::{ItemKey, Meeting, MeetingSpot, ParagraphKey, TextLine};

/// The labels that are headings of a report.
const SECTIONS: [&str; 4] = ["purpose", "asked_to", "background_papers", "progress"];

/// The first such text of the report on an item, and what the page says.
pub(super) fn wrong_section(
    (meeting, item, council): (&Meeting, usize, &Council),
    (said, titles): (&str, &[SaidTitle]),
    places: &[(&MeetingSpot, Range<usize>)],
) -> Option<(MeetingSpot, String)> {
    let report = meeting.items.get(item)?.report()?;
    let labels = meeting_labels(council);
    let headings = report.paragraphs.iter().map(|one| one.heading.as_ref());
    let headings: Vec<Option<&str>> = headings.map(|one| one.map(TextLine::as_str)).collect();
    let is_heading = |words: &str| {
        let mut all = headings.iter().flatten();
        all.any(|heading| words.ends_with(*heading))
    };
    let certain = places.iter().filter(|(_, place)| {
        let words = said.get(place.clone()).unwrap_or_default();
        !words.is_empty() && said.matches(words).count() == 1
    });
    certain.into_iter().find_map(|(spot, place)| {
        let at = place.start;
        let other = match spot {
            MeetingSpot::Item(own, key) if *own == item => {
                let own = section(key)?;
                let label =
                    other_section((said, titles), (&labels, &SECTIONS), (own, at), |_| false);
                // Nor does it belong to a paragraph.
                let above = || headings_above(said, titles, at).next();
                let of_paragraph = || {
                    above()
                        .map(|above| above.words)
                        .filter(|above| is_heading(above))
                };
                let label = label.or_else(of_paragraph)?;
                format!("what is written in `{own}` after “{label}”, the label of another key")
            }
            MeetingSpot::Paragraph(own, number, ParagraphKey::Text) if *own == item => {
                let before = headings.get(..=*number)?;
                let heading = before.iter().rev().flatten().next()?;
                let mut above = headings_above(said, titles, at).map(|above| above.words);
                let above = above.find(|above| is_heading(above)).unwrap_or("");
                if above.ends_with(heading) {
                    return None;
                }
                match above {
                    "" => format!("a paragraph before its heading “{heading}”"),
                    above => {
                        format!("a paragraph below “{above}” that is written below “{heading}”")
                    }
                }
            }
            _ => return None,
        };
        Some(((*spot).clone(), other))
    })
}

/// The name of the label that is the heading of a text.
fn section(key: &ItemKey) -> Option<&'static str> {
    match key {
        ItemKey::Purpose => Some("purpose"),
        ItemKey::AskedTo => Some("asked_to"),
        ItemKey::BackgroundPapers => Some("background_papers"),
        _ => None,
    }
}
