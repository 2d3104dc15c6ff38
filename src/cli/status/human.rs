//! The status of reviews → a table for a person at a terminal of 80 columns.

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width};
use jiff::civil::Date;

use crate::diagnostic::count;
use crate::status::{ReviewStatus, Urgency};

/// How wide a terminal is at least; pipes and files get the same.
const COLUMNS: u16 = 80;

/// The table, with a line below it that counts.
pub(super) fn table(statuses: &[ReviewStatus<'_>], day: Date) -> String {
    let mut table = Table::new();
    table
        .load_style(UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(COLUMNS)
        .set_header(["Review", "Latest grades", "Outstanding", "Next update"]);
    for status in statuses {
        table.add_row([
            review(status),
            grades(status),
            outstanding(status),
            next_update(status),
        ]);
    }
    // With the three gaps between them they are as wide as the terminal.
    let widths = [23, 19, 14, 21].map(|width| ColumnConstraint::Absolute(Width::Fixed(width)));
    table.set_constraints(widths);
    let plain: Vec<String> = table
        .lines()
        .map(|line| line.trim_end().to_owned())
        .collect();
    format!("{}\n{}", plain.join("\n"), closing(statuses, day))
}

fn review(status: &ReviewStatus<'_>) -> String {
    format!("{}\n{}", status.review.title, status.review.committee)
}

/// "11 Fully Achieved", one grade a line; grades that nothing has are left out.
fn grades(status: &ReviewStatus<'_>) -> String {
    let given = status
        .grades
        .iter()
        .filter(|(_, numbers)| !numbers.is_empty())
        .map(|(grade, numbers)| format!("{} {}", numbers.len(), grade.label()));
    let not_graded = (!status.not_graded.is_empty())
        .then(|| format!("{} not yet graded", status.not_graded.len()));
    given.chain(not_graded).collect::<Vec<_>>().join("\n")
}

fn outstanding(status: &ReviewStatus<'_>) -> String {
    let outstanding = format!(
        "{} of {}",
        status.outstanding.len(),
        status.review.recommendations.len()
    );
    let others = [("signed off", &status.signed_off), ("ended", &status.ended)];
    let others = others
        .into_iter()
        .filter(|(_, numbers)| !numbers.is_empty());
    others.fold(outstanding, |lines, (words, numbers)| {
        format!("{lines}\n{} {words}", numbers.len())
    })
}

fn next_update(status: &ReviewStatus<'_>) -> String {
    let when = status.next_update.words().unwrap_or_default();
    let due = match status.urgency {
        Urgency::Overdue => format!("OVERDUE\n{when}"),
        Urgency::Due => format!("due {when}"),
        Urgency::Event => when.to_owned(),
        Urgency::Unknown => "not known".to_owned(),
        Urgency::Complete => return "none: complete".to_owned(),
    };
    match status.review.link_officers.as_ref() {
        Some(officers) => format!("{due}\n{officers}"),
        None => due,
    }
}

/// "On 21 November 2026: 3 reviews, 1 update overdue."
fn closing(statuses: &[ReviewStatus<'_>], day: Date) -> String {
    let overdue = statuses
        .iter()
        .filter(|status| status.urgency == Urgency::Overdue)
        .count();
    let overdue = match overdue {
        0 => "no update".to_owned(),
        number => count(number, "update"),
    };
    format!(
        "On {}: {}, {overdue} overdue.",
        day.strftime("%-d %B %Y"),
        count(statuses.len(), "review")
    )
}
