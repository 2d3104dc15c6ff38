//! What is due at a meeting, and what the paper about it says → the first thing that is not said where it belongs.
//!
//! A council may lay this paper out as it likes: rows of a table, items of a list, a part with a heading for each. Whatever is
//! said of an entry must be in one of these together with the title of its review and its numbers. A label that the council
//! leaves blank leaves its part out.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::column_heads::{HeadedValue, wrong_head};
use super::minute::word_at;
use super::one_line::{blocks_of, on_one_line};
use super::said_units::{SaidUnit, units};
use super::said_words::says;
use crate::council::Council;
use crate::diagnostic::{Code, Diagnostic, Place};
use crate::document::{Document, SaidMarkers};
use crate::model::number_called;

/// The template of the paper.
const TEMPLATE: &str = "due.html";

/// A row of the paper: an update that is due, or a recommendation that is late.
pub struct DueEntry<'d> {
    /// Which of the two.
    pub list: DueList,
    /// The title of the review.
    pub review: &'d str,
    /// The numbers of the recommendations; none where all are meant.
    pub numbers: Vec<String>,
    /// What is said of it.
    pub values: Vec<DueValue>,
    /// Where it is in the files.
    pub place: Option<Place>,
}

/// What a paper lists of what is due.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DueList {
    /// Updates that are due.
    Updates,
    /// Recommendations that are late.
    Late,
}

/// Something that is said of an entry.
pub struct DueValue {
    /// The name of its label.
    pub label: &'static str,
    /// Its words.
    pub words: String,
    /// Where they were written.
    pub place: Option<Place>,
}

/// Compares what is due with the paper about it.
pub fn of_due(
    entries: &[DueEntry<'_>],
    council: &Council,
    document: &Document,
    page: &str,
) -> Option<Diagnostic> {
    let (said, titles, rows) = document.said_with_rows(SaidMarkers::Numbers);
    let titles_of_reviews = places_of_titles(entries, &said);
    let account = DueAccount {
        council,
        page,
        units: by_title(units(&said, &titles, &rows), &titles_of_reviews),
        said: blocks_of(&said),
        unshaped: &said,
    };
    let is_there = |list: DueList| {
        let mut own = entries.iter().filter(move |entry| entry.list == list);
        own.any(|entry| account.units_of(entry).next().is_some())
    };
    let [updates, late] = [DueList::Updates, DueList::Late].map(is_there);
    let fault = |entry: &DueEntry<'_>| {
        let has_units = match entry.list {
            DueList::Updates => updates,
            DueList::Late => late,
        };
        match has_units {
            true => account.lost_in_units(entry),
            false => account.lost_on_page(entry),
        }
    };
    let (message, place) = entries.iter().find_map(fault)?;
    let diagnostic = Diagnostic::error(Code::WordsNotAsWritten, message);
    let diagnostic = match place {
        Some(place) => diagnostic.at(place),
        None => diagnostic.in_file(TEMPLATE),
    };
    Some(diagnostic.help(format!(
        "the page is made by the template {TEMPLATE}: correct there what it says of this; what your council leaves out of this paper has a blank label in `[agenda.labels]`"
    )))
}

/// Where each title of a review is said, in the order of the page.
fn places_of_titles<'e>(entries: &'e [DueEntry<'_>], said: &str) -> Vec<(usize, &'e str)> {
    let all: BTreeSet<&str> = entries.iter().map(|entry| entry.review).collect();
    let places = all.iter().flat_map(|title| {
        let places = said.match_indices(title);
        places.map(move |(place, _)| (place, *title))
    });
    let mut places: Vec<(usize, &str)> = places.collect();
    places.sort_unstable();
    places
}

/// The units below the title of each review that they say, or of the one that was said last before them.
fn by_title<'e>(
    units: Vec<SaidUnit>,
    titles: &[(usize, &'e str)],
) -> BTreeMap<&'e str, Vec<TitledUnit>> {
    let mut all: BTreeMap<&str, Vec<TitledUnit>> = BTreeMap::new();
    for unit in units {
        let before = |at: usize| titles.partition_point(|(place, _)| *place < at);
        let (start, end) = (before(unit.range.start), before(unit.range.end));
        let own = titles.get(start..end).unwrap_or_default();
        let own: BTreeSet<&str> = own.iter().map(|(_, title)| *title).collect();
        let unit = Rc::new(unit);
        let above = start.checked_sub(1).and_then(|last| titles.get(last));
        let above = above.filter(|_| own.is_empty()).map(|(_, title)| *title);
        for title in own.iter().copied().chain(above) {
            all.entry(title).or_default().push(TitledUnit {
                unit: Rc::clone(&unit),
                is_above: own.is_empty(),
            });
        }
    }
    all
}

/// A unit, and a title that belongs to it.
struct TitledUnit {
    unit: Rc<SaidUnit>,
    /// Whether the title is not in the unit.
    is_above: bool,
}

/// What is wrong, and where in the files that was written.
type DueFault = (String, Option<Place>);

/// What is compared.
struct DueAccount<'a> {
    council: &'a Council,
    page: &'a str,
    /// The units by the titles of reviews.
    units: BTreeMap<&'a str, Vec<TitledUnit>>,
    /// What the page says, each block on one line.
    said: String,
    /// The same as it stands there, which is where the units are.
    unshaped: &'a str,
}

