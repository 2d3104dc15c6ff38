//! Records → a table of all recommendations with their latest state, for spreadsheets (RFC 4180).

use super::recommendation_record::RecommendationRecord;
use super::record::{DateRecord, ReviewRecord};

/// What is in each column.
const HEADINGS: [&str; 16] = [
    "review",
    "title",
    "committee",
    "number",
    "part_of",
    "recommendation",
    "responsibility",
    "date",
    "last_day",
    "answer",
    "grade",
    "stage",
    "state",
    "signed_off",
    "last_update",
    "page",
];

/// A table that grows review by review.
pub(super) struct Spreadsheet {
    writer: csv::Writer<Vec<u8>>,
}

impl Spreadsheet {
    /// The headings.
    pub fn new() -> Self {
        let mut sheet = Self {
            writer: csv::WriterBuilder::new()
                .terminator(csv::Terminator::CRLF)
                .from_writer(Vec::new()),
        };
        sheet.row(HEADINGS.map(str::to_owned));
        sheet
    }

    /// Adds a row for each recommendation of a review.
    pub fn add(&mut self, review: &ReviewRecord) {
        for one in &review.recommendations {
            self.row(cells(review, one).map(harmless));
        }
    }

    /// The table.
    pub fn finish(self) -> Vec<u8> {
        self.writer.into_inner().unwrap_or_default()
    }

    /// Writing into memory does not fail, and every row has as many cells as there are headings.
    fn row(&mut self, cells: [String; 16]) {
        let _ = self.writer.write_record(cells);
    }
}

fn cells(review: &ReviewRecord, one: &RecommendationRecord) -> [String; 16] {
    let text = |words: &Option<String>| words.clone().unwrap_or_default();
    let words = |date: &Option<DateRecord>| {
        let words = date.as_ref().map(|date| date.words.clone());
        words.unwrap_or_default()
    };
    let last_day = one.date.as_ref().and_then(|date| date.last_day.clone());
    [
        review.id.clone(),
        review.title.clone(),
        review.committee.clone(),
        one.number.clone(),
        text(&one.part_of),
        one.text.clone(),
        text(&one.responsibility),
        words(&one.date),
        last_day.unwrap_or_default(),
        text(&one.answer),
        text(&one.grade),
        text(&one.stage),
        one.state.clone(),
        words(&one.signed_off),
        words(&review.last_update),
        one.page.clone(),
    ]
}

/// A cell that no spreadsheet takes for a formula: what begins like one gets an apostrophe before it.
fn harmless(cell: String) -> String {
    match cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        true => format!("'{cell}"),
        false => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::harmless;

    #[test]
    fn nothing_in_a_cell_is_a_formula() {
        for (cell, expected) in [
            ("=1+1", "'=1+1"),
            ("+44", "'+44"),
            ("-2", "'-2"),
            ("@a", "'@a"),
            ("a=1", "a=1"),
            ("", ""),
        ] {
            assert_eq!(harmless(cell.to_owned()), expected);
        }
    }
}
