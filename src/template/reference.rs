//! Words that name a place on the page → links to it: "see recommendation 6".
//!
//! The words stay as they were written. Upper and lower case make no difference, and words that are part of longer
//! ones, or of a link already, are left alone.

use std::ops::Range;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use tera::Value;

/// Words, and the place they stand for.
pub(super) struct Reference {
    /// The words, in small letters.
    words: String,
    /// The id of the place.
    place: String,
}

impl Reference {
    /// A reference as a template passes it on: with `words` and `place`.
    pub fn new(value: &Value) -> Option<Self> {
        let [words, place] =
            ["words", "place"].map(|part| value.get_from_path(part).and_then(Value::as_str));
        // No words stand everywhere, and lead nowhere.
        let words = words.filter(|words| !words.is_empty())?;
        Some(Self::to(words, place?))
    }

    /// What leads to a place.
    pub fn to(words: &str, place: &str) -> Self {
        Self {
            words: words.to_ascii_lowercase(),
            place: place.to_owned(),
        }
    }
}

/// Turns what the references name into links.
pub(super) fn link<'t>(
    events: impl Iterator<Item = Event<'t>>,
    references: &[Reference],
) -> Vec<Event<'t>> {
    let mut linked = Vec::new();
    let mut within_link = false;
    for event in events {
        match event {
            Event::Start(Tag::Link { .. }) => within_link = true,
            Event::End(TagEnd::Link) => within_link = false,
            Event::Text(text) if !within_link && !references.is_empty() => {
                link_text(&text, references, &mut linked);
                continue;
            }
            _ => {}
        }
        linked.push(event);
    }
    linked
}

fn link_text<'t>(text: &str, references: &[Reference], linked: &mut Vec<Event<'t>>) {
    let owned = |text: &str| Event::Text(CowStr::from(text.to_owned()));
    let mut told = 0;
    for (range, reference) in named(text, references) {
        // Of two that overlap the first is the one that is meant.
        let (Some(before), Some(words)) = (text.get(told..range.start), text.get(range.clone()))
        else {
            continue;
        };
        linked.push(owned(before));
        linked.push(Event::Start(Tag::Link {
            link_type: LinkType::Inline,
            dest_url: CowStr::from(format!("#{}", reference.place)),
            title: CowStr::from(""),
            id: CowStr::from(""),
        }));
        linked.push(owned(words));
        linked.push(Event::End(TagEnd::Link));
        told = range.end;
    }
    linked.push(owned(text.get(told..).unwrap_or_default()));
}

/// Where in a text the words of references stand, in order. The text is gone through once for each reference, however
/// often it is named.
fn named<'r>(text: &str, references: &'r [Reference]) -> Vec<(Range<usize>, &'r Reference)> {
    // ASCII letters only, so that every place in the one is the same place in the other.
    let small = text.to_ascii_lowercase();
    let mut named = Vec::new();
    for reference in references {
        let found = small
            .match_indices(&reference.words)
            .map(|(start, words)| start..start + words.len());
        let alone = found.filter(|range| stands_alone(&small, range.start, range.end));
        named.extend(alone.map(|range| (range, reference)));
    }
    named.sort_by_key(|(range, _)| range.start);
    named
}

fn stands_alone(text: &str, start: usize, end: usize) -> bool {
    let before = text
        .get(..start)
        .and_then(|before| before.chars().next_back());
    let after = text.get(end..).and_then(|after| after.chars().next());
    !before.is_some_and(char::is_alphanumeric) && !after.is_some_and(char::is_alphanumeric)
}
