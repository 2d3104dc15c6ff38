//! The numbers of a file's recommendations, with their places.

use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Edit, Place, SourceFile};
use crate::draft::{Field, NumberOrText, NumbersTyped, Placed};
use crate::model::{NumberFault, NumberList, RecommendationNumber, numbering_faults};
use crate::validate::{Read, Reader, Refused, TableReader, all, refusal};

/// The numbers in the order they were written.
pub(super) struct PlacedNumbers {
    file: Arc<SourceFile>,
    numbers: Vec<Placed<RecommendationNumber>>,
}

impl PlacedNumbers {
    /// Keeps the numbers, and reports those that are used twice. Numbers with a fault are not passed on, because every
    /// update that refers to them would seem wrong too.
    pub(super) fn check(
        reader: &mut Reader<'_>,
        numbers: Vec<Read<Placed<RecommendationNumber>>>,
    ) -> Read<Self> {
        let numbering = PlacedNumbers {
            file: Arc::clone(&reader.file),
            numbers: all(numbers)?,
        };
        let faults = numbering_faults(numbering.numbers.iter().map(|number| &number.value));
        for fault in &faults {
            let finding = refusal(fault)
                .at(numbering.place(fault.again))
                .also(numbering.place(fault.first), "it is used here first");
            reader.findings.push(finding);
        }
        match faults.is_empty() {
            true => Ok(numbering),
            false => Err(Refused),
        }
    }

    /// All of them, in order.
    pub(super) fn all(&self) -> Vec<RecommendationNumber> {
        self.numbers
            .iter()
            .map(|number| number.value.clone())
            .collect()
    }

    /// True when the review has this recommendation.
    pub(super) fn has(&self, number: &RecommendationNumber) -> bool {
        self.numbers.iter().any(|known| known.value == *number)
    }

    /// The number of the review that is meant by one; the same where there is none.
    pub(super) fn meant(&self, number: RecommendationNumber) -> RecommendationNumber {
        let known = self.numbers.iter().map(|known| &known.value);
        match number.meant(known) {
            Some(meant) => meant.clone(),
            None => number,
        }
    }

    /// The finding about a number that the review does not have, with the one that was meant.
    pub(super) fn with_meant(
        &self,
        finding: Diagnostic,
        number: &RecommendationNumber,
    ) -> Diagnostic {
        // “2(a)” is meant for the part 2a, and 2 for R2 or “Recommendation 2”, if only one of them is there.
        let letters = |number: &RecommendationNumber| number.id().replace('-', "");
        let known = || self.numbers.iter().map(|known| &known.value);
        let same = known().find(|known| letters(known) == letters(number));
        let core = number.core();
        let mut alike = known().filter(|known| known.core() == core);
        let alike = alike.next().filter(|_| alike.next().is_none());
        match same.or(alike) {
            Some(meant) => finding
                .help(format!("did you mean “{meant}”?"))
                .typed(Edit::Instead(meant.typed())),
            None => finding,
        }
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

/// What was typed, as a list of numbers; none where nothing was.
pub(super) fn number_list(
    sheet: &mut TableReader<'_, '_>,
    field: Option<Field<NumbersTyped>>,
) -> Read<Option<NumberList>> {
    let list = sheet.optional_judged(field, |typed| match typed {
        NumbersTyped::Words(words) => NumberList::parse(words),
        NumbersTyped::List(list) => NumberList::of(list.iter().map(ToString::to_string)),
    });
    list.map(|list| list.filter(|list| !list.is_empty()))
}

/// What was typed, as a number.
pub(super) fn read_number(typed: &NumberOrText) -> Result<RecommendationNumber, NumberFault> {
    match typed {
        NumberOrText::Number(number) => RecommendationNumber::new(*number),
        NumberOrText::Text(text) => RecommendationNumber::named(text),
    }
}

/// Reads one number. `free` is the number to type when it is not there.
pub(super) fn number(
    sheet: &mut TableReader<'_, '_>,
    field: Field<NumberOrText>,
    key: impl AsRef<str>,
    free: Option<u16>,
) -> Read<Placed<RecommendationNumber>> {
    let line = match free {
        Some(free) => format!("{} = {free}", key.as_ref()),
        None => format!("{} = …", key.as_ref()),
    };
    let typed = sheet.required(field, key, line.as_str())?;
    let span = typed.span.clone();
    let value = sheet.judge(typed, read_number)?;
    Ok(Placed { value, span })
}

/// What messages call the table of a recommendation: by its number, where one was typed.
pub(super) fn numbered(header: &str, number: &Field<NumberOrText>) -> String {
    match number.typed() {
        Some(number) => format!("the {header} with the number {}", number.value),
        None => format!("this {header}"),
    }
}
