//! The text of a TOML file → where each of its tables, keys and values is, in the order of the text.
//!
//! It is only asked about text that is known to be TOML.

use std::collections::BTreeMap;
use std::ops::Range;

use toml_parser::parser::{EventKind, parse_document};
use toml_parser::{Source, Span};

use super::TableAt;

/// Where everything is in a text.
#[derive(Debug)]
pub(super) struct Layout {
    /// The keys at the top, then each table that has a line in brackets.
    pub(super) sections: Vec<TableSection>,
}

/// A table, with the keys below its line in brackets.
#[derive(Debug)]
pub(super) struct TableSection {
    /// Which table it is.
    pub(super) at: TableAt,
    /// Where its line in brackets ends, before the end of the line.
    pub(super) header_end: usize,
    /// Its keys.
    pub(super) entries: Vec<LayoutEntry>,
}

/// A key with its value.
#[derive(Debug)]
pub(super) struct LayoutEntry {
    /// The key; of a key with full stops, `extra.note`, each part.
    pub(super) key: Vec<String>,
    /// Where the key begins.
    pub(super) start: usize,
    /// The bytes of the value.
    pub(super) value: Range<usize>,
}

impl LayoutEntry {
    /// Whether this is the key, whose parts may have full stops between them: `extra.note`.
    pub(super) fn is(&self, key: &str) -> bool {
        key.split('.').eq(self.key.iter().map(String::as_str))
    }
}

impl Layout {
    /// Reads the places of everything in a text.
    pub(super) fn of(text: &str) -> Self {
        let source = Source::new(text);
        let tokens = source.lex().into_vec();
        let mut reading = LayoutReading::new(text);
        let mut receive = |event: toml_parser::parser::Event| {
            let key = || {
                let mut key = String::new();
                if let Some(raw) = source.get(event) {
                    raw.decode_key(&mut key, &mut ());
                }
                key
            };
            reading.take(event.kind(), event.span(), key);
        };
        parse_document(&tokens, &mut receive, &mut ());
        Layout {
            sections: reading.sections,
        }
    }

    /// A table, if it has a line in brackets.
    pub(super) fn section(&self, at: &TableAt) -> Option<(usize, &TableSection)> {
        let mut sections = self.sections.iter().enumerate();
        sections.find(|(_, section)| section.at == *at)
    }
}

/// What is known while the text is read from its beginning.
struct LayoutReading {
    sections: Vec<TableSection>,
    /// How many tables each list has so far, by the place of the list.
    lists: BTreeMap<TableAt, usize>,
    /// The parts of the key that is being read, and where it begins.
    key: Vec<String>,
    key_start: usize,
    /// Where the value begins that is being read.
    value_start: Option<usize>,
    is_after_key: bool,
    /// How many lists and tables within a line are open.
    depth: usize,
}

impl LayoutReading {
    fn new(text: &str) -> Self {
        // The line that names the schema stays the first.
        let schema = text
            .lines()
            .next()
            .filter(|line| line.starts_with("#:schema"));
        let top = TableSection {
            at: TableAt::top(),
            header_end: schema.map_or(0, str::len),
            entries: Vec::new(),
        };
        LayoutReading {
            sections: vec![top],
            lists: BTreeMap::new(),
            key: Vec::new(),
            key_start: 0,
            value_start: None,
            is_after_key: false,
            depth: 0,
        }
    }

    fn take(&mut self, kind: EventKind, span: Span, key: impl FnOnce() -> String) {
        match kind {
            EventKind::SimpleKey if self.depth == 0 && !self.is_after_key => {
                if self.key.is_empty() {
                    self.key_start = span.start();
                }
                self.key.push(key());
            }
            EventKind::StdTableClose => self.begin_section(span.end(), false),
            EventKind::ArrayTableClose => self.begin_section(span.end(), true),
            EventKind::KeyValSep if self.depth == 0 => self.is_after_key = true,
            EventKind::ArrayOpen | EventKind::InlineTableOpen => {
                self.value_start.get_or_insert(span.start());
                self.depth += 1;
            }
            EventKind::ArrayClose | EventKind::InlineTableClose => {
                self.depth = self.depth.saturating_sub(1);
                self.end_value(span.end());
            }
            EventKind::Scalar => {
                self.value_start.get_or_insert(span.start());
                self.end_value(span.end());
            }
            _ => {}
        }
    }

    fn end_value(&mut self, end: usize) {
        if self.depth > 0 {
            return;
        }
        let (key, start) = (std::mem::take(&mut self.key), self.value_start.take());
        self.is_after_key = false;
        if let (Some(section), Some(value)) = (self.sections.last_mut(), start) {
            section.entries.push(LayoutEntry {
                key,
                start: self.key_start,
                value: value..end,
            });
        }
    }

    fn begin_section(&mut self, header_end: usize, is_in_list: bool) {
        let names = std::mem::take(&mut self.key);
        let Some((last, around)) = names.split_last() else {
            return;
        };
        let mut at = TableAt::top();
        for name in around {
            // A name before the last one means the last table of that list, if it is a list.
            let list = at.clone().table(name);
            at = match self.lists.get(&list) {
                Some(length) => at.nth(name, length.saturating_sub(1)),
                None => list,
            };
        }
        let list = at.clone().table(last);
        let at = match is_in_list {
            false => list,
            true => {
                let length = self.lists.entry(list).or_default();
                *length += 1;
                at.nth(last, *length - 1)
            }
        };
        self.sections.push(TableSection {
            at,
            header_end,
            entries: Vec::new(),
        });
    }
}
