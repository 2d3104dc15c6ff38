//! One table of a file, being read.

use std::ops::Range;
use std::sync::Arc;

use super::{Coded, LineToType, Read, Refused, all, refusal};
use crate::diagnostic::{Code, Diagnostic, Findings, Place, SourceFile};
use crate::draft::{Field, Placed, Repertoire};
use crate::language::Language;

/// One file being read, and what every reader of it needs.
pub struct Reader<'a> {
    /// The file.
    pub file: Arc<SourceFile>,
    /// The language of its words, where that is known.
    pub language: Option<Language>,
    /// What the theme's fonts can show.
    pub repertoire: &'a Repertoire<'a>,
    /// What has been found wrong so far.
    pub findings: &'a mut Findings,
}

impl<'a> Reader<'a> {
    /// The keys at the top of the file.
    pub fn top(&mut self) -> TableReader<'_, 'a> {
        let header = Place::first_line(&self.file);
        TableReader {
            reader: self,
            header,
            name: "this file".to_owned(),
            is_top: true,
        }
    }

    /// The table with its header at `span`; `name` is the header: `[[recommendation]]`.
    pub fn table(&mut self, span: &Range<usize>, name: &str) -> TableReader<'_, 'a> {
        let header = Place::new(&self.file, span.clone());
        TableReader {
            reader: self,
            header,
            name: name.to_owned(),
            is_top: false,
        }
    }

    /// A place in the file.
    pub fn place(&self, span: &Range<usize>) -> Place {
        Place::new(&self.file, span.clone())
    }

    /// The tables under `[[key]]`, of which there must be at least one: those that could be read.
    pub fn tables<T>(
        &mut self,
        field: Field<Vec<Field<T>>>,
        key: &str,
    ) -> Read<Vec<Read<Placed<T>>>> {
        match field {
            Field::Wrong => Err(Refused),
            Field::Typed(list) if !list.value.is_empty() => Ok(elements(list.value)),
            Field::Absent | Field::Typed(_) => {
                let place = Place::first_line(&self.file);
                let finding = Diagnostic::error(
                    Code::MissingTable,
                    format!("there is no [[{key}]] in this file"),
                )
                .at(place)
                .help(format!("add a line [[{key}]] and its keys below it"));
                self.findings.push(finding);
                Err(Refused)
            }
        }
    }
}

/// The elements of a list, without those that are of the wrong kind.
pub fn elements<T>(list: Vec<Field<T>>) -> Vec<Read<Placed<T>>> {
    let element = |field| match field {
        Field::Typed(placed) => Ok(placed),
        Field::Absent | Field::Wrong => Err(Refused),
    };
    list.into_iter().map(element).collect()
}

/// One table of a file: its keys are asked for one by one.
pub struct TableReader<'r, 'a> {
    pub(super) reader: &'r mut Reader<'a>,
    header: Place,
    name: String,
    is_top: bool,
}

impl TableReader<'_, '_> {
    /// Says that the file is in another language than those beside it.
    pub fn is_in(&mut self, language: &Language) {
        self.reader.language = Some(language.clone());
    }

    /// A key that must be there. `line` is the line to type when it is not.
    pub fn required<T>(
        &mut self,
        field: Field<T>,
        key: impl AsRef<str>,
        line: impl Into<LineToType>,
    ) -> Read<Placed<T>> {
        match field {
            Field::Typed(placed) => Ok(placed),
            Field::Wrong => Err(Refused),
            Field::Absent => {
                let message = format!("`{}` is missing from {}", key.as_ref(), self.name);
                let finding = Diagnostic::error(Code::MissingKey, message).at(self.header.clone());
                let line = line.into();
                self.report(line.offered(finding, &self.header, self.is_top));
                Err(Refused)
            }
        }
    }

    /// A key that may be left out.
    pub fn optional<T>(&mut self, field: Option<Field<T>>) -> Read<Option<Placed<T>>> {
        match field {
            Some(Field::Typed(placed)) => Ok(Some(placed)),
            Some(Field::Wrong) => Err(Refused),
            Some(Field::Absent) | None => Ok(None),
        }
    }

    /// Puts a value through a model type; what the type refuses is reported at the value.
    pub fn judge<T, V, F: Coded>(
        &mut self,
        typed: Placed<T>,
        parse: impl FnOnce(&T) -> Result<V, F>,
    ) -> Read<V> {
        parse(&typed.value).map_err(|fault| {
            let place = self.reader.place(&typed.span);
            self.reader.findings.push(refusal(&fault).at(place));
            Refused
        })
    }

    /// Puts a value that may be left out through a model type.
    pub fn optional_judged<T, V, F: Coded>(
        &mut self,
        field: Option<Field<T>>,
        parse: impl FnOnce(&T) -> Result<V, F>,
    ) -> Read<Option<V>> {
        match self.optional(field)? {
            Some(typed) => self.judge(typed, parse).map(Some),
            None => Ok(None),
        }
    }

    /// Puts each value of a list that may be left out through a model type.
    pub fn judged_list<T, V, F: Coded>(
        &mut self,
        field: Option<Field<Vec<Field<T>>>>,
        parse: impl Fn(&T) -> Result<V, F>,
    ) -> Read<Vec<V>> {
        let list = self.optional(field)?.map(|list| list.value);
        let values = elements(list.unwrap_or_default())
            .into_iter()
            .map(|element| self.judge(element?, &parse))
            .collect();
        all(values)
    }

    /// A place in the file.
    pub fn place(&self, span: &Range<usize>) -> Place {
        self.reader.place(span)
    }

    /// What the theme's fonts can show.
    pub fn repertoire(&self) -> &Repertoire<'_> {
        self.reader.repertoire
    }

    /// Adds a finding of the caller's own.
    pub fn report(&mut self, finding: Diagnostic) {
        self.reader.findings.push(finding);
    }
}
