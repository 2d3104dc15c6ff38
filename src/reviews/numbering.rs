//! The numbers of a file's recommendations, with their places.

use std::sync::Arc;

use crate::diagnostic::{Place, SourceFile};
use crate::draft::{Field, Placed};
use crate::model::{NumberingFault, RecommendationNumber, numbering_faults};
use crate::validate::{Read, Reader, Refused, TableReader, all, refusal};

/// The numbers in the order they were written.
pub(super) struct PlacedNumbers {
    file: Arc<SourceFile>,
    numbers: Vec<Placed<RecommendationNumber>>,
}

impl PlacedNumbers {
    /// Keeps the numbers, and reports where they do not run 1, 2, 3 …
    ///
    /// Nothing is reported while a number cannot be read, because the missing number would look like a gap. Numbers
    /// with a fault are not passed on, because every update that refers to them would seem wrong too.
    pub(super) fn check(
        reader: &mut Reader<'_>,
        numbers: Vec<Read<Placed<RecommendationNumber>>>,
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
                NumberingFault::Gap { at, .. } | NumberingFault::OutOfOrder { at, .. } => {
                    refusal(&fault).at(numbering.place(at))
                }
            };
            reader.findings.push(finding);
        }
        match reader.findings.errors() == errors {
            true => Ok(numbering),
            false => Err(Refused),
        }
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

/// Reads one number.
pub(super) fn number(
    sheet: &mut TableReader<'_, '_>,
    field: Field<i64>,
    key: impl AsRef<str>,
) -> Read<Placed<RecommendationNumber>> {
    let example = format!("{} = 1", key.as_ref());
    let typed = sheet.required(field, key, &example)?;
    let span = typed.span.clone();
    let value = sheet.judge(typed, |&number| RecommendationNumber::new(number))?;
    Ok(Placed { value, span })
}
