//! The status of reviews → a table for a person at a terminal.

use comfy_table::presets::UTF8_HORIZONTAL_ONLY;
use comfy_table::{ColumnConstraint, ContentArrangement, Table, Width};
use jiff::civil::Date;

use crate::diagnostic::count;
use crate::status::{ReviewStatus, Urgency};

/// How wide a terminal usually is; pipes and files get the same.
pub(super) const COLUMNS: u16 = 80;

/// The table, with a line below it that counts.
pub(super) fn table(
    statuses: &[ReviewStatus<'_>],
    unread: &[String],
    day: Date,
    columns: u16,
) -> String {
    let headings = ["Review", "Latest grades", "Outstanding", "Next update"];
    let rows = statuses.iter().map(|status| {
        [
            review(status),
            grades(status),
            outstanding(status),
            next_update(status),
        ]
    });
    let table = drawn(headings, [23, 19, 14, 21], rows, columns);
    format!("{table}\n{}", closing(statuses, unread, day))
}

/// A table of four columns with these widths at a terminal of 80 columns. In another one they are as wide in proportion.
pub(super) fn drawn(
    headings: [&str; 4],
    widths: [u16; 4],
    rows: impl Iterator<Item = [String; 4]>,
    columns: u16,
) -> String {
    let columns = columns.max(NARROWEST);
    let mut table = Table::new();
    table
        .load_style(UTF8_HORIZONTAL_ONLY)
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_width(columns)
        .set_header(headings);
    for row in rows {
        table.add_row(row);
    }
    // With the three gaps between them the columns are as wide as the terminal.
    let gaps = 3;
    let width = |usual: u16| {
        let wide = u32::from(usual) * u32::from(columns - gaps) / u32::from(COLUMNS - gaps);
        ColumnConstraint::Absolute(Width::Fixed(u16::try_from(wide).unwrap_or(usual)))
    };
    table.set_constraints(widths.map(width));
    let lines = table.lines().map(|line| line.trim_end().to_owned());
    lines.collect::<Vec<_>>().join("\n")
}

/// In a narrower terminal than this no table can be read.
const NARROWEST: u16 = 40;

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
    let others = [
        ("signed off", &status.signed_off),
        ("ended", &status.ended),
        ("rejected", &status.rejected),
    ];
    let others = others
        .into_iter()
        .filter(|(_, numbers)| !numbers.is_empty());
    let late = (!status.late.is_empty()).then(|| format!("\n{} overdue", status.late_wholes()));
    let outstanding = outstanding + &late.unwrap_or_default();
    others.fold(outstanding, |lines, (words, numbers)| {
        format!("{lines}\n{} {words}", numbers.len())
    })
}

fn next_update(status: &ReviewStatus<'_>) -> String {
    let next = &status.next_update;
    let when = next.due.words().unwrap_or_default();
    let due = match status.urgency {
        Urgency::Overdue => format!("OVERDUE\n{when}"),
        Urgency::Due => format!("due {when}"),
        Urgency::Written => {
            let date = next.written.map(|update| update.date.words());
            let date = date.unwrap_or_default();
            format!("written for {date}, not yet considered")
        }
        Urgency::Event => when.to_owned(),
        Urgency::Unknown => "not known".to_owned(),
        Urgency::Complete => return "none: complete".to_owned(),
    };
    let of = next.which().map(|which| format!("\non {which}"));
    let of = of.unwrap_or_default();
    match status.review.link_officers.as_ref() {
        Some(officers) => format!("{due}{of}\n{officers}"),
        None => due + &of,
    }
}

/// "On 21 November 2026: 3 reviews, 1 update and 4 recommendations overdue.", and below it the reviews that could not be
/// read.
pub(super) fn closing(statuses: &[ReviewStatus<'_>], unread: &[String], day: Date) -> String {
    let overdue = statuses
        .iter()
        .filter(|status| status.has_overdue_update())
        .count();
    let overdue = match overdue {
        0 => "no update".to_owned(),
        number => count(number, "update"),
    };
    let overdue = match statuses.iter().map(ReviewStatus::late_wholes).sum() {
        0 => overdue,
        late => format!("{overdue} and {}", count(late, "recommendation")),
    };
    format!(
        "On {}: {}, {overdue} overdue.",
        day.strftime("%-d %B %Y"),
        count(statuses.len(), "review")
    ) + &could_not_be_read(unread)
}

/// "1 review could not be read: parks."
fn could_not_be_read(unread: &[String]) -> String {
    match unread.is_empty() {
        true => String::new(),
        false => format!(
            "\n{} could not be read: {}. To see why: scrutineer check",
            count(unread.len(), "review"),
            unread.join(", ")
        ),
    }
}
