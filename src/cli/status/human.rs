//! Rows → a table for a person at a terminal of 80 columns.

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width};
use jiff::civil::Date;

use super::row::{Row, State};
use crate::diagnostic::count;

/// How wide a terminal is at least; pipes and files get the same.
const COLUMNS: u16 = 80;

/// The table, with a line below it that counts.
pub(super) fn table(rows: &[Row<'_>], day: Date) -> String {
    let mut table = Table::new();
    table
        .load_style(UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(COLUMNS)
        .set_header(["Review", "Latest grades", "Outstanding", "Next update"]);
    for row in rows {
        table.add_row([review(row), grades(row), outstanding(row), next_update(row)]);
    }
    // With the three gaps between them they are as wide as the terminal.
    let widths = [23, 19, 14, 21].map(|width| ColumnConstraint::Absolute(Width::Fixed(width)));
    table.set_constraints(widths);
    let plain: Vec<String> = table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    format!("{}\n{}", plain.join("\n"), closing(rows, day))
}

fn review(row: &Row<'_>) -> String {
    format!("{}\n{}", row.review.title, row.review.committee)
}

/// "11 Fully Achieved", one grade a line; grades that nothing has are left out.
fn grades(row: &Row<'_>) -> String {
    let given = row
        .grades
        .iter()
        .filter(|(_, numbers)| !numbers.is_empty())
        .map(|(grade, numbers)| format!("{} {}", numbers.len(), grade.label()));
    let not_graded =
        (!row.not_graded.is_empty()).then(|| format!("{} not yet graded", row.not_graded.len()));
    given.chain(not_graded).collect::<Vec<_>>().join("\n")
}

fn outstanding(row: &Row<'_>) -> String {
    let outstanding = format!(
        "{} of {}",
        row.outstanding.len(),
        row.review.recommendations.len()
    );
    match row.signed_off.len() {
        0 => outstanding,
        signed_off => format!("{outstanding}\n{signed_off} signed off"),
    }
}

fn next_update(row: &Row<'_>) -> String {
    let when = row.when().unwrap_or_default();
    let due = match row.state {
        State::Overdue => format!("OVERDUE\n{when}"),
        State::Due => format!("due {when}"),
        State::Event => when.to_owned(),
        State::Unknown => "not known".to_owned(),
        State::Complete => return "none: complete".to_owned(),
    };
    format!("{due}\n{}", row.review.link_officers)
}

/// "On 21 November 2026: 3 reviews, 1 update overdue."
fn closing(rows: &[Row<'_>], day: Date) -> String {
    let overdue = rows
        .iter()
        .filter(|row| row.state == State::Overdue)
        .count();
    let overdue = match overdue {
        0 => "no update".to_owned(),
        number => count(number, "update"),
    };
    format!(
        "On {}: {}, {overdue} overdue.",
        day.strftime("%-d %B %Y"),
        count(rows.len(), "review")
    )
}
