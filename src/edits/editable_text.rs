//! The text of a TOML file → the same text with other values.

use std::ops::Range;

use toml::de::DeTable;

use super::layout::{Layout, TableSection};
use super::{EditFault, NewValue, TableAt};

/// A text whose values can be changed.
#[derive(Debug)]
pub struct EditableText {
    text: String,
    layout: Layout,
    changes: Vec<TextChange>,
    /// What is added at the end.
    appended: String,
}

/// Something that takes the place of some bytes.
#[derive(Debug)]
struct TextChange {
    /// The section, by its place in the text.
    section: usize,
    key: String,
    /// The bytes; none of them for a key that is added.
    place: Range<usize>,
    /// What is put there.
    piece: String,
    /// The value alone, as it is typed; none where the key is removed.
    value: Option<String>,
}

/// The mark that some editors put before everything else.
const BYTE_ORDER_MARK: char = '\u{FEFF}';

impl EditableText {
    /// Reads a text. One with mistakes in it cannot be changed: nobody could say what else would change.
    pub fn read(text: &str) -> Result<Self, EditFault> {
        let own = text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text);
        DeTable::parse(own).map_err(|_| EditFault::Mistaken)?;
        Ok(EditableText {
            layout: Layout::of(own),
            text: text.to_owned(),
            changes: Vec::new(),
            appended: String::new(),
        })
    }

    /// Gives a key a value. A key that is there keeps its place, and the comment after it. One that is not is added below
    /// the last of the keys in `after` that are there, or below all keys of its table.
    pub fn set(
        &mut self,
        at: &TableAt,
        key: &str,
        value: NewValue<'_>,
        after: &[&str],
    ) -> Result<(), EditFault> {
        let line_end = self.line_end();
        let found = self.layout.section(at);
        let (index, section) = found.ok_or_else(|| EditFault::NoTable(at.clone()))?;
        let value = value.typed(line_end);
        let there = section.entries.iter().find(|entry| entry.is(key));
        let (place, piece) = match there {
            Some(entry) => (entry.value.clone(), value.clone()),
            None => self.added(section, key, &value, after),
        };
        let change = TextChange {
            section: index,
            key: key.to_owned(),
            place,
            piece,
            value: Some(value),
        };
        self.put(change);
        Ok(())
    }

    /// Removes a key, if it is there. Where a comment is on its line, the key stays and is blank.
    pub fn remove(&mut self, at: &TableAt, key: &str) -> Result<(), EditFault> {
        let found = self.layout.section(at);
        let (index, section) = found.ok_or_else(|| EditFault::NoTable(at.clone()))?;
        let Some(entry) = section.entries.iter().find(|entry| entry.is(key)) else {
            return Ok(());
        };
        let own = self.own();
        let before = own.get(..entry.start).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |end| end + 1);
        let rest = own.get(entry.value.end..).unwrap_or_default();
        let length = rest.find('\n').map_or(rest.len(), |end| end + 1);
        let after = rest.get(..length).unwrap_or_default();
        let indent = before.get(start..).unwrap_or_default();
        if !after.trim().is_empty() || !indent.trim().is_empty() {
            return self.set(at, key, NewValue::Text(""), &[]);
        }
        let change = TextChange {
            section: index,
            key: key.to_owned(),
            place: start..entry.value.end + length,
            piece: String::new(),
            value: None,
        };
        self.put(change);
        Ok(())
    }

    fn put(&mut self, change: TextChange) {
        let mut changes = self.changes.iter_mut();
        match changes.find(|known| known.section == change.section && known.key == change.key) {
            Some(known) => *known = change,
            None => self.changes.push(change),
        }
    }

    /// Adds tables at the end, below an empty line. What is given is TOML with lines that end as usual.
    pub fn append(&mut self, tables: &str) {
        let line_end = self.line_end();
        if !self.own().is_empty() || !self.appended.is_empty() {
            if self.appended.is_empty() && !self.own().ends_with('\n') {
                self.appended.push_str(line_end);
            }
            self.appended.push_str(line_end);
        }
        self.appended.push_str(&tables.replace('\n', line_end));
    }

    /// How many tables a list has, each with a line in brackets.
    pub fn tables(&self, list: impl Fn(usize) -> TableAt) -> usize {
        let is_there = |index: &usize| self.layout.section(&list(*index)).is_some();
        (0..).take_while(is_there).count()
    }

    /// The text as it was read.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// A value as it is typed, with its quotation marks.
    pub fn typed(&self, at: &TableAt, key: &str) -> Option<&str> {
        let (_, section) = self.layout.section(at)?;
        let entry = section.entries.iter().find(|entry| entry.is(key))?;
        self.own().get(entry.value.clone())
    }

    /// The text with the changes in it.
    pub fn finished(&self) -> Result<String, EditFault> {
        let mut changes: Vec<&TextChange> = self.changes.iter().collect();
        // Keys that are added at one place stay in the order in which they were given.
        changes.sort_by_key(|change| change.place.start);
        let own = self.own();
        let mut text = String::with_capacity(own.len() + self.appended.len());
        let mut done = 0;
        for change in changes {
            let Range { start, end } = change.place;
            text.push_str(own.get(done..start).ok_or(EditFault::Unsound)?);
            text.push_str(&change.piece);
            done = end;
        }
        text.push_str(own.get(done..).ok_or(EditFault::Unsound)?);
        text.push_str(&self.appended);
        match self.is_sound(&text) {
            true if own.len() < self.text.len() => Ok(format!("{BYTE_ORDER_MARK}{text}")),
            true => Ok(text),
            false => Err(EditFault::Unsound),
        }
    }

    /// Whether a text says what this one says, but for the changes.
    fn is_sound(&self, text: &str) -> bool {
        if DeTable::parse(text).is_err() {
            return false;
        }
        let changed = Layout::of(text);
        let is_whole = match self.appended.is_empty() {
            true => changed.sections.len() == self.layout.sections.len(),
            false => changed.sections.len() > self.layout.sections.len(),
        };
        let mut sections = self
            .layout
            .sections
            .iter()
            .zip(&changed.sections)
            .enumerate();
        is_whole && sections.all(|(index, (was, is))| self.is_same(index, was, (is, text)))
    }

    /// Whether a section says what it said, but for the changes.
    fn is_same(&self, index: usize, was: &TableSection, (is, text): (&TableSection, &str)) -> bool {
        let changes = || self.changes.iter().filter(|change| change.section == index);
        let is_removed = |entry: &&super::layout::LayoutEntry| {
            changes().any(|change| change.value.is_none() && entry.is(&change.key))
        };
        let mut kept = was.entries.iter().filter(|entry| !is_removed(entry));
        let is_kept = |now: &super::layout::LayoutEntry| {
            let value = text.get(now.value.clone());
            let change = changes().find(|change| now.is(&change.key));
            if change.is_none_or(|change| !change.place.is_empty()) {
                let before = kept.next().filter(|before| before.key == now.key);
                let before = before.and_then(|before| self.own().get(before.value.clone()));
                return before.is_some() && (change.is_some() || before == value);
            }
            change.is_some_and(|change| value.is_some() && value == change.value.as_deref())
        };
        let mut now = is.entries.iter();
        let are_kept = was.at == is.at && now.by_ref().all(is_kept);
        let mut there = changes().filter(|change| {
            let mut entries = is.entries.iter().filter(|entry| entry.is(&change.key));
            match change.value.as_deref() {
                None => entries.next().is_none(),
                value => entries.any(|entry| text.get(entry.value.clone()) == value),
            }
        });
        are_kept && there.by_ref().count() == changes().count()
    }

    /// Where a new key goes, and the line that is put there.
    fn added(
        &self,
        section: &TableSection,
        key: &str,
        value: &str,
        after: &[&str],
    ) -> (Range<usize>, String) {
        let line_end = self.line_end();
        let wanted = section.entries.iter().rev();
        let mut wanted = wanted.filter(|entry| after.iter().any(|known| entry.is(known)));
        let above = wanted.next().or(section.entries.last());
        let at = above.map_or(section.header_end, |entry| entry.value.end);
        let own = self.own();
        let rest = own.get(at..).unwrap_or_default();
        let before = above.and_then(|entry| own.get(..entry.start));
        let line = before.and_then(|before| before.rsplit('\n').next());
        let indent = line.filter(|line| line.trim().is_empty());
        let line = format!("{}{key} = {value}{line_end}", indent.unwrap_or_default());
        match rest.find('\n') {
            // At the very top there is no line to be below.
            _ if at == 0 => (0..0, line),
            Some(length) => (at + length + 1..at + length + 1, line),
            None => {
                let line = line.trim_end_matches(line_end);
                (own.len()..own.len(), format!("{line_end}{line}"))
            }
        }
    }

    /// The text without a byte order mark.
    fn own(&self) -> &str {
        self.own_of(&self.text)
    }

    /// A text without a byte order mark.
    pub(super) fn own_of<'t>(&self, text: &'t str) -> &'t str {
        text.strip_prefix(BYTE_ORDER_MARK).unwrap_or(text)
    }

    /// How the lines of the text end.
    pub(super) fn line_end(&self) -> &'static str {
        match self.text.split_once('\n') {
            Some((line, _)) if line.ends_with('\r') => "\r\n",
            _ => "\n",
        }
    }
}
