//! The rows of an update with the label of a grade → the first that says a grade which its recommendation was not given.
//!
//! Where the grade is in the heading as well, it is found there, whatever the row says. A row may say it in words of the council's
//! own. So only a block of a cell counts that says a grade of the scale, or that there is none, and nothing else.

use std::ops::Range;

use super::column_heads::is_label;
use super::grade_counts::symbol_off;
use super::headed_grade::is_given;
use super::minute::words_of;
use super::misplaced::Misplaced;
use super::printed_texts::PrintedTexts;
use crate::model::{EntryState, UpdateEntry};
use crate::template::Paper;

/// The labels of the rows with a grade.
const LABELS: [&str; 2] = ["assessment", "agreed"];

/// The keys of what is written in them.
const GRADES: [&str; 2] = ["proposed", "agreed"];

impl<'p> PrintedTexts<'p> {
    /// The first row with a grade of another recommendation, or of none.
    pub(super) fn wrong_row_grade(&self) -> Option<Misplaced<'p>> {
        let Paper::ProgressUpdate { review, update } = self.paper else {
            return None;
        };
        let labels = LABELS.map(|name| self.label(name));
        let [proposed, agreed] = labels;
        let known = self.known_numbers();
        let mut entries: Option<Vec<UpdateEntry<'p>>> = None;
        let rows = self.rows.iter().flat_map(|table| &table.rows);
        let rows = rows.filter_map(|row| match row.cells.as_slice() {
            [head, cell] => Some((self.said.get(head.clone())?, cell)),
            _ => None,
        });
        let graded = rows.filter_map(|(head, cell)| {
            let mut labels = labels.iter().flatten();
            labels.find(|label| is_label(head.trim(), label))?;
            let is_agreed =
                |label: Option<&str>| label.is_some_and(|label| is_label(head.trim(), label));
            let is_agreed = is_agreed(agreed) && !is_agreed(proposed);
            let grades = self.grades_in(cell);
            if grades.is_empty() {
                return None;
            }
            let next = self
                .titles
                .partition_point(|title| title.range.start < cell.start);
            let mut above = self.titles.iter().take(next).rev();
            let heading = above.find(|title| title.level.is_some())?;
            let number = known.headed_by(self.said.get(heading.range.clone())?)?;
            Some((number, grades, is_agreed))
        });
        let mut graded = graded.flat_map(|(number, grades, is_agreed)| {
            let grades = grades.into_iter();
            grades.map(move |grade| (number, grade, is_agreed))
        });
        graded.find_map(|(number, grade, is_agreed)| {
            let entries = entries.get_or_insert_with(|| review.entries(update));
            let entry = entries
                .iter()
                .find(|entry| entry.recommendation.number == *number)?;
            let (EntryState::Reported(given) | EntryState::ThroughParts(given)) = entry.state;
            // Where the committee agreed another grade than was proposed, its own row says that one.
            let is_right = match &given.agreed {
                Some(agreed) if is_agreed => words_of(agreed).contains(&grade),
                _ => is_given(given, grade),
            };
            if given.grade().is_none() || is_right {
                return None;
            }
            self.graded_wrongly(number, grade)
        })
    }

    /// The blocks of a cell that say a grade, or that there is none, but for those of an explanation.
    fn grades_in(&self, cell: &Range<usize>) -> Vec<&'p str> {
        let Some(said) = self.said.get(cell.clone()) else {
            return Vec::new();
        };
        let none = self.label("not_graded");
        let mut start = cell.start;
        let blocks = said.split_inclusive('\n').filter_map(|block| {
            let place = start;
            start += block.len();
            let words = symbol_off(block.trim());
            let mut grades = self.grades.iter().copied().chain(none);
            let grade = grades.find(|grade| *grade == words)?;
            (!self.is_explained_at(place)).then_some(grade)
        });
        blocks.collect()
    }

    /// Whether a byte is within a text that is no grade.
    fn is_explained_at(&self, at: usize) -> bool {
        let mut texts = self.texts.iter();
        texts.any(|text| {
            let mut pieces = text.pieces.iter();
            pieces.any(|(_, range)| range.contains(&at)) && !GRADES.contains(&text.written.key)
        })
    }
}
