//! Words that name a place on the page → links to it: "see recommendation 6", "Recs 2 and 3".
//!
//! A reference to a recommendation has its number, so that all words for one are found. Any other is found by its words only.
//!
//! The words stay as they were written. Upper and lower case make no difference, and words that are part of longer
//! ones, or of a link already, are left alone.

use std::cell::LazyCell;

use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use tera::Value;
use tera::value::Key;

use crate::model::{Initials, Mentions, is_anothers, is_of_another};

/// Words, and the place they refer to.
pub(super) struct Reference<'v> {
    words: &'v str,
    /// The page that the place is on; nothing for this page.
    page: &'v str,
    /// The id of the place.
    place: &'v str,
    /// The number of the recommendation, and the council's own word before it.
    number: Option<(&'v str, &'v str)>,
    /// Other words for a recommendation.
    called: Vec<&'v str>,
}

impl<'v> Reference<'v> {
    /// A reference as a template passes it on: with `words` and `place`. None where it cannot be in a text, which may have
    /// figures or none.
    pub fn new(value: &'v Value, has_figures: bool) -> Option<Self> {
        let map = value.as_map()?;
        let number = map.get(&Key::Str("number")).and_then(Value::as_str);
        let number = number.filter(|number| !number.is_empty());
        // Most texts have no figure, and most numbers have one.
        if !has_figures && number.is_some_and(has_figure) {
            return None;
        }
        let [words, place] = ["words", "place"].map(|key| map.get(&Key::Str(key)));
        // Empty words would be found everywhere.
        let words = words?.as_str().filter(|words| !words.is_empty())?;
        let called = map.get(&Key::Str("called")).and_then(Value::as_array);
        let called = called.into_iter().flatten().filter_map(Value::as_str);
        let page = map.get(&Key::Str("page")).and_then(Value::as_str);
        Some(Self {
            words,
            page: page.unwrap_or_default(),
            called: called.collect(),
            place: place?.as_str()?,
            number: number.map(|number| {
                let label = words.strip_suffix(number).unwrap_or_default();
                (number, label.trim_end())
            }),
        })
    }

    /// The link to the place.
    #[cfg(test)]
    pub fn to(words: &'v str, place: &'v str) -> Self {
        Self {
            words,
            page: "",
            place,
            called: Vec::new(),
            number: words.split_once(' ').map(|(label, number)| (number, label)),
        }
    }
}

/// Whether there is a figure of a number in a text.
pub(super) fn has_figure(text: &str) -> bool {
    text.bytes().any(|byte| byte.is_ascii_digit())
}

/// Turns what the references name into links.
pub(super) fn link<'t>(
    events: impl Iterator<Item = Event<'t>>,
    references: &[Reference<'_>],
) -> Vec<Event<'t>> {
    let by_words: Vec<&Reference<'_>> = references
        .iter()
        .filter(|one| one.number.is_none())
        .collect();
    let numbered: Vec<&Reference<'_>> = references
        .iter()
        .filter(|one| one.number.is_some())
        .collect();
    let numbers = numbered.iter().filter_map(|one| one.number);
    let (known, labels): (Vec<&str>, Vec<&str>) = numbers.unzip();
    let label = labels.first().copied().filter(|label| !label.is_empty());
    let called = numbered.first().map(|one| one.called.clone());
    let labels = label.into_iter().chain(called.unwrap_or_default());
    let labels: Vec<&str> = labels.collect();
    let finder = ReferenceFinder {
        initials: Initials::of(by_words.iter().map(|one| one.words)),
        by_words,
        numbered,
        mentions: LazyCell::new(move || Mentions::of(known, labels)),
    };
    let mut linked = Vec::new();
    let mut within_link = false;
    for event in events {
        match event {
            Event::Start(Tag::Link { .. }) => within_link = true,
            Event::End(TagEnd::Link) => within_link = false,
            Event::Text(text) if !within_link && !references.is_empty() => {
                finder.link_text(&text, &mut linked);
                continue;
            }
            _ => {}
        }
        linked.push(event);
    }
    linked
}

/// Finds what references name.
struct ReferenceFinder<'r, 'v, F> {
    by_words: Vec<&'r Reference<'v>>,
    initials: Initials,
    /// Those to recommendations, in the order of the numbers in `mentions`.
    numbered: Vec<&'r Reference<'v>>,
    mentions: LazyCell<Mentions<'v>, F>,
}

impl<'v, F: FnOnce() -> Mentions<'v>> ReferenceFinder<'_, 'v, F> {
    /// Adds a text, with links where it mentions a recommendation of the page.
    fn link_text<'t>(&self, text: &str, linked: &mut Vec<Event<'t>>) {
        let mut done = 0;
        for mention in self.mentions.find(text) {
            let reference = mention.known.and_then(|known| self.numbered.get(known));
            let Some(reference) = reference else { continue };
            self.link_words(text.get(done..mention.range.start), linked);
            let words = text.get(mention.range.clone()).unwrap_or_default();
            add_link(words, reference, linked);
            done = mention.range.end;
        }
        self.link_words(text.get(done..), linked);
    }

    /// Adds words, with links to what is named by its words only.
    fn link_words<'t>(&self, text: Option<&str>, linked: &mut Vec<Event<'t>>) {
        let mut rest = text.unwrap_or_default();
        while let Some((start, end, reference)) = first(rest, &self.by_words, self.initials) {
            let (before, from) = rest.split_at(start);
            let (words, after) = from.split_at(end - start);
            linked.push(owned(before));
            add_link(words, reference, linked);
            rest = after;
        }
        linked.push(owned(rest));
    }
}

fn owned<'t>(text: &str) -> Event<'t> {
    Event::Text(CowStr::from(text.to_owned()))
}

fn add_link<'t>(words: &str, to: &Reference<'_>, linked: &mut Vec<Event<'t>>) {
    linked.push(Event::Start(Tag::Link {
        link_type: LinkType::Inline,
        dest_url: CowStr::from(format!("{}#{}", to.page, to.place)),
        title: CowStr::from(""),
        id: CowStr::from(""),
    }));
    linked.push(owned(words));
    linked.push(Event::End(TagEnd::Link));
}

/// The first words of a text that a reference names: where they begin and end. Only letters of ASCII may be of another
/// case.
fn first<'r, 'v>(
    text: &str,
    references: &[&'r Reference<'v>],
    initials: Initials,
) -> Option<(usize, usize, &'r Reference<'v>)> {
    if references.is_empty() {
        return None;
    }
    let mut within_word = false;
    for (start, letter) in text.char_indices() {
        let begins_word = !within_word;
        within_word = letter.is_alphanumeric();
        if begins_word && initials.has(letter) {
            let rest = text.get(start..).unwrap_or_default();
            let named = references.iter().find(|one| {
                one.words
                    .starts_with(|initial| letter.eq_ignore_ascii_case(&initial))
                    && begins_with(rest, one.words)
            });
            if let Some(reference) =
                named.filter(|_| !is_anothers(text.get(..start).unwrap_or_default()))
            {
                return Some((start, start + reference.words.len(), reference));
            }
        }
    }
    None
}

/// True for words that begin a text, and are not part of a longer one.
fn begins_with(text: &str, words: &str) -> bool {
    let same = text
        .get(..words.len())
        .is_some_and(|beginning| beginning.eq_ignore_ascii_case(words));
    let after = || text.get(words.len()..).unwrap_or_default();
    same && !after().starts_with(char::is_alphanumeric) && !is_of_another(after())
}