impl DueAccount<'_> {
    /// The units that are about an entry.
    fn units_of<'u>(&'u self, entry: &'u DueEntry<'_>) -> impl Iterator<Item = &'u SaidUnit> {
        let all = self.units.get(entry.review).into_iter().flatten();
        let own = all.filter(|titled| self.is_about(titled, entry));
        own.map(|titled| &*titled.unit)
    }

    fn is_about(&self, titled: &TitledUnit, entry: &DueEntry<'_>) -> bool {
        let unit = &titled.unit;
        let is_titled = match titled.is_above {
            true => !entry.numbers.is_empty(),
            false => {
                let mut cells = unit.cells.iter();
                unit.head.contains(entry.review) || cells.any(|cell| cell.words == entry.review)
            }
        };
        let rest = unit.head.replacen(entry.review, "", 1);
        let label = self.label("recommendation").unwrap_or_default();
        let names = |words: &str, number: &str| match words.contains(label) {
            true if entry.numbers.len() == 1 && !label.is_empty() => {
                word_at(words, &number_called(label, number)).is_some()
            }
            _ => {
                word_at(words, number).is_some() || word_at(words, &format!("R{number}")).is_some()
            }
        };
        let is_alone = |words: &str, number: &str| {
            words.trim_end_matches('.') == number || words == number_called(label, number)
        };
        is_titled
            && entry.numbers.iter().all(|number| {
                let mut cells = unit.cells.iter();
                names(&rest, number) || cells.any(|cell| is_alone(&cell.words, number))
            })
    }

    /// What is not said of an entry in any of its units.
    fn lost_in_units(&self, entry: &DueEntry<'_>) -> Option<DueFault> {
        let mut first = None;
        for unit in self.units_of(entry) {
            match self.lost_in(unit, entry) {
                None => return None,
                lost => first = first.or(lost),
            }
        }
        first.or_else(|| Some(self.not_said(entry)))
    }

    fn not_said(&self, entry: &DueEntry<'_>) -> DueFault {
        let message = format!("{} does not say {}", self.page, self.called(entry));
        (message, entry.place.clone())
    }

    fn lost_in(&self, unit: &SaidUnit, entry: &DueEntry<'_>) -> Option<DueFault> {
        let values: Vec<(&DueValue, &str)> = self.values(entry).collect();
        let said = unit.words(self.unshaped);
        let lost = values
            .iter()
            .find(|(value, _)| !says(&said, &on_one_line(&value.words)));
        if let Some((value, label)) = lost {
            return Some(self.not_beside(entry, value, label));
        }
        let words: Vec<String> = values
            .iter()
            .map(|(value, _)| on_one_line(&value.words))
            .collect();
        let headed = values.iter().zip(&words);
        let headed: Vec<HeadedValue<'_>> = headed
            .map(|((_, label), words)| HeadedValue { label, words })
            .collect();
        let heads: Vec<&str> = unit.cells.iter().map(|cell| cell.head.as_str()).collect();
        let cells: Vec<&str> = unit.cells.iter().map(|cell| cell.words.as_str()).collect();
        let (number, head) = wrong_head(&heads, &cells, &headed)?;
        let (value, label) = values.get(number)?;
        let message = format!(
            "{} says “{}” where it says “{}” of {}",
            self.page,
            head,
            label,
            self.called(entry)
        );
        Some((message, value.place.clone()))
    }

    /// What is said nowhere of an entry, on a page that has no units for it.
    fn lost_on_page(&self, entry: &DueEntry<'_>) -> Option<DueFault> {
        let label = self.label("recommendation").unwrap_or_default();
        let is_number = |at: usize| {
            let after = self.said.get(at + label.len()..).unwrap_or_default();
            let after = after.trim_start();
            after.starts_with(|sign: char| sign.is_ascii_digit())
        };
        let mut labels = self.said.match_indices(label);
        let has_numbers = !label.is_empty() && labels.any(|(at, _)| is_number(at));
        let is_called = |number: &String| {
            let called = number_called(label, number);
            word_at(&self.said, &called).is_some()
        };
        if has_numbers && entry.numbers.len() == 1 && !entry.numbers.iter().all(is_called) {
            return Some(self.not_said(entry));
        }
        let mut values = self.values(entry);
        let lost = values.find(|(value, _)| !says(&self.said, &on_one_line(&value.words)));
        lost.map(|(value, label)| self.not_beside(entry, value, label))
    }

    fn not_beside(&self, entry: &DueEntry<'_>, value: &DueValue, label: &str) -> DueFault {
        let message = format!(
            "{} does not say “{}” as “{label}” beside {}",
            self.page,
            on_one_line(&value.words),
            self.called(entry)
        );
        (message, value.place.clone())
    }

    /// The values that the council does not leave out, with their labels.
    fn values<'v>(
        &'v self,
        entry: &'v DueEntry<'_>,
    ) -> impl Iterator<Item = (&'v DueValue, &'v str)> {
        let all = entry
            .values
            .iter()
            .filter(|value| !value.words.trim().is_empty());
        all.filter_map(|value| Some((value, self.label(value.label)?)))
    }

    fn label(&self, name: &str) -> Option<&str> {
        let label = self.council.agenda.labels.get(name)?;
        Some(label.as_str())
    }

    /// What an entry is called.
    fn called(&self, entry: &DueEntry<'_>) -> String {
        let title = entry.review;
        let numbers = entry.numbers.join(", ");
        match entry.numbers.as_slice() {
            [] => format!("“{title}”"),
            [number] => format!("{} of “{title}”", number_called("recommendation", number)),
            _ => format!("recommendations {numbers} of “{title}”"),
        }
    }
}
