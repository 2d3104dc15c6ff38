//! The texts on a paper of a meeting → those with words beside them that are not theirs: the same words again, or words that take
//! a date or a name back.
//!
//! In come what the page says and where the texts were found.

use std::collections::BTreeSet;
use std::ops::Range;

use super::beside_line::{are_changing, say_more_of_name, says_time};
use super::place_of_word::phrase;
use super::said_again::said_again;
use super::twice::again;
use crate::document::SaidTitle;
use crate::model::{ItemKey, MeetingKey, MeetingSpot, ParagraphKey};

/// The first text that is said twice in a row. Titles are said in more than one place, and a heading may have the words of
/// the text before it.
pub(super) fn said_twice(
    said: &str,
    places: &[(&MeetingSpot, Range<usize>)],
    is_line: &dyn Fn(&str) -> bool,
) -> Option<(MeetingSpot, String)> {
    let (spot, again) = places.iter().find_map(|(spot, range)| {
        let again = again(said, range).filter(|_| is_own_matter(spot))?;
        let mut others = places.iter();
        let is_other = others.any(|(_, other)| again.contains(&other.start));
        let words = said.get(again.clone())?;
        (!is_other && !is_line(words)).then_some((*spot, again))
    })?;
    let words = phrase(said, again.start);
    Some((spot.clone(), format!("“{words}” twice in a row")))
}

/// The first date or name with words after it that take it back.
pub(super) fn taken_back(
    said: &str,
    places: &[(&MeetingSpot, Range<usize>)],
) -> Option<(MeetingSpot, String)> {
    let starts: BTreeSet<usize> = places.iter().map(|(_, place)| place.start).collect();
    places.iter().find_map(|(spot, place)| {
        let is_line = matches!(
            spot,
            MeetingSpot::Meeting(MeetingKey::Date | MeetingKey::Time | MeetingKey::Published)
                | MeetingSpot::Item(_, ItemKey::ReportAuthor)
        );
        let rest = said.get(place.end..).filter(|_| is_line)?;
        let end = place.end + rest.lines().next()?.len();
        let next = starts.range(place.end..).next().copied().unwrap_or(end);
        let words = said.get(place.end..next.min(end))?.trim();
        let is_changed = match spot {
            MeetingSpot::Item(..) => say_more_of_name(words),
            MeetingSpot::Meeting(MeetingKey::Time) => are_changing(words) || says_time(words),
            _ => are_changing(words),
        };
        is_changed.then(|| {
            let own = said.get(place.clone()).unwrap_or_default();
            ((*spot).clone(), format!("“{words}” after “{own}”"))
        })
    })
}

/// The first text that is said twice below the same block and the same heading.
pub(super) fn twice_below_label(
    said: &str,
    titles: &[SaidTitle],
    places: &[(&MeetingSpot, Range<usize>)],
) -> Option<(MeetingSpot, String)> {
    said_again(said, titles).into_iter().find_map(|again| {
        let [one, two] = again.places.map(|place| {
            let mut all = places.iter();
            all.find(|(_, own)| own.end > place.start && own.start < place.end)
                .map(|(spot, _)| ((*spot).clone(), place.start))
        });
        let (spot, at) = match (one, two) {
            (Some(_), Some(_)) => None,
            (one, two) => one.or(two),
        }?;
        let words = phrase(said, at);
        Some((spot, format!("“{words}” twice below the same label")))
    })
}

fn is_own_matter(spot: &MeetingSpot) -> bool {
    use ItemKey as Of;
    match spot {
        MeetingSpot::Meeting(key) => matches!(
            key,
            MeetingKey::Time | MeetingKey::Place | MeetingKey::Introduction | MeetingKey::Notes
        ),
        MeetingSpot::Item(_, key) => !matches!(key, Of::Number | Of::Title | Of::Pages(_)),
        MeetingSpot::Paragraph(_, _, key) => matches!(key, ParagraphKey::Text),
        _ => false,
    }
}
