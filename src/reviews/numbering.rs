//! The numbers of a file's recommendations, with their places.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Place, SourceFile};
use crate::draft::{Field, Placed};
use crate::model::{NumberingFault, RecommendationNumber, numbering_faults};
use crate::validate::{Coded, Read, Reader, Refused, TableReader, all, refusal};

/// The numbers in the order they were written.
pub(super) struct PlacedNumbers {
    file: Arc<SourceFile>,
    numbers: Vec<Placed<RecommendationNumber>>,
}

impl PlacedNumbers {
    /// Keeps the numbers, and reports where they do not run 1, 2, 3 …
    ///
    /// Nothing is reported while a number cannot be read, because the missing number would look like a gap. Numbers
    /// with a fault are not passed on, because every update that refers to them would seem wrong too. `of_gap` is what to
    /// do about a gap in this file.
    pub(super) fn check(
        reader: &mut Reader<'_>,
        numbers: Vec<Read<Placed<RecommendationNumber>>>,
        of_gap: &'static str,
    ) -> Read<Self> {
        let numbering = PlacedNumbers {
            file: Arc::clone(&reader.file),
            numbers: all(numbers)?,
        };
        let errors = reader.findings.errors();
        let plain: Vec<_> = numbering
            .numbers
            .iter()
            .map(|number| number.value)
            .collect();
        for fault in numbering_faults(&plain) {
            let finding = match fault {
                NumberingFault::Duplicate { first, again, .. } => refusal(&fault)
                    .at(numbering.place(again))
                    .also(numbering.place(first), "it is used here first"),
                NumberingFault::Gap { at, .. } => {
                    Diagnostic::error(fault.code(), fault.to_string())
                        .at(numbering.place(at))
                        .help(of_gap)
                }
                NumberingFault::OutOfOrder { at, .. } => refusal(&fault).at(numbering.place(at)),
            };
            reader.findings.push(finding);
        }
        match reader.findings.errors() == errors {
            true => Ok(numbering),
            false => Err(Refused),
        }
    }

    /// All of them, in order.
    pub(super) fn all(&self) -> Vec<RecommendationNumber> {
        self.numbers.iter().map(|number| number.value).collect()
    }

    /// True when the review has this recommendation.
    pub(super) fn has(&self, number: RecommendationNumber) -> bool {
        self.numbers.iter().any(|known| known.value == number)
    }

    /// Where the last recommendation has its number: the place to show when something refers to a recommendation after it.
    pub(super) fn last(&self) -> Option<Place> {
        let last = self.numbers.last()?;
        Some(Place::new(&self.file, last.span.clone()))
    }

    fn place(&self, index: usize) -> Place {
        match self.numbers.get(index) {
            Some(number) => Place::new(&self.file, number.span.clone()),
            None => Place::first_line(&self.file),
        }
    }
}

/// Reads one number. `free` is the number to type when it is not there.
pub(super) fn number(
    sheet: &mut TableReader<'_, '_>,
    field: Field<i64>,
    key: impl AsRef<str>,
    free: Option<u16>,
) -> Read<Placed<RecommendationNumber>> {
    let line = match free {
        Some(free) => format!("{} = {free}", key.as_ref()),
        None => format!("{} = …", key.as_ref()),
    };
    let typed = sheet.required(field, key, line.as_str())?;
    let span = typed.span.clone();
    let value = sheet.judge(typed, |&number| RecommendationNumber::new(number))?;
    Ok(Placed { value, span })
}

/// What messages call a table: by its number, where one was typed.
pub(super) fn numbered(header: &str, which: &str, number: &Field<i64>) -> String {
    match number.typed() {
        Some(number) => format!("the {header} {which} {}", number.value),
        None => format!("this {header}"),
    }
}
