//! The text of a TOML file → the same text with a table put between its tables.
//!
//! A list of tables has an order that people read. A new one goes where it belongs, and not always to the end.

use toml::de::DeTable;

use super::layout::Layout;
use super::{EditFault, EditableText, TableAt};

impl EditableText {
    /// The text with a table below another one, with an empty line between them. Comments that follow the other one without
    /// an empty line belong to it. What is given is TOML with lines that end as usual.
    ///
    /// # Errors
    ///
    /// When there is no such table, or when the text would be TOML no longer.
    pub fn with_table_below(&self, other: &TableAt, table: &str) -> Result<Self, EditFault> {
        let text = self.finished()?;
        let layout = Layout::of(self.own_of(&text));
        let sections = &layout.sections;
        let last = sections.iter().rposition(|section| match other {
            top if *top == TableAt::top() => section.at == *top,
            other => section.at.is_within(other),
        });
        let place = last.ok_or_else(|| EditFault::NoTable(other.clone()))?;
        let section = sections.get(place).ok_or(EditFault::Unsound)?;
        let own = self.own_of(&text);
        let values_end = section.entries.last().map(|entry| entry.value.end);
        let mut at = end_of_line(own, values_end.unwrap_or(section.header_end));
        while own
            .get(at..)
            .is_some_and(|rest| rest.trim_start_matches([' ', '\t']).starts_with('#'))
        {
            at = end_of_line(own, at);
        }
        let line_end = self.line_end();
        let (before, after) = own.split_at_checked(at).ok_or(EditFault::Unsound)?;
        let gap = match before.is_empty() || before.ends_with('\n') {
            true => line_end.to_owned(),
            false => line_end.repeat(2),
        };
        let gap = match before.is_empty() {
            true => String::new(),
            false => gap,
        };
        let table = table.replace('\n', line_end);
        let new = format!("{before}{gap}{table}{after}");
        let is_sound =
            DeTable::parse(&new).is_ok() && Layout::of(&new).sections.len() == sections.len() + 1;
        if !is_sound {
            return Err(EditFault::Unsound);
        }
        let mark = text.len() - own.len();
        EditableText::read(&format!("{}{new}", text.get(..mark).unwrap_or_default()))
    }
}

/// Where the line after a byte begins.
fn end_of_line(text: &str, at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    rest.find('\n').map_or(text.len(), |end| at + end + 1)
}
