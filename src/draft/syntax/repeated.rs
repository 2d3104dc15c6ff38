//! The keys that are there twice → whether a header is missing between the two.
//!
//! Who forgets the header of a second entry repeats every key of the first. That is one mistake, and it is reported once,
//! where the entry begins. A single key that is there twice is a mistake of its own. Which keys an entry has is known to
//! the caller alone.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use toml::de::Error;

use super::lookback::EarlierMistakes;
use crate::diagnostic::{Code, Diagnostic, Edit, Place, SourceFile};
use crate::draft::header;
use crate::draft::home::{self, KeyHome};

/// The keys of a file that are there twice.
pub(super) struct RepeatedKeys<'t> {
    file: &'t Arc<SourceFile>,
    earlier: &'t EarlierMistakes<'t>,
    /// The tables that entries belong to.
    homes: &'static [KeyHome],
    /// The second of each two, in the order of their places.
    second: Vec<Range<usize>>,
    /// Whether the keys that are there again in a section are a whole entry, by where it begins and its header. There may
    /// be thousands of keys, so that each section is looked at once.
    known: BTreeMap<(usize, String), bool>,
}

impl<'t> RepeatedKeys<'t> {
    /// Those that the parser reports among its sorted `errors`.
    pub(super) fn of(
        errors: &[Error],
        file: &'t Arc<SourceFile>,
        earlier: &'t EarlierMistakes<'t>,
        homes: &'static [KeyHome],
    ) -> Self {
        let second = errors.iter().filter(|error| is_repeated(error));
        RepeatedKeys {
            file,
            earlier,
            homes,
            second: second.filter_map(Error::span).collect(),
            known: BTreeMap::new(),
        }
    }

    /// What to say of a key that is there for the second time; nothing where it follows from the one before.
    pub(super) fn finding(&mut self, span: Range<usize>) -> Option<Diagnostic> {
        let place = Place::new(self.file, span.clone());
        let key = place.text();
        let section = self.earlier.section(span.start);
        let header = self.header(key, section.clone());
        if let Some(header) = header
            .as_deref()
            .filter(|header| self.is_entry(&section, header))
        {
            // The entry begins with the first key of these, and so does each further one.
            let first = self.again(&section).next();
            return (first == Some(key)).then(|| self.headless(place.clone(), header));
        }
        let message = format!("the key `{key}` is there twice");
        let help = match header {
            Some(header) => {
                format!("remove one of the two; a second entry begins with its own {header}")
            }
            None => "remove one of the two".to_owned(),
        };
        Some(
            Diagnostic::error(Code::DuplicateKey, message)
                .help(help)
                .at(place),
        )
    }

    fn headless(&self, place: Place, header: &str) -> Diagnostic {
        let before = self.file.text.get(..place.span().start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |line_end| line_end + 1);
        let above = Place::new(self.file, start..start);
        let message = format!(
            "the key `{}` is there twice, as if a second entry began here without its {header}",
            place.text()
        );
        Diagnostic::error(Code::DuplicateKey, message)
            .at(place)
            .help(format!("add a line above it: {header}"))
            .typed(Edit::At(above, format!("{header}\n")))
    }

    /// The header that an entry with this key begins with; none where the key belongs to no entry of several.
    fn header(&self, key: &str, section: Range<usize>) -> Option<String> {
        let above = self.earlier.header_above(section.start);
        let is_of_many = above.is_none_or(|above| above.starts_with("[["));
        let known = home::entry(self.homes, key, self.file).filter(|_| is_of_many);
        known.or(above.filter(|_| is_of_many)).map(str::to_owned)
    }

    /// The keys that are there again in a section.
    fn again(&self, section: &Range<usize>) -> impl Iterator<Item = &'t str> + use<'_, 't> {
        let before = |at: usize| self.second.partition_point(|second| second.start < at);
        let second = self.second.get(before(section.start)..before(section.end));
        let second = second.unwrap_or_default().iter();
        second.map(|second| self.file.text.get(second.clone()).unwrap_or_default())
    }

    fn is_entry(&mut self, section: &Range<usize>, header: &str) -> bool {
        let asked = (section.start, header.to_owned());
        if let Some(known) = self.known.get(&asked) {
            return *known;
        }
        let is_entry = self.begins_again(section, header);
        self.known.insert(asked, is_entry);
        is_entry
    }

    /// Whether the keys that are there again in a section are a whole entry: the first key is among them, and they are
    /// several, or the first comes back further down.
    fn begins_again(&self, section: &Range<usize>, header: &str) -> bool {
        let text = &self.file.text;
        let end = section.end.min(text.len());
        let text = text.get(section.start..end).unwrap_or_default();
        let keys = text.lines().filter_map(key_of);
        // Above the first header are the keys of the whole file as well.
        let is_top = section.start == 0;
        let of_entry =
            |key: &&str| !is_top || home::entry(self.homes, key, self.file) == Some(header);
        let mut keys = keys.filter(of_entry);
        let Some(first) = keys.next() else {
            return false;
        };
        let are_several = self.again(section).nth(1).is_some();
        self.again(section).any(|key| key == first) && (are_several || keys.next() != Some(first))
    }
}

/// Whether the parser reports a key that is there twice.
pub(super) fn is_repeated(error: &Error) -> bool {
    error.message().starts_with("duplicate key")
}

/// The key that a line begins with.
fn key_of(line: &str) -> Option<&str> {
    let (key, _) = line.split_once('=')?;
    let key = key.trim();
    (!key.is_empty() && key.chars().all(header::is_of_key)).then_some(key)
}
