//! The tables of a theme's file, opened one after another.

use std::collections::BTreeMap;
use std::ops::Range;

use super::Colour;
use super::table::ThemeTable;
use crate::draft::{Field, Placed};
use crate::validate::{LineToType, Read, Reader, Refused};

/// A theme's file, being read.
pub(super) struct ThemeReader<'r, 'a> {
    reader: &'r mut Reader<'a>,
    palette: &'r BTreeMap<String, Colour>,
    /// What is behind the words of a label cell, as soon as that is known.
    pub(super) label_background: Option<Colour>,
}

impl<'r, 'a> ThemeReader<'r, 'a> {
    /// Reads in a file whose colours are known.
    pub(super) fn new(reader: &'r mut Reader<'a>, palette: &'r BTreeMap<String, Colour>) -> Self {
        ThemeReader {
            reader,
            palette,
            label_background: None,
        }
    }

    /// Reads the table `[key]`, which must be there.
    pub(super) fn table<T, V>(
        &mut self,
        field: Field<T>,
        key: &str,
        read: impl FnOnce(&mut ThemeTable<'_, 'a>, T) -> Read<V>,
    ) -> Read<V> {
        let header = LineToType::header(&format!("[{key}]"), "its keys");
        let Placed { value, span } = self.reader.top().required(field, key, header)?;
        read(&mut self.open(span, key), value)
    }

    /// Reads the table `[key]`, which may be left out.
    pub(super) fn optional_table<T, V>(
        &mut self,
        field: Option<Field<T>>,
        key: &str,
        read: impl FnOnce(&mut ThemeTable<'_, 'a>, T) -> Read<V>,
    ) -> Read<Option<V>> {
        match self.reader.top().optional(field)? {
            Some(Placed { value, span }) => read(&mut self.open(span, key), value).map(Some),
            None => Ok(None),
        }
    }

    /// Reads every table `[key.…]`; there may be none.
    pub(super) fn named_tables<T, V>(
        &mut self,
        field: Option<Field<BTreeMap<String, Field<T>>>>,
        key: &str,
        mut read: impl FnMut(&mut ThemeTable<'_, 'a>, T) -> Read<V>,
    ) -> Read<BTreeMap<String, V>> {
        let Some(tables) = self.reader.top().optional(field)? else {
            return Ok(BTreeMap::new());
        };
        // Each is read before any is asked for, so that one run reports all that is wrong.
        let read: Vec<_> = tables
            .value
            .into_iter()
            .map(|(name, field)| match field {
                Field::Typed(Placed { value, span }) => {
                    let mut table = self.open(span, &format!("{key}.{name}"));
                    Ok((name, read(&mut table, value)?))
                }
                Field::Absent | Field::Wrong => Err(Refused),
            })
            .collect();
        read.into_iter().collect()
    }

    fn open(&mut self, span: Range<usize>, key: &str) -> ThemeTable<'_, 'a> {
        ThemeTable {
            table: self.reader.table(&span, &format!("[{key}]")),
            span,
            palette: self.palette,
            label_background: self.label_background,
        }
    }
}
